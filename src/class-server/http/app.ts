/**
 * What the server answers: the built site, and under `class/` four things: a room is made, a seat is taken, an action is
 * posted, the room is followed. Beside them, a page that tries the network and the counts for whoever keeps the server.
 */
import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cleanCode, isRoomCode, readAction, type Doer, type RefusalCode, type Viewer } from '../../class';
import { seatOf, type HostedRoom } from '../rooms/hosted-room';
import type { Rooms } from '../rooms/rooms';
import { isLarge, readBody } from './body';
import { digestOf } from './keys';
import { createLimiter, type Limits } from './limits';
import { readSetup } from './read-setup';
import type { SiteFile } from './site';
import { createStreams } from './streams';

export interface AppParts {
  rooms: Rooms;
  site: ReadonlyMap<string, SiteFile>;
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  limits: Limits;
  /** The last proxy before the server says who asks. */
  isBehindProxy: boolean;
  clock: () => number;
}

/** Why a request is refused, beside what the room itself refuses. */
export type HttpRefusal =
  | 'other-origin'
  | 'too-large'
  | 'malformed'
  | 'unknown-room'
  | 'unknown-key'
  | 'unknown-scenario'
  | 'slow-down'
  | 'unavailable';
type Refusal = HttpRefusal | RefusalCode;

const STATUS: Partial<Record<Refusal, 400 | 401 | 403 | 404 | 413 | 429 | 503>> = {
  'other-origin': 403,
  'too-large': 413,
  malformed: 400,
  'unknown-room': 404,
  'unknown-key': 401,
  'unknown-scenario': 404,
  'unknown-seat': 401,
  'slow-down': 429,
  unavailable: 503,
};

/** No action and no setup comes near it. */
const MOST_BYTES = 4096;
/** How long a long poll waits for news. */
const POLL_MS = 25_000;
/** What the test of a network sends, an event a second. */
const TEST_EVENTS = 5;

type Env = { Bindings: HttpBindings };
type Ask = Context<Env>;

