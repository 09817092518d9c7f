/** The world as effects see it. */
import type { Scene } from 'phaser';
import type { StageLayout } from '../drawings';
import type { Press } from '../drawings/print';
import type { WorldView } from './source';

export interface Backdrop {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly press: Press;
  readonly effectDepth: number;
  /** The state on screen. */
  readonly view: WorldView;
  /** The state that is coming. */
  readonly next: WorldView;
  /** A part of the state on screen is already the coming one. */
  reach(part: Partial<WorldView>): void;
  /** Prints layers from a state, without moving anything. */
  printShield(view: WorldView, crack?: { stone: number; at: number }): void;
  printGround(view: WorldView): void;
  printDisc(view: WorldView): void;
  printTags(view: WorldView): void;
  printStrike(view: WorldView): void;
  /** Turns the world about the pole, names included (degrees). */
  turnTo(turn: number): void;
  readonly turn: number;
  /** Calls back with the share of the time that has passed (0..1), until it has or until it is cut. */
  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void>;
}
