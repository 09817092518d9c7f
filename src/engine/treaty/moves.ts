/** The moves of a session and their places: 0 is none, then the levers, then the clauses, in the order of the scenario. */
import type { Move } from '../chronicle';

/** What moves are made of: the declared levers, and the clauses that may be reworded. */
interface Movable {
  readonly levers?: readonly { readonly id: string }[];
  readonly clauses?: readonly { readonly id: string }[];
}

type Levers = Required<Pick<Movable, 'levers'>>;

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
export const clauseAt = ({ levers }: Levers, place: number): number =>
  place > levers.length ? place - 1 - levers.length : -1;

/** The places of the moves that pull a lever or reword a clause. */
export const placeOfLever = (lever: number): number => lever + 1;
export const placeOfClause = ({ levers }: Levers, clause: number): number => levers.length + 1 + clause;
