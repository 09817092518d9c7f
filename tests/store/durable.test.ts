/** What a crash of the browser takes from its storage, its database gives back. */
import { describe, expect, test } from 'vitest';
import { recover, type SaveRow, type SaveTable } from '../../src/store/saved-games/durable';
import type { DurableSaves } from '../../src/store/saved-games/saved-games';
import { unreadableFile } from '../../src/store/saved-games/saves-file';
import type { Storage } from '../../src/store/storage';
import { memory } from '../support/memory';
import { playOn, testApp, type TestApp } from '../support/stores';

/** A database in memory; what it is asked while it is held waits. */
function table(rows = new Map<string, unknown>()) {
  let [release, held] = [() => undefined as void, Promise.resolve()];
  const asked: SaveTable = {
    all: async () => [...rows.values()],
    put: async (copies) => {
      await held;
      for (const copy of copies) rows.set(copy.id, copy);
    },
    remove: async (id) => void rows.delete(id),
  };
  return {
    rows,
    durable: async (): Promise<DurableSaves> => ({ table: asked, recover }),
    hold: () => {
      held = new Promise((done) => (release = done));
    },
    release: () => release(),
  };
}

/** A copy of what a storage holds, as a browser that is killed may have left it on the disk. */
function copyOf(storage: Storage): Storage {
  const copy = memory();
  for (const name of storage.names()) copy.write(name, storage.read(name)!);
  return copy;
}

const settled = () => new Promise((done) => setTimeout(done));
const games = ({ savedGames }: TestApp) => savedGames.getState().games;
const turns = (at: TestApp) => games(at).map(({ turn }) => turn);

/** A game of five decisions whose storage fell back to when there were two. */
async function fallenBack(database: ReturnType<typeof table>) {
  const at = await begun(testApp(database), 2);
  const early = copyOf(at.storage);
  playOn(at, 3);
  await settled();
  return { at, behind: testApp({ ...database, storage: early }) };
}

async function begun(at: TestApp, decisions: number): Promise<TestApp> {
  await at.launch.actions.play('paris-2025', { seed: 12 });
  playOn(at, decisions);
  await settled();
  return at;
}

describe('a browser that is killed', () => {
  test('gives back the last answer that was said to be safe, though its storage had none of it', async () => {
    const database = table();
    const at = await begun(testApp(database), 3);
    expect(at.autosave.getState()).toEqual({ problem: null, kept: 'safe' });
    const later = testApp({ ...database, storage: memory() });
    await later.savedGames.ready;
    expect(turns(later)).toEqual([3]);
  });

  test('gives back the furthest of both places, whichever has it', async () => {
    const database = table();
    const { behind } = await fallenBack(database);
    expect(turns(behind)).toEqual([2]);
    await behind.savedGames.ready;
    expect(turns(behind)).toEqual([5]);
    const [row] = database.rows.values() as unknown as [SaveRow];
    database.rows.clear();
    await testApp({ ...database, storage: behind.storage }).savedGames.ready;
    expect([...database.rows.values()]).toEqual([row]);
  });

  test('goes on from there: whoever resumes at once waits for what the database has', async () => {
    const database = table();
    const { at, behind: later } = await fallenBack(database);
    await later.launch.actions.resume(games(later)[0]!.id);
    expect(later.game.getState().game!.answers).toEqual(at.game.getState().game!.answers);
    playOn(later, 1);
    await settled();
    expect(turns(later)).toEqual([6]);
    expect(later.autosave.getState().kept).toBe('safe');
  });
});

describe('an answer', () => {
  test('is not said to be safe before it is', async () => {
    const database = table();
    const at = testApp(database);
    await at.launch.actions.play('paris-2025');
    expect(at.autosave.getState().kept).toBe('nothing');
    database.hold();
    playOn(at, 1);
    await settled();
    expect(at.autosave.getState().kept).toBe('writing');
    database.release();
    await settled();
    expect(at.autosave.getState().kept).toBe('safe');
  });

  test('is said to be here, and no more, where the database does not take it', async () => {
    const { durable } = table();
    const full = async () => {
      const parts = await durable();
      return { ...parts, table: { ...parts.table, put: () => Promise.reject(new Error('full')) } };
    };
    expect((await begun(testApp({ durable: full }), 1)).autosave.getState()).toEqual({ problem: null, kept: 'here' });
    const lost = () => Promise.reject(new Error('not arrived'));
    expect((await begun(testApp({ durable: lost }), 1)).autosave.getState()).toEqual({ problem: null, kept: 'here' });
    expect((await begun(testApp(), 1)).autosave.getState()).toEqual({ problem: null, kept: 'here' });
  });

  test('of a sandbox is not said to be kept', async () => {
    const at = await begun(testApp(table()), 2);
    at.launch.actions.toSandbox();
    expect(at.autosave.getState().kept).toBe('nothing');
  });
});

