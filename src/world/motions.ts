/** Animations by the clock: a slow machine drops frames and keeps the pace. */

interface Motion {
  start: number;
  ms: number;
  frame: (share: number) => void;
  done: () => void;
  cut: AbortSignal;
}

export class Motions {
  readonly #going = new Set<Motion>();

  /** Calls back with the share of the time that has passed (0..1), until it has or until it is cut. */
  animate(ms: number, cut: AbortSignal, frame: (share: number) => void): Promise<void> {
    if (cut.aborted) return Promise.resolve();
    return new Promise((done) => {
      frame(0);
      this.#going.add({ start: performance.now(), ms: Math.max(1, ms), frame, done, cut });
    });
  }

  /** Call it at each frame, and when something was cut. */
  advance(): void {
    const now = performance.now();
    for (const motion of this.#going) {
      const share = Math.min(1, (now - motion.start) / motion.ms);
      if (!motion.cut.aborted) motion.frame(share);
      if (share < 1 && !motion.cut.aborted) continue;
      this.#going.delete(motion);
      motion.done();
    }
  }
}
