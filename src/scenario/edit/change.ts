/** What a proposal writes in the text of a world: plain data, so that it may come from another thread. */
import { type Path, readDocument } from './document';
import { setValue } from './edits';
import { type NumberChange, type NumberPlace, rewritten } from './numbers';
import { Signed } from './write-value';

interface Described {
  /** What it is a change of: `dossiers/calcul/options/cop/effects/capital`. */
  name: string;
  /** The character of the text where it is seen. */
  at: number;
}

export type Change = Described &
  (
    | { kind: 'number'; place: NumberPlace; to: string }
    /** Numbers that belong together, all by one factor. */
    | { kind: 'numbers'; numbers: readonly NumberChange[]; factor: number }
    /** An effect where there was none, in points. */
    | { kind: 'effect'; path: Path; points: number }
    /** An effect that no assumption multiplied, and now this one does. */
    | { kind: 'assumption'; path: Path; assumption: string; points: number | null }
  );

/** The text with all of them written; null where one of them cannot be. */
export function withChanges(text: string, changes: readonly Change[]): string | null {
  const numbers = changes.flatMap((change) =>
    change.kind === 'number' ? [change] : change.kind === 'numbers' ? change.numbers : [],
  );
  let written = rewritten(text, numbers);
  for (const change of changes) {
    if (change.kind === 'number' || change.kind === 'numbers') continue;
    const document = readDocument(written);
    const next =
      change.kind === 'effect'
        ? setValue(document, change.path, new Signed(change.points))
        : change.points === null
          ? setValue(document, [...change.path, 'assumption'], change.assumption)
          : setValue(document, change.path, { add: new Signed(change.points), assumption: change.assumption });
    if (next === null) return null;
    written = next.text;
  }
  return written;
}

/** The number, and whether it would be more or less of what it is: what a refusal speaks of. */
function directionOf(change: Change): string {
  if (change.kind === 'assumption') return `${change.name} ${change.assumption}`;
  if (change.kind === 'effect') return `${change.name} ${change.points > 0 ? '+' : '-'}`;
  if (change.kind === 'numbers') return `${change.name} ${change.factor > 1 ? 'more' : 'less'}`;
  const { place, to } = change;
  return `${place.name} ${Math.abs(Number.parseFloat(to)) > Math.abs(place.value) ? 'more' : 'less'}`;
}

/** What is remembered of a proposal that is refused: the directions of all that it changes together. */
export const refusalOf = (changes: readonly Change[]): string => changes.map(directionOf).sort().join(' & ');

/** Whether changes hold all that was refused together. */
export function isRefused(changes: readonly Change[], refused: readonly string[]): boolean {
  const directions = new Set(changes.map(directionOf));
  return refused.some((refusal) => refusal.split(' & ').every((direction) => directions.has(direction)));
}
