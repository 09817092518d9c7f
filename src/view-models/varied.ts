/**
 * The texts of a game as it tells them: the same dossier greets differently who refused the court. A dossier is read on the
 * state in which it opened, an event on the state before its turn, an ending on the last state.
 */
import type { State } from '../engine';
import type { PlayableScenario, ScenarioTexts } from '../scenario/playable';
import { isVaried, readOn } from '../scenario/varied';
import type { Game } from '../store/game/game';
import { dossierOnScreen } from '../store/game/selectors';
import { memo } from './memo';

const hasVariants = memo(({ texts: { dossiers, events, endings } }: PlayableScenario): boolean =>
  [dossiers, events, endings].some(isVaried),
);

const told = memo((game: Game, turn: number): PlayableScenario => {
  const { scenario } = game;
  const { texts } = scenario;
  return {
    ...scenario,
    texts: {
      ...texts,
      dossiers: read(game, texts.dossiers, (id) => openedOn(game, id)),
      events: read(game, texts.events, (id) => struckOn(game, id, turn)),
      endings: read(game, texts.endings, () => (game.outcome === null ? undefined : game.states.at(-1))),
    },
  };
}, 4);

/** The scenario of a game, its texts as they read in it; `turn`: the last of the turns whose events are told. */
export const asTold = (game: Game, turn: number = game.turns.length): PlayableScenario =>
  hasVariants(game.scenario) ? told(game, turn) : game.scenario;

/** Texts by id, each read on its own state; the usual ones of what has not come. */
function read<T extends ScenarioTexts['dossiers' | 'events' | 'endings']>(
  { model }: Game,
  texts: T,
  stateOf: (id: string) => State | undefined,
): T {
  const entries = Object.entries(texts).map(([id, text]) => {
    const state = isVaried(text) ? stateOf(id) : undefined;
    return [id, state === undefined ? text : readOn(model, state, text)];
  });
  return Object.fromEntries(entries) as T;
}

function openedOn(game: Game, dossier: string): State | undefined {
  const record = game.turns.find((turn) => turn.dossier === dossier);
  if (record !== undefined) return game.states[record.turn - 1];
  return game.phase === 'dossier' && dossierOnScreen(game) === dossier ? game.states.at(-1) : undefined;
}

/** An event that strikes several times is told as it struck last. */
function struckOn({ turns, states }: Game, event: string, until: number): State | undefined {
  const record = turns.findLast(
    ({ turn, turnEvents }) =>
      turn <= until && turnEvents.some((happened) => happened.kind === 'event' && happened.event === event),
  );
  return record && states[record.turn - 1];
}
