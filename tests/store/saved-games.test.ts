import { idHash } from '../../src/engine';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/store/saved-games/codes';
import type { SavedGame } from '../../src/store/saved-games/saved-game';
import { takeGames } from '../../src/store/saved-games/saves-file';
import { MOST_PAST_GAMES } from '../../src/store/saved-games/saved-games';
import { testApp, entryOf, playOn, playToTheEnd, type TestApp } from '../support/stores';
import { memory } from '../support/memory';
import { negotiated } from '../support/negotiated';
import { parisPlayable } from '../support/playable';

const games = ({ savedGames }: TestApp): readonly SavedGame[] => savedGames.getState().games;
const turns = (at: TestApp): number[] => games(at).map(({ turn }) => turn);

async function begun(at: TestApp, decisions: number, seed = 12): Promise<TestApp> {
  await at.launch.actions.play('paris-2025', { seed });
  playOn(at, decisions);
  return at;
}

/** A finished game among the saves, as cheaply as may be. */
async function withPastGames(at: TestApp, count: number): Promise<void> {
  await at.launch.actions.play('paris-2025');
  playToTheEnd(at);
  at.game.actions.leave();
  const [past] = games(at);
  for (let i = 1; i < count; i++)
    at.savedGames.actions.keep({ ...past!, id: `past-${i}`, updated: past!.updated + i }, 0);
}

describe('the games that are kept', () => {
  test('each have a save of their own, the last one played first', async () => {
    const at = await begun(testApp(), 3);
    await begun(at, 1);
    expect(turns(at)).toEqual([1, 3]);
  });

  test('are kept from the first decision on', async () => {
    const at = await begun(testApp(), 0);
    expect(games(at)).toEqual([]);
    playOn(at, 1);
    expect(games(at)).toMatchObject([{ turn: 1, phase: 'review', started: expect.any(Number) }]);
  });

  test('go on in their own save when they are resumed', async () => {
    const at = await begun(testApp(), 3);
    await begun(at, 1);
    const first = games(at).find(({ turn }) => turn === 3)!;
    await at.launch.actions.resume(first.id);
    playOn(at, 2);
    expect(games(at)).toMatchObject([{ id: first.id, turn: 5, started: first.started }, { turn: 1 }]);
  });

  test('keep what the player foretold', async () => {
    const first = await begun(testApp(), 1);
    first.game.actions.goOn();
    first.game.actions.predict('libertes');
    first.game.actions.answer('laissez_faire');
    const later = testApp({ storage: first.storage });
    await later.launch.actions.resume(games(later)[0]!.id);
    expect(later.game.getState().game!.predictions).toEqual([{ turn: 2, gauge: 'libertes' }]);
  });

  test('do not hold a sandbox', () => {
    const at = testApp();
    at.game.actions.newGame({ scenario: parisPlayable(), seed: 1, mode: 'sandbox' });
    playOn(at, 2);
    at.game.actions.undo();
    playOn(at, 2);
    expect(games(at)).toEqual([]);
  });

  test('do not hold a turn that is played again after the end, nor the game twice', () => {
    const at = testApp();
    at.game.actions.newGame({ scenario: parisPlayable(), seed: 1 });
    playToTheEnd(at);
    const [finished] = games(at);
    at.game.actions.replayFrom(3);
    playToTheEnd(at);
    at.game.actions.endDrill();
    expect(games(at)).toEqual([finished]);
  });

  test('hold one that was opened from a code only once it is played on', async () => {
    const code = (await begun(testApp(), 3)).launch.actions.code()!;
    const at = testApp();
    await at.launch.actions.open(code);
    expect(games(at)).toEqual([]);
    playOn(at, 1);
    expect(turns(at)).toEqual([4]);
  });

  test('hold one that was opened from a code in front of a table once its move is made', async () => {
    const at = testApp({ catalogue: [entryOf(negotiated())] });
    at.game.actions.newGame({ scenario: negotiated(), seed: 5 });
    for (const answer of ['promise/rule', 'cop', 'public'] as const) {
      while (at.game.getState().game!.phase === 'review') at.game.actions.goOn();
      at.game.actions.answer(answer);
    }
    const code = codeOf(at.game.getState().game!);
    const elsewhere = testApp({ catalogue: [entryOf(negotiated())] });
    await elsewhere.launch.actions.open(code);
    expect(elsewhere.game.getState().game).toMatchObject({ phase: 'table' });
    expect(games(elsewhere)).toEqual([]);
    elsewhere.game.actions.answer('lever/fund');
    expect(games(elsewhere)).toMatchObject([{ turn: 2, phase: 'session' }]);
  });

  test('do not hold the finished game of somebody else', async () => {
    const other = testApp();
    await other.launch.actions.play('paris-2025');
    playToTheEnd(other);
    const at = testApp();
    await at.launch.actions.open(other.launch.actions.code()!);
    expect(at.game.getState().game!.phase).toBe('ended');
    expect(games(at)).toEqual([]);
  });
});

