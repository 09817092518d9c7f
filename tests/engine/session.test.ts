import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answers,
  clauseAt,
  compile,
  leverAt,
  movesOf,
  openAnswers,
  openPlaceOf,
  placeOf,
  question,
  read,
  start,
  stateHash,
  step,
  treatyStatus,
  TURN,
  weightAfter,
  type AnswerStatus,
  type Model,
  type Scenario,
  type State,
  type Treaty,
} from '../../src/engine';
import { rootCauses } from '../../src/engine/analysis';
import { signedWeightOf } from '../../src/engine/treaty/bargain';
import talks from '../golden/talks.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { randomAnswer } from '../support/random-games';
import { scale, when, world, type LeverSaid, type TinyGame } from '../support/world';

const asked = ({ model, state }: TinyGame) => question(model, state)?.kind ?? null;
const statusOf = ({ model, state }: TinyGame, answer: string): AnswerStatus['closed'] =>
  answers(model, state).find((status) => status.answer === answer)!.closed;
const signed = ({ model, state }: TinyGame) => [...treatyStatus(model, state).signed];
/** What happened in the session that was just held, in order. */
const told = (game: TinyGame) => game.turnEvents().map(({ kind }) => kind);

/** A party at 40, another at 60, a draft from turn 1 on, a negotiated session every turn. */
const table = (said: Partial<Treaty> = {}) =>
  world()
    .lasting(6, 2)
    .gauge('law', { start: 40 })
    .gauge('money', { start: 10 })
    .actor('north', { stance: 40 })
    .actor('south', { stance: 60 })
    .treaty({ minClauses: 0, quorum: 60, ...said })
    .negotiated();
/** The first session of a table with one lever. */
const facing = (said: LeverSaid) => table().lever('fund', said).game().turn();

describe('a negotiated session', () => {
  test('is a question at the end of a turn in which one is due, before the vote', () => {
    const game = table({ every: 2 }).game().turn();
    expect([asked(game), game.state[TURN]]).toEqual([null, 1]);
    game.turn();
    expect([asked(game), game.state[TURN], signed(game)]).toEqual(['session', 1, []]);
    game.answer('none');
    expect([asked(game), game.state[TURN], signed(game)]).toEqual([null, 2, ['south']]);
  });
  test('is one where the treaty declares levers, were it none; elsewhere sessions are watched', () => {
    expect(asked(table().game().turn())).toBe('session');
    const { levers: _, ...watched } = table().scenario.treaty!;
    const model = compile({ ...table().scenario, treaty: watched });
    const state = start(model);
    step(model, state, -1, 1);
    expect([question(model, state), state[TURN]]).toEqual([null, 1]);
  });
  test('is not asked before the draft has clauses enough', () => {
    const game = table({ minClauses: 1 }).clause('audit').proposing('audit', 2).game().turn();
    expect([game.state[TURN], asked(game)]).toEqual([1, 'dossier']);
    expect(asked(game.turn('cop'))).toBe('session');
  });
  test('follows the dossier of its turn: a turn may ask twice', () => {
    const game = table().dossier('first').dossier('second').game();
    expect(asked(game)).toBe('dossier');
    expect(asked(game.turn('cop'))).toBe('session');
    expect(game.open()).toEqual([]);
    expect(question(game.model, game.answer('none').state)).toEqual({ kind: 'dossier', dossier: 'second' });
  });
  test('is held in the last played turn', () => {
    const game = table({ every: 6 }).game().turns(6);
    expect(asked(game)).toBe('session');
    expect(signed(game.answer('none'))).toEqual(['south']);
  });
  test('is not held in the epilogue: nobody is there to answer', () => {
    const game = table({ every: 7 }).game().turns(8);
    expect([asked(game), game.state[TURN], signed(game), told(game)]).toEqual([null, 8, [], []]);
  });
  test('is held, but asks nothing, once an early ending has struck', () => {
    const game = table({ every: 2 })
      .ending('fall', when('turn', '>=', 2), { early: true })
      .game()
      .turns(2);
    expect([asked(game), game.state[TURN], signed(game)]).toEqual([null, 2, ['south']]);
  });
  test('is asked in the very turn that ends the game early: the ending strikes after the vote', () => {
    const game = table()
      .ending('fall', when('turn', '>=', 2), { early: true })
      .game()
      .turn();
    expect(asked(game)).toBe('session');
    expect(told(game.answer('none'))).toEqual(['signature', 'session', 'early-ending']);
  });
  test('has one place for each move: none, the levers, the clauses, and an open place where the move is open', () => {
    const { model, state } = table()
      .lever('fund', {})
      .lever('dear', { cost: { money: 99 } })
      .clause('audit')
      .clause('later')
      .game()
      .turn();
    const moves = movesOf(model);
    expect(moves).toEqual(['none', 'lever/fund', 'lever/dear', 'reword/audit', 'reword/later']);
    expect(moves.map((_, place) => [leverAt(model, place), clauseAt(model, place)])).toEqual([
      [-1, -1],
      [0, -1],
      [1, -1],
      [-1, 0],
      [-1, 1],
    ]);
    expect(moves.map((move) => placeOf(model, state, move))).toEqual([0, 1, 2, 3, 4]);
    expect(moves.map((move) => openPlaceOf(model, state, move))).toEqual([0, 1, -1, -1, -1]);
    expect(placeOf(model, state, 'public')).toBe(-1);
  });
  test('may be left alone, which is no move', () => {
    const [alone, none] = [facing({}), facing({})];
    step(alone.model, alone.state, -1, 1);
    expect(stateHash(alone.state)).toBe(stateHash(none.answer('none').state));
  });
});

