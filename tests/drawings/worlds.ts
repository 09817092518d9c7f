/** Small worlds to draw. */
import * as fc from 'fast-check';
import { ICON_NAMES, type MapRegion, WORLD, regionsOf, type StageView } from '../../src/drawings';
import { TOWN } from '../../src/drawings/map/town-paths';

export const quietWorld = (change: Partial<StageView> = {}): StageView => ({
  emancipation: 0.51,
  tyranny: 0.47,
  stones: ['Arsenal juridique', 'Éthique', 'COP', 'Autorités', 'Moyens publics'].map((label, index) => ({
    id: `stone-${index}`,
    label,
    share: 0.5,
  })),
  actors: [
    { id: 'us', label: 'É.-U.', region: 'us', signed: false },
    { id: 'china', label: 'Chine', region: 'china', signed: false },
    { id: 'eu', label: 'UE', region: 'eu', signed: true },
    { id: 'south', label: 'Sud', region: 'south', signed: false },
  ],
  cables: [],
  inForce: false,
  coverage: 0,
  ...change,
});

/** Of both grounds, the neutral one included. */
export const ANY_REGION: readonly MapRegion[] = [...new Set([WORLD, TOWN].flatMap(regionsOf))];

const spot = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const side = fc.integer({ min: 16, max: 2000 });

/** Any world: shares at and between their ends, few or many stones and actors, labels short or long. */
export const anyWorld: fc.Arbitrary<StageView> = fc.record({
  ground: fc.constantFrom(WORLD, TOWN),
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
      region: fc.constantFrom(...ANY_REGION, null),
      signed: fc.boolean(),
    }),
    { maxLength: 7 },
  ),
  cables: fc.array(
    fc.record({
      from: spot,
      to: spot,
      ink: fc.constantFrom('sun' as const, 'red' as const, 'cream' as const),
      level: share,
      isDirected: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  lattice: fc.dictionary(fc.constantFrom(...ANY_REGION), share),
  yellow: fc.dictionary(fc.constantFrom(...ANY_REGION), share),
  signs: fc.array(
    fc.record({
      id: fc.uuid(),
      region: fc.constantFrom(...ANY_REGION),
      icon: fc.constantFrom(...ICON_NAMES),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 4 },
  ),
  inForce: fc.boolean(),
  coverage: share,
  crack: fc.option(fc.record({ region: fc.constantFrom(...ANY_REGION, null) })),
});
