/** The rooms of a server: made, found by their code, and let go when nobody asks for them here any more. */
import { roomCode, type ClassScenario, type RoomSetup } from '../../class';
import type { Model } from '../../engine';
import { ROOM_LIFE_MS, type LogStore } from '../stores/log-store';
import { hostRoom, type HostedRoom } from './hosted-room';
import { emptyRoom, openingText, readOn, readOpening } from './log';

export interface RoomsParts {
  store: LogStore;
  /** The scenario of a setup with its rules compiled; null where the server has none like it. */
  scenarioOf: (setup: Omit<RoomSetup, 'code'>) => Promise<{ scenario: ClassScenario; model: Model } | null>;
  clock: () => number;
  /** A whole number from 0 up to, not including, n, that nobody can foretell. */
  below: (n: number) => number;
}

export interface Rooms {
  /** null when the server has no such scenario. `teacher` is the digest of the teacher's key. */
  make: (setup: Omit<RoomSetup, 'code'>, teacher: string) => Promise<HostedRoom | null>;
  /** null when there is no such room. Rejects when the store can't be reached. */
  find: (code: string) => Promise<HostedRoom | null>;
  /** A room that is known here without asking the store. */
  known: (code: string) => boolean;
  count: () => number;
  stop: () => void;
}

/** After so long without anybody, a room is let go; its log stays, and brings it back. */
const IDLE_MS = 10 * 60 * 1000;
const SWEEP_MS = 60 * 1000;
/** Codes that are tried before the server says that it is full: with ten thousand rooms, one in ten is taken. */
const MOST_TRIES = 20;

export function createRooms({ store, scenarioOf, clock, below }: RoomsParts): Rooms {
  const hosted = new Map<string, Promise<HostedRoom | null>>();
  const ready = new Map<string, HostedRoom>();

  function host(code: string, load: () => Promise<HostedRoom | null>): Promise<HostedRoom | null> {
    const known = hosted.get(code);
    if (known !== undefined) return known;
    const loading = load();
    hosted.set(code, loading);
    const forget = () => hosted.delete(code);
    loading.then((room) => (room === null ? forget() : ready.set(code, room)), forget);
    return loading;
  }

  async function load(code: string): Promise<HostedRoom | null> {
    const [first, ...rest] = await store.read(code, 0);
    if (first === undefined) return null;
    const opening = readOpening(first.text);
    const found = await scenarioOf(opening.setup);
    if (found === null) return null;
    return hostRoom({ store, opening, logged: readOn(emptyRoom(opening, found), rest), isNew: false, clock });
  }

  function sweep(): void {
    for (const [code, room] of ready) {
      const { at } = room.now().room;
      const isIdle = clock() - room.usedAt() >= IDLE_MS;
      // Its log is gone, also where somebody still looks at it.
      const isOver = at > 0 && clock() - at >= ROOM_LIFE_MS;
      if (!isIdle && !isOver) continue;
      room.stop();
      ready.delete(code);
      hosted.delete(code);
    }
  }
  const timer = setInterval(sweep, SWEEP_MS).unref();

  return {
    async make(setup, teacher) {
      const found = await scenarioOf(setup);
      if (found === null) return null;
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const code = roomCode(below);
        const opening = { setup: { ...setup, code }, teacher };
        if ((await store.append(code, 1, openingText(opening))) !== 'kept') continue;
        const logged = emptyRoom(opening, found);
        return host(code, async () => hostRoom({ store, opening, logged, isNew: true, clock }));
      }
      throw new Error('No room code was free');
    },
    find: (code) => host(code, () => load(code)),
    known: (code) => ready.has(code),
    count: () => ready.size,
    stop() {
      clearInterval(timer);
      for (const room of ready.values()) room.stop();
      ready.clear();
      hosted.clear();
    },
  };
}
