/** Problems in play: what a player does with a file that anybody may have written. */
import { describe, expect, test, vi } from 'vitest';
import { finishWork, makeProblems, type Analyst } from '../../src/analyst';
import { DOCTRINES } from '../../src/engine';
import type { PlayableScenario } from '../../src/scenario/playable';
import { createProblemsStore, isOver, type ProblemsParts } from '../../src/store/problems/problems';
import { keepProgress, progressOf } from '../../src/store/problems/progress';
import { servedAnalyst } from '../support/analyst-port';
import { memory } from '../support/memory';
import { eventually } from '../support/patience';
import { playableFrom } from '../support/playable';
import { when, world } from '../support/world';

/** Only public power keeps tyranny down. */
const guarded = (): PlayableScenario => {
  const tempting = { effects: [{ on: 'bad', add: 30 }] };
  const scenario = playableFrom(
    world()
      .lasting(2)
      .dossier('first')
      .dossier('last', { cop: tempting, laissez_faire: tempting })
      .ending('cage', when('tyranny', '>=', 55)).scenario,
  );
  scenario.texts.endings['cage']!.family = 'tyranny';
  return scenario;
};
const scenario = guarded();
const file = finishWork(makeProblems({ scenario, from: { robots: { games: 12 } } }))!;

const problems = (parts: Partial<ProblemsParts> = {}) =>
  createProblemsStore({
    storage: memory(),
    look: () => Promise.resolve(scenario),
    read: () => Promise.resolve(file),
    startAnalyst: () => Promise.resolve(servedAnalyst().analyst),
    ...parts,
  });

type Store = ReturnType<typeof problems>;
const hand = (store: Store) => store.getState().hand!;
const opened = async (parts: Partial<ProblemsParts> = {}): Promise<Store> => {
  const store = problems(parts);
  await store.actions.open(scenario.id);
  await eventually(() => expect(hand(store).is).toBe('played'));
  return store;
};

describe('a problem', () => {
  test('opens in front of its dossier, with every answer open and its proof played here', async () => {
    const store = await opened();
    const { game, explained } = hand(store);
    expect(game.phase).toBe('dossier');
    expect(explained).toMatchObject({ solution: 'public', isClear: true });
    expect(isOver(hand(store))).toBe(false);
  });

  test('is two tries, then over: what was found at which try is kept', async () => {
    const storage = memory();
    const store = await opened({ storage });
    const code = hand(store).problem.game;
    store.actions.answer('cop');
    expect(isOver(hand(store))).toBe(false);
    store.actions.answer('cop');
    expect(hand(store).tried).toEqual(['cop']);
    store.actions.answer('public');
    expect(isOver(hand(store))).toBe(true);
    expect(store.getState().progress).toEqual({ [code]: 'second' });
    expect(progressOf(storage, scenario.id, [code])).toEqual({ [code]: 'second' });
    // What came first counts.
    store.actions.take(0);
    await eventually(() => expect(hand(store).is).toBe('played'));
    store.actions.answer('public');
    expect(progressOf(storage, scenario.id, [code])).toEqual({ [code]: 'second' });
  });

  test('is over after two wrong answers, or once its solution was asked for', async () => {
    const store = await opened();
    store.actions.answer('cop');
    store.actions.answer('laissez_faire');
    expect(isOver(hand(store))).toBe(true);
    store.actions.answer('public');
    expect(hand(store).tried).toEqual(['cop', 'laissez_faire']);
    expect(Object.values(store.getState().progress)).toEqual(['shown']);

    const asked = await opened();
    asked.actions.show();
    expect(isOver(hand(asked))).toBe(true);
    expect(Object.values(asked.getState().progress)).toEqual(['shown']);
  });

  test('can be answered before it is played: the answer is judged when it has been', async () => {
    const store = problems();
    await store.actions.open(scenario.id);
    store.actions.answer('public');
    store.actions.answer('cop');
    expect(hand(store).tried).toEqual(['public']);
    expect(store.getState().progress).toEqual({});
    await eventually(() => expect(Object.values(store.getState().progress)).toEqual(['first']));
  });

  test('is followed by one that was not tried, and taken up there on the next visit', async () => {
    const storage = memory();
    const store = await opened({ storage });
    store.actions.answer('public');
    store.actions.next();
    const second = hand(store).problem.game;
    expect(store.getState().place).toBe(1);
    store.actions.close();
    expect(store.getState()).toMatchObject({ is: 'closed', hand: null });
    await store.actions.open(scenario.id);
    expect(hand(store).problem.game).toBe(second);
    expect(await store.actions.count(scenario)).toEqual({ all: file.problems.length, found: 1 });
  });

  test('whose thread died can be asked for again', async () => {
    const startAnalyst = vi
      .fn<() => Promise<Analyst>>()
      .mockRejectedValueOnce(new Error('lost'))
      .mockResolvedValue(servedAnalyst().analyst);
    const store = problems({ startAnalyst });
    await store.actions.open(scenario.id);
    await eventually(() => expect(hand(store).is).toBe('lost'));
    store.actions.retry();
    await eventually(() => expect(hand(store).is).toBe('played'));
  });
});