describe('what a session reads', () => {
  test('is the state of its turn, integrated: gauges, indices, and the turn being played', () => {
    const game = table()
      .event('up', { at: 1, effects: [{ on: 'good', add: 10 }] })
      .game()
      .turn();
    expect([game.at('good'), game.at('emancipation'), game.at('turn') * 1000]).toEqual([60, 60, 1]);
    expect(game.answer('none').at('turn') * 1000).toBe(2);
  });
  test('is open to a lever whose condition holds after the turn, not before it', () => {
    const risen = table()
      .event('up', { at: 1, effects: [{ on: 'law', add: 10 }] })
      .lever('market', { when: when('law', '>=', 45) })
      .lever('fund', { when: when('law', '<', 45) })
      .game()
      .turn();
    expect(risen.openAnswers()).toEqual(['none', 'lever/market']);
  });
  test('has the events of its own turn in it', () => {
    const game = table()
      .event('leak', { at: 2 })
      .lever('market', { when: { happened: 'leak' } })
      .game()
      .turn();
    expect(game.openAnswers()).toEqual(['none']);
    expect(game.answer('none').turn().openAnswers()).toEqual(['none', 'lever/market']);
    expect(game.answer('none').turn().openAnswers()).toEqual(['none', 'lever/market']);
  });
  test('has the decision of its own turn in it, and what was promised, granted and signed before', () => {
    const recalling = table()
      .promise('law')
      .dossier('sorting')
      .lever('chose', { when: { chose: 'sorting', doctrine: 'public' } })
      .lever('promised', { when: { promised: 'law' } })
      .lever('granted', { when: { granted: 'chose' } })
      .lever('signed', { when: { signed: 'south' } })
      .game()
      .answer('promise/law')
      .turn('public');
    expect(recalling.openAnswers()).toEqual(['none', 'lever/chose', 'lever/promised']);
    recalling.answer('lever/chose').turn();
    expect(recalling.openAnswers()).toEqual(['none', 'lever/promised', 'lever/granted', 'lever/signed']);
  });
});

