/** The idle world: now and then whom a dossier is about breathes once, and everything sleeps again. */
import type { GameObjects } from 'phaser';

/** Milliseconds of a breath, and of the sleep before each. */
export const BREATH_MS = 900;
const SLEEP_MS = 20_000;
/** A page that nobody touches is left to sleep after so many. */
const MOST = 6;
/** How far a figure rises, as a share of its height. */
const RISE = 0.015;

export class Breath {
  readonly #take: (cut: AbortSignal) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cut = new AbortController();

  /** @param take breathes once, unless this is no moment for it */
  constructor(take: (cut: AbortSignal) => Promise<void>) {
    this.#take = take;
  }

  /** Everything has come to rest. */
  wait(): void {
    this.stop();
    this.#sleep(MOST);
  }

  /** Something happens. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#cut.abort();
    this.#cut = new AbortController();
  }

  #sleep(left: number): void {
    if (left === 0) return;
    const { signal } = this.#cut;
    this.#timer = setTimeout(() => {
      void this.#take(signal).then(() => {
        if (!signal.aborted) this.#sleep(left - 1);
      });
    }, SLEEP_MS);
  }
}

/** The frames of a breath: a figure grows a little from its feet, and comes back. */
export function breathe(image: GameObjects.Image): (share: number) => void {
  const { y, height } = image;
  return (share) => {
    const rise = RISE * Math.sin(Math.PI * share) ** 2;
    image.setScale(1, 1 + rise).setY(y - (height * rise) / 2);
  };
}

/** Whether some of an element shows: the page is not hidden, nor scrolled past it. */
export function isInSight(element: HTMLElement): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return !document.hidden && bottom > 0 && top < window.innerHeight;
}
