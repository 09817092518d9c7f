/** Robots, futures and judgements where a game asks for a promise and for moves at sessions. */
import { describe, expect, test } from 'vitest';
import { climbPlan } from '../../src/analyst/climb';
import { judgeGame } from '../../src/analyst/debrief/turning-points';
import { futures } from '../../src/analyst/futures';
import { planner, seeker, worst } from '../../src/analyst/rollouts';
import { cycle, greedy, MIXES, own, plan, PURE, random, type Player } from '../../src/analyst/strategies';
import { winSignatures } from '../../src/analyst/table';
import { finishWork } from '../../src/analyst/work';
import {
  answerAt,
  finish,
  isInSession,
  NO_CHOICE,
  openAnswers,
  start,
  step,
  TURN,
  value,
  type Answer,
  type Model,
} from '../../src/engine';
import { TinyWorld, when, world } from '../support/world';

/** What a player answers in a whole game, in order, and what the game was worth. */
function played(model: Model, { strategy }: Player, seed = 1): { answers: Answer[]; worth: number } {
  const state = start(model, new Float64Array(model.size), seed);
  const answers: Answer[] = [];
  while (state[TURN]! < model.turns) {
    const open = openAnswers(model, state);
    const place = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
    if (open.length > 0) {
      expect(open).toContain(place);
      expect(strategy(model, state, open, seed)).toBe(place);
      answers.push(answerAt(model, state, place));
    }
    step(model, state, place, seed);
  }
  finish(model, state, seed);
  return { answers, worth: value(model, state) };
}

const movesOf = (answers: readonly Answer[]) => answers.filter((answer) => answer === 'none' || answer.includes('/'));

/** One party short of signing, two levers that win it, and a clause that would if it were soft. */
const table = (): TinyWorld =>
  world()
    .gauge('credit', { start: 30 })
    .actor('north', { stance: 50 })
    .actor('south', { stance: 60 })
    .treaty({ quorum: 100, every: 2 })
    .clause('cut', { effects: { good: 20 } })
    .proposing('cut')
    .lever('dear', { stance: { north: 5 }, cost: { credit: 20 } })
    .lever('cheap', { stance: { north: 5 }, cost: { credit: 10 } })
    .lever('vain', { stance: { north: 1 } })
    .dossier('b')
    .dossier('c')
    .dossier('d');

/** The first move of the first session, as most signatures ask for it. */
function moveAt(tiny: TinyWorld): Answer {
  const { model, state } = tiny.game().answer('cop').answer('cop');
  expect(isInSession(model, state)).toBe(true);
  return answerAt(model, state, winSignatures(model, state, openAnswers(model, state)));
}

describe('the manner of robots at the table', () => {
  test('is the cheapest of the moves after which most weight signs', () => {
    expect(moveAt(table())).toBe('lever/cheap');
  });

  test('is no move where none wins a signature', () => {
    expect(
      moveAt(
        table()
          .actor('far', { stance: 5, weight: 9 })
          .lever('near', { stance: { far: 9 } }),
      ),
    ).toBe('lever/cheap');
    const settled = world()
      .actor('north', { stance: 60 })
      .clause('cut')
      .proposing('cut')
      .dossier('b')
      .treaty({ every: 2 });
    expect(moveAt(settled.lever('fund', { stance: { north: 9 } }))).toBe('none');
  });

  test('counts those who would leave as well as those who would sign', () => {
    const traded = table().lever('trade', { stance: { north: 5, south: -30 } });
    expect(moveAt(traded)).toBe('lever/cheap');
    const heavy = table()
      .actor('giant', { stance: 50, weight: 5 })
      .lever('trade', { stance: { giant: 5, south: -30 } });
    expect(moveAt(heavy)).toBe('lever/trade');
  });

  test('softens a clause where that is what is missing', () => {
    const shy = world()
      .actor('north', { stance: 60, rate: 1 })
      .treaty({ every: 2 })
      .clause('cut', { appeal: { north: -10 } })
      .proposing('cut')
      .dossier('b')
      .negotiated();
    expect(moveAt(shy)).toBe('reword/cut');
  });
});

