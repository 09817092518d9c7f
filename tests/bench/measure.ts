/** Measures on a machine that is shared with others: time of this thread, not of the clock; one run, interleaved. */
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const OF_THIS_THREAD = '/proc/thread-self/schedstat';
const isTold = existsSync(OF_THIS_THREAD);

/** Milliseconds of processor time that this thread has used; where the system doesn't tell, all threads of the process. */
export function processorTime(): number {
  if (isTold) return Number(readFileSync(OF_THIS_THREAD, 'utf8').split(' ', 1)[0]) / 1e6;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export interface Measured {
  /** Does the thing measured, for the nth time. */
  run: (n: number) => void;
}

/**
 * Runs per second of each, in one interleaved run: in every round each takes its turn for about `slice` milliseconds. The
 * median of the rounds, those of the warm-up left out.
 */
export function speeds(
  things: readonly Measured[],
  { rounds, slice }: { rounds: number; slice: number },
  onRound: (share: number) => void = () => undefined,
): number[] {
  const next = things.map(() => 0);
  const batch = things.map(() => 1);
  const found = things.map((): number[] => []);
  const warmUp = Math.ceil(rounds / 4);
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const [i, { run }] of things.entries()) {
      // Nobody pays for what another has left behind.
      collect();
      const began = processorTime();
      for (let k = 0; k < batch[i]!; k++) run(next[i]!++);
      const took = Math.max(0.01, processorTime() - began);
      if (round >= warmUp) found[i]!.push((1000 * batch[i]!) / took);
      batch[i] = Math.max(1, Math.round((batch[i]! * Math.min(4, slice / took) + batch[i]!) / 2));
    }
    onRound((round + 1) / (rounds + warmUp));
  }
  return found.map(median);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Bytes allocated by one run: what the heap grows by while nothing is collected. */
export function bytesPerRun({ run }: Measured): number {
  const growth = (runs: number): number => {
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < runs; n++) run(n);
    return process.memoryUsage().heapUsed - before;
  };
  // As many runs as fill about a megabyte: enough to count, too few to set off a collection.
  let runs = 1;
  while (runs < 4096 && growth(runs) < 1_000_000) runs *= 2;
  const idle = Math.min(...Array.from({ length: 5 }, () => growth(0)));
  const samples = Array.from({ length: 9 }, () => (growth(runs) - idle) / runs);
  return Math.max(0, Math.round(median(samples)));
}
