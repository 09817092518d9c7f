import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAt,
  compile,
  encodeGame,
  finish,
  hash32,
  openAnswers,
  question,
  recorded,
  start,
  stateHash,
  step,
  treatyStatus,
  TURN,
  type Answer,
  type Model,
  type Scenario,
} from '../../src/engine';
import { answersOf, decodeGame, replay } from '../../src/engine/analysis';
import { tries } from '../support/effort';
import { NEGOTIATED } from '../support/negotiated';
import { TinyGame, world } from '../support/world';

/** North waits (at 40), south would sign (at 60), and a session is held every turn. */
const TABLE = world()
  .lasting(4)
  .gauge('budget', { start: 10 })
  .actor('north', { stance: 40 })
  .actor('south', { stance: 60 })
  .actor('press', { weight: 0 })
  .treaty({ minClauses: 0, quorum: 60 })
  .lever('fund', { stance: { north: 8 }, cost: { budget: 6 } })
  .lever('market', { stance: { north: 8 }, cost: { budget: 6 } })
  .clause('audit').scenario;

const delegated = (scenario: Scenario = TABLE) => new TinyGame(compile(scenario, {}, true), 1);
/** In front of its first session. */
const seated = () => delegated().turn();
const signed = ({ model, state }: TinyGame) => treatyStatus(model, state).signed;

describe('a game that delegations play', () => {
  test('holds its vote when no more moves are made', () => {
    const game = seated().answer('lever/fund');
    expect([question(game.model, game.state), game.state[TURN], game.at('stance.north')]).toEqual([
      { kind: 'session' },
      0,
      48,
    ]);
    expect(game.answer('none').state[TURN]).toBe(1);
  });
  test('takes the word of every party and of nobody else, then the move that holds the vote', () => {
    expect(seated().openAnswers()).toEqual([
      'none',
      'lever/fund',
      'lever/market',
      'sign/north',
      'sign/south',
      'hold/north',
      'hold/south',
    ]);
  });
  test('closes to the next what a move has spent or used', () => {
    expect(seated().answer('lever/fund').openAnswers()).toEqual([
      'none',
      'sign/north',
      'sign/south',
      'hold/north',
      'hold/south',
    ]);
  });
  test('signs and holds as its parties say, whatever their position', () => {
    expect(signed(seated().answer('sign/north').answer('hold/south').answer('none'))).toEqual(['north']);
  });
  test('leaves those who say nothing to their position', () => {
    expect(signed(seated().answer('none'))).toEqual(['south']);
    expect(signed(seated().answer('sign/north').answer('none'))).toEqual(['north', 'south']);
  });
  test('goes by the last word of each', () => {
    expect(signed(seated().answer('sign/north').answer('hold/north').answer('none'))).toEqual(['south']);
    expect(signed(seated().answer('hold/south').answer('sign/south').answer('none'))).toEqual(['south']);
  });
  test('forgets words with the vote', () => {
    const game = seated().answer('sign/north').answer('hold/south').answer('none').turn();
    expect(signed(game.answer('none'))).toEqual(['south']);
  });
  test('is any other game while nobody says a word: the same numbers, turn after turn', () => {
    const [alone, together] = [NEGOTIATED.model(), compile(NEGOTIATED.scenario, {}, true)];
    const answers: Answer[] = ['promise/rule', 'cop', 'public', 'lever/fund', 'public', 'cop', 'none'];
    const numbers = (model: Model, given: readonly Answer[]) => {
      const states: number[][] = [];
      const replayed = replay(model, 3, given, null, (state) => states.push([...state.subarray(0, alone.size)]));
      expect(replayed.ok).toBe(true);
      return states;
    };
    const silent = answers.flatMap((answer): Answer[] => (answer === 'lever/fund' ? [answer, 'none'] : [answer]));
    expect(numbers(together, silent)).toEqual(numbers(alone, answers));
  });
  test('asks at sessions that are watched in any other game', () => {
    const { levers: _, ...watched } = TABLE.treaty!;
    const game = delegated({ ...TABLE, treaty: watched }).turn();
    expect(game.openAnswers()).toEqual(['none', 'sign/north', 'sign/south', 'hold/north', 'hold/south']);
    expect(signed(game.answer('sign/north').answer('none'))).toEqual(['north', 'south']);
  });
  test('asks nothing more where there is no treaty', () => {
    expect(compile({ ...TABLE, treaty: null }, {}, true).isDelegated).toBe(false);
  });
});

describe('its code', () => {
  /** A whole game of open answers by luck. */
  function played(model: Model, seed: number): { answers: Answer[]; hash: string } {
    const state = start(model, new Float64Array(model.size), seed);
    const answers: Answer[] = [];
    while (state[TURN]! < model.turns) {
      const open = openAnswers(model, state);
      const place = open.length === 0 ? -1 : open[hash32(seed, answers.length, 5) % open.length]!;
      if (place >= 0) answers.push(answerAt(model, state, place));
      step(model, state, place, seed);
    }
    finish(model, state, seed);
    return { answers, hash: stateHash(state) };
  }

  test('is a B3, and replays to the same hash', () => {
    const model = compile(NEGOTIATED.scenario, {}, true);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const { answers, hash } = played(model, seed);
        const written = { scenario: 1, version: 2, seed, levels: [], ...recorded(model.scenario, answers, true) };
        const code = encodeGame(written);
        expect(code.slice(0, 2)).toBe('B3');
        const read = decodeGame(code);
        if (!read.ok) throw new Error(read.error.code);
        expect(read.game).toEqual(written);
        const again = replay(model, seed, answersOf(model, seed, read.game));
        expect(again.ok && stateHash(again.state)).toBe(hash);
      }),
      { numRuns: tries(200) },
    );
  });
  test('is one even where no word was said', () => {
    expect(encodeGame({ scenario: 1, version: 2, seed: 3, levels: [], ...recorded(TABLE, ['none'], true) })).toMatch(
      /^B3-/,
    );
  });
  test('is not that of a game without delegations, which has no words', () => {
    expect(() => recorded(TABLE, ['sign/north'])).toThrow(RangeError);
  });
});
