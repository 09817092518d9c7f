/** A class's room as this device takes part in it: a seat, the teacher's desk, or the screen of the room. */
import { createStore } from 'zustand/vanilla';
import { cleanCode, type Projection, type RoomSetup, type SeatAct, type TeacherAct } from '../../class';
import type { Storage } from '../storage';
import { openConnection, type Connection, type Link } from './connection';
import { createOutbox, type Outbox, type Sent } from './outbox';
import { createPlaces, type Place } from './places';
import { newTeacherKey } from './teacher-key';
import { post, type ClassHost, type Refused } from './requests';

export interface ClassRoom {
  /** null outside any room. */
  place: Pick<Place, 'code' | 'key' | 'isTeacher'> | null;
  /** null before the first state has arrived. */
  view: Projection | null;
  link: Link;
  /** What was done here and is not acknowledged yet. */
  waiting: readonly Sent[];
  /** What the server's clock is ahead of this device's, in milliseconds. */
  ahead: number;
}

/** What a device is in a room. */
export type Part = 'seat' | 'screen' | 'remote';

export type ClassRoomStoreApi = ReturnType<typeof createClassRoomStore>;

export interface ClassRoomParts {
  host: ClassHost;
  storage: Storage;
}

/** How long the server is told that a seat is given back, in milliseconds. */
const GIVING_BACK_MS = 5 * 60_000;

const OUTSIDE: ClassRoom = { place: null, view: null, link: { state: 'connecting' }, waiting: [], ahead: 0 };

export function createClassRoomStore({ host, storage }: ClassRoomParts) {
  const store = createStore<ClassRoom>(() => OUTSIDE);
  const places = createPlaces(storage, host.clock);
  let connection: Connection | null = null;
  let outbox: Outbox | null = null;

  /** Leaves the room; the seat stays, and `enter` leads back to it. */
  function leave(): void {
    connection?.close();
    outbox?.close();
    connection = null;
    outbox = null;
    store.setState(OUTSIDE, true);
  }

  function enter({ code, key, isTeacher, left }: Place, isProjector: boolean): void {
    leave();
    const keep = (waiting: readonly Sent[]) => places.keep({ code, key, isTeacher, at: host.clock(), left: waiting });
    keep(left);
    store.setState({ place: { code, key, isTeacher }, waiting: left });
    outbox = createOutbox({
      host,
      code,
      key,
      left,
      onWaiting(waiting) {
        keep(waiting);
        store.setState({ waiting });
      },
    });
    connection = openConnection({
      host,
      code,
      key,
      isProjector,
      restsUnseen: !isProjector,
      onMessage: ({ at, view }) => store.setState({ view, ahead: at - host.clock() }),
      onLink(link) {
        store.setState({ link });
        if (link.state === 'live') outbox?.hurry();
        // The room is over, or the teacher has taken the seat back.
        if (link.state === 'refused') places.forget({ code, isTeacher });
      },
    });
  }

  /** Tells the server, for as long as somebody may still come for the seat. */
  async function giveBack({ code, key }: Pick<Place, 'code' | 'key'>): Promise<void> {
    const last = createOutbox({ host, code, key, left: [], onWaiting: () => undefined });
    const tooLate = setTimeout(last.close, GIVING_BACK_MS);
    await last.send({ do: 'leave' });
    clearTimeout(tooLate);
  }

  const actions = {
    /** Makes a room, and is its teacher. Gives its code, or why there is none. */
    async make(setup: Omit<RoomSetup, 'code'>): Promise<{ code: string } | { refused: Refused }> {
      const key = newTeacherKey(host.newKey);
      const answered = await post<{ code: string }>(host, 'rooms', key, setup);
      if (!answered.ok) return { refused: answered.refused };
      const { code } = answered.value;
      enter({ code, key, isTeacher: true, at: host.clock(), left: [] }, true);
      return { code };
    },
    /** Takes a seat, or the one that this device has in the room already. Gives null, or why there is none. */
    async join(typed: string): Promise<Refused | null> {
      const code = cleanCode(typed);
      const known = places.find(false, code);
      const place = known ?? { code, key: host.newKey(), isTeacher: false, at: host.clock(), left: [] };
      const answered = await post<{ seat: number }>(host, `rooms/${code}/seats`, place.key);
      if (!answered.ok) {
        if (answered.refused === 'unknown-seat') places.forget(place);
        return answered.refused;
      }
      enter(place, false);
      return null;
    },
    /** Takes up the teacher's desk with the key that was shown once; the screen of the room, or the teacher's own. */
    teach(typed: string, key: string, isProjector: boolean): void {
      enter({ code: cleanCode(typed), key, isTeacher: true, at: host.clock(), left: [] }, isProjector);
    },
    /** Goes back to the room that this device was in last, in that part; false when there is none. */
    resume(part: Part): boolean {
      const place = places.find(part !== 'seat');
      if (place !== null) enter(place, part === 'screen');
      return place !== null;
    },
    /** Does something in the room, as soon as the server can be reached. Gives null once it is done, or why it is not. */
    act: (act: SeatAct | TeacherAct): Promise<Refused | null> =>
      outbox === null ? Promise.resolve('unknown-room') : outbox.send(act),
    /** Tries to reach the server now. */
    retry(): void {
      connection?.retry();
      outbox?.hurry();
    },
    leave,
    /** Leaves the room for good: a seat is given back, so that a latecomer has it; the room itself goes on. */
    forget(): void {
      const { place, link } = store.getState();
      if (place !== null) places.forget(place);
      if (place !== null && !place.isTeacher && link.state !== 'refused') void giveBack(place);
      leave();
    },
  };
  return Object.assign(store, { actions });
}
