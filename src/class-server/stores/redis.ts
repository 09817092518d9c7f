/**
 * The store for many processes: a stream a room in one Redis (7.2 or later, append-only file on; no cluster). The explicit
 * id `n-0` of an entry is the compare-and-append: Redis refuses an id that is not above the last one.
 */
import { createClient } from '@redis/client';
import { grouped } from './grouped';
import { type Appended, type LogEntry, type LogStore, ROOM_LIFE_MS } from './log-store';

const PREFIX = 'bouclier:room:';
/** The one field of an entry. */
const FIELD = 'a';
const LIFE_SECONDS = String(ROOM_LIFE_MS / 1000);
/** How long Redis may take to have a write on its disk. */
const SYNC_MS = '3000';
/** How long a read waits for news before it asks again; a room that is newly followed interrupts it. */
const BLOCK_MS = 5000;
/** Between two reads: under load, news of many rooms come in one answer. */
const PAUSE_MS = 50;
/** Before the next attempt while Redis is away. */
const AWAY_MS = 100;

interface Followed {
  known: number;
  listeners: Map<(entries: readonly LogEntry[]) => void, number>;
}

interface Write {
  room: string;
  n: number;
  text: string;
}

/**
 * Opens the store at an address (`redis://host:port`).
 * @throws Error when nothing answers there, or when that Redis keeps nothing on its disk
 */
export async function openRedisStore(url: string): Promise<LogStore> {
  // What can't be sent fails at once, and is tried again by who knows what it was.
  const options = { url, disableOfflineQueue: true, socket: { reconnectStrategy: AWAY_MS, connectTimeout: 3000 } };
  const commands = createClient(options);
  const reader = commands.duplicate();
  // Each command that fails says so to its caller; the clients reconnect by themselves.
  for (const client of [commands, reader]) client.on('error', () => undefined);
  await Promise.race([
    Promise.all([commands.connect(), reader.connect()]),
    pause(5000).then(() => {
      throw new Error(`No Redis answers at ${new URL(url).host}`);
    }),
  ]).catch((error: unknown) => {
    for (const client of [commands, reader]) client.destroy();
    throw error;
  });
  // An error here: Redis has no append-only file, or does not know the command.
  await commands.sendCommand(['WAITAOF', '1', '0', SYNC_MS]).catch((error: unknown) => {
    for (const client of [commands, reader]) client.destroy();
    throw error;
  });

  const add = ({ room, n, text }: Write): Promise<unknown> => {
    const key = PREFIX + room;
    // Only the first entry makes a stream: one that has had its time must not begin again in the middle.
    const command = n === 1 ? ['XADD', key] : ['XADD', key, 'NOMKSTREAM'];
    return commands.sendCommand([...command, `${n}-0`, FIELD, text]);
  };

  async function writeGroup(writes: readonly Write[]): Promise<Appended[]> {
    const rooms = new Set(writes.map(({ room }) => room));
    // Asked for in one tick: they travel together, and Redis syncs its file once for all of them.
    const added = Promise.allSettled(writes.map(add));
    const rest = [
      ...[...rooms].map((room) => commands.sendCommand(['EXPIRE', PREFIX + room, LIFE_SECONDS])),
      commands.sendCommand(['WAITAOF', '1', '0', SYNC_MS]),
    ];
    const [synced] = (await Promise.all(rest)).at(-1) as unknown as [number];
    if (synced < 1) throw new Error('Redis did not have it on its disk in time');
    return (await added).map((result) => {
      if (result.status === 'fulfilled') return result.value === null ? 'gone' : 'kept';
      if (String(result.reason).includes('equal or smaller')) return 'taken';
      throw result.reason;
    });
  }

  const append = grouped(writeGroup);

  async function read(room: string, after: number): Promise<LogEntry[]> {
    const found = await commands.xRange(PREFIX + room, `${after + 1}-0`, '+');
    return (found ?? []).map(entryOf);
  }

  const followed = new Map<string, Followed>();
  const closing = new AbortController();
  let onRoom: () => void = () => undefined;
  let blocked: number | null = null;

  /** Lets the one read that waits begin again, with the rooms of now. */
  function interrupt(): void {
    onRoom();
    if (blocked !== null) commands.sendCommand(['CLIENT', 'UNBLOCK', String(blocked)]).catch(() => undefined);
  }

  async function readNews(): Promise<void> {
    const rooms = [...followed].map(([room, { known }]) => ({ key: PREFIX + room, id: `${known}-0` }));
    if (rooms.length === 0) {
      await new Promise<void>((resolve) => {
        onRoom = resolve;
      });
      return;
    }
    blocked = await reader.clientId();
    const news = (await reader.xRead(rooms, { BLOCK: BLOCK_MS })) as unknown as readonly Stream[] | null;
    blocked = null;
    for (const { name, messages } of news ?? []) {
      const room = followed.get(name.slice(PREFIX.length));
      if (room !== undefined) passOn(room, messages.map(entryOf));
    }
    await pause(PAUSE_MS);
  }

  async function followAll(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await readNews();
      } catch {
        blocked = null;
        if (!closing.signal.aborted) await pause(AWAY_MS);
      }
    }
  }
  const following = followAll();

  return {
    append: (room, n, text) => append({ room, n, text }),
    read,
    follow(room, after, listener) {
      const known = followed.get(room);
      // One that knows less than the others makes all be read again from there; each is passed what is new to it.
      const { listeners } = known ?? { listeners: new Map<(entries: readonly LogEntry[]) => void, number>() };
      followed.set(room, { known: Math.min(after, known?.known ?? after), listeners: listeners.set(listener, after) });
      interrupt();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) followed.delete(room);
      };
    },
    async close() {
      closing.abort();
      onRoom();
      for (const client of [commands, reader]) client.destroy();
      await following;
    },
  };
}

/** News of one stream, as the client gives them. */
interface Stream {
  name: string;
  messages: readonly { id: string; message: Record<string, string> }[];
}

const entryOf = ({ id, message }: Stream['messages'][number]): LogEntry => ({
  n: Number.parseInt(id, 10),
  text: message[FIELD]!,
});

function passOn(room: Followed, entries: readonly LogEntry[]): void {
  room.known = Math.max(room.known, entries.at(-1)?.n ?? 0);
  for (const [listener, known] of room.listeners) {
    const fresh = entries.filter(({ n }) => n > known);
    if (fresh.length === 0) continue;
    room.listeners.set(listener, fresh.at(-1)!.n);
    listener(fresh);
  }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
