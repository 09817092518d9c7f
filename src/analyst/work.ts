/**
 * Work that plays many games, cut into short steps. The caller drives it, to its end or slice by slice, sees its progress,
 * and may drop it at any step. What it finds depends on the games it played and on nothing else: the same budget
 * in games gives the same answer, on every machine.
 */

/** How much to play: whole games, or time on the caller's clock (any clock that counts milliseconds). */
export type Budget = { games: number } | { milliseconds: number; clock: () => number };

/** Given after each step. */
export interface Progress<Report> {
  /** Share of the work that is done, 0..1, never less than before. */
  done: number;
  /** What is known so far; null while there is nothing yet. Made only when asked for. */
  report: () => Report | null;
}

/** Each step plays a few games, then yields; the last one returns the answer. */
export type Work<Report> = Generator<Progress<Report>, Report, void>;

/** Progress without a report. */
export const untold = (done: number): Progress<never> => ({ done, report: () => null });

/** Does a part of some work, whose progress is that of the whole as `seen` from there. Gives the part's own answer. */
export function* asPart<Part, Whole>(
  work: Work<Part>,
  seen: (progress: Progress<Part>) => Progress<Whole>,
): Generator<Progress<Whole>, Part, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield seen(step.value);
  }
}

/** Counts what was spent of a budget. */
export class Meter {
  games = 0;
  private readonly began: number;

  constructor(private readonly budget: Budget) {
    this.began = 'clock' in budget ? budget.clock() : 0;
  }

  /** Share of the budget that is spent, at most 1. */
  get spent(): number {
    const { budget } = this;
    const share =
      'games' in budget ? this.games / budget.games : (budget.clock() - this.began) / Math.max(1, budget.milliseconds);
    return share < 1 ? share : 1;
  }

  /** Whether a round of this many more games fits in the budget (a budget of time has room until it is over). */
  hasRoomFor(games: number): boolean {
    return 'games' in this.budget ? this.games + games <= this.budget.games : this.spent < 1;
  }
}

/** How the caller follows work, and drops it. */
export interface Driving<Report> {
  onProgress?: (progress: Progress<Report>) => void;
  /** Asked before each step. */
  isCancelled?: () => boolean;
}

/** Drives work to its end, at once. Gives null when it was cancelled. */
export function finishWork<Report>(work: Work<Report>, driving: Driving<Report> = {}): Report | null {
  for (;;) {
    if (driving.isCancelled?.()) return null;
    const step = work.next();
    if (step.done) return step.value;
    driving.onProgress?.(step.value);
  }
}
