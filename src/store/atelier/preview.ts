/** A game that stands in front of a dossier: what its card is drawn from, and where one plays from. */
import { answers, openDossier, question } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { answered, fresh, next, opened } from '../game/course';
import type { Game } from '../game/game';

/** Games that are played until one comes to the dossier. */
const MOST_GAMES = 40;

/** The first game of a few that comes to the dossier; null when none does. Each step plays one game. */
export function* gameBefore(scenario: PlayableScenario, dossier: string): Generator<undefined, Game | null> {
  for (let seed = 1; seed <= MOST_GAMES; seed++) {
    const game = playedUntil(scenario, dossier, seed);
    if (game !== null) return game;
    yield;
  }
  return null;
}

function playedUntil(scenario: PlayableScenario, dossier: string, seed: number): Game | null {
  let game = opened(fresh({ scenario, seed, mode: 'sandbox' }));
  for (let steps = 0; steps < 400 && game.phase !== 'ended'; steps++) {
    const state = game.states.at(-1)!;
    if (game.phase === 'dossier' && openDossier(game.model, state)?.id === dossier) return game;
    const further = step(game, seed + steps);
    if (further === null) return null;
    game = further;
  }
  return null;
}

/** One answer further; each game answers in its own way. */
function step(game: Game, turn: number): Game | null {
  if (game.phase === 'review' || game.phase === 'session') return next(game);
  const state = game.states.at(-1)!;
  if (question(game.model, state) === null) return null;
  const open = answers(game.model, state).filter(({ closed }) => closed === null);
  const chosen = open[(turn * 7) % Math.max(1, open.length)];
  if (chosen === undefined) return null;
  const further = answered(game, chosen.answer);
  return typeof further === 'string' ? null : further;
}

/** A game that robots have played to its end. */
export function finishedGame(scenario: PlayableScenario): Game {
  let game = opened(fresh({ scenario, seed: 1, mode: 'sandbox' }));
  for (let steps = 0; game.phase !== 'ended' && steps < 1000; steps++) game = step(game, steps) ?? game;
  return game;
}
