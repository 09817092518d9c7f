/** Small worlds to draw. */
import * as fc from 'fast-check';
import { CITIES, ICON_NAMES, MAP_REGIONS, type StageView } from '../../src/drawings';

export const quietWorld = (change: Partial<StageView> = {}): StageView => ({
  emancipation: 0.51,
  tyranny: 0.47,
  stones: ['Arsenal juridique', 'Éthique', 'COP', 'Autorités', 'Moyens publics'].map((label, index) => ({
    id: `stone-${index}`,
    label,
    share: 0.5,
  })),
  actors: [
    { id: 'us', label: 'É.-U.', region: 'us', stance: 46, signed: false },
    { id: 'china', label: 'Chine', region: 'china', stance: 53, signed: false },
    { id: 'eu', label: 'UE', region: 'eu', stance: 64, signed: true },
    { id: 'south', label: 'Sud', region: 'south', stance: 56, signed: false },
  ],
  cables: [],
  inForce: false,
  coverage: 0,
  ...change,
});

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const side = fc.integer({ min: 16, max: 2000 });

/** Any world: shares at and between their ends, few or many stones and actors, labels short or long. */
export const anyWorld: fc.Arbitrary<StageView> = fc.record({
  emancipation: share,
  tyranny: share,
  stones: fc.array(
    fc.record({
      id: fc.uuid(),
      label: fc.string({ maxLength: 30 }),
      share,
      icon: fc.constantFrom(...ICON_NAMES),
    }),
    { maxLength: 9 },
  ),
  actors: fc.array(
    fc.record({
      id: fc.uuid(),
      label: fc.string({ minLength: 1, maxLength: 20 }),
      region: fc.constantFrom(...MAP_REGIONS, null),
      stance: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      signed: fc.boolean(),
    }),
    { maxLength: 7 },
  ),
  cables: fc.array(
    fc.record({
      from: fc.constantFrom(...CITIES),
      to: fc.constantFrom(...CITIES),
      ink: fc.constantFrom('sun' as const, 'red' as const, 'cream' as const),
      level: share,
      isDirected: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  lattice: fc.dictionary(fc.constantFrom(...MAP_REGIONS), share),
  yellow: fc.dictionary(fc.constantFrom(...MAP_REGIONS), share),
  signs: fc.array(
    fc.record({
      id: fc.uuid(),
      region: fc.constantFrom(...MAP_REGIONS),
      icon: fc.constantFrom(...ICON_NAMES),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 4 },
  ),
  inForce: fc.boolean(),
  coverage: share,
  crack: fc.option(fc.record({ region: fc.constantFrom(...MAP_REGIONS, null) })),
});
