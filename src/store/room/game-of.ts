/** The game of a room, played again from its answers, so that the game's own views can show it. */
import type { Projection, RoundSeen } from '../../class';
import type { PlayableScenario } from '../../scenario/playable';
import { answered, fresh, opened, replayed } from '../game/course';
import type { Game } from '../game/game';

/**
 * The game as the room stands: in front of its open question, at what the last answer did, or at its end.
 * @param isSealed still in front of the question that was answered last
 * @throws Error when the room's answers are not those of a game of the scenario
 */
export function gameOf({ setup, answers, stage }: Projection, scenario: PlayableScenario, isSealed = false): Game {
  const { seed, assumptions, mode } = setup;
  const start = opened(fresh({ scenario, seed, assumptions, mode: 'class', isDelegated: mode === 'cop' }));
  const isReviewed = stage.kind === 'review' && answers.length > 0;
  const before = isReviewed ? answers.slice(0, -1) : answers;
  const asked = replayed(start, before, Infinity, stage.kind === 'ended' ? 'ended' : 'dossier');
  if (typeof asked === 'string') throw new Error(`the answers of the room cannot be played: ${asked}`);
  if (!isReviewed || isSealed) return asked;
  const reviewed = answered(asked, answers.at(-1)!);
  if (typeof reviewed === 'string') throw new Error(`the last answer of the room cannot be played: ${reviewed}`);
  return reviewed;
}

/** The game of an open round as its vote would find it, were no other word said. */
export const gameAtVote = (game: Game, { silent }: Pick<RoundSeen, 'silent'>): Game =>
  silent.reduce((now, word) => {
    const next = answered(now, word);
    if (typeof next === 'string') throw new Error(`the word of a silent team cannot be played: ${next}`);
    return next;
  }, game);
