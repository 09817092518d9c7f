/**
 * The moves of a session and their places: 0 is none, then the levers, then the clauses, in the order of the scenario; in a
 * delegated game then the words of the parties: who signs, who holds.
 */
import type { Move, Word } from '../chronicle';

/** What moves are made of: the declared levers, and the clauses that may be reworded. */
interface Movable {
  readonly levers?: readonly { readonly id: string }[];
  readonly clauses?: readonly { readonly id: string }[];
}

type Levers = Required<Pick<Movable, 'levers'>>;
type Moves = Required<Movable>;
/** Those who may sign are those who have a weight. */
interface Table extends Moves {
  readonly actors: readonly { readonly id: string; readonly weight: number }[];
}

/** Every move as it is written down, in the order of the places. */
export const movesOf = ({ levers = [], clauses = [] }: Movable): Move[] => [
  'none',
  ...levers.map(({ id }): Move => `lever/${id}`),
  ...clauses.map(({ id }): Move => `reword/${id}`),
];

/** Which lever the move of a place pulls; -1 when it pulls none. */
export const leverAt = ({ levers }: Levers, place: number): number =>
  place > 0 && place <= levers.length ? place - 1 : -1;

/** Which clause the move of a place rewords; -1 when it rewords none. */
export const clauseAt = ({ levers, clauses }: Moves, place: number): number =>
  place > levers.length && place <= levers.length + clauses.length ? place - 1 - levers.length : -1;

/** The places of the moves that pull a lever or reword a clause. */
export const placeOfLever = (lever: number): number => lever + 1;
export const placeOfClause = ({ levers }: Levers, clause: number): number => levers.length + 1 + clause;

/** Every word as it is written down, in the order of the places, after those of the moves. */
export function wordsOf(actors: Table['actors']): Word[] {
  const parties = actors.filter(({ weight }) => weight > 0);
  return [...parties.map(({ id }): Word => `sign/${id}`), ...parties.map(({ id }): Word => `hold/${id}`)];
}

const placeOfWords = ({ levers, clauses }: Moves): number => 1 + levers.length + clauses.length;

/** The places of the words. */
export function placesOfWords(table: Table): number[] {
  const first = placeOfWords(table);
  return wordsOf(table.actors).map((_, i) => first + i);
}

/** Whose word stands at a place, by the actor's number, and whether it is to sign; null: no word. */
export function wordAt(table: Table, place: number): { actor: number; signs: boolean } | null {
  const word = place - placeOfWords(table);
  if (word < 0) return null;
  const parties = table.actors.flatMap(({ weight }, i) => (weight > 0 ? [i] : []));
  const signs = word < parties.length;
  return { actor: parties[signs ? word : word - parties.length]!, signs };
}
