import type { Backdrop } from './backdrop';
import { easeInk } from './cues';

/** Turns the world about the pole, the shorter way being the caller's business. */
export async function turnWorld(stage: Backdrop, to: number, ms: number, cut: AbortSignal): Promise<void> {
  const from = stage.layers.turn;
  if (from === to) return;
  await stage.animate(ms, cut, (share) => stage.layers.turnTo(stage.view, from + (to - from) * easeInk(share)));
}