describe('the answers of a session', () => {
  test('are none, the levers, the rewordings, in the order of the file', () => {
    const game = table().lever('fund').lever('market').clause('audit').clause('rights').proposing('rights').game();
    const given = answers(game.model, game.turn('cop').state).map(({ answer }) => answer);
    expect(given).toEqual(['none', 'lever/fund', 'lever/market', 'reword/audit', 'reword/rights']);
    expect(game.openAnswers()).toEqual(['none', 'lever/fund', 'lever/market', 'reword/rights']);
  });
  test('say why one is closed: a cost that is not there, a condition, a lever used, a clause that is not in the draft', () => {
    const game = table()
      .clause('audit')
      .lever('dear', { cost: { law: 40, money: 10.5 } })
      .lever('market', { when: when('law', '>=', 45) })
      .lever('fund', { cost: { money: 5 } })
      .game()
      .turn();
    expect(statusOf(game, 'none')).toBeNull();
    expect(statusOf(game, 'lever/dear')).toEqual({ reason: 'cost', gauge: 'money', missing: 500 });
    expect(statusOf(game, 'lever/market')).toEqual({ reason: 'requires', condition: when('law', '>=', 45) });
    expect(statusOf(game, 'lever/fund')).toBeNull();
    expect(statusOf(game, 'reword/audit')).toEqual({ reason: 'not-in-draft' });
    expect(statusOf(game.answer('lever/fund').turn(), 'lever/fund')).toEqual({ reason: 'used' });
  });
  test('are one move a session: the vote follows, and the next turn', () => {
    const game = table().lever('fund').lever('market').game().turn().answer('lever/fund');
    expect([asked(game), game.state[TURN]]).toEqual([null, 1]);
  });
});

describe('a lever', () => {
  test('costs and moves stances at once, before the vote', () => {
    const game = facing({ cost: { money: 6 }, stance: { north: 15, south: -20 } }).answer('lever/fund');
    expect([game.at('money'), game.at('stance.north'), game.at('stance.south')]).toEqual([4, 55, 40]);
    expect(signed(game)).toEqual(['north']);
  });
  test('moves those without weight too', () => {
    const tiny = table()
      .actor('people', { weight: 0, stance: 50 })
      .lever('fund', { stance: { people: 7 } });
    expect(tiny.game().turn().answer('lever/fund').at('stance.people')).toBe(57);
  });
  test('keeps gauges within 0 and 100, and the ledger says what the bounds let pass', () => {
    const game = facing({ stance: { north: 80, south: -80 } }).answer('lever/fund');
    expect([game.at('stance.north'), game.at('stance.south')]).toEqual([100, 0]);
    expect(game.causes('stance.north')).toEqual([{ kind: 'lever', cause: 'fund', amount: 60, since: 1 }]);
    expect(game.causes('stance.south')).toEqual([{ kind: 'lever', cause: 'fund', amount: -60, since: 1 }]);
  });
  test('acts on gauges from the next turn on', () => {
    const game = facing({
      effects: [
        { on: 'good', add: 6, over: 2 },
        { on: 'bad', add: 5, after: 1 },
      ],
    }).answer('lever/fund');
    expect([game.at('good'), game.at('bad')]).toEqual([50, 50]);
    game.turn().answer('none');
    expect([game.at('good'), game.at('bad')]).toEqual([53, 50]);
    game.turn().answer('none');
    expect([game.at('good'), game.at('bad')]).toEqual([56, 55]);
    expect(game.causes('good')).toEqual([{ kind: 'lever', cause: 'fund', amount: 3, since: 1 }]);
  });
  test('acts into the epilogue, when it is used at the last session', () => {
    const game = table({ every: 6 })
      .lever('fund', { effects: [{ on: 'good', add: 6, over: 3 }] })
      .game()
      .turns(6);
    expect(game.answer('lever/fund').course('good', 2)).toEqual([52, 54]);
    expect(game.ledger.coming).toEqual([]);
  });
  test('is as strong as the session found what scales it: its own cost does not weaken it', () => {
    const game = facing({ cost: { money: 10 }, effects: [{ on: 'good', add: 20, scaledBy: scale('money', 0, 1) }] });
    expect(game.answer('lever/fund').turn().at('good')).toBe(52);
  });
  test('hurts whole: no shield stands before it', () => {
    const game = facing({ effects: [{ on: 'good', add: -8 }] })
      .answer('lever/fund')
      .turn()
      .answer('none');
    expect(game.causes('good')).toEqual([{ kind: 'lever', cause: 'fund', amount: -8, since: 1 }]);
  });
  test('may be an assumption’s', () => {
    const tiny = table()
      .assumption('trust', { low: 0.5, mid: 1, high: 2 })
      .lever('fund', { effects: [{ on: 'good', add: 4, assumption: 'trust' }] });
    const after = (trust: 'low' | 'high') =>
      tiny.game({ assumptions: { trust } }).turn().answer('lever/fund').turn().at('good');
    expect([after('low'), after('high')]).toEqual([52, 58]);
  });
  test('serves once a game', () => {
    const game = facing({}).answer('lever/fund').turn();
    expect(game.openAnswers()).toEqual(['none']);
  });
  test('is told before the vote, and a move that is none is not', () => {
    expect(told(facing({}).answer('lever/fund'))).toEqual(['lever', 'signature', 'session']);
    expect(told(facing({}).answer('none'))).toEqual(['signature', 'session']);
  });
  test('is the root of what it moved', () => {
    const tiny = table({ every: 6 }).lever('fund', { cost: { money: 6 }, effects: [{ on: 'good', add: 6 }] });
    const { gauges, axes } = rootCauses(tiny.model(), 1, ['lever/fund']);
    const root = { kind: 'move', cause: 'lever/fund', turn: 6 };
    expect(gauges.get('money')).toContainEqual({ ...root, amount: -6000 });
    expect(axes!.emancipation.added).toEqual([{ ...root, amount: 3000 }]);
  });
  test('is one of thirty at most', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => i).reduce((tiny, i) => tiny.lever(`l${i}`), table()).scenario;
    expect(compile(many(30)).levers).toHaveLength(30);
    expect(() => compile(many(31))).toThrow(RangeError);
  });
});

