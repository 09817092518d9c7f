/** Clients that mean harm: each is refused and counted, and the class does not notice. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { CODE_LETTERS } from '../../src/class';
import { createClassServer, type ClassServer } from '../../src/class-server/server';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { device, openVote, until, type Device } from './devices';
import { scenarioOf, voteSetup } from './world';

const folder = mkdtempSync(join(tmpdir(), 'bouclier-hostile-'));
let server: ClassServer;
let base = '';
let code = '';
let teacher: Device;
let pupil: Device;

beforeEach(async () => {
  server = createClassServer({ store: openEmbeddedStore(folder), site: null, headers: {}, scenarioOf });
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  teacher = device(base);
  const made = await teacher.room.actions.make(voteSetup({ places: 4 }));
  if ('refused' in made) throw new Error(made.refused);
  ({ code } = made);
  pupil = device(base);
  await pupil.room.actions.join(code);
  await teacher.room.actions.act({ do: 'begin' });
  await until(pupil, ({ view }) => view?.stage.kind === 'vote');
});
afterEach(async () => {
  // Whatever was tried, the class goes on.
  const { vote, answers } = openVote(pupil);
  expect(await pupil.room.actions.act({ do: 'ballot', vote, answer: answers[0]!, forecast: null })).toBeNull();
  await until(pupil, ({ view }) => view?.stage.kind === 'review');
  for (const { room } of [teacher, pupil]) room.actions.leave();
  await server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KEY = 'forged-key-of-no-seat-at-all';
const keyOf = (one: Device): string => one.room.getState().place!.key;

async function send(path: string, key: string, body?: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${base}/class/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, Origin: base, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body ?? null),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
const act = (key: string, doing: unknown, id = 'x'): Promise<unknown> =>
  send(`rooms/${code}/actions`, key, { id, act: doing });

/** Requests written to one connection without waiting for an answer; how many were answered by each status. */
function raw(lines: readonly string[], requests: number): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const text = lines
      .join('\r\n')
      .replaceAll(' HTTP/1.1', ` HTTP/1.1\r\nHost: ${new URL(base).host}\r\nOrigin: ${base}`);
    let answered = '';
    socket.on('data', (bytes) => {
      answered += String(bytes);
      const statuses = [...answered.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]!);
      if (statuses.length < requests) return;
      socket.destroy();
      const counts: Record<string, number> = {};
      for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
      resolve(counts);
    });
    socket.on('error', reject);
    socket.write(`${text}\r\n`);
  });
}

/** What whoever keeps the server sees of it. */
const health = async () =>
  (await (await fetch(`${base}/class/health`)).json()) as { streams: number; refused: Record<string, number> };

test('a forged key acts for nobody, and sees nothing', async () => {
  const refused = { status: 401, refusal: 'unknown-key' };
  expect(await act(KEY, { do: 'begin' })).toEqual(refused);
  expect(await act('', { do: 'begin' })).toEqual(refused);
  for (const key of [KEY, '0', 'teacher']) {
    const seen = await fetch(`${base}/class/rooms/${code}/log`, { headers: { Authorization: `Bearer ${key}` } });
    expect([seen.status, await seen.json()]).toEqual([401, { refusal: 'unknown-key' }]);
  }
});

test('a pupil is no teacher and no server, and acts for its own seat alone', async () => {
  const { vote, answers } = openVote(pupil);
  const key = keyOf(pupil);
  expect(await act(key, { do: 'close' })).toEqual({ status: 409, refusal: 'not-yours' });
  expect(await act(key, { do: 'tick' })).toEqual({ status: 400, refusal: 'malformed' });
  expect(await act(key, { do: 'gone', seat: 'teacher' })).toEqual({ status: 400, refusal: 'malformed' });
  const other = device(base);
  await other.room.actions.join(code);
  // What it says of who it is changes nothing.
  const forged = { id: 'y', by: 1, at: 0, act: { do: 'ballot', vote, answer: answers[0], forecast: null } };
  expect(await send(`rooms/${code}/actions`, key, forged)).toMatchObject({ status: 200 });
  await until(other, ({ view }) => view !== null);
  expect(other.room.getState().view!.own!.ballot).toBeNull();
  const asProjector = await fetch(`${base}/class/rooms/${code}/log?as=teacher`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  const { view } = (await asProjector.json()) as { view: { seats: unknown; own: unknown } };
  expect(view).toMatchObject({ seats: null, own: { seat: { number: 0 } } });
  other.room.actions.leave();
  expect(await teacher.room.actions.act({ do: 'remove', seat: 1 })).toBeNull();
  // The vote was closed with the forged one's own ballot: the next question is opened for the check that follows.
  await until(pupil, ({ view }) => view?.stage.kind === 'review');
  await teacher.room.actions.act({ do: 'continue' });
  await until(pupil, ({ view }) => view?.stage.kind === 'vote');
});

test('an action that is sent again is done once', async () => {
  const key = keyOf(teacher);
  const more = { do: 'more', seconds: 60 };
  const first = await act(key, more, 'again');
  const clock = async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return JSON.stringify(teacher.room.getState().view!.clock);
  };
  const after = await clock();
  expect(first).toMatchObject({ status: 200 });
  for (let i = 0; i < 3; i++) expect(await act(key, more, 'again')).toMatchObject({ status: 200 });
  expect(await clock()).toBe(after);
});

