/** What the map shows of a scenario beside its axes, shield and actors: gauges, each in a place and a way of drawing. */
import * as z from 'zod';
import { LIMITS } from '../limits';
import { type GroundName, REGIONS } from '../playable';
import { cell, explained, iconName, list, table, yes } from './parts';

/** Of the world or of a town: which one the map is of is the checker's business. */
export const region = z.enum([...new Set([...REGIONS.world, ...REGIONS.town])]);

const mark = explained('mark', { gauge: cell, inverse: yes.optional() });

const land = table('land', {
  ...mark,
  region: region.optional(),
});

const sign = table('sign', {
  ...mark,
  region,
  icon: iconName.optional(),
});

const flow = table('flow', {
  ...mark,
  from: region,
  to: region,
});

export const mapBlock = table('map', {
  ground: z.enum(Object.keys(REGIONS) as GroundName[]).optional(),
  home: region.optional(),
  lattice: list(land, LIMITS.marks).optional(),
  yellow: list(land, LIMITS.marks).optional(),
  signs: list(sign, LIMITS.marks).optional(),
  flows: list(flow, LIMITS.marks).optional(),
});