describe('a rewording', () => {
  const RATE = { rate: 0.5, stance: 50 };
  /** One clause, proposed in turn 1; the session of that turn waits. */
  const drafted = (tiny = table()) =>
    tiny
      .clause('audit', { depth: 2, effects: { good: 10 } })
      .proposing('audit')
      .game()
      .turn('cop');

  test('makes a clause of the draft soft, and firm again', () => {
    const soft = (game: TinyGame) => [...treatyStatus(game.model, game.state).soft];
    const game = drafted();
    expect(soft(game)).toEqual([]);
    expect(soft(game.answer('reword/audit'))).toEqual(['audit']);
    expect(soft(game.turn())).toEqual(['audit']);
    expect(soft(game.answer('reword/audit'))).toEqual([]);
  });
  test('softens the one clause and no other', () => {
    const game = table().clause('rights').clause('audit').proposing('rights').proposing('audit', 2).game();
    game.turn('cop').answer('none').turn('cop').answer('reword/audit');
    expect(treatyStatus(game.model, game.state).soft).toEqual(['audit']);
  });
  test('is told, with the wording that it gives', () => {
    const game = drafted().answer('reword/audit');
    expect(game.turnEvents()).toContainEqual({ turn: 1, kind: 'rewording', clause: 'audit', isSoft: true });
    game.turn().answer('reword/audit');
    expect(game.turnEvents()).toContainEqual({ turn: 2, kind: 'rewording', clause: 'audit', isSoft: false });
  });
  test('soft, a clause has half its effects in force', () => {
    const game = drafted(table({ quorum: 40 })).answer('reword/audit');
    expect([treatyStatus(game.model, game.state).isInForce, game.at('coverage')]).toEqual([true, 50]);
    expect(game.turn().at('good')).toBe(52.5);
    expect(game.answer('reword/audit').turn().at('good')).toBe(57.5);
  });
  test('soft, it tempts to ride free by half its depth', () => {
    const tiny = world()
      .lasting(6)
      .actor('north', { ...RATE, freeRiding: 4 })
      .actor('south')
      .treaty({ every: 2 })
      .negotiated()
      .clause('audit', { depth: 3 })
      .proposing('audit');
    const game = tiny.game().turn('cop').turn();
    // Half of 4 times a depth of 3, nobody having signed; half of that comes back as the clause turns soft.
    expect(game.at('stance.north')).toBe(44);
    expect(game.answer('reword/audit').at('stance.north')).toBe(47);
    expect(game.causes('stance.north').at(-1)).toEqual({ kind: 'rewording', cause: 'audit', amount: 3, since: 2 });
    expect(game.turn().causes('stance.north')).toContainEqual({
      kind: 'free-riding',
      cause: 'north',
      amount: -3,
      since: 3,
    });
  });
  test('soft, it has half its appeal: what is liked is liked less, what is feared is feared less', () => {
    const tiny = world()
      .lasting(6)
      .actor('north', RATE)
      .actor('south', RATE)
      .treaty()
      .negotiated()
      .clause('audit', { appeal: { north: 12, south: -20 } })
      .proposing('audit');
    const game = tiny.game().turn('cop').answer('reword/audit');
    expect([game.at('stance.north'), game.at('stance.south')]).toEqual([47, 55]);
    game.turn().answer('none').turn();
    const clause = { kind: 'clause', cause: 'audit', turn: 2 };
    expect(game.ledger.causes).toContainEqual({ ...clause, gauge: 'stance.north', amount: 3000, since: 2 });
    expect(game.ledger.causes).toContainEqual({ ...clause, gauge: 'stance.south', amount: -5000, since: 2 });
    // And firm again, all of it is back.
    const before = [game.at('stance.north'), game.at('stance.south')];
    game.answer('reword/audit');
    expect([game.at('stance.north') - before[0]!, game.at('stance.south') - before[1]!]).toEqual([3, -5]);
  });
  test('halves whole thousandths as everything is rounded, and gives back what it took', () => {
    const tiny = world()
      .lasting(6)
      .actor('north', { rate: 1, stance: 50 })
      .actor('south', { rate: 1, stance: 50 })
      .treaty()
      .negotiated()
      .clause('audit', { depth: 0.001, appeal: { north: 0.003, south: -0.003 } })
      .proposing('audit');
    const game = tiny.game().turn('cop').answer('reword/audit');
    // Half of 3 is 2, half of -3 is -1.
    expect([game.at('stance.north'), game.at('stance.south')]).toEqual([49.999, 50.002]);
    game.turn().answer('none').turn();
    const pulled = game.ledger.causes.filter(({ kind, turn }) => kind === 'clause' && turn === 2);
    expect(pulled.map(({ amount }) => amount)).toEqual([2, -1]);
    const once = game.state.slice();
    game.answer('reword/audit').turn().answer('reword/audit');
    expect(game.state[10]).toBe(once[10]);
    expect(game.state.slice(game.model.pulls, game.model.pulls + 2)).toEqual(
      once.slice(game.model.pulls, game.model.pulls + 2),
    );
  });
  test('keeps stances within 0 and 100, and the ledger says what the bounds let pass', () => {
    const tiny = world()
      .actor('north', { rate: 1, stance: 1 })
      .treaty()
      .negotiated()
      .clause('audit', { appeal: { north: 10 } })
      .proposing('audit');
    const game = tiny.game().turn('cop').answer('reword/audit');
    expect(game.at('stance.north')).toBe(0);
    expect(game.causes('stance.north')).toEqual([{ kind: 'rewording', cause: 'audit', amount: -1, since: 1 }]);
  });
  test('does not move those without weight', () => {
    const tiny = world()
      .actor('people', { ...RATE, weight: 0 })
      .treaty()
      .negotiated()
      .clause('audit', { appeal: { people: 20 } })
      .proposing('audit');
    expect(tiny.game().turn('cop').answer('reword/audit').at('stance.people')).toBe(50);
  });
  test('of a draft without any depth moves nobody, as the draft does', () => {
    const tiny = (depth: number) =>
      world()
        .actor('north', RATE)
        .treaty()
        .negotiated()
        .clause('wish', { depth, appeal: { north: 8 } })
        .proposing('wish')
        .game()
        .turn('cop')
        .answer('reword/wish');
    expect([tiny(0).at('stance.north'), tiny(1).at('stance.north')]).toEqual([50, 48]);
  });
  test('leaves the club as it is', () => {
    const tiny = world()
      .lasting(6)
      .actor('north', { ...RATE, club: 4 })
      .actor('south', { stance: 60 })
      .treaty()
      .negotiated()
      .clause('audit', { club: 1 })
      .proposing('audit');
    const club = (move: 'none' | 'reword/audit') =>
      tiny
        .game()
        .turn('cop')
        .answer(move)
        .turn()
        .answer('none')
        .causes('stance.north')
        .find(({ kind }) => kind === 'club');
    expect(club('reword/audit')).toEqual(club('none'));
    expect(club('none')).toMatchObject({ amount: 2 });
  });
  test('is the root of what it moved', () => {
    const tiny = world()
      .lasting(1)
      .actor('north', RATE)
      .treaty()
      .negotiated()
      .clause('audit', { appeal: { north: -8 } })
      .proposing('audit');
    const { gauges } = rootCauses(tiny.model(), 1, ['cop', 'reword/audit']);
    expect(gauges.get('stance.north')).toContainEqual({ kind: 'move', cause: 'reword/audit', turn: 1, amount: 2000 });
  });
});

