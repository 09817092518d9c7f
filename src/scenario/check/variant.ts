/**
 * A right world with some of its numbers changed, as reading its changed text would give it: found in what was read of the
 * text as it is, so that hundreds of variants cost little.
 */
import { stepsOfAGame } from '../../engine/analysis';
import type { Change } from '../edit/change';
import { rewrittenCondition } from '../edit/numbers';
import { LIMITS } from '../limits';
import { rulesOf } from '../normalise/rules';
import type { PlayableScenario } from '../playable';
import type { ScenarioFile } from '../schema/schema';
import { playableOf, readFacts, readScenario, type SharedFacts } from './check';

type Table = Readonly<Record<string, unknown>>;
type Step = string | number;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thrown where the file is not written as it was read: the text is then to be read itself. */
class NotThere extends Error {}

/** The value with what stands at a path put through `change`; all the rest is shared. */
function changedAt(value: unknown, path: readonly Step[], change: (leaf: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const named = items.findIndex((item) => isTable(item) && item['id'] === step);
    const place = named >= 0 ? named : Number(step);
    if (!(place in items)) throw new NotThere();
    return items.with(place, changedAt(items[place], rest, change));
  }
  if (isTable(value)) return { ...value, [step]: changedAt(value[step], rest, change) };
  // Past the condition itself: which of its numbers.
  if (typeof value === 'string' && rest.length === 0) return rewrittenCondition(value, Number(step), change);
  throw new NotThere();
}

/** A number in the place of a number, a share in the place of a share; of an effect, what it adds. */
function numberAs(leaf: unknown, to: string): unknown {
  if (typeof leaf === 'number') return Number(to);
  if (typeof leaf === 'string') return to;
  if (isTable(leaf) && 'add' in leaf) return { ...leaf, add: numberAs(leaf['add'], to) };
  throw new NotThere();
}

function applied(file: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'number':
      return changedAt(file, change.name.split('/'), (leaf) => numberAs(leaf, change.to));
    case 'numbers':
      return change.numbers.reduce(
        (before, { place, to }) => changedAt(before, place.name.split('/'), (leaf) => numberAs(leaf, to)),
        file,
      );
    case 'effect':
      return changedAt(file, change.path.slice(0, -1), (effects) => ({
        ...(isTable(effects) ? effects : {}),
        [change.path.at(-1)!]: change.points,
      }));
    case 'assumption':
      return changedAt(file, change.path, (effect) => ({
        ...(isTable(effect) ? effect : { add: change.points }),
        assumption: change.assumption,
      }));
  }
}

/** The file with all of them; null where one of them has no place in it. */
function variantOf<File>(file: File, changes: readonly Change[]): File | null {
  try {
    return changes.reduce<unknown>(applied, file) as File;
  } catch (error) {
    if (error instanceof NotThere) return null;
    throw error;
  }
}

/**
 * Reads a text of which numbers are to be changed, again and again: gives the world with any of these changes, null where it
 * has no place for them or cannot be played. Null for a text with an error.
 */
export function variantReader(
  shared?: SharedFacts,
): (text: string, fileName: string) => ((changes: readonly Change[]) => PlayableScenario | null) | null {
  const facts = shared ? readFacts(shared) : null;
  return (text, fileName) => {
    const { report, context } = readScenario(text, fileName, facts);
    const asWritten = context === null || report.hasErrors ? null : playableOf(context, facts);
    if (context === null || asWritten === null) return null;
    return (changes) => {
      const file = variantOf(context.file as ScenarioFile, changes);
      const rules = file === null ? null : rulesOf(file, asWritten.turnLabels);
      return rules === null || stepsOfAGame(rules) > LIMITS.steps ? null : { ...asWritten, rules };
    };
  };
}