describe('the catalogue of past games', () => {
  test('says what each came to, and opens it at its end', async () => {
    const at = testApp();
    await at.launch.actions.play('paris-2025');
    playToTheEnd(at);
    const { outcome } = at.game.getState().game!;
    at.game.actions.leave();
    const [past] = games(at);
    expect(past).toMatchObject({ phase: 'ended', outcome: { ending: outcome!.ending, axes: outcome!.axes } });
    await at.launch.actions.resume(past!.id);
    expect(at.game.getState().game).toMatchObject({ phase: 'ended', outcome });
  });

  test('is bounded: the oldest goes when it is full, a game in progress never', async () => {
    const at = await begun(testApp(), 2);
    const going = games(at)[0]!.id;
    await withPastGames(at, MOST_PAST_GAMES);
    const oldest = games(at).findLast(({ phase }) => phase === 'ended')!.id;
    await at.launch.actions.play('paris-2025');
    playToTheEnd(at);
    const ids = games(at).map(({ id }) => id);
    expect(ids).toContain(going);
    expect(ids).not.toContain(oldest);
    expect(ids).toHaveLength(MOST_PAST_GAMES + 1);
  });

  test('never loses the game that has just ended, though the clock of the machine was set back', async () => {
    const at = testApp();
    await withPastGames(at, MOST_PAST_GAMES);
    const late = testApp({ storage: at.storage, clock: () => 0 });
    await late.launch.actions.play('paris-2025');
    playToTheEnd(late);
    expect(games(late).map(({ id }) => id)).toContain(late.autosave.currentId());
    expect(games(late)).toHaveLength(MOST_PAST_GAMES);
  });
});

describe('a deleted game', () => {
  test('can be brought back as it was', async () => {
    const at = await begun(testApp(), 3);
    const [save] = games(at);
    at.savedGames.actions.remove(save!.id);
    expect(games(at)).toEqual([]);
    expect(at.storage.names().filter((key) => key.startsWith('bouclier.game'))).toEqual([]);
    at.savedGames.actions.bringBack();
    expect(games(at)).toEqual([save]);
    expect(at.savedGames.getState().removed).toBeNull();
  });
});

describe('two tabs', () => {
  function tabs() {
    const storage = memory();
    const heard: ((key: string | null) => void)[] = [];
    const onOtherTab = (hear: (key: string | null) => void) => void heard.push(hear);
    const first = testApp({ storage, onOtherTab });
    const second = testApp({ storage, onOtherTab });
    return { first, second, tell: (key: string | null) => heard.forEach((hear) => hear(key)) };
  }

  test('playing two games keep both', async () => {
    const { first, second } = tabs();
    await begun(first, 1);
    await begun(second, 1);
    playOn(first, 2);
    playOn(second, 1);
    second.savedGames.actions.refresh();
    expect(turns(second).toSorted((a, b) => a - b)).toEqual([2, 3]);
  });

  test('playing the same game part: neither overwrites the other', async () => {
    const { first, second } = tabs();
    await begun(first, 2);
    second.savedGames.actions.refresh();
    await second.launch.actions.resume(games(second)[0]!.id);
    playOn(second, 3, 'cop');
    playOn(first, 1, 'public');
    playOn(second, 1, 'cop');
    first.savedGames.actions.refresh();
    expect(turns(first).toSorted((a, b) => a - b)).toEqual([3, 6]);
    for (const { game } of [first, second]) {
      const { answers } = game.getState().game!;
      const { autosave } = game === first.game ? first : second;
      const own = games(first).find(({ id }) => id === autosave.currentId())!;
      expect(own.turn).toBe(answers.length);
    }
  });

  test('hear of each other', async () => {
    const { first, second, tell } = tabs();
    await begun(first, 1);
    expect(games(second)).toEqual([]);
    tell('bouclier.preferences');
    expect(games(second)).toEqual([]);
    tell(`bouclier.game.${games(first)[0]!.id}.a`);
    expect(turns(second)).toEqual([1]);
    first.savedGames.actions.remove(games(first)[0]!.id);
    tell(null);
    expect(games(second)).toEqual([]);
  });
});

describe('where nothing can be written', () => {
  test.each(['full', 'forbidden'] as const)('a game lives as long as the page: %s', async (problem) => {
    const at = await begun(testApp({ storage: { ...memory(), write: () => problem } }), 3);
    expect(at.autosave.getState().problem).toBe(problem);
    at.game.actions.leave();
    expect(turns(at)).toEqual([3]);
    await at.launch.actions.resume(games(at)[0]!.id);
    expect(at.game.getState().game!.answers).toHaveLength(3);
  });

  test('and where there is room again, the game is kept again', async () => {
    const storage = memory();
    let isFull = true;
    const at = testApp({ storage: { ...storage, write: (key, text) => (isFull ? 'full' : storage.write(key, text)) } });
    await begun(at, 2);
    isFull = false;
    playOn(at, 1);
    expect(at.autosave.getState().problem).toBeNull();
    expect(turns(testApp({ storage }))).toEqual([3]);
  });
});

