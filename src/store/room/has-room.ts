import type { Storage } from '../storage';

/** Where a tab keeps the room that it is in. */
export const KEPT_ROOM = 'bouclier.room';

/** Whether the tab was in a room before a reload. */
export const hasRoom = (storage: Storage): boolean => storage.read(KEPT_ROOM) !== null;