describe('root causes of a game that waits at its session', () => {
  const tiny = table()
    .event('up', { at: 1, effects: [{ on: 'good', add: 10 }] })
    .lever('fund', { stance: { north: 15 } });
  test('are of the world that the session reads', () => {
    const { gauges, indices, axes } = rootCauses(tiny.model(), 1, []);
    const added = { kind: 'event', cause: 'up', turn: 1, amount: 10_000 };
    expect([gauges.get('good'), indices.get('emancipation'), axes]).toEqual([
      expect.arrayContaining([added]),
      expect.arrayContaining([added]),
      null,
    ]);
  });
  test('up to the turn before, are without it', () => {
    expect(rootCauses(tiny.model(), 1, [], 0).gauges.get('good')).toEqual([
      { kind: 'initial', cause: null, turn: null, amount: 50_000 },
    ]);
  });
});

/** Plays the same luck and no move in two models, turn by turn, to the end of the played turns. */
function expectSameCourse(one: Model, other: Model, seed: number): void {
  const states = [one, other].map((model): [Model, State] => [model, start(model, new Float64Array(model.size), seed)]);
  const cells = [...one.cells.keys()];
  for (let turn = 1; turn <= one.turns; turn++) {
    const [here, there] = states.map(([model, state]) => {
      while (state[TURN]! < turn) step(model, state, -1, seed);
      return cells.map((cell) => read(model, state, cell));
    });
    expect(there).toEqual(here);
  }
}