describe('a hostile file', () => {
  test.each([
    ['no JSON', 'format: 1'],
    ['no file of problems', '{"format":1}'],
    ['a file without end', JSON.stringify(file) + ' '.repeat(200_000)],
    ['that of another version', JSON.stringify({ ...file, scenario: { id: scenario.id, version: 1 } })],
    ['that of another world', JSON.stringify({ ...file, scenario: { id: 'elsewhere', version: scenario.version } })],
  ])('is refused: %s', (_what, text) => {
    const store = problems();
    store.actions.openText(scenario, text);
    expect(store.getState()).toMatchObject({ is: 'refused', hand: null, file: null });
  });

  test('loses the problems that lead nowhere; with none left there is nothing to play', () => {
    const nowhere = [
      { game: 'B1-AAAAA-AAAAA-AAAAA-AAAAA', goal: 'tyranny', found: 1 },
      { game: '<img src=x onerror=alert(1)>', goal: 'tyranny', found: 1 },
    ];
    const store = problems();
    store.actions.openText(scenario, JSON.stringify({ ...file, problems: [...nowhere, file.problems[0]] }));
    expect(store.getState().file!.problems).toEqual([file.problems[0]]);
    store.actions.openText(scenario, JSON.stringify({ ...file, problems: nowhere }));
    expect(store.getState()).toMatchObject({ is: 'none', hand: null });
  });

  test('cannot tell a solution that is none: the claim is played again, and such a problem counts for nothing', async () => {
    const untrue = { ...file, problems: [{ ...file.problems[0]!, goal: 'emancipation' as const }] };
    const store = await opened({ read: () => Promise.resolve(untrue) });
    expect(hand(store).explained!.solution).toBeNull();
    for (const doctrine of DOCTRINES) store.actions.answer(doctrine);
    store.actions.show();
    expect(store.getState().progress).toEqual({});
  });

  test('asks for a treaty or a promise where there is none: it is no problem', () => {
    const store = problems();
    for (const goal of ['treaty', 'promise'] as const) {
      store.actions.openText(scenario, JSON.stringify({ ...file, problems: [{ ...file.problems[0]!, goal }] }));
      expect(store.getState(), goal).toMatchObject({ is: 'none', hand: null });
    }
  });
});

describe('the problems of a scenario', () => {
  test('that does not arrive, or has none, are said not to be there', async () => {
    const away = problems({ look: () => Promise.resolve(null) });
    await away.actions.open(scenario.id);
    expect(away.getState().is).toBe('not-loaded');
    const broken = problems({ read: () => Promise.reject(new Error('no network')) });
    await broken.actions.open(scenario.id);
    expect(broken.getState().is).toBe('not-loaded');
    expect(await broken.actions.count(scenario)).toEqual({ all: 0, found: 0 });
  });

  test('of a class are made of the games that it has handed in', async () => {
    const store = problems();
    const game = { seed: 5, assumptions: {}, answers: ['cop', 'cop'] as const, name: 'group', line: 1 };
    await store.actions.make(scenario, [game]);
    await eventually(() => expect(store.getState().is).toBe('open'));
    expect(store.getState().file!.problems).toHaveLength(1);
  });

  test("of the player's own world are made here", async () => {
    const store = problems();
    await store.actions.make(scenario);
    await eventually(() => expect(store.getState().is).toBe('open'));
    expect(store.getState().file!.problems.length).toBeGreaterThan(0);
  });
});

describe('what is kept of problems', () => {
  test('is read with suspicion, and of the codes that are asked for alone', () => {
    const storage = memory();
    storage.write('bouclier.problems', JSON.stringify({ tiny: { one: 'first', two: 'won', __proto__: 'first' } }));
    expect(progressOf(storage, 'tiny', ['one', 'two', 'three', '__proto__', 'constructor'])).toEqual({ one: 'first' });
    storage.write('bouclier.problems', '[[');
    expect(progressOf(storage, 'tiny', ['one'])).toEqual({});
  });

  test('stays when problems of another file of the same world are tried', () => {
    const storage = memory();
    keepProgress(storage, 'tiny', { one: 'first', two: 'shown' });
    keepProgress(storage, 'tiny', { three: 'second' });
    expect(progressOf(storage, 'tiny', ['one', 'two', 'three'])).toEqual({
      one: 'first',
      two: 'shown',
      three: 'second',
    });
  });

  test('what is tried again is the last that is forgotten', () => {
    const storage = memory();
    const others = (from: number) =>
      Object.fromEntries(Array.from({ length: 199 }, (_, n) => [`other-${from + n}`, 'first'] as const));
    keepProgress(storage, 'tiny', { one: 'shown', ...others(0) });
    keepProgress(storage, 'tiny', { one: 'second' });
    keepProgress(storage, 'tiny', others(199));
    expect(progressOf(storage, 'tiny', ['one', 'other-198'])).toEqual({ one: 'second' });
  });

  test('never grows without end', () => {
    const storage = memory();
    for (let n = 0; n < 30; n++) keepProgress(storage, `world ${n}`, { one: 'first' });
    expect(progressOf(storage, 'world 29', ['one'])).toEqual({ one: 'first' });
    expect(progressOf(storage, 'world 0', ['one'])).toEqual({});
  });
});
