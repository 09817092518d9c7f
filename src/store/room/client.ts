/** A room as one of its viewers has it, wherever the room is kept: in this page, or on a server. */
import type { StoreApi } from 'zustand/vanilla';
import type { Projection, SeatAct, TeacherAct } from '../../class';
import type { Link } from '../class-room/connection';
import type { Refused } from '../class-room/requests';

export interface RoomView {
  projection: Projection;
  /** How the page is in touch with the room; null where nothing lies between them. */
  link: Link | null;
  /** Whether something that was done here has not reached the room yet. */
  isWaiting: boolean;
  /** Milliseconds by which the room's clock is ahead of this device's. */
  ahead: number;
}

export interface RoomClient {
  view: StoreApi<RoomView>;
  /** Resolves once it is done for good; with why it was not. */
  send: (act: TeacherAct | SeatAct) => Promise<Refused | null>;
  /** Tries to reach the room now. */
  retry: () => void;
  /** Lets the room go for good. */
  leave: () => void;
}
