import { AXES, DOCTRINES } from '../../engine';
import type { Family } from '../../words/problem-parts';
import type { CheckContext } from './context';
import { checkLives } from './people';
import { nodeAt } from '../yaml/tree';

/** Fair play: a free option in every dossier, axes that presuppose no answer, sources, nothing declared and never used. */
export const checkFairness = (context: CheckContext): void => {
  checkFreeOptions(context);
  checkAxes(context);
  checkSources(context);
  checkUnused(context);
  checkObjections(context);
  if (!context.report.hasErrors) checkLives(context);
};

const checkFreeOptions = (context: CheckContext): void => {
  for (const [dossier, path] of context.items('dossiers')) {
    if (DOCTRINES.some((doctrine) => dossier.options?.[doctrine] === undefined)) continue;
    const isFree = DOCTRINES.some((doctrine) => {
      const at = [...path, 'options', doctrine];
      const cost = nodeAt(context.root, [...at, 'cost']);
      const isPaid = cost !== null && !(cost.kind === 'map' && cost.entries.size === 0);
      return !isPaid && !context.has(...at, 'requires');
    });
    if (!isFree) context.report.add('no-free-option', context.valueAt(...path, 'id'), { name: dossier.id ?? '' });
  }
};

/** Cells that are means rather than ends, or that do not measure a state of the world. */
const isInstrument = (context: CheckContext, cell: string): boolean =>
  cell === 'coverage' || cell.startsWith('stance.') || context.file.gauges?.[cell]?.resource === true;

const checkAxes = (context: CheckContext): void => {
  const terms = (axis: string) => context.keysAt('indices', axis, 'mean_of');
  const emancipation = new Set(terms('emancipation'));
  for (const cell of terms('tyranny')) {
    if (emancipation.has(cell))
      context.report.add('axes-share-a-gauge', context.keyAt('indices', 'tyranny', 'mean_of', cell), { name: cell });
  }
  for (const axis of AXES) {
    for (const cell of terms(axis)) {
      if (isInstrument(context, cell))
        context.report.add('instrument-in-axis', context.keyAt('indices', axis, 'mean_of', cell), { name: cell });
    }
  }
};

const checkSources = (context: CheckContext): void => {
  for (const block of ['dossiers', 'events'] as const) {
    for (const [card, path] of context.items(block)) {
      const facts = nodeAt(context.root, [...path, 'facts']);
      if (card.id === undefined || !(facts === null || (facts.kind === 'list' && facts.items.length === 0))) continue;
      const is = 'is' in card ? card.is : undefined;
      if (is === 'arrived')
        context.report.add('arrived-without-fact', context.valueAt(...path, 'is'), { name: card.id });
      else if (is !== 'invented') context.report.add('no-fact', context.valueAt(...path, 'id'), { name: card.id });
    }
  }
};

/** Every link between gauges is a belief about the world, which a class may argue about: all of those that can't be, at once. */
const checkObjections = (context: CheckContext): void => {
  const bare = [...context.items('couplings')].filter(([, path]) => !context.has(...path, 'objection'));
  const [first] = bare;
  if (first === undefined || context.report.hasErrors) return;
  const names = bare.map(([{ id }]) => id ?? '');
  context.report.add('no-objection', context.valueAt(...first[1], 'id'), { names });
};

/** Only in a file without errors: a misspelt name elsewhere would make the right one look unused. */
const checkUnused = (context: CheckContext): void => {
  if (context.report.hasErrors) return;
  const { file, found } = context;
  const used = (family: Family): ReadonlySet<string> =>
    // A worldview sets an assumption, on which something must depend elsewhere.
    new Set(
      found.references
        .filter((each) => each.family === family && each.place[0] !== 'worldviews')
        .map(({ name }) => name),
    );
  const facts = used('fact');
  for (const id of Object.keys(file.facts ?? {})) {
    if (!facts.has(id)) context.report.add('never-used', context.keyAt('facts', id), { name: id });
  }
  const clauses = used('clause');
  for (const id of Object.keys(file.treaty?.clauses ?? {})) {
    if (!clauses.has(id))
      context.report.add('clause-never-proposed', context.keyAt('treaty', 'clauses', id), { name: id });
  }
  for (const id of Object.keys(file.gauges ?? {})) {
    if (context.isWrittenOnce(id)) context.report.add('never-used', context.keyAt('gauges', id), { name: id });
  }
  const assumptions = used('assumption');
  for (const id of Object.keys(file.assumptions ?? {})) {
    if (!assumptions.has(id)) context.report.add('never-used', context.keyAt('assumptions', id), { name: id });
  }
};
