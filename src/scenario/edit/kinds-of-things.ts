/** The kinds of things that a world is made of, and where a file keeps them. */
import type { Path } from '../yaml/tree';

export const THING_KINDS = [
  'world',
  'gauge',
  'index',
  'coupling',
  'assumption',
  'dossier',
  'event',
  'ending',
  'fact',
  'life',
  'worldview',
  'actor',
  'treaty',
  'clause',
  'lever',
  'promise',
  'constraint',
  'map',
  'term',
  'expectation',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Where the things of a kind stand: one under each key, one after each dash, or a single one. */
export interface Home {
  path: Path;
  holds: 'keys' | 'items' | 'one';
}

export const HOMES: Readonly<Record<ThingKind, Home>> = {
  world: { path: [], holds: 'one' },
  gauge: { path: ['gauges'], holds: 'keys' },
  index: { path: ['indices'], holds: 'keys' },
  coupling: { path: ['couplings'], holds: 'items' },
  assumption: { path: ['assumptions'], holds: 'keys' },
  dossier: { path: ['dossiers'], holds: 'items' },
  event: { path: ['events'], holds: 'items' },
  ending: { path: ['endings'], holds: 'items' },
  fact: { path: ['facts'], holds: 'keys' },
  life: { path: ['lives'], holds: 'items' },
  worldview: { path: ['worldviews'], holds: 'items' },
  actor: { path: ['actors'], holds: 'keys' },
  treaty: { path: ['treaty'], holds: 'one' },
  clause: { path: ['treaty', 'clauses'], holds: 'keys' },
  lever: { path: ['treaty', 'levers'], holds: 'keys' },
  promise: { path: ['promises'], holds: 'keys' },
  constraint: { path: ['constraints'], holds: 'keys' },
  map: { path: ['map'], holds: 'one' },
  term: { path: ['glossary'], holds: 'keys' },
  expectation: { path: ['expect'], holds: 'items' },
};

/** What has a thing of its own, and is no field of the world or of the treaty. */
export const OWN_THINGS: ReadonlySet<string> = new Set(
  Object.values(HOMES)
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => path.join('.')),
);
