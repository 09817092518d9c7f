/** Who of a room is in sight of this process, told to the room when it changes. */
import type { Room, ServerAct, Viewer } from '../../class';
import type { Acted, Request } from './request';

/** How long a connection may be away before its seat is out of sight: a reload, a change of network. */
export const GRACE_MS = 8000;
/** How long those who were in sight have to come back after a process begins with a room: then it has died, or they have. */
export const RETURN_MS = 15_000;

type Who = number | 'teacher' | 'remote';

/** The screen of the room is the teacher's, and so is the remote. */
function whoIs(viewer: Viewer): Who[] {
  if (typeof viewer === 'number') return [viewer];
  return viewer === 'teacher' ? ['teacher', 'remote'] : ['teacher'];
}

export interface Presence {
  /** Somebody is here, until the function that it gives back is called. */
  arrived: (viewer: Viewer) => () => void;
  /** To be called when the room has changed. */
  changed: () => void;
  stop: () => void;
}

export interface PresenceParts {
  now: () => Room;
  act: (request: Request) => Promise<Acted>;
  isNew: boolean;
}

export function followPresence({ now, act, isNew }: PresenceParts): Presence {
  /** Connections of each who has some. */
  const here = new Map<Who, number>();
  const leaving = new Map<Who, NodeJS.Timeout>();
  let said = 0;

  const say = (act_: ServerAct['do'] & ('gone' | 'back'), seat: Who): void => {
    said += 1;
    void act({ id: `${act_}-${seat}-${said}`, by: 'server', act: { do: act_, seat } });
  };
  const isInSight = (room: Room, who: Who): boolean => {
    if (who === 'teacher') return room.teacher.goneSince === null;
    if (who === 'remote') return room.teacher.hasRemote;
    const seat = room.seats[who];
    return seat !== undefined && !seat.isRemoved && seat.goneSince === null;
  };
  const isOutOfSight = (room: Room, who: Who): boolean => {
    if (typeof who !== 'number') return !isInSight(room, who);
    return (room.seats[who]?.goneSince ?? null) !== null;
  };

  function sayGone(who: Who): void {
    leaving.delete(who);
    if (!here.has(who) && isInSight(now(), who)) say('gone', who);
  }

  const returning = isNew
    ? undefined
    : setTimeout(() => {
        for (const { number } of now().seats) sayGone(number);
        sayGone('teacher');
        sayGone('remote');
      }, RETURN_MS);

  function arrived(who: Who): () => void {
    here.set(who, (here.get(who) ?? 0) + 1);
    clearTimeout(leaving.get(who));
    leaving.delete(who);
    if (isOutOfSight(now(), who)) say('back', who);
    return () => {
      const left = here.get(who)! - 1;
      if (left > 0) return void here.set(who, left);
      here.delete(who);
      leaving.set(
        who,
        setTimeout(() => sayGone(who), GRACE_MS),
      );
    };
  }

  return {
    arrived(viewer) {
      const leave = whoIs(viewer).map(arrived);
      return () => leave.forEach((one) => one());
    },
    changed() {
      // Another process has lost sight of somebody who is here.
      const room = now();
      for (const who of here.keys()) if (isOutOfSight(room, who)) say('back', who);
    },
    stop() {
      clearTimeout(returning);
      for (const timer of leaving.values()) clearTimeout(timer);
      leaving.clear();
    },
  };
}
