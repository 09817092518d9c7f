/** A class plays over HTTP: devices with the page's own client, a server with its embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { createClassServer, type ClassServer } from '../../src/class-server/server';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { testNetwork } from '../../src/store/class-room/network-test';
import { memory } from '../support/memory';
import { asBrowser, device, openVote, until, type Device } from './devices';
import { scenarioOf, voteSetup } from './world';

const folder = mkdtempSync(join(tmpdir(), 'bouclier-class-'));
let server: ClassServer;
let base = '';
const devices: Device[] = [];

beforeEach(async () => {
  server = createClassServer({ store: openEmbeddedStore(folder), site: null, headers: { 'X-Test': '1' }, scenarioOf });
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
});
afterEach(async () => {
  for (const { room } of devices.splice(0)) room.actions.leave();
  await server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function arrives(...args: Parameters<typeof device>): Device {
  const one = device(...args);
  devices.push(one);
  return one;
}

async function classOf(pupils: number, changes = {}): Promise<{ teacher: Device; seats: Device[]; code: string }> {
  const teacher = arrives(base);
  const made = await teacher.room.actions.make(voteSetup(changes));
  if ('refused' in made) throw new Error(made.refused);
  const seats = Array.from({ length: pupils }, () => arrives(base));
  for (const seat of seats) expect(await seat.room.actions.join(made.code)).toBeNull();
  await until(teacher, ({ view }) => view?.places.taken === pupils);
  return { teacher, seats, code: made.code };
}

async function ballot(seat: Device, answer = openVote(seat).answers[0]!): Promise<void> {
  const { vote } = openVote(seat);
  expect(await seat.room.actions.act({ do: 'ballot', vote, answer, forecast: null })).toBeNull();
}

const begun = async (teacher: Device, seats: readonly Device[]): Promise<void> => {
  expect(await teacher.room.actions.act({ do: 'begin' })).toBeNull();
  for (const one of [teacher, ...seats]) await until(one, ({ view }) => view?.stage.kind === 'vote');
};

test('thirty ballots close a vote, and everybody sees the same game', async () => {
  const { teacher, seats } = await classOf(30);
  await begun(teacher, seats);
  await Promise.all(seats.map((seat, i) => ballot(seat, openVote(seat).answers[i % 3 === 0 ? 1 : 0])));
  for (const one of [teacher, ...seats]) await until(one, ({ view }) => view?.stage.kind === 'review');
  const seen = [teacher, ...seats].map(({ room }) => room.getState().view!);
  expect(new Set(seen.map(({ answers }) => answers.join())).size).toBe(1);
  expect(seen[0]!.history).toHaveLength(1);
  const [closed] = seen[0]!.history;
  expect(new Set(Object.values(closed?.kind === 'vote' ? closed.counts : {}))).toEqual(new Set([10, 20]));
});

test('a ballot is seen by its own phone alone until the vote is closed', async () => {
  const { teacher, seats } = await classOf(3);
  await begun(teacher, seats);
  await ballot(seats[0]!, openVote(seats[0]!).answers[1]);
  await until(teacher, ({ view }) => view?.stage.kind === 'vote' && view.stage.given === 1);
  await until(seats[0]!, ({ view }) => view?.own?.ballot !== null);
  expect(seats[1]!.room.getState().view!.own!.ballot).toBeNull();
  expect(JSON.stringify(teacher.room.getState().view)).not.toContain('"ballot"');
});

test('a phone that slept comes back to its seat and to the question of now', async () => {
  const { teacher, seats } = await classOf(2);
  const [asleep, awake] = seats as [Device, Device];
  await begun(teacher, seats);
  const number = asleep.room.getState().view!.own!.seat.number;
  asleep.setSeen(false);
  for (let i = 0; i < 2; i++) {
    await ballot(awake);
    await teacher.room.actions.act({ do: 'close' });
    await until(awake, ({ view }) => view?.stage.kind === 'review');
    await teacher.room.actions.act({ do: 'continue' });
    await until(awake, ({ view }) => view?.stage.kind === 'vote');
  }
  // After two votes that it missed, it is no longer waited for.
  expect(openVote(awake).awaited).toBe(1);
  expect(asleep.room.getState().view!.history).toHaveLength(0);
  asleep.setSeen(true);
  await until(asleep, ({ view }) => view?.history.length === 2 && view.stage.kind === 'vote');
  expect(asleep.room.getState().view!.own!.seat.number).toBe(number);
  await ballot(asleep);
});

test('a page that is loaded again, or asks twice, has one seat', async () => {
  const { teacher, seats, code } = await classOf(1);
  const again = seats[0]!.reloaded();
  devices.push(again);
  expect(again.room.actions.resume('seat')).toBe(true);
  await until(again, ({ view }) => view?.own?.seat.number === 0);
  expect(await again.room.actions.join(code)).toBeNull();
  await until(again, ({ view }) => view?.own?.seat.number === 0);
  expect(teacher.room.getState().view!.places.taken).toBe(1);
});

test('who comes late enters at the next question', async () => {
  const { teacher, seats, code } = await classOf(1);
  await begun(teacher, seats);
  const late = arrives(base);
  // As pupils type it.
  expect(await late.room.actions.join(` ${code.toLowerCase().slice(0, 2)}-${code.slice(2)}`)).toBeNull();
  await until(late, ({ view }) => view?.own?.waits === true);
  const { vote, answers } = openVote(late);
  expect(await late.room.actions.act({ do: 'ballot', vote, answer: answers[0]!, forecast: null })).toBe(
    'next-question',
  );
  await ballot(seats[0]!);
  await until(late, ({ view }) => view?.stage.kind === 'review');
  await teacher.room.actions.act({ do: 'continue' });
  await until(late, ({ view }) => view?.stage.kind === 'vote' && !view.own!.waits);
  await ballot(late);
});

test('a ballot that was given without a network leaves when it is back, once', async () => {
  const { teacher, seats } = await classOf(2);
  await begun(teacher, seats);
  const [away] = seats as [Device];
  const { vote, answers } = openVote(away);
  away.setOnline(false);
  const given = away.room.actions.act({ do: 'ballot', vote, answer: answers[0]!, forecast: null });
  await until(away, ({ link, waiting }) => link.state === 'lost' && waiting.length === 1);
  away.setOnline(true);
  expect(await given).toBeNull();
  await until(away, ({ link, waiting }) => link.state === 'live' && waiting.length === 0);
  await until(teacher, ({ view }) => view?.stage.kind === 'vote' && view.stage.given === 1);
});

test('a ballot that was left on a phone whose page was closed leaves with the next one', async () => {
  const { teacher, seats } = await classOf(2);
  await begun(teacher, seats);
  const [away] = seats as [Device];
  const { vote, answers } = openVote(away);
  away.setOnline(false);
  void away.room.actions.act({ do: 'ballot', vote, answer: answers[1]!, forecast: null });
  const again = away.reloaded();
  devices.push(again);
  again.room.actions.resume('seat');
  await until(again, ({ view }) => view?.own?.ballot === answers[1]);
});

test('where a proxy holds events back, the room is followed by polls', async () => {
  const { teacher, code } = await classOf(0);
  const plain = asBrowser(base);
  const held: typeof fetch = (input, init) => {
    if (new Headers(init?.headers).get('accept') !== 'text/event-stream') return plain(input, init);
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  };
  const seat = arrives(base, memory(), held);
  expect(await seat.room.actions.join(code)).toBeNull();
  await until(seat, ({ link }) => link.state === 'live' && link.by === 'polls', 8000);
  await teacher.room.actions.act({ do: 'begin' });
  await until(seat, ({ view }) => view?.stage.kind === 'vote');
  await ballot(seat);
  await until(seat, ({ view }) => view?.stage.kind === 'review');
});

test('the page of a portal, sent in place of the room, is no class server', async () => {
  const { code } = await classOf(0);
  let isBehindPortal = false;
  const send: typeof fetch = (input, init) =>
    isBehindPortal && init?.method !== 'POST'
      ? Promise.resolve(new Response('<html>\n\nWelcome\n\n</html>', { headers: { 'Content-Type': 'text/html' } }))
      : asBrowser(base)(input, init);
  const other = arrives(base, memory(), send);
  await other.room.actions.join(code);
  await until(other, ({ link }) => link.state === 'live');
  isBehindPortal = true;
  other.room.actions.retry();
  await until(other, ({ link }) => link.state === 'lost');
  isBehindPortal = false;
  await until(other, ({ link }) => link.state === 'live');
});

test('the game goes on without its teacher, who takes it up again with the key, on any device', async () => {
  const { teacher, seats, code } = await classOf(2, {
    seconds: { vote: 1, defence: 30, negotiate: 1, file: 1, effects: 1 },
  });
  await begun(teacher, seats);
  const { key } = teacher.room.getState().place!;
  teacher.room.actions.leave();
  await ballot(seats[0]!);
  // The bell rings by the server's clock.
  await until(seats[0]!, ({ view }) => view?.stage.kind === 'review');
  const other = arrives(base);
  other.room.actions.teach(code, key, false);
  await until(other, ({ view }) => view?.stage.kind === 'review' && view.seats?.length === 2);
  expect(await other.room.actions.act({ do: 'continue' })).toBeNull();
  await until(seats[0]!, ({ view }) => view?.stage.kind === 'vote');
});

test('a remote directs the room from another device, and the screen knows that it does', async () => {
  const { teacher, seats, code } = await classOf(2);
  const { key } = teacher.room.getState().place!;
  expect(teacher.room.getState().view!.hasRemote).toBe(false);
  const remote = arrives(base);
  remote.room.actions.teach(code, key, false);
  await until(teacher, ({ view }) => view?.hasRemote === true);
  expect(await remote.room.actions.act({ do: 'begin' })).toBeNull();
  await until(seats[0]!, ({ view }) => view?.stage.kind === 'vote');
  await ballot(seats[0]!);
  expect(await remote.room.actions.act({ do: 'close' })).toBeNull();
  expect(await remote.room.actions.act({ do: 'step' })).toBeNull();
  await until(teacher, ({ view }) => view?.stage.kind === 'review' && view.stage.steps === 1);
});

test('a pupil on the teacher’s own device has a seat of its own', async () => {
  const { teacher, code } = await classOf(0);
  const { key } = teacher.room.getState().place!;
  const again = teacher.reloaded();
  devices.push(again);
  expect(await again.room.actions.join(code)).toBeNull();
  await until(again, ({ view }) => view?.own?.seat.number === 0);
  expect(again.room.actions.resume('screen')).toBe(true);
  expect(again.room.getState().place).toMatchObject({ key, isTeacher: true });
});

test('full, locked, unknown: each is said', async () => {
  const { teacher, code } = await classOf(1, { places: 1 });
  expect(await arrives(base).room.actions.join(code)).toBe('full');
  expect(await arrives(base).room.actions.join(code === 'BCDF' ? 'BCDG' : 'BCDF')).toBe('unknown-room');
  await teacher.room.actions.act({ do: 'lock' });
  await teacher.room.actions.act({ do: 'remove', seat: 0 });
  expect(await arrives(base).room.actions.join(code)).toBe('locked');
  await server.close();
  expect(await arrives(base).room.actions.join(code)).toBe('unreachable');
});

test('a pupil whose seat is taken back is told so, and may come in again', async () => {
  const { teacher, seats, code } = await classOf(1);
  await teacher.room.actions.act({ do: 'remove', seat: 0 });
  seats[0]!.room.actions.retry();
  await until(seats[0]!, ({ link }) => link.state === 'refused' && link.refused === 'unknown-key');
  expect(await seats[0]!.room.actions.join(code)).toBeNull();
  await until(seats[0]!, ({ view }) => view?.own?.seat.number === 1);
});

test('a seat that a pupil gives back is free, and the phone comes in as somebody new', async () => {
  const { teacher, seats, code } = await classOf(2, { places: 2 });
  expect(await arrives(base).room.actions.join(code)).toBe('full');
  seats[0]!.room.actions.forget();
  await until(teacher, ({ view }) => view?.places.taken === 1);
  expect(seats[0]!.room.actions.resume('seat')).toBe(false);
  expect(await seats[0]!.room.actions.join(code)).toBeNull();
  await until(seats[0]!, ({ view }) => view?.own?.seat.number === 2);
});

test('the test of a network says what gets through', async () => {
  expect(await testNetwork(device(base).host)).toMatchObject({ posts: true, events: 'live' });
  const nothing = device('http://127.0.0.1:9');
  expect(await testNetwork(nothing.host)).toEqual({ posts: false, events: 'refused', roundTrip: null });
});
