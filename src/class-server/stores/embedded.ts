/**
 * The store that needs nothing installed: one append-only file a room, one line an entry, on the disk before it is
 * acknowledged. For one process: a second one that opens the same folder is refused.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { grouped } from './grouped';
import { type Appended, type LogEntry, type LogStore, ROOM_LIFE_MS } from './log-store';

/** How often rooms that have had their time are looked for. */
const SWEEP_MS = 5 * 60 * 1000;

interface OpenRoom {
  file: FileHandle;
  /** The number of the last entry. */
  last: number;
  /** Bytes of whole entries. */
  size: number;
}

interface Write {
  room: string;
  n: number;
  text: string;
}

/**
 * Opens a folder of rooms, and makes it where there is none.
 * @throws Error when another process has it open
 */
export function openEmbeddedStore(folder: string, clock: () => number = Date.now): LogStore {
  mkdirSync(folder, { recursive: true });
  const unlock = lock(join(folder, 'lock'));
  const pathOf = (room: string) => join(folder, `${room}.log`);
  const rooms = new Map<string, Promise<OpenRoom | null>>();
  const followers = new Map<string, Set<(entries: readonly LogEntry[]) => void>>();

  /** Null where there is no such room, unless it is to be made. */
  async function openRoom(room: string, isNew: boolean): Promise<OpenRoom | null> {
    const expected = isNew ? 'EEXIST' : 'ENOENT';
    const file = await open(pathOf(room), isNew ? 'wx+' : 'r+').catch((error: NodeJS.ErrnoException) => {
      if (error.code === expected) return null;
      throw error;
    });
    if (file === null) return null;
    if (isNew) await syncFolder(folder);
    const bytes = await file.readFile();
    const { entries, size } = wholeEntries(bytes);
    // What follows the last whole line was never acknowledged: the process, or the machine, stopped in the middle of it.
    if (size < bytes.length) await file.truncate(size);
    return { file, last: entries.length, size };
  }

  function opened(room: string, isNew: boolean): Promise<OpenRoom | null> {
    const known = rooms.get(room);
    if (known !== undefined) return known;
    const opening = openRoom(room, isNew);
    rooms.set(room, opening);
    const forget = () => rooms.delete(room);
    opening.then((found) => found ?? forget(), forget);
    return opening;
  }

  async function writeGroup(writes: readonly Write[]): Promise<Appended[]> {
    const results: Appended[] = [];
    const byRoom = new Map<OpenRoom, Write[]>();
    for (const [i, write] of writes.entries()) {
      const room = await opened(write.room, write.n === 1);
      const fresh = room === null ? [] : (byRoom.get(room) ?? []);
      if (room === null) results[i] = write.n === 1 ? 'taken' : 'gone';
      else if (write.n !== room.last + fresh.length + 1) results[i] = 'taken';
      else {
        byRoom.set(room, [...fresh, write]);
        results[i] = 'kept';
      }
    }
    await Promise.all(
      [...byRoom].map(async ([room, own]) => {
        const name = own[0]!.room;
        try {
          const bytes = Buffer.from(own.map(({ n, text }) => `${n} ${text}\n`).join(''));
          await room.file.write(bytes, 0, bytes.length, room.size);
          await room.file.datasync();
          room.size += bytes.length;
          room.last += own.length;
        } catch (error) {
          // A full disk: what of it was written is looked up again.
          rooms.delete(name);
          await room.file.close().catch(() => undefined);
          throw error;
        }
        for (const listener of followers.get(name) ?? []) listener(own.map(({ n, text }) => ({ n, text })));
      }),
    );
    return results;
  }

  const append = grouped(writeGroup);

  async function read(room: string, after: number): Promise<LogEntry[]> {
    const bytes = await readFile(pathOf(room)).catch(() => Buffer.alloc(0));
    return wholeEntries(bytes).entries.slice(after);
  }

  async function sweep(): Promise<void> {
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.log')) continue;
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (clock() - mtimeMs < ROOM_LIFE_MS) continue;
      const room = name.slice(0, -'.log'.length);
      const open = await rooms.get(room);
      rooms.delete(room);
      await open?.file.close();
      await rm(path, { force: true });
    }
  }

  let sweeping = sweep().catch(() => undefined);
  const timer = setInterval(() => {
    sweeping = sweep().catch(() => undefined);
  }, SWEEP_MS).unref();

  return {
    append: (room, n, text) => append({ room, n, text }),
    read,
    follow(room, after, listener) {
      let known = after;
      const others = followers.get(room) ?? new Set();
      const catchUp = () => void read(room, known).then(listen);
      function listen(entries: readonly LogEntry[]): void {
        // An entry that is written while the file is being read comes twice, and is passed on once.
        const fresh = entries.filter(({ n }) => n > known);
        if (fresh.length === 0 || !others.has(listen)) return;
        if (fresh[0]!.n !== known + 1) return catchUp();
        known = fresh.at(-1)!.n;
        listener(fresh);
      }
      followers.set(room, others.add(listen));
      catchUp();
      return () => {
        others.delete(listen);
        if (others.size === 0) followers.delete(room);
      };
    },
    async close() {
      clearInterval(timer);
      await sweeping;
      for (const room of await Promise.all(rooms.values())) await room?.file.close();
      unlock();
    },
  };
}

/** The entries of a file up to the first that is not whole, and their bytes. */
function wholeEntries(bytes: Buffer): { entries: LogEntry[]; size: number } {
  const entries: LogEntry[] = [];
  let size = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, size)) {
    const line = bytes.toString('utf8', size, end);
    const n = entries.length + 1;
    const start = `${n} `;
    if (!line.startsWith(start) || !isWhole(line.slice(start.length))) break;
    entries.push({ n, text: line.slice(start.length) });
    size = end + 1;
  }
  return { entries, size };
}

/** After a power cut a file may have its length before its bytes. */
const isWhole = (text: string): boolean => text.length > 0 && !text.includes('\0');

/** A new file outlives a power cut once its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and needs none of this.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Takes a lock file, also one that a killed process has left; gives what lets it go. */
function lock(path: string): () => void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner !== process.pid && isRunning(owner)) throw new Error(`Process ${owner} has ${path}`);
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
