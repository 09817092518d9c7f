/**
 * A hundred lives: how many of a hundred figures stand in each pose. This is the one counting rule of the crowd, and it never says better
 * than the gauges. With every level in points, 0..100, and B(pose), G(pose) the mean badness or goodness of the gauges that
 * name a pose:
 *
 *   on file     = tyranny, or B(on file) where that is more, rounded up
 *   well        = (100 - on file) x emancipation / 100, rounded down: those who are not watched, as far as emancipation goes
 *   healed      = well x G(healed) / (G(healed) + G(free)), rounded down, and never more than G(healed)
 *   free        = the rest of those who are well, and never more than G(free)
 *   out of work = B(out of work) percent of those who are neither on file nor well, rounded up
 *   on the way  = all the others
 *
 * Where no gauge names a pose nobody is healed or out of work, and all who are well are free. So `free + healed` never
 * passes emancipation, `on file` is never under tyranny, and the five numbers always make a hundred.
 */
import type { Pose } from '../../scenario/playable';

export type Counts = Readonly<Record<Pose, number>>;

/** Points, 0..100. A gauge that stands for a pose is good at 100, whatever its file calls good. */
export interface CrowdLevels {
  emancipation: number;
  tyranny: number;
  gauges: readonly { pose: Pose; good: number }[];
}

/** How many of a hundred stand in each pose. */
export function crowdOf({ emancipation, tyranny, gauges }: CrowdLevels): Counts {
  const goodOf = (pose: Pose): number | null => {
    const levels = gauges.filter((gauge) => gauge.pose === pose).map(({ good }) => good);
    return levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
  };
  const badOf = (pose: Pose): number => 100 - (goodOf(pose) ?? 100);
  const onFile = atMost(100, up(Math.max(tyranny, badOf('on-file'))));
  const well = down(((100 - onFile) * emancipation) / 100);
  const [healing, freeing] = [
    goodOf('healed') ?? 0,
    goodOf('free') ?? (goodOf('healed') === null ? 100 : emancipation),
  ];
  const healed = healing === 0 ? 0 : atMost(down(healing), down((well * healing) / (healing + freeing)));
  const free = atMost(down(freeing), well - healed);
  const others = 100 - onFile - healed - free;
  const outOfWork = atMost(others, up((others * badOf('out-of-work')) / 100));
  return { 'on-file': onFile, 'out-of-work': outOfWork, healed, free, 'on-the-way': others - outOfWork };
}

/** The same as twenty figures of five lives each, for where a hundred would not be seen: what is bad is rounded up, what is good down. */
export function inFives(counts: Counts): Counts {
  const onFile = up(counts['on-file'] / 5);
  const outOfWork = atMost(20 - onFile, up(counts['out-of-work'] / 5));
  const free = atMost(20 - onFile - outOfWork, down(counts.free / 5));
  const healed = atMost(20 - onFile - outOfWork - free, down(counts.healed / 5));
  return {
    'on-file': onFile,
    'out-of-work': outOfWork,
    healed,
    free,
    'on-the-way': 20 - onFile - outOfWork - healed - free,
  };
}

/** Levels are thousandths at heart: what is left of a sum of fractions is no level. */
const EXACT = 1e-6;
const up = (points: number): number => Math.ceil(points - EXACT);
const down = (points: number): number => Math.floor(points + EXACT);
const atMost = (most: number, count: number): number => Math.max(0, Math.min(most, count));
