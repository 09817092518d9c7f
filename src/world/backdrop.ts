/** The world as effects see it. */
import type { Layers } from './layers';
import type { WorldView } from './source';

export interface Backdrop {
  /** What is printed; it can be printed anew from any state without moving anything. */
  readonly layers: Layers;
  /** The state on screen. */
  readonly view: WorldView;
  /** The state that the plan leads to. */
  readonly next: WorldView;
  /** Makes a part of the coming state the one on screen, before the plan ends. */
  reach(part: Partial<WorldView>): void;
  /** Calls back with the share of the time that has passed (0..1), until it has or until it is cut. */
  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void>;
}
