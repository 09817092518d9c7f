/** What is killed in the middle of a vote: nothing that was acknowledged is lost, nobody has to do anything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { device, openVote, until, type Device } from './devices';
import { hasRedis, startRedis, type TestRedis } from './redis';
import { startServer, type ServerProcess } from './server-process';
import { voteSetup } from './world';

const PUPILS = 12;
/** In which everybody must be back after a kill. */
const BACK_MS = 5000;

const folder = mkdtempSync(join(tmpdir(), 'bouclier-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const devices: Device[] = [];
const servers: ServerProcess[] = [];
let redis: TestRedis | undefined;
afterEach(async () => {
  for (const { room } of devices.splice(0)) room.actions.leave();
  for (const server of servers.splice(0)) await server.stop();
  await redis?.stop();
  redis = undefined;
});

async function serverOf(...args: Parameters<typeof startServer>): Promise<ServerProcess> {
  const server = await startServer(...args);
  servers.push(server);
  return server;
}

/** A class in front of its first question; its phones are spread over the servers. */
async function voting(bases: readonly string[]): Promise<{ teacher: Device; seats: Device[] }> {
  const teacher = device(bases[0]!);
  const made = await teacher.room.actions.make(voteSetup());
  if ('refused' in made) throw new Error(made.refused);
  const seats = Array.from({ length: PUPILS }, (_, i) => device(bases[i % bases.length]!));
  devices.push(teacher, ...seats);
  for (const { room } of seats) expect(await room.actions.join(made.code)).toBeNull();
  expect(await teacher.room.actions.act({ do: 'begin' })).toBeNull();
  for (const seat of seats) await until(seat, ({ view }) => view?.stage.kind === 'vote');
  return { teacher, seats };
}

function votes(seat: Device, index = 0): Promise<unknown> {
  const { vote, answers } = openVote(seat);
  return seat.room.actions.act({ do: 'ballot', vote, answer: answers[index]!, forecast: null });
}

const isReviewed = (one: Device, ms = BACK_MS): Promise<void> =>
  until(one, ({ view }) => view?.stage.kind === 'review', ms);

/** How often each answer was given in the one vote that there was, the least first. */
function counts(one: Device): number[] {
  const history = one.room.getState().view!.history;
  expect(history).toHaveLength(1);
  const [closed] = history;
  const found = closed?.kind === 'vote' ? Object.values(closed.counts) : [];
  return found.map(Number).sort((a, b) => a - b);
}

test('the server is killed in the middle of a vote', async () => {
  const server = await serverOf('--data', folder);
  const { teacher, seats } = await voting([server.base]);
  const [first, ...rest] = seats;
  const last = rest.pop()!;
  expect(await votes(first!)).toBeNull();
  // These are on their way, acknowledged or not, when it dies.
  const others = rest.map((seat) => votes(seat, 1));
  await server.kill();
  const killedAt = Date.now();
  await server.start();
  for (const one of [teacher, ...seats]) await until(one, ({ link }) => link.state === 'live', BACK_MS);
  expect(Date.now() - killedAt).toBeLessThan(BACK_MS);
  expect(await Promise.all(others)).toEqual(others.map(() => null));
  await votes(last);
  for (const one of [teacher, ...seats]) await isReviewed(one);
  expect(counts(teacher)).toEqual([2, PUPILS - 2]);
});

describe.runIf(hasRedis)('with Redis', () => {
  test('Redis is killed and started again in the middle of a vote', async () => {
    redis = await startRedis();
    const server = await serverOf('--redis', redis.url);
    const { teacher, seats } = await voting([server.base]);
    const [first, ...rest] = seats;
    expect(await votes(first!)).toBeNull();
    const others = rest.map((seat) => votes(seat, 1));
    await redis.restart();
    expect(await Promise.all(others)).toEqual(others.map(() => null));
    for (const one of [teacher, ...seats]) await isReviewed(one);
    expect(counts(teacher)).toEqual([1, PUPILS - 1]);
  });

  test('two servers play one room, and one goes on where the other is killed', async () => {
    redis = await startRedis();
    const [one, other] = [await serverOf('--redis', redis.url), await serverOf('--redis', redis.url)];
    const { teacher, seats } = await voting([one.base, other.base]);
    const here = seats.filter((_, i) => i % 2 === 0);
    const there = seats.filter((_, i) => i % 2 === 1);
    // All at once, on both: each number of the log is given once.
    expect(await Promise.all(here.map((seat, i) => votes(seat, i === 0 ? 1 : 0)))).toEqual(here.map(() => null));
    await one.kill();
    expect(await Promise.all(there.map((seat) => votes(seat, 1)))).toEqual(there.map(() => null));
    for (const seat of there) await isReviewed(seat);
    // A proxy would send those of the dead one to the other; here it is the same one again.
    await one.start();
    for (const back of [teacher, ...here]) await isReviewed(back);
    expect(counts(teacher)).toEqual([PUPILS / 2 - 1, PUPILS / 2 + 1]);
  });
});
