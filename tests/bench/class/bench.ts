/**
 * `npm run -s bench:class [-- --json] [--rooms N]`: a thousand rooms of thirty seats on two class servers beside one Redis (on
 * one server with files where there is no Redis), then the same on two bare rooms of Socket.IO, in one run; and one class on
 * a laptop. On Linux, which says what each process costs. The load comes from two more processes, over loopback.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedStore } from '../../../src/class-server/stores/embedded';
import type { LogStore } from '../../../src/class-server/stores/log-store';
import { openRedisStore } from '../../../src/class-server/stores/redis';
import { freePort, hasRedis, startRedis, type TestRedis } from '../../class-server/redis';
import { installPeer } from '../peers';
import { percentile, type Loaded } from './load';
import { startLoaders } from './loaders';
import { oneClass, type OneClass } from './one-class';
import { bundleServers, collect, processorMs, residentBytes, start, type Running } from './processes';

interface Measured {
  answersPerSecond: number;
  ackP99Ms: number;
  bytesPerSeat: number;
  /** Processor time of all rooms over that of a tenth of them, at the same pace a room: 10 is in proportion. */
  growth: number;
  /** Milliseconds of processor time an answer, its news to the room included. */
  processorMsPerAnswer: number;
}

export interface ClassBenchReport extends Measured {
  rooms: number;
  seats: number;
  store: 'redis' | 'embedded';
  /** Answers that were acknowledged, and are not in the log. */
  lost: number;
  /** Answers that are in the log more than once; one in fifty was sent twice. */
  doubled: number;
  /** Answers that were refused, or whose connection broke. */
  failed: number;
  oneClass: OneClass;
  socketio: Measured;
}

const SEATS = 30;
/** Answers a second and room: 300 a second for a thousand. */
const PACE = 0.3;
const SECONDS = 20;
/** Of the benchmarks, with what they compare with. */
const PACKAGE = resolve(import.meta.dirname, '../package.json');

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rooms: { type: 'string', default: '1000' } },
});
const ROOMS = Number(values.rooms);
const FEW = Math.round(ROOMS / 10);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Opens a tenth of the rooms and lets them answer, then all of them. `others`: processes whose time counts too. */
async function measure(
  whose: 'ours' | 'socketio',
  ports: readonly number[],
  servers: readonly Running[],
  others: readonly number[],
) {
  const pids = servers.map(({ pid }) => pid);
  const all = [...pids, ...others];
  for (const server of servers) await collect(server);
  const before = residentBytes(pids);
  const loaders = startLoaders(whose, ports, SEATS);
  const costs: number[] = [];
  const loads: Loaded[] = [];
  const codes: string[] = [];
  let bytesPerSeat = 0;
  for (const rooms of [FEW, ROOMS]) {
    const began = performance.now();
    codes.push(...(await loaders.open(rooms === FEW ? FEW : ROOMS - FEW)));
    say(`${whose}: ${rooms} rooms of ${SEATS} seats, ${Math.round((performance.now() - began) / 1000)} s`);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    for (const server of servers) await collect(server);
    bytesPerSeat = Math.round((residentBytes(pids) - before) / (rooms * SEATS));
    const spent = processorMs(all);
    loads.push(await loaders.answer({ perSecond: rooms * PACE, seconds: SECONDS }));
    costs.push(processorMs(all) - spent);
  }
  loaders.stop();
  const last = loads.at(-1)!;
  const measured: Measured = {
    answersPerSecond: last.answersPerSecond,
    ackP99Ms: round(percentile(last.waits, 0.99)),
    bytesPerSeat,
    growth: round(costs[1]! / Math.max(1, costs[0]!)),
    processorMsPerAnswer: round(costs[1]! / last.waits.length),
  };
  return { measured, loads, codes };
}

const round = (number: number): number => Number(number.toPrecision(3));

/** How often each answer stands in the logs. */
async function answersIn(store: LogStore, codes: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const code of codes)
    for (const { text } of await store.read(code, 1))
      for (const { id } of JSON.parse(text) as { id: string }[]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

async function ours(folder: string, redis: TestRedis | null): Promise<Omit<ClassBenchReport, 'socketio' | 'oneClass'>> {
  const ports = await Promise.all(redis === null ? [freePort()] : [freePort(), freePort()]);
  const where = redis === null ? ['--data', folder] : ['--redis', redis.url];
  const servers = await Promise.all(ports.map((port) => start('serve', [String(port), ...where])));
  const { measured, loads, codes } = await measure('ours', ports, servers, redis === null ? [] : [redis.pid()]);
  for (const server of servers) await server.stop();
  const store = redis === null ? openEmbeddedStore(folder) : await openRedisStore(redis.url);
  const found = await answersIn(store, codes);
  await store.close();
  const acknowledged = loads.flatMap((load) => load.acknowledged);
  return {
    rooms: ROOMS,
    seats: ROOMS * SEATS,
    store: redis === null ? 'embedded' : 'redis',
    ...measured,
    lost: acknowledged.filter((id) => !found.has(id)).length,
    doubled: acknowledged.filter((id) => (found.get(id) ?? 0) > 1).length,
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function theirs(): Promise<Measured> {
  const ports = [await freePort(), await freePort()];
  const servers = await Promise.all(ports.map((port) => start('socketio-server', [String(port), PACKAGE])));
  const { measured } = await measure('socketio', ports, servers, []);
  for (const server of servers) await server.stop();
  return measured;
}

function print({ socketio, oneClass: one, ...own }: ClassBenchReport): void {
  console.log(`${own.rooms} rooms, ${own.seats} seats, ${own.answersPerSecond} answers a second (${own.store})`);
  console.log(`lost ${own.lost}, doubled ${own.doubled}, refused ${own.failed}\n`);
  console.log(['', 'ack p99 ms', 'bytes/seat', 'growth x10', 'ms/answer'].map((cell) => cell.padStart(14)).join(''));
  for (const [name, { ackP99Ms, bytesPerSeat, growth, processorMsPerAnswer }] of Object.entries({ own, socketio }))
    console.log(
      [name === 'own' ? 'class server' : 'Socket.IO', ackP99Ms, bytesPerSeat, growth, processorMsPerAnswer]
        .map((cell) => String(cell).padStart(14))
        .join(''),
    );
  console.log(`\none class on a laptop: a question on all screens, p99 ${one.screensP99Ms} ms; ${one.megabytes} MB`);
}

installPeer('socket.io');
await bundleServers();
const folder = mkdtempSync(join(tmpdir(), 'bouclier-bench-'));
const redis = hasRedis ? await startRedis() : null;
try {
  const one = await oneClass(join(folder, 'one'), SEATS);
  const own = await ours(join(folder, 'many'), redis);
  const report: ClassBenchReport = { ...own, oneClass: one, socketio: await theirs() };
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
} finally {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
