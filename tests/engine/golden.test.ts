import { describe, expect, test } from 'vitest';
import {
  axes,
  compile,
  DOCTRINES,
  ending,
  Ledger,
  read,
  start,
  TURN,
  type AssumptionSet,
  type Doctrine,
  type TurnEvent,
  type Scenario,
} from '../../src/engine';
import games from '../golden/games.json' with { type: 'json' };
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { planned, playStep } from '../support/strategies';

const SCENARIOS: Record<string, Scenario> = { 'paris-2025': paris as Scenario, mini: mini as Scenario };
const LETTERS: Record<string, Doctrine> = { c: 'cop', p: 'public', l: 'laissez_faire' };

/** The golden games' name of what happened, where they have one. */
function goldenName(turnEvent: TurnEvent): string[] {
  switch (turnEvent.kind) {
    case 'event':
      return [turnEvent.event];
    case 'signature':
      return [`sign:${turnEvent.actor}`];
    case 'exit':
      return [`exit:${turnEvent.actor}`];
    case 'entry-into-force':
      return ['treaty-in-force'];
    case 'lapse':
      return ['treaty-lapsed'];
    default:
      return [];
  }
}

describe('golden games: same seeds, same decisions, same states', () => {
  test.each(games.map((game) => [`${game.scenario} ${game.plan} seed ${game.seed}`, game] as const))(
    '%s',
    (_name, game) => {
      const scenario = SCENARIOS[game.scenario]!;
      const model = compile(scenario, game.assumptions as AssumptionSet);
      const state = start(model);
      const ledger = new Ledger(model);
      const strategy = planned([...game.plan].map((letter) => LETTERS[letter]!));
      for (const turn of game.turns) {
        playStep(model, state, strategy, game.seed, ledger);
        expect(state[TURN]).toBe(turn.t);
        expect(game.gauges.map((id) => read(model, state, id))).toEqual(turn.gauges);
        expect(read(model, state, scenario.axes.emancipation)).toBe(turn.E);
        expect(read(model, state, scenario.axes.tyranny)).toBe(turn.T);
        const decision = ledger.causes.find((cause) => cause.since === turn.t && cause.kind === 'decision')?.cause;
        if (decision !== undefined) expect(decision).toBe(`${turn.dossier}/${turn.option}`);
      }
      expect(ledger.turnEvents.flatMap((h) => goldenName(h).map((id) => ({ t: h.turn, id })))).toEqual(game.events);
      expect(axes(model, state)).toEqual({ emancipation: game.E, tyranny: game.T });
      expect(ending(model, state)).toBe(game.ending);
    },
  );

  test('together they show every doctrine, entry into force, lapse, exit and early ending', () => {
    const ids = new Set(games.flatMap((game) => game.events.map((event) => event.id.replace(/:.*/, ':'))));
    for (const id of ['sign:', 'exit:', 'treaty-in-force', 'treaty-lapsed']) expect(ids).toContain(id);
    const chosen = new Set(games.flatMap((game) => game.turns.map((turn) => turn.option)));
    for (const doctrine of DOCTRINES) expect(chosen).toContain(doctrine);
    expect(games.map((game) => game.ending)).toContain('fall');
  });
});
