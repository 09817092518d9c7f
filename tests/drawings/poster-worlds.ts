/** Worlds for the posters of endings. */
import { WORLD } from '../../src/drawings';
import type { CastMember, PosterWorld } from '../../src/drawings/endings/endings';

export const CAST: readonly CastMember[] = (['free', 'healed', 'on-the-way', 'out-of-work', 'on-file'] as const).map(
  (pose) => ({ face: {}, pose }),
);

export const posterWorld = (changes: Partial<PosterWorld> = {}): PosterWorld => ({
  ground: WORLD,
  emancipation: 0.54,
  tyranny: 0.47,
  stones: [
    { label: 'Lois', share: 0.6 },
    { label: 'Traité', share: 1 },
  ],
  regions: {},
  signatures: 2,
  inForce: true,
  cast: CAST,
  ...changes,
});
