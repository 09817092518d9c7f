/** The world as effects see it. */
import type { Layers } from './layers';
import type { WorldView } from './source';

export interface Backdrop {
  /** Printed anew from a state without moving anything. */
  readonly layers: Layers;
  /** The state on screen. */
  readonly view: WorldView;
  /** The state that is coming. */
  readonly next: WorldView;
  /** A part of the state on screen is already the coming one. */
  reach(part: Partial<WorldView>): void;
  /** Calls back with the share of the time that has passed (0..1), until it has or until it is cut. */
  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void>;
}
