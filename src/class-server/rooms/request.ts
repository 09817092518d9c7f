import type { Action, RefusalCode } from '../../class';

/** What is asked of a room; the time of it is the server's. */
export type Request = Omit<Action, 'at'>;

export type Acted =
  /** Done, or done before; the log was so long by then. */
  { ok: true; n: number } | { ok: false; refusal: RefusalCode | 'unknown-room' | 'unavailable' };
