/** The answers of a game as a code records them: by kind and by number, so that a code is short and read without its scenario. */
import type { Answer } from './chronicle';
import type { RecordedGame } from './game-code';
import { movesOf, wordsOf } from './treaty/moves';
import { DOCTRINES, type Doctrine, type Scenario } from './vocabulary';

/** The part of a record that is answers. */
export type RecordedAnswers = Pick<RecordedGame, 'decisions' | 'promise' | 'moves' | 'delegated'>;

/** Ids in alphabetical order, so that the order of the file does not count. */
const sorted = <T extends { id: string }>(things: readonly T[] = []): T[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What promises are numbered by. */
export const promisesOf = ({ promises }: Scenario): Answer[] =>
  sorted(promises).map(({ id }): Answer => `promise/${id}`);

/** What moves are numbered by: none, the levers, the rewordings; in a delegated game, then the words. */
export const numbered = ({ treaty, actors }: Scenario, isDelegated: boolean): Answer[] => [
  ...movesOf({ levers: sorted(treaty?.levers), clauses: sorted(treaty?.clauses) }),
  ...(isDelegated ? wordsOf(sorted(actors)) : []),
];

const isDoctrine = (answer: Answer): answer is Doctrine => (DOCTRINES as readonly Answer[]).includes(answer);

/** The answers of a game, given in their order, as its code records them. Throws a RangeError on one that the scenario can't have. */
export function recorded(
  scenario: Scenario,
  answers: readonly Answer[],
  isDelegated: boolean = false,
): RecordedAnswers {
  const promises = promisesOf(scenario);
  const moves = numbered(scenario, isDelegated);
  const decisions: Doctrine[] = [];
  const made: number[] = [];
  let promise: number | null = null;
  for (const answer of answers) {
    if (isDoctrine(answer)) decisions.push(answer);
    else if (promises.includes(answer)) promise = promises.indexOf(answer);
    else if (moves.includes(answer)) made.push(moves.indexOf(answer));
    else throw new RangeError(`${answer} is no answer of ${scenario.id}`);
  }
  return { decisions, promise, moves: made, ...(isDelegated ? { delegated: true } : {}) };
}
