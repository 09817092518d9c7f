/**
 * A room as this process knows it: the latest of its log, who watches it here, and what is due in it. It owns nothing: other
 * processes may host the same room, and the log decides between them.
 */
import { apply, dueAt, type Action, type RefusalCode, type Room, type Viewer } from '../../class';
import { grouped } from '../stores/grouped';
import type { LogStore } from '../stores/log-store';
import { entryText, readOn, type Logged, type Opening } from './log';
import { followPresence } from './presence';
import type { Acted, Request } from './request';
import { createWatchers, type Watcher } from './watchers';

export interface HostedRoom {
  opening: Opening;
  /** The room as it is known here. */
  now: () => Logged;
  act: (request: Request) => Promise<Acted>;
  /** Passes on what a viewer may see, from what they have not seen yet; ends with the function that it gives back. */
  watch: (viewer: Viewer, after: number, watcher: Watcher) => () => void;
  /** When somebody last asked for something here. */
  usedAt: () => number;
  stop: () => void;
}

export interface HostedRoomParts {
  store: LogStore;
  opening: Opening;
  logged: Logged;
  /** It was made here just now: nobody has it in sight elsewhere. */
  isNew: boolean;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** How long the store may be away before who acts is told so; they try again by themselves. */
const STORE_PATIENCE = 8000;
const STORE_PAUSE = 150;
/** What is due is not asked for more often than that, should two clocks disagree. */
const SHORTEST_WAIT = 200;
/** The longest time that a timer takes. */
const LONGEST_WAIT = 2 ** 31 - 1;

export function hostRoom({ store, opening, logged: first, isNew, clock }: HostedRoomParts): HostedRoom {
  const { code } = opening.setup;
  let logged = first;
  let usedAt = clock();
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const watchers = createWatchers(() => logged, clock);
  const presence = followPresence({ now: () => logged.room, act, isNew });

  function advance(next: Logged): void {
    if (next.n <= logged.n || isStopped) return;
    logged = next;
    watchers.changed();
    presence.changed();
    wait();
  }

  /** Lets time pass in the room when it is due there. */
  function wait(): void {
    clearTimeout(timer);
    const due = dueAt(logged.room);
    if (due === null || isStopped) return;
    timer = setTimeout(
      () => void act({ id: `tick-${logged.n}`, by: 'server', act: { do: 'tick' } }).then(wait),
      Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, due - clock())),
    );
  }

  /** What is asked for together is kept in one entry, each on what the ones before have made. */
  async function actAll(requests: readonly Request[]): Promise<Acted[]> {
    const deadline = clock() + STORE_PATIENCE;
    for (;;) {
      const { n } = logged;
      const at = clock();
      let room = logged.room;
      const kept: Action[] = [];
      const refusals = requests.map((request): RefusalCode | null => {
        const action = { ...request, at };
        const applied = apply(room, action);
        if (!applied.ok) return applied.refusal;
        if (applied.room !== room) kept.push(action);
        room = applied.room;
        return null;
      });
      if (kept.length === 0) return answers(refusals, n);
      try {
        const appended = await store.append(code, n + 1, entryText(kept));
        if (appended === 'gone') return requests.map(() => ({ ok: false, refusal: 'unknown-room' }));
        if (appended === 'kept') {
          advance({ room, n: n + 1 });
          return answers(refusals, n + 1);
        }
        // Another process was first: what it did is read, then all is asked again.
        advance(readOn(logged, await store.read(code, logged.n)));
      } catch {
        // Whether it was kept is not known; the room knows the ids of what was done, so that nothing is done twice.
        if (clock() > deadline) return requests.map(() => ({ ok: false, refusal: 'unavailable' }));
        await pause(STORE_PAUSE);
        await store.read(code, logged.n).then(
          (entries) => advance(readOn(logged, entries)),
          () => undefined,
        );
      }
    }
  }

  const actInGroups = grouped(actAll);
  async function act(request: Request): Promise<Acted> {
    if (isStopped) return { ok: false, refusal: 'unavailable' };
    return actInGroups(request);
  }

  const stopFollowing = store.follow(code, logged.n, (entries) => {
    // What was missed in between is not lost: the store gives it from where this began.
    advance(readOn(logged, entries));
  });
  wait();

  return {
    opening,
    now: () => logged,
    usedAt: () => (watchers.count() > 0 ? clock() : usedAt),
    act: (request) => {
      usedAt = clock();
      return act(request);
    },
    watch(viewer, after, watcher) {
      usedAt = clock();
      const leave = presence.arrived(viewer);
      const stop = watchers.add(viewer, after, watcher);
      return () => {
        stop();
        leave();
      };
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      presence.stop();
      watchers.stop();
      stopFollowing();
    },
  };
}

const answers = (refusals: readonly (RefusalCode | null)[], n: number): Acted[] =>
  refusals.map((refusal) => (refusal === null ? { ok: true, n } : { ok: false, refusal }));

/** The seat of a key; null when nobody here has it. */
export const seatOf = (room: Room, key: string): number | null =>
  room.seats.find((seat) => seat.key === key && !seat.isRemoved)?.number ?? null;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
