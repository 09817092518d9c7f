/** What every store of logs must do, and what each does of its own. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { grouped } from '../../src/class-server/stores/grouped';
import type { LogEntry, LogStore } from '../../src/class-server/stores/log-store';
import { openRedisStore } from '../../src/class-server/stores/redis';
import { hasRedis, startRedis, type TestRedis } from './redis';

/** `open` gives the same store again; after a `crash` nothing of the process that had it is left. */
interface Bench {
  open: () => Promise<LogStore>;
  crash: (store: LogStore) => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'bouclier-rooms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let redis: TestRedis | undefined;
let room = '';
let rooms = 0;
const opened: LogStore[] = [];

const embedded: Bench = { open: async () => openEmbeddedStore(folder), crash: (store) => store.close() };
const streams: Bench = { open: () => openRedisStore(redis!.url), crash: () => redis!.restart() };

function contract(bench: Bench): void {
  const open = async (): Promise<LogStore> => {
    const store = await bench.open();
    opened.push(store);
    room = `R${rooms++}`;
    return store;
  };

  test('an entry is kept at its number and read back', async () => {
    const store = await open();
    expect(await store.append(room, 1, '{"first":"é"}')).toBe('kept');
    expect(await store.append(room, 2, '{"second":2}')).toBe('kept');
    expect(await store.read(room, 0)).toEqual([
      { n: 1, text: '{"first":"é"}' },
      { n: 2, text: '{"second":2}' },
    ]);
    expect(await store.read(room, 1)).toEqual([{ n: 2, text: '{"second":2}' }]);
    expect(await store.read(room, 2)).toEqual([]);
  });

  test('a number is given once, to the first of many who ask for it', async () => {
    const store = await open();
    await store.append(room, 1, '"made"');
    const results = await Promise.all([1, 2, 3, 4, 5].map((who) => store.append(room, 2, `"${who}"`)));
    expect(results.filter((result) => result === 'kept')).toHaveLength(1);
    expect(results.filter((result) => result === 'taken')).toHaveLength(4);
    const winner = results.indexOf('kept') + 1;
    expect((await store.read(room, 1)).map(({ text }) => text)).toEqual([`"${winner}"`]);
    expect(await store.append(room, 1, '"again"')).toBe('taken');
  });

  test('a room that is not there is not begun in the middle', async () => {
    const store = await open();
    expect(await store.append(room, 7, '"late"')).toBe('gone');
    expect(await store.read(room, 0)).toEqual([]);
    expect(await store.append(room, 1, '"made"')).toBe('kept');
  });

  test('who follows gets everything once and in order, what was there before included', async () => {
    const store = await open();
    await store.append(room, 1, '"1"');
    await store.append(room, 2, '"2"');
    const [all, rest]: LogEntry[][] = [[], []];
    const stop = store.follow(room, 0, (entries) => all!.push(...entries));
    store.follow(room, 2, (entries) => rest!.push(...entries));
    for (let n = 3; n <= 40; n++) await store.append(room, n, `"${n}"`);
    await vi.waitFor(() => expect(rest).toHaveLength(38));
    expect(all!.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(rest!.map(({ text }) => text)).toEqual(Array.from({ length: 38 }, (_, i) => `"${i + 3}"`));
    stop();
    await store.append(room, 41, '"41"');
    await vi.waitFor(() => expect(rest).toHaveLength(39));
    expect(all).toHaveLength(40);
  });

  test('many rooms written at once keep apart', async () => {
    const store = await open();
    const names = Array.from({ length: 20 }, (_, i) => `${room}N${i}`);
    await Promise.all(names.map((name) => store.append(name, 1, `"${name}"`)));
    await Promise.all(names.map((name) => store.append(name, 2, `"${name} again"`)));
    for (const name of names)
      expect((await store.read(name, 0)).map(({ text }) => text)).toEqual([`"${name}"`, `"${name} again"`]);
  });

  test('what was acknowledged outlives a crash, and the log goes on behind it', async () => {
    const store = await open();
    for (let n = 1; n <= 5; n++) await store.append(room, n, `"${n}"`);
    const kept = room;
    await bench.crash(store);
    const again = await bench.open();
    opened.push(again);
    expect(await again.read(kept, 0)).toHaveLength(5);
    expect(await again.append(kept, 5, '"forged"')).toBe('taken');
    expect(await again.append(kept, 6, '"6"')).toBe('kept');
  });
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

describe('the embedded store', () => {
  contract(embedded);

  test('drops a last line that a crash has cut', async () => {
    const store = openEmbeddedStore(folder);
    await store.append('TORN', 1, '"whole"');
    await store.close();
    for (const torn of ['2 "cu', '2 \0\0\0\0\n', '3 "out of order"\n']) {
      appendFileSync(join(folder, 'TORN.log'), torn);
      const again = openEmbeddedStore(folder);
      expect(await again.read('TORN', 0)).toEqual([{ n: 1, text: '"whole"' }]);
      expect(await again.append('TORN', 1, '"x"')).toBe('taken');
      await again.close();
    }
    const again = openEmbeddedStore(folder);
    opened.push(again);
    expect(await again.append('TORN', 2, '"next"')).toBe('kept');
    expect((await again.read('TORN', 0)).map(({ text }) => text)).toEqual(['"whole"', '"next"']);
  });

  test('refuses a folder that a running process has, and takes over that of a dead one', async () => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, String(process.ppid));
    expect(() => openEmbeddedStore(folder)).toThrow(String(process.ppid));
    // No process has so high a number.
    writeFileSync(lock, '4194305');
    opened.push(openEmbeddedStore(folder));
  });

  test('takes away rooms four hours after the last thing that happened there', async () => {
    const store = openEmbeddedStore(folder);
    await store.append('PAST', 1, '"old"');
    await store.append('NOWW', 1, '"new"');
    await store.close();
    const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
    utimesSync(join(folder, 'PAST.log'), hours(4.1), hours(4.1));
    utimesSync(join(folder, 'NOWW.log'), hours(3.9), hours(3.9));
    await openEmbeddedStore(folder).close();
    const left = readdirSync(folder);
    expect(left).toContain('NOWW.log');
    expect(left).not.toContain('PAST.log');
  });
});

test('writes that arrive during one go out together in the next', async () => {
  const groups: number[][] = [];
  const write = grouped(async (items: readonly number[]) => {
    groups.push([...items]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return items.map((item) => 10 * item);
  });
  const first = write(1);
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(await Promise.all([first, write(2), write(3)])).toEqual([10, 20, 30]);
  expect(groups).toEqual([[1], [2, 3]]);
});

describe.runIf(hasRedis)('the store in Redis Streams', () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());
  contract(streams);

  test('two processes see one log', async () => {
    const [one, other] = [await openRedisStore(redis!.url), await openRedisStore(redis!.url)];
    opened.push(one, other);
    const seen: string[] = [];
    other.follow('BOTH', 0, (entries) => seen.push(...entries.map(({ text }) => text)));
    await one.append('BOTH', 1, '"one"');
    await vi.waitFor(() => expect(seen).toEqual(['"one"']));
    expect(await other.append('BOTH', 1, '"other"')).toBe('taken');
    expect(await other.append('BOTH', 2, '"other"')).toBe('kept');
    await vi.waitFor(() => expect(seen).toEqual(['"one"', '"other"']));
  });

  test('who follows misses nothing of a restart', async () => {
    const store = await openRedisStore(redis!.url);
    opened.push(store);
    await store.append('KEEP', 1, '"1"');
    const seen: number[] = [];
    store.follow('KEEP', 0, (entries) => seen.push(...entries.map(({ n }) => n)));
    await vi.waitFor(() => expect(seen).toEqual([1]));
    await redis!.restart();
    await vi.waitFor(async () => expect(await store.append('KEEP', 2, '"2"')).toMatch(/kept|taken/), 5000);
    await vi.waitFor(() => expect(seen).toEqual([1, 2]), 5000);
  });
});
