/** One screen and raised hands: the room is in this page, which is its server and its clock. */
import { createStore } from 'zustand/vanilla';
import {
  apply,
  dueAt,
  newRoom,
  projection,
  readAction,
  type Action,
  type ClassScenario,
  type Room,
  type RoomSetup,
} from '../../class';
import { parsed, type Storage } from '../storage';
import type { RoomClient, RoomView } from './client';
import { KEPT_ROOM } from './has-room';

export interface LocalRoomParts {
  /** The tab's: a reload goes on with the room. */
  storage: Storage;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Calls back in so many milliseconds; gives what calls it off. */
  after: (ms: number, done: () => void) => () => void;
  /** An id that no other action has. */
  newId: () => string;
}

/** What a tab keeps of a room: how it was made, and what was done in it. */
export interface KeptRoom {
  setup: RoomSetup;
  log: readonly Action[];
}

/** The room that the tab was at before a reload; null where there was none that can be read. */
export function keptRoom(storage: Storage): KeptRoom | null {
  const kept = parsed(storage.read(KEPT_ROOM));
  if (kept === null || typeof kept['setup'] !== 'object' || kept['setup'] === null || !Array.isArray(kept['log']))
    return null;
  const log = kept['log'].map(keptAction);
  return log.includes(null) ? null : { setup: kept['setup'] as RoomSetup, log: log as Action[] };
}

function keptAction(value: unknown): Action | null {
  const { id, at, act } = (value ?? {}) as Partial<Action>;
  if (typeof at !== 'number' || typeof id !== 'string') return null;
  if (act?.do === 'tick') return { id, by: 'server', at, act: { do: 'tick' } };
  const read = readAction({ id, act });
  return read && { id, by: 'teacher', at, act: read.act };
}

/**
 * Opens a room in this page, or goes on with the one that the tab kept.
 * @returns null where what was kept does not belong to this scenario
 */
export function localRoom({ setup, log }: KeptRoom, scenario: ClassScenario, parts: LocalRoomParts): RoomClient | null {
  const { storage, clock, after, newId } = parts;
  let room: Room;
  try {
    room = newRoom(setup, scenario);
  } catch {
    return null;
  }
  for (const action of log) {
    const applied = apply(room, action);
    if (applied.ok) room = applied.room;
  }
  let kept = log;
  let stopWaiting = () => {};
  const seen = (): RoomView => ({ projection: projection(room, 'teacher'), link: null, isWaiting: false, ahead: 0 });
  const view = createStore<RoomView>(seen);

  function act(by: Action['by'], what: Action['act']) {
    const action: Action = { id: newId(), by, at: clock(), act: what };
    const applied = apply(room, action);
    if (!applied.ok) return applied.refusal;
    if (applied.room !== room) {
      room = applied.room;
      kept = [...kept, action];
      // Where the tab keeps nothing, a reload loses the room: it is no reason to stop the lesson.
      storage.write(KEPT_ROOM, JSON.stringify({ setup, log: kept } satisfies KeptRoom));
      view.setState(seen());
    }
    wait();
    return null;
  }

  /** Lets time pass, when it is due. */
  function wait() {
    stopWaiting();
    const due = dueAt(room);
    if (due !== null) stopWaiting = after(Math.max(0, due - clock()), () => act('server', { do: 'tick' }));
  }
  wait();

  return {
    view,
    send: async (what) => act('teacher', what),
    retry: () => undefined,
    leave: () => {
      stopWaiting();
      storage.remove(KEPT_ROOM);
    },
  };
}