test('a negotiated session in which nobody makes a move is the session that is watched', () => {
  let compared = 0;
  fc.assert(
    fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) => {
      if (scenario.treaty?.levers === undefined) return;
      const { levers: _, ...rest } = scenario.treaty;
      // An index that monitors is read again when the session opens.
      const isIndex = scenario.indices.some(({ id }) => id === rest.monitor || rest.monitor === 'coverage');
      const treaty: Treaty = isIndex ? { ...rest, monitor: null } : rest;
      // A condition on a lever has nothing to ask about where there is none.
      if (JSON.stringify(scenario).includes('"granted"')) return;
      const negotiated: Scenario = { ...scenario, treaty: { ...treaty, levers: scenario.treaty.levers } };
      const watched: Scenario = { ...scenario, treaty };
      expectSameCourse(compile(negotiated, assumptions), compile(watched, assumptions), seed);
      compared += 1;
    }),
    { numRuns: tries(200) },
  );
  if (tries(200) === 200) expect(compared).toBeGreaterThan(20);
});

test('what weight a move would bring to the vote is what it brings', () => {
  let moves = 0;
  const expectWeights = (model: Model, seed: number) => {
    const state = start(model, new Float64Array(model.size), seed);
    while (state[TURN]! < model.turns) {
      if (question(model, state)?.kind === 'session') {
        for (const move of openAnswers(model, state)) {
          const after = state.slice();
          step(model, after, move, seed);
          expect(weightAfter(model, state, move)).toBe(signedWeightOf(model, after));
          moves += 1;
        }
      }
      step(model, state, randomAnswer(model, state, seed, 6), seed);
    }
  };
  fc.assert(
    fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) =>
      expectWeights(compile(scenario, assumptions), seed),
    ),
    { numRuns: tries(200) },
  );
  const model = compile(talks as Scenario);
  for (let seed = 1; seed <= tries(100); seed++) expectWeights(model, seed);
  expect(moves).toBeGreaterThan(tries(500));
});