describe('every robot', () => {
  const all: readonly Player[] = [
    ...PURE,
    ...MIXES,
    plan(['cop', 'public']),
    own(['cop'], [null, 'lever/dear']),
    random(),
    greedy(),
    planner(1, PURE),
    worst(1, PURE),
    seeker('rich', 1, PURE),
  ];
  const asking = table()
    .promise('one')
    .promise('two')
    .promise('three')
    .ending('rich', when('good', '>', 60));

  test('gives an open answer to each question, and alike when asked again', () => {
    const model = asking.model();
    for (const player of all) {
      const { answers } = played(model, player);
      expect(answers[0]).toMatch(/^promise\//);
      expect(answers.filter((answer) => !answer.includes('/') && answer !== 'none')).toHaveLength(4);
    }
  });

  test('has a word of its own, which counts for nothing', () => {
    const model = asking.model();
    const words = new Set(Array.from({ length: 20 }, (_, seed) => played(model, cycle('cop'), seed).answers[0]));
    expect(words.size).toBe(3);
    const thought = Array.from({ length: 20 }, (_, seed) => played(model, planner(1, PURE), seed).answers[0]);
    expect(new Set(thought).size).toBe(3);
    for (const seed of [1, 2, 3]) {
      expect(played(model, cycle('cop'), seed).worth).toBe(played(table().model(), cycle('cop'), seed).worth);
    }
  });

  test('moves at the table, or leaves it: both manners are among the ways of playing on', () => {
    const [first, ...others] = table().scenario.dossiers;
    const options = first!.options.map((option) => ({ ...option, clause: 'cut' }));
    const model = new TinyWorld({ ...table().scenario, dossiers: [{ ...first!, options }, ...others] }).model();
    const moving = MIXES.filter((player) => movesOf(played(model, player).answers).some((move) => move !== 'none'));
    expect(moving).toEqual(MIXES.filter(({ isWatching }) => !isWatching));
    expect(moving).toHaveLength(MIXES.length / 2);
  });

  test('of a plan makes the moves that are planned, and none where one is closed', () => {
    const model = table().model();
    const moves = [null, 'lever/dear', null, 'lever/dear'] as const;
    expect(movesOf(played(model, plan(['cop'], moves)).answers)).toEqual(['lever/dear', 'none']);
  });
});

describe('thinking at the table', () => {
  test('the greedy one looks one answer ahead', () => {
    const costly = world()
      .actor('north', { stance: 60 })
      .clause('cut')
      .proposing('cut')
      .dossier('b')
      .lever('bribe', { cost: { good: 5 } });
    expect(movesOf(played(costly.model(), greedy()).answers)).not.toContain('lever/bribe');
  });

  test('the planner wins the treaty that is worth having, the worst keeps away from it', () => {
    const model = table().lasting(4, 4).model();
    expect(movesOf(played(model, planner(1)).answers).some((move) => move !== 'none')).toBe(true);
    expect(movesOf(played(model, worst(1)).answers)).not.toContain('lever/cheap');
    expect(played(model, planner(1)).worth).toBeGreaterThan(played(model, worst(1)).worth);
  });

  test('a climb finds the move that the table manner would not make', () => {
    // A lever that wins nobody and does good.
    const tiny = world()
      .lasting(2)
      .actor('north', { stance: 5 })
      .treaty({ every: 2 })
      .clause('cut')
      .proposing('cut')
      .dossier('b')
      .lasting(2, 2)
      .lever('school', { effects: [{ on: 'good', add: 10 }] });
    const found = finishWork(climbPlan([tiny.model()], { seeds: 1, restarts: 1 }))!;
    expect(found.doctrines[0]).toBe('cop');
    expect(found.moves[1]).toBe('lever/school');
  });
});

describe('futures', () => {
  const ask = (tiny: TinyWorld, ...answers: Answer[]) => {
    const { model, state } = answers.reduce((game, answer) => game.answer(answer), tiny.game());
    return finishWork(futures({ model, state, budget: { games: 600 } }))!;
  };

  test('of a session are those of its open moves, from its own turn on', () => {
    const { turn, question, options, games } = ask(table(), 'cop', 'cop');
    expect([turn, question]).toEqual([2, { kind: 'session' }]);
    expect(options.map(({ answer }) => answer)).toEqual([
      'none',
      'lever/dear',
      'lever/cheap',
      'lever/vain',
      'reword/cut',
    ]);
    for (const option of options) {
      expect(option.games).toBe(games / options.length);
      expect(option.path.map((spread) => spread.turn)).toEqual([2, 3, 4]);
    }
    const good = (answer: Answer) => options.find((option) => option.answer === answer)!.gauges['good']!.mean;
    expect(good('lever/cheap')).toBeGreaterThan(good('none'));
  });

  test('of a dossier go through the session of its own turn', () => {
    const { options } = ask(table(), 'cop');
    expect(options.map(({ answer }) => answer)).toEqual(['cop', 'public', 'laissez_faire']);
    for (const { path } of options) expect(path.map((spread) => spread.turn)).toEqual([2, 3, 4]);
  });

  test('of a promise are the same whatever is promised', () => {
    const { question, options } = ask(table().promise('one').promise('two'));
    expect(question).toEqual({ kind: 'promise' });
    const [first, second] = options.map(({ answer: _answer, ...future }) => future);
    expect(first).toEqual(second);
  });
});

describe('the judgement', () => {
  const judge = (tiny: TinyWorld, ...answers: Answer[]) =>
    finishWork(judgeGame({ model: tiny.model(), seed: 1, answers, budget: { games: 4000 } }))!;

  /** Whoever does not win the party in the first session has no second one. */
  const once = () =>
    world()
      .lasting(3, 3)
      .actor('north', { stance: 50 })
      .treaty({ every: 2 })
      .clause('cut', { effects: { good: 20, bad: -3 } })
      .proposing('cut')
      .lever('fund', { stance: { north: 5 }, effects: [{ on: 'bad', add: 1, after: 1 }] })
      .dossier('b')
      .dossier('c')
      .promise('one');

  test('says of a session what it lost, and of a promise nothing', () => {
    const {
      decisions,
      losses,
      start: hoped,
      outcome,
      luck,
    } = judge(once(), 'promise/one', 'cop', 'cop', 'none', 'cop');
    expect(decisions.map(({ turn, question }) => [turn, question.kind])).toEqual([
      [1, 'dossier'],
      [2, 'dossier'],
      [2, 'session'],
      [3, 'dossier'],
    ]);
    expect(decisions[2]).toMatchObject({ chosen: 'none', best: 'lever/fund', isTurningPoint: true });
    expect(decisions.filter(({ isTurningPoint }) => isTurningPoint)).toHaveLength(1);
    for (const axis of ['emancipation', 'tyranny', 'gap'] as const) {
      expect(hoped[axis] - losses[axis] + luck[axis]).toBe(outcome[axis]);
    }
  });

  test('explains a move by its causes: what it does later is its own, what was decided before is no move', () => {
    const { decisions } = judge(once(), 'promise/one', 'cop', 'cop', 'none', 'cop');
    const { gauges } = decisions[2]!.differences.none!;
    for (const { amount, causes } of gauges) {
      expect(Math.abs(causes.reduce((sum, cause) => sum + cause.amount, -amount))).toBeLessThanOrEqual(causes.length);
    }
    const causes = (gauge: string) =>
      gauges.find((parted) => parted.gauge === gauge)!.causes.map(({ kind, cause }) => `${kind} ${cause}`);
    expect(causes('stance.north')).toEqual(['lever fund']);
    expect(causes('good')).toEqual(['treaty cut']);
    expect(causes('bad')).toEqual(['treaty cut', 'delayed fund']);
  });

  test('of a dossier calls the move of the same turn one that came later', () => {
    // Only after `cop` is the party near enough for the lever to win it.
    const late = world()
      .lasting(2, 2)
      .actor('north', { stance: 46 })
      .treaty({ every: 2, minClauses: 0 })
      .clause('cut', { effects: { good: 30 } })
      .lever('fund', { stance: { north: 5 }, cost: { bad: 2 } })
      .dossier('a', { from: 2, cop: { clause: 'cut', effects: [{ on: 'stance.north', add: 3 }] } });
    const { decisions } = judge(late, 'public', 'none');
    expect(decisions[0]).toMatchObject({ chosen: 'public', best: 'cop', isTurningPoint: true });
    const causes = (gauge: string) =>
      decisions[0]!.differences
        .public!.gauges.find((parted) => parted.gauge === gauge)!
        .causes.map(({ kind, cause }) => `${kind} ${cause}`);
    expect(causes('bad')).toEqual(['later ']);
    expect(causes('stance.north')).toEqual(['later ', 'decision a/cop']);
  });

  test('names the three costliest where nothing was a turning point, and says that they are small', () => {
    const slight = world()
      .lasting(5)
      .dossier('a', { cop: { effects: [{ on: 'good', add: 0.4 }] } })
      .dossier('b', { cop: { effects: [{ on: 'good', add: 1 }] } })
      .dossier('c', { cop: { effects: [{ on: 'good', add: 1 }] } })
      .dossier('d', { cop: { effects: [{ on: 'good', add: 1 }] } })
      .dossier('e');
    const { decisions } = judge(slight, 'public', 'public', 'public', 'public', 'public');
    expect(decisions.map(({ isTurningPoint }) => isTurningPoint)).not.toContain(true);
    // 0.4 over five turns, 1 over four, three and two, then nothing.
    expect(decisions.map(({ loss }) => loss.gap)).toEqual([400, 800, 600, 400, 0]);
    expect(decisions.map(({ isSmall }) => isSmall)).toEqual([true, true, true, false, false]);
    expect(decisions[1]!.differences.public!.emancipation.amount).toBe(-800);
    const [fault] = judge(world().dossier('a', { cop: { effects: [{ on: 'good', add: 9 }] } }), 'public').decisions;
    expect(fault).toMatchObject({ isTurningPoint: true, isSmall: false });
  });
});