export function createApp({ rooms, site, headers, limits, isBehindProxy, clock }: AppParts) {
  const app = new Hono<Env>();
  const streams = createStreams();
  const refused: Partial<Record<Refusal, number>> = {};
  const [making, sitting, guessing, acting] = [limits.rooms, limits.seats, limits.guesses, limits.actions].map((rate) =>
    createLimiter(rate, clock),
  ) as [Limiter, Limiter, Limiter, Limiter];

  const refuse = (c: Ask, refusal: Refusal): Response => {
    refused[refusal] = (refused[refusal] ?? 0) + 1;
    return c.json({ refusal }, STATUS[refusal] ?? 409);
  };
  const addressOf = (c: Ask): string => {
    const forwarded = isBehindProxy ? headerOf(c, 'x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded ?? getConnInfo(c).remote.address ?? '';
  };

  const fromHere: MiddlewareHandler<Env> = async (c, next) => {
    const site = headerOf(c, 'sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') return refuse(c, 'other-origin');
    // Every browser says where a POST comes from.
    if (c.req.method === 'POST' && !isOrigin(headerOf(c, 'origin'), headerOf(c, 'host'))) {
      return refuse(c, 'other-origin');
    }
    await next();
  };

  /** The room of a request, or why there is none. Codes without a room are counted to who tries them. */
  async function roomOf(c: Ask): Promise<HostedRoom | Refusal> {
    const code = cleanCode(c.req.param('code') ?? '');
    const address = addressOf(c);
    if (!isRoomCode(code)) return guessing.take(address) ? 'unknown-room' : 'slow-down';
    if (!rooms.known(code) && !guessing.isOpen(address)) return 'slow-down';
    const room = await rooms.find(code);
    if (room !== null) return room;
    return guessing.take(address) ? 'unknown-room' : 'slow-down';
  }

  /** Who the key of a request is in a room; null for a stranger. */
  function doerOf(c: Ask, room: HostedRoom): Exclude<Doer, 'server'> | null {
    const key = digestOf(headerOf(c, 'authorization'));
    if (key === null) return null;
    return key === room.opening.teacher ? 'teacher' : seatOf(room.now().room, key);
  }

  app.use(async (c, next) => {
    await next();
    if (!c.env.outgoing.headersSent) for (const [name, value] of Object.entries(headers)) c.header(name, value);
  });
  app.use('/class/*', fromHere);

  app.post('/class/rooms', async (c) => {
    if (!making.take(addressOf(c))) return refuse(c, 'slow-down');
    const body = await readBody(c.env.incoming, MOST_BYTES);
    if (isLarge(body)) return refuse(c, 'too-large');
    const setup = readSetup(body);
    const teacher = digestOf(headerOf(c, 'authorization'));
    if (setup === null) return refuse(c, 'malformed');
    if (teacher === null) return refuse(c, 'unknown-key');
    const room = await rooms.make(setup, teacher);
    return room === null ? refuse(c, 'unknown-scenario') : c.json({ code: room.opening.setup.code }, 201);
  });

  app.post('/class/rooms/:code/seats', async (c) => {
    const address = addressOf(c);
    // Who guesses is refused with a right code too: otherwise it would be told by that.
    if (!sitting.take(address) || !guessing.isOpen(address)) return refuse(c, 'slow-down');
    const room = await roomOf(c);
    if (typeof room === 'string') return refuse(c, room);
    const key = digestOf(headerOf(c, 'authorization'));
    if (key === null) return refuse(c, 'unknown-key');
    if (key === room.opening.teacher) return refuse(c, 'not-yours');
    // A seat that was taken with this key already is given again, also when the first answer was lost.
    const acted = await room.act({ id: 'join', by: 'server', act: { do: 'join', key } });
    if (!acted.ok) return refuse(c, acted.refusal);
    const seat = seatOf(room.now().room, key);
    return seat === null ? refuse(c, 'unknown-seat') : c.json({ seat });
  });

  app.post('/class/rooms/:code/actions', async (c) => {
    const room = await roomOf(c);
    if (typeof room === 'string') return refuse(c, room);
    const by = doerOf(c, room);
    if (by === null) return refuse(c, 'unknown-key');
    if (!acting.take(`${room.opening.setup.code} ${by}`)) return refuse(c, 'slow-down');
    const body = await readBody(c.env.incoming, MOST_BYTES);
    if (isLarge(body)) return refuse(c, 'too-large');
    const action = readAction(body);
    if (action === null) return refuse(c, 'malformed');
    const acted = await room.act({ ...action, by });
    return acted.ok ? c.json({ n: acted.n }) : refuse(c, acted.refusal);
  });

  app.get('/class/rooms/:code/log', async (c) => {
    const room = await roomOf(c);
    if (typeof room === 'string') return refuse(c, room);
    const by = doerOf(c, room);
    if (by === null) return refuse(c, 'unknown-key');
    const viewer: Viewer = by === 'teacher' && c.req.query('as') === 'projector' ? 'projector' : by;
    const after = Number(headerOf(c, 'last-event-id') ?? c.req.query('after') ?? 0);
    if (headerOf(c, 'accept') === 'text/event-stream') {
      let stop: () => void = () => undefined;
      const stream = streams.open(c.env.outgoing, `${room.opening.setup.code} ${by}`, () => stop());
      stop = room.watch(viewer, after, stream.send);
      return RESPONSE_ALREADY_SENT;
    }
    const message = await nextMessage(c, room, viewer, after);
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json');
    return message === null ? c.body(null, 204) : c.body(message);
  });

  app.post('/class/test', (c) => c.json({ at: clock() }));
  app.get('/class/test', (c) => {
    if (headerOf(c, 'accept') !== 'text/event-stream') return c.json({ at: clock() });
    const stream = streams.open(c.env.outgoing, `test ${addressOf(c)}`, () => clearInterval(timer));
    let sent = 0;
    const timer = setInterval(() => {
      stream.send(++sent, `{"sent":${sent}}`);
      if (sent === TEST_EVENTS) c.env.outgoing.end();
    }, 1000);
    return RESPONSE_ALREADY_SENT;
  });
  app.get('/class/health', (c) => c.json({ rooms: rooms.count(), streams: streams.count(), refused }));

  app.get('*', (c) => {
    const file = site.get(c.req.path.slice(1));
    if (file === undefined) return c.notFound();
    c.header('Content-Type', file.type);
    c.header('Cache-Control', file.isForGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    const compressed = /\bbr\b/.test(headerOf(c, 'accept-encoding') ?? '') ? file.compressed() : null;
    if (compressed === null) return c.body(new Uint8Array(file.body));
    c.header('Content-Encoding', 'br');
    c.header('Vary', 'Accept-Encoding');
    return c.body(new Uint8Array(compressed));
  });

  // The store is away, or the disk is full: who asked tries again. Nothing of the request is written down.
  app.onError((error, c) => {
    process.stderr.write(`${error.message}\n`);
    return refuse(c, 'unavailable');
  });
  return { app, refused, stop: () => streams.stop() };
}

/** Of the message itself: a web `Request` made for each would cost more than what is asked. */
function headerOf(c: Ask, name: string): string | undefined {
  const value = c.env.incoming.headers[name];
  return typeof value === 'string' ? value : value?.at(-1);
}

type Limiter = ReturnType<typeof createLimiter>;

/** The next message for a viewer; null when there is none for a while, or nobody waits any more. */
function nextMessage(c: Ask, room: HostedRoom, viewer: Viewer, after: number): Promise<string | null> {
  return new Promise((resolve) => {
    let stop: () => void = () => undefined;
    const finish = (message: string | null): void => {
      clearTimeout(timer);
      // The first message may come before there is anything to stop.
      queueMicrotask(() => stop());
      resolve(message);
    };
    const timer = setTimeout(() => finish(null), POLL_MS);
    c.env.outgoing.once('close', () => finish(null));
    stop = room.watch(viewer, after, (_n, message) => finish(message));
  });
}

/** Whether a request comes from a page of this host, whatever proxy spoke TLS for it. */
function isOrigin(origin: string | undefined, host: string | undefined): boolean {
  try {
    return origin !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