describe('where the storage takes nothing', () => {
  const refusing = (): Storage => ({ ...memory(), write: () => 'full' });

  test('the database alone keeps the game, and no problem is told', async () => {
    const database = table();
    const at = await begun(testApp({ ...database, storage: refusing() }), 3);
    expect(at.autosave.getState()).toEqual({ problem: null, kept: 'safe' });
    const later = testApp({ ...database, storage: refusing() });
    await later.savedGames.ready;
    await later.launch.actions.resume(games(later)[0]!.id);
    playOn(later, 1);
    await settled();
    expect(turns(later)).toEqual([4]);
    expect(later.autosave.getState()).toEqual({ problem: null, kept: 'safe' });
  });

  test('a later storage that takes it again is ahead of the database', async () => {
    const database = table();
    const storage = memory();
    let isFull = true;
    const sometimes: Storage = { ...storage, write: (key, text) => (isFull ? 'full' : storage.write(key, text)) };
    const at = await begun(testApp({ ...database, storage: sometimes }), 3);
    isFull = false;
    database.hold();
    playOn(at, 1);
    const later = testApp({ ...table(new Map(database.rows)), storage });
    await later.savedGames.ready;
    expect(turns(later)).toEqual([4]);
  });

  test('and neither does the database, it is told', async () => {
    const durable = () => Promise.reject(new Error('refused'));
    const at = await begun(testApp({ durable, storage: refusing() }), 1);
    expect(at.autosave.getState()).toEqual({ problem: 'full', kept: 'nothing' });
  });
});

describe('a row of the database that was spoilt', () => {
  test.each([
    ['a text that was cut', (row: SaveRow) => ({ ...row, text: row.text.slice(0, 40) })],
    ['no text', ({ id }: SaveRow) => ({ id })],
    ['another game', (row: SaveRow) => ({ ...row, id: 'elsewhere' })],
  ])('costs no other game, and is offered as it is: %s', async (_name, spoil) => {
    const database = table();
    await begun(await begun(testApp(database), 2), 3);
    const [first] = [...database.rows.keys()] as [string];
    const spoilt = spoil(database.rows.get(first) as SaveRow);
    database.rows.set(first, spoilt);
    const later = testApp(database);
    await later.savedGames.ready;
    expect(turns(later)).toEqual([3]);
    expect(later.savedGames.getState().unreadable).toEqual([spoilt.id]);
    const text = 'text' in spoilt ? spoilt.text : JSON.stringify(spoilt);
    expect(JSON.parse(unreadableFile(later.savedGames))).toMatchObject({ saves: [{ id: spoilt.id, texts: [text] }] });
    later.savedGames.actions.remove(spoilt.id);
    expect(later.savedGames.getState().unreadable).toEqual([]);
  });

  test('is mended from the storage', async () => {
    const database = table();
    const at = await begun(testApp(database), 2);
    const [id] = [...database.rows.keys()] as [string];
    const whole = database.rows.get(id);
    database.rows.set(id, { id, serial: 9, text: 'nonsense' });
    const later = testApp({ ...database, storage: at.storage });
    await later.savedGames.ready;
    expect(later.savedGames.getState().unreadable).toEqual([]);
    expect(database.rows.get(id)).toEqual(whole);
  });

  test('of no id at all is passed over', async () => {
    const database = table(
      new Map<string, unknown>([
        ['x', null],
        ['y', { id: 5 }],
      ]),
    );
    const at = testApp(database);
    expect(await at.savedGames.ready).toBe(true);
    expect(at.savedGames.getState()).toMatchObject({ games: [], unreadable: [] });
  });
});

test('a game that is deleted is deleted in both places, and can be brought back', async () => {
  const database = table();
  const at = await begun(testApp(database), 2);
  const [save] = games(at);
  at.savedGames.actions.remove(save!.id);
  await settled();
  expect(database.rows.size).toBe(0);
  at.savedGames.actions.bringBack();
  await settled();
  expect(database.rows.size).toBe(1);
  expect(games(at)).toEqual([save]);
});

test('a database that never answers holds nobody up for ever', async () => {
  const at = testApp({
    after: (_ms, done) => (done(), () => undefined),
    durable: () => new Promise(() => undefined),
  });
  await begun(at, 2);
  expect(at.autosave.getState()).toEqual({ problem: null, kept: 'here' });
  const id = games(at)[0]!.id;
  at.game.actions.leave();
  await at.launch.actions.resume(id);
  expect(at.game.getState().game!.answers).toHaveLength(2);
});
