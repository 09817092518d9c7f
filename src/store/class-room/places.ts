/** The rooms that this device has a place in, as long as they last: it comes back to the same seat. */
import { isRoomCode } from '../../class';
import { parsed, type Storage } from '../storage';
import type { Sent } from './outbox';

export interface Place {
  code: string;
  key: string;
  isTeacher: boolean;
  /** When it was last used. */
  at: number;
  /** What was done there and not acknowledged. */
  left: readonly Sent[];
}

export interface Places {
  /** As a teacher or as a pupil, who may share a device: in a room, or the one that was used last; null where there is none. */
  find: (isTeacher: boolean, code?: string) => Place | null;
  keep: (place: Place) => void;
  forget: (place: Pick<Place, 'code' | 'isTeacher'>) => void;
}

const NAME = 'bouclier-class-places';
/** A room is gone four hours after the last thing that happened there. */
const LIFE_MS = 4 * 60 * 60 * 1000;
const MOST = 8;

export function createPlaces(storage: Storage, clock: () => number): Places {
  const all = (): Place[] => {
    const kept = parsed(storage.read(NAME))?.['places'];
    return (Array.isArray(kept) ? kept : []).filter(isPlace).filter(({ at }) => clock() - at < LIFE_MS);
  };
  const write = (places: readonly Place[]): void => {
    if (places.length === 0) storage.remove(NAME);
    else storage.write(NAME, JSON.stringify({ places: places.slice(0, MOST) }));
  };
  const others = ({ code, isTeacher }: Pick<Place, 'code' | 'isTeacher'>): Place[] =>
    all().filter((place) => place.code !== code || place.isTeacher !== isTeacher);
  return {
    find: (isTeacher, code) =>
      all().find((place) => place.isTeacher === isTeacher && (code === undefined || place.code === code)) ?? null,
    keep: (place) => write([place, ...others(place)]),
    forget: (place) => write(others(place)),
  };
}

/** Whether a value that another page of the site may have written is a place. */
function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { code, key, isTeacher, at, left } = value as Partial<Place>;
  return (
    typeof code === 'string' &&
    isRoomCode(code) &&
    typeof key === 'string' &&
    /^[\w-]{22,64}$/.test(key) &&
    typeof isTeacher === 'boolean' &&
    typeof at === 'number' &&
    Array.isArray(left)
  );
}
