/**
 * The plan of a transition: from the cues of a turn to steps, each with its duration. Steps follow one another, as inks do
 * on a press; a plan lasts a few seconds at most; with reduced motion it is empty, and the final state shows at once.
 */
import type { Cue, WorldView } from './source';

/** Milliseconds: a stamp falls, an ink slides in, a sheet is pulled, flows run, a picture is read. */
export const BEAT = { stamp: 120, ink: 320, pull: 600, flow: 480, read: 600 } as const;

/** No plan lasts longer: its steps are hurried together. */
export const LONGEST_MS = 7000;

export type Step =
  | { kind: 'cue'; cue: Cue; ms: number }
  /** The sky, the stones, the ring and the names pass from the old state to the new one. */
  | { kind: 'inks'; ms: number };

/** How long each cue lasts, unhurried. */
export function durationOf(cue: Cue): number {
  switch (cue.kind) {
    case 'arrival':
      // the world turns, the marker drops, somebody steps out, figures change
      return BEAT.pull + BEAT.stamp + BEAT.ink + BEAT.pull;
    case 'decision':
      return BEAT.stamp + BEAT.ink + BEAT.ink;
    case 'shock':
      // comes, bursts, goes through, is read, leaves
      return BEAT.ink + BEAT.stamp + BEAT.ink + BEAT.stamp + BEAT.read + BEAT.ink;
    case 'event':
      return BEAT.stamp + BEAT.read;
    case 'flows':
      return BEAT.flow;
    case 'threshold':
      return BEAT.stamp + BEAT.ink;
    case 'signature':
      return BEAT.stamp + BEAT.ink;
    case 'exit':
      return BEAT.ink + BEAT.stamp;
    case 'entry-into-force':
      return BEAT.pull + BEAT.stamp + BEAT.ink;
    case 'lapse':
      return BEAT.pull;
  }
}

/** Whether the new state is printed differently. */
export function differs(before: WorldView, after: WorldView): boolean {
  return (
    before.emancipation !== after.emancipation ||
    before.tyranny !== after.tyranny ||
    before.coverage !== after.coverage ||
    before.inForce !== after.inForce ||
    before.stones.length !== after.stones.length ||
    after.stones.some(({ share }, index) => share !== before.stones[index]?.share)
  );
}

/** Whether it is the same sheet at another moment, rather than another game, another language or another theme. */
export function continues(before: WorldView, after: WorldView): boolean {
  type Named = readonly { id: string; label: string }[];
  const same = (a: Named, b: Named): boolean =>
    a.length === b.length && a.every(({ id, label }, index) => id === b[index]!.id && label === b[index]!.label);
  return (
    before.theme === after.theme &&
    before.ground === after.ground &&
    same(before.stones, after.stones) &&
    same(before.actors, after.actors)
  );
}

/** The steps from one state to the next. Empty: show the new state at once. */
export function plan(before: WorldView, after: WorldView, cues: readonly Cue[]): Step[] {
  if (after.reducedMotion || !continues(before, after)) return [];
  const steps: Step[] = cues.map((cue) => ({ kind: 'cue', cue, ms: durationOf(cue) }));
  if (steps.length > 0 || differs(before, after)) steps.push({ kind: 'inks', ms: BEAT.pull });
  const total = steps.reduce((sum, { ms }) => sum + ms, 0);
  const hurry = Math.min(1, LONGEST_MS / total);
  for (const step of steps) step.ms *= hurry;
  return steps;
}

/** The state in between, `share` (0..1) of the way. What cannot be halfway is already new. */
export function between(before: WorldView, after: WorldView, share: number): WorldView {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    ...after,
    emancipation: mix(before.emancipation, after.emancipation),
    tyranny: mix(before.tyranny, after.tyranny),
    coverage: mix(before.coverage, after.coverage),
    stones: after.stones.map((stone, index) => ({
      ...stone,
      share: mix(before.stones[index]?.share ?? stone.share, stone.share),
    })),
  };
}

export const easeInk = (share: number): number =>
  share < 0.5 ? 4 * share * share * share : 1 - 4 * (1 - share) * (1 - share) * (1 - share);

/** A stamp falls and rebounds a little: the size, from 1.6 to 1. */
export const easeStamp = (share: number): number => {
  const left = 1 - share;
  return 1 + 0.6 * left * left * (1 - 5 * share * left);
};
