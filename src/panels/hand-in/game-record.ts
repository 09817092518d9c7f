/** A whole game as JSON, for whoever studies games: with the predictions and looks, which no code holds. Amounts in points. */
import { read, stateHash } from '../../engine';
import { codeOf } from '../../store/saved-games/codes';
import type { Game } from '../../store/game/game';
import { resolvedPredictions } from '../../store/game/predictions';

const FORMAT = 'bouclier-game-1';

/** Call it once the game has ended. */
export function gameRecord(game: Game): string {
  const { scenario, model, seed, assumptions, answers, looks, states, turns } = game;
  const outcome = game.outcome!;
  const points = (thousandths: number): number => thousandths / 1000;
  const cells = [...scenario.rules.indices.map(({ id }) => id), ...model.gaugeIds];
  const record = {
    format: FORMAT,
    code: codeOf(game),
    scenario: { id: scenario.id, version: scenario.version, title: scenario.title },
    seed,
    assumptions,
    decisions: turns.flatMap(({ doctrine }) => doctrine ?? []),
    answers,
    /** The turns whose futures were looked at. */
    looks,
    outcome: {
      ending: outcome.ending,
      isEarly: outcome.isEarly,
      playedTurns: outcome.playedTurns,
      emancipation: points(outcome.axes.emancipation),
      tyranny: points(outcome.axes.tyranny),
    },
    stateHash: stateHash(states.at(-1)!),
    predictions: resolvedPredictions(game).map(({ change, movedBy, ...resolved }) => ({
      ...resolved,
      change: points(change),
      movedBy: points(movedBy),
    })),
    turns: states.map((state, turn) => ({
      turn,
      label: scenario.turnLabels[turn - 1] ?? null,
      dossier: turns[turn - 1]?.dossier ?? null,
      doctrine: turns[turn - 1]?.doctrine ?? null,
      move: turns[turn - 1]?.move ?? null,
      values: Object.fromEntries(cells.map((cell) => [cell, points(read(model, state, cell))])),
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
