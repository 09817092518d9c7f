/** Seats that answer at a pace, whoever serves them. */
export interface LoadedSeat {
  /** Resolves when the answer is acknowledged. The same id again is the same answer. */
  answer: (id: string) => Promise<void>;
}

export interface Load {
  perSecond: number;
  seconds: number;
}

export interface Loaded {
  /** Milliseconds from each answer to its acknowledgement. */
  waits: number[];
  /** The ids that were acknowledged. */
  acknowledged: string[];
  failed: number;
  answersPerSecond: number;
}

/** One answer in so many is sent twice, as where the first acknowledgement was lost. */
const REPEATED = 50;
const STEP_MS = 10;

/** Answers of seats chosen evenly, sent when they are due whether or not those before were acknowledged. */
export async function answerAtPace(
  seats: readonly LoadedSeat[],
  { perSecond, seconds }: Load,
  name: string,
): Promise<Loaded> {
  const loaded: Loaded = { waits: [], acknowledged: [], failed: 0, answersPerSecond: 0 };
  const under: Promise<void>[] = [];
  const total = Math.min(seats.length, Math.floor(perSecond * seconds));
  const began = performance.now();
  // Far from one another, so that neighbours in the list, which are in one room, do not answer together.
  const stride = 7919;
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
    for (; sent < due; sent++) under.push(one(seats[(sent * stride) % seats.length]!, sent));
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  const sentAt = performance.now();
  await Promise.all(under);
  loaded.answersPerSecond = Math.round(total / ((sentAt - began) / 1000));
  return loaded;

  async function one(seat: LoadedSeat, sent: number): Promise<void> {
    const id = `answer-${name}-${sent}`;
    const at = performance.now();
    try {
      await seat.answer(id);
      loaded.waits.push(performance.now() - at);
      loaded.acknowledged.push(id);
      if (sent % REPEATED === 0) await seat.answer(id);
    } catch {
      loaded.failed += 1;
    }
  }
}

/** Of numbers, the one that a share of them does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Does something for each, so many at a time. */
export async function eachOf<T>(items: readonly T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const workers = Array.from({ length: atATime }, async () => {
    for (const item of queue) await work(item);
  });
  await Promise.all(workers);
}
