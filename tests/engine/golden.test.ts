import { describe, expect, test } from 'vitest';
import {
  axes,
  compile,
  DOCTRINES,
  ending,
  Ledger,
  read,
  start,
  stateHash,
  treatyStatus,
  TURN,
  type Answer,
  type AssumptionSet,
  type Doctrine,
  type TurnEvent,
  type Scenario,
} from '../../src/engine';
import { replay } from '../../src/engine/analysis';
import games from '../golden/games.json' with { type: 'json' };
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import negotiatedGames from '../golden/talks-games.json' with { type: 'json' };
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

describe('golden games with a promise and sessions: same seeds, same answers, same states', () => {
  const scenario = talks as Scenario;
  const model = compile(scenario);

  test.each(negotiatedGames.map((game) => [game.name, game] as const))('%s', (_name, game) => {
    const ledger = new Ledger(model);
    const turns: typeof game.turns = [];
    const played = replay(model, game.seed, game.answers as Answer[], ledger, (state) => {
      const { signed, soft } = treatyStatus(model, state);
      turns.push({
        t: state[TURN]!,
        gauges: game.gauges.map((id) => read(model, state, id)),
        E: read(model, state, scenario.axes.emancipation),
        T: read(model, state, scenario.axes.tyranny),
        coverage: read(model, state, 'coverage'),
        signed: [...signed],
        soft: [...soft],
        struck: ledger.turnEvents.flatMap((told) =>
          told.kind === 'event' && told.turn === state[TURN] ? told.event : [],
        ),
      });
    });
    expect(turns).toEqual(game.turns);
    if (!played.ok) throw new Error(played.error.code);
    expect(axes(model, played.state)).toEqual({ emancipation: game.E, tyranny: game.T });
    expect(ending(model, played.state)).toBe(game.ending);
    expect(stateHash(played.state)).toBe(game.hash);
  });

  test('together they show both promises, every lever, a clause soft and firm again, both echoes, a treaty in force', () => {
    const answers = negotiatedGames.flatMap((game) => game.answers);
    for (const { id } of scenario.promises!) expect(answers).toContain(`promise/${id}`);
    for (const { id } of scenario.treaty!.levers!) expect(answers).toContain(`lever/${id}`);
    const rewordings = negotiatedGames.map(
      (game) => game.answers.filter((answer) => answer === 'reword/burden').length,
    );
    expect(rewordings).toEqual(expect.arrayContaining([1, 2]));
    const turns = negotiatedGames.flatMap((game) => game.turns);
    const struck = new Set(turns.flatMap((turn) => turn.struck));
    for (const { id } of scenario.events) expect(struck).toContain(id);
    expect(turns.some(({ coverage, soft }) => coverage > 0 && soft.length > 0)).toBe(true);
  });
});
