/** A room as one of its viewers has it, wherever the room is kept: in this page, or on a server. */
import type { StoreApi } from 'zustand/vanilla';
import type { Projection, RefusalCode, SeatAct, TeacherAct } from '../../class';

/** How the page is in touch with the room. */
export type Contact =
  | { is: 'live' }
  /** Which try comes next, and when, in milliseconds of this device's clock. */
  | { is: 'lost'; attempt: number; nextAt: number }
  /** The room is over, or its seat was taken back. */
  | { is: 'gone'; why: RefusalCode | 'expired' };

export interface RoomView {
  projection: Projection;
  contact: Contact;
  /** Milliseconds by which the room's clock is ahead of this device's. */
  ahead: number;
}

export interface RoomClient {
  view: StoreApi<RoomView>;
  /** Resolves once it is done for good; with why it was not. */
  send: (act: TeacherAct | SeatAct) => Promise<RefusalCode | null>;
  /** Tries at once, where contact is lost. */
  retry: () => void;
  /** Lets the room go; it lives on where it is kept by others. */
  leave: () => void;
}