test('a body of a megabyte, nonsense, and half a request are refused', async () => {
  const key = keyOf(pupil);
  // Refused by its head: the rest of it is not waited for.
  const large = [
    `POST /class/rooms/${code}/actions HTTP/1.1`,
    `Authorization: Bearer ${key}`,
    'Content-Length: 1000000',
  ];
  expect(await raw([...large, '', 'x'.repeat(9000)], 1)).toEqual({ 413: 1 });
  expect(await send(`rooms/${code}/actions`, key, '{"id":')).toEqual({ status: 400, refusal: 'malformed' });
  expect(await send('rooms', KEY, { scenario: '../../etc/passwd' })).toEqual({ status: 400, refusal: 'malformed' });
  expect(await send('rooms', KEY, voteSetup({ scenario: 'toString' }))).toEqual({ status: 400, refusal: 'malformed' });
  expect(await send('rooms', KEY, voteSetup({ scenario: 'nowhere' }))).toMatchObject({ status: 404 });
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])
    expect((await fetch(base + path)).status).toBe(404);
});

test('another site can neither act nor look', async () => {
  const key = keyOf(teacher);
  const refused = { status: 403, refusal: 'other-origin' };
  const body = { id: 'z', act: { do: 'close' } };
  expect(await send(`rooms/${code}/actions`, key, body, { Origin: 'https://elsewhere.example' })).toEqual(refused);
  expect(await send(`rooms/${code}/actions`, key, body, { 'Sec-Fetch-Site': 'cross-site' })).toEqual(refused);
  const looked = await fetch(`${base}/class/rooms/${code}/log`, {
    headers: { Authorization: `Bearer ${key}`, 'Sec-Fetch-Site': 'same-site' },
  });
  expect(looked.status).toBe(403);
  expect(looked.headers.get('access-control-allow-origin')).toBeNull();
});

test('ten thousand who want in take the seats that there are, and no more is asked of the room', async () => {
  const groups = Array.from({ length: 20 }, (_, group) =>
    raw(
      Array.from({ length: 500 }, (_, i) => [
        `POST /class/rooms/${code}/seats HTTP/1.1`,
        `Authorization: Bearer hostile-key-number-${String(500 * group + i).padStart(8, '0')}`,
        'Content-Length: 0',
        '',
      ]).flat(),
      500,
    ),
  );
  const counts: Record<string, number> = {};
  for (const found of await Promise.all(groups))
    for (const [status, count] of Object.entries(found)) counts[status] = (counts[status] ?? 0) + count;
  expect(counts[200]).toBe(3);
  expect(counts[429]).toBeGreaterThan(9000);
  const { refused } = await health();
  expect(refused['slow-down']).toBe(counts[429]);
  expect(refused['full']).toBe(counts[409]);
  // Nobody waits for seats whose phones never came.
  for (let seat = 1; seat <= 3; seat++) await teacher.room.actions.act({ do: 'remove', seat });
});

test('who guesses codes is stopped, with the right one too', async () => {
  const letters = [...CODE_LETTERS];
  const statuses: number[] = [];
  for (const letter of letters)
    for (const last of letters.slice(0, 4)) {
      const guess = `BC${letter}${last}`;
      if (guess !== code) statuses.push(((await send(`rooms/${guess}/seats`, KEY)) as { status: number }).status);
    }
  expect(statuses.filter((status) => status === 404).length).toBeLessThan(40);
  expect(statuses.at(-1)).toBe(429);
  expect(await send(`rooms/${code}/seats`, KEY)).toEqual({ status: 429, refusal: 'slow-down' });
});

test('who acts without end is slowed down, and rooms are not made without end', async () => {
  const key = keyOf(pupil);
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const answer = await act(key, { do: 'favour', vote: 1, card: null }, `spam-${i}`);
      return (answer as { status: number }).status;
    }),
  );
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(20);
  const rooms = await Promise.all(Array.from({ length: 30 }, () => send('rooms', KEY, voteSetup())));
  expect((rooms as { status: number }[]).filter(({ status }) => status === 201).length).toBeLessThan(21);
  // The pupil's own share is back soon.
  await new Promise((resolve) => setTimeout(resolve, 500));
});

test('bytes that are no HTTP, and streams that nobody reads, end alone', async () => {
  const port = Number(new URL(base).port);
  const nonsense = connect(port, '127.0.0.1').end('\0\x01 hello\r\n\r\n');
  await new Promise((resolve) => nonsense.once('close', resolve).resume());
  const key = keyOf(pupil);
  const open = Array.from({ length: 12 }, () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const lines = [`GET /class/rooms/${code}/log HTTP/1.1`, 'Host: x', `Authorization: Bearer ${key}`];
    socket.write(`${lines.join('\r\n')}\r\nAccept: text/event-stream\r\n\r\n`);
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Four of one seat, and the teacher's.
  expect((await health()).streams).toBeLessThanOrEqual(5);
  for (const socket of open) socket.destroy();
  pupil.room.actions.retry();
  await until(pupil, ({ link }) => link.state === 'live');
});

test('no log has a key or an address in it', () => {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(logs.length).toBeGreaterThan(0);
  const text = logs.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  expect(text).toContain('"join"');
  expect(text).not.toContain(keyOf(pupil));
  expect(text).not.toContain(keyOf(teacher));
  expect(text).not.toMatch(/127\.0\.0\.1|::1/);
});