describe('games from elsewhere', () => {
  const from = async (decisions: number): Promise<SavedGame> => games(await begun(testApp(), decisions))[0]!;

  test('are added, each once', async () => {
    const at = await begun(testApp(), 1);
    const other = await from(4);
    expect(await takeGames(at.savedGames, [other])).toEqual({ added: 1, known: 0, noRoom: 0, problem: null });
    expect(await takeGames(at.savedGames, [other])).toMatchObject({ added: 0, known: 1 });
    expect(turns(at).toSorted((a, b) => a - b)).toEqual([1, 4]);
  });

  test('set none back that was played on since', async () => {
    const at = await begun(testApp(), 2);
    const [earlier] = games(at);
    playOn(at, 3);
    expect(await takeGames(at.savedGames, [earlier!])).toMatchObject({ added: 0, known: 1 });
    expect(turns(at)).toEqual([5]);
  });

  test('take one further that was played on elsewhere', async () => {
    const home = await begun(testApp(), 2);
    const school = testApp();
    await takeGames(school.savedGames, games(home));
    await school.launch.actions.resume(games(school)[0]!.id);
    playOn(school, 2);
    await takeGames(home.savedGames, games(school));
    expect(turns(home)).toEqual([4]);
  });

  test('stand beside one that has the same id and went another way', async () => {
    const home = await begun(testApp(), 2);
    const school = testApp();
    await takeGames(school.savedGames, games(home));
    await school.launch.actions.resume(games(school)[0]!.id);
    playOn(school, 2, 'cop');
    playOn(home, 3, 'public');
    await takeGames(home.savedGames, games(school));
    expect(turns(home).toSorted((a, b) => a - b)).toEqual([4, 5]);
    // The same file again: the one that went another way is here by now, under an id of its own.
    expect(await takeGames(home.savedGames, games(school))).toEqual({ added: 0, known: 1, noRoom: 0, problem: null });
    expect(turns(home)).toHaveLength(2);
  });

  test('push no past game out: those without room are told', async () => {
    const at = testApp();
    await withPastGames(at, MOST_PAST_GAMES);
    const before = games(at).map(({ id }) => id);
    const past = { ...games(at)[0]!, id: 'from-elsewhere', updated: 5 };
    expect(await takeGames(at.savedGames, [past])).toMatchObject({ added: 0, noRoom: 1 });
    expect(games(at).map(({ id }) => id)).toEqual(before);
  });

  test('push out neither a past game nor the one that they finish: without room, it stays as far as it was', async () => {
    const at = await begun(testApp(), 2);
    const [going] = games(at);
    const school = testApp();
    await takeGames(school.savedGames, [going!]);
    await school.launch.actions.resume(going!.id);
    playToTheEnd(school);
    await withPastGames(at, MOST_PAST_GAMES);
    const before = games(at);
    const finished = { ...games(school)[0]!, updated: 5 };
    expect(await takeGames(at.savedGames, [finished])).toEqual({ added: 0, known: 0, noRoom: 1, problem: null });
    expect(games(at)).toEqual(before);
  });

  test('stand beside one that has the same id and is of a later form of saves', async () => {
    const at = testApp();
    const other = await from(2);
    const later = JSON.stringify({ ...other, form: 2, serial: 1 });
    const key = `bouclier.game.${other.id}.a`;
    at.storage.write(key, (idHash(later) >>> 0).toString(16).padStart(8, '0') + later);
    expect(await takeGames(at.savedGames, [other])).toMatchObject({ added: 1, problem: null });
    expect(turns(at)).toEqual([2]);
    expect(at.storage.read(key)).toContain('"form":2');
  });

  test('are told once, however many they are', async () => {
    const at = testApp();
    const other = await from(2);
    let told = 0;
    at.savedGames.subscribe(() => (told += 1));
    const many = Array.from({ length: 50 }, (_, i) => ({ ...other, id: `game-from-${i}` }));
    expect(await takeGames(at.savedGames, many)).toMatchObject({ added: 50 });
    expect(told).toBe(1);
    expect(games(at)).toHaveLength(50);
  });

  test('that can not be written are told', async () => {
    const other = await from(2);
    const at = testApp({ storage: { ...memory(), write: () => 'full' }, catalogue: [entryOf(parisPlayable())] });
    expect(await takeGames(at.savedGames, [other])).toMatchObject({ added: 1, problem: 'full' });
  });
});

test('a promise is kept before the first turn, a look before its turn is played: a reload gives neither back', async () => {
  const storage = memory();
  const scenario = negotiated();
  const load = () => testApp({ storage, catalogue: [entryOf(scenario)] });
  const first = load();
  await first.launch.actions.play(scenario.id);
  expect(first.savedGames.getState().games).toEqual([]);
  first.game.actions.answer('promise/save');
  const resumed = async () => {
    const later = load();
    await later.launch.actions.resume(later.savedGames.getState().games[0]!.id);
    return later.game.getState().game;
  };
  expect(await resumed()).toMatchObject({ phase: 'dossier', answers: ['promise/save'], turns: [] });
  first.game.actions.answer('cop');
  while (first.game.getState().game!.phase !== 'dossier') first.game.actions.goOn();
  first.game.actions.look();
  expect(await resumed()).toMatchObject({ phase: 'dossier', answers: ['promise/save', 'cop'], looks: [2] });
});
