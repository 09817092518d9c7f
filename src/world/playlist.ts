/** Plays steps one after the other; a new list, or a skip, cuts short what is playing. */

export type Perform<Step> = (step: Step, cut: AbortSignal) => Promise<void>;

export class Playlist<Step> {
  readonly #perform: Perform<Step>;
  #current: AbortController | null = null;

  constructor(perform: Perform<Step>) {
    this.#perform = perform;
  }

  get isPlaying(): boolean {
    return this.#current !== null;
  }

  /**
   * Plays a list after cutting short what was playing.
   * @returns true when it was played to its end, false when it was cut short.
   */
  async play(steps: readonly Step[]): Promise<boolean> {
    this.skip();
    const own = new AbortController();
    this.#current = own;
    try {
      for (const step of steps) {
        if (own.signal.aborted) return false;
        await this.#perform(step, own.signal);
      }
      return !own.signal.aborted;
    } finally {
      if (this.#current === own) this.#current = null;
    }
  }

  /** Cuts short what is playing; nothing happens when nothing is. */
  skip(): void {
    this.#current?.abort();
    this.#current = null;
  }
}
