/** Those who watch a room from this process: each is sent what it may see, when that has changed. */
import { ownProjection, projection, type Room, type Viewer } from '../../class';
import type { Logged } from './log';

/** Between two messages to the same room: thirty ballots in a second are not thirty messages to thirty phones. */
const PACE_MS = 100;

/** Is sent a message as JSON text, and the number of the entry that it is the state after. */
export type Watcher = (n: number, message: string) => void;

interface Watching {
  viewer: Viewer;
  watcher: Watcher;
  /** The last view that was sent. */
  seen: string;
}

export interface Watchers {
  add: (viewer: Viewer, after: number, watcher: Watcher) => () => void;
  changed: () => void;
  count: () => number;
  stop: () => void;
}

/** As it stands in the JSON of a view; in a text its quotes would have a stroke before them. */
const NOBODY = '"own":null';

/** A seat that no room has. */
const NO_SEAT = -1;

/** What each may see of a room, as JSON: what all seats see of it is made once, not thirty times. */
function createViews(): (room: Room, viewer: Viewer) => string {
  let known: Room | undefined;
  let all = '';
  return (room, viewer) => {
    if (typeof viewer !== 'number') return JSON.stringify(projection(room, viewer));
    if (room !== known) all = JSON.stringify(projection(room, NO_SEAT));
    known = room;
    const own = ownProjection(room, viewer);
    return own === null ? all : all.replace(NOBODY, () => `"own":${JSON.stringify(own)}`);
  };
}

export function createWatchers(now: () => Logged, clock: () => number): Watchers {
  const all = new Set<Watching>();
  const viewOf = createViews();
  let timer: NodeJS.Timeout | undefined;
  let sentAt = 0;

  function send(watching: Watching): void {
    const { room, n } = now();
    const view = viewOf(room, watching.viewer);
    if (view === watching.seen) return;
    watching.seen = view;
    watching.watcher(n, message(n, clock(), view));
  }

  function sendAll(): void {
    timer = undefined;
    sentAt = clock();
    for (const watching of all) send(watching);
  }

  return {
    add(viewer, after, watcher) {
      const watching: Watching = { viewer, watcher, seen: '' };
      all.add(watching);
      const { room, n } = now();
      // Who knows it all is told of the next change only.
      if (after === n) watching.seen = viewOf(room, viewer);
      else send(watching);
      return () => void all.delete(watching);
    },
    changed() {
      if (all.size === 0 || timer !== undefined) return;
      timer = setTimeout(sendAll, Math.max(0, Math.min(PACE_MS, sentAt + PACE_MS - clock())));
    },
    count: () => all.size,
    stop: () => {
      clearTimeout(timer);
      all.clear();
    },
  };
}

/** A view with its number, and the time by the server's clock, by which the clock of the view is to be read. */
const message = (n: number, at: number, view: string): string => `{"n":${n},"at":${at},"view":${view}}`;
