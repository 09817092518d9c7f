/**
 * Where the logs of the rooms are kept. The log is the room: whoever has read it all has the room, so that any process can
 * serve any room and none owns it.
 */

/** How long a room stays after the last thing that happened in it. */
export const ROOM_LIFE_MS = 4 * 60 * 60 * 1000;

export type Appended =
  /** It would survive a SIGKILL of this process and of the store. */
  | 'kept'
  /** Something else stands at this number: read on, and decide again. */
  | 'taken'
  /** There is no such room any more. */
  | 'gone';

/** One text of a log, and its number: 1, 2, 3... */
export interface LogEntry {
  n: number;
  text: string;
}

export interface LogStore {
  /**
   * Puts a text at number `n`, the one after the last that the caller knows; number 1 makes the room. Texts have one line.
   * Rejects when the store can't be reached: then nobody knows whether it was kept, and the caller has to read.
   */
  append(room: string, n: number, text: string): Promise<Appended>;
  /** Everything after a number; empty for a room that is not there. */
  read(room: string, after: number): Promise<LogEntry[]>;
  /**
   * Gives everything after a number, in order, whoever appends it, until the function that it gives back is called. Nothing
   * is left out, also when the store was away for a while.
   */
  follow(room: string, after: number, listener: (entries: readonly LogEntry[]) => void): () => void;
  close(): Promise<void>;
}
