/** What the map shows of a scenario. */
import type { Scenario } from '../engine';

/** What the map is of, and what it is made of: regions of the world, quarters of a town. */
export const REGIONS = {
  world: ['us', 'china', 'eu', 'south'],
  town: ['north', 'east', 'south', 'west'],
} as const;
export type GroundName = keyof typeof REGIONS;
export type Region = (typeof REGIONS)[GroundName][number];

/** A level (a gauge, an index or a stance) that the map shows in a way of its own. */
export interface MapMark {
  cell: string;
  /** Shows 100 minus the value. */
  inverse: boolean;
}

export interface LandMark extends MapMark {
  /** null: everywhere. */
  region: Region | null;
}

interface SignMark extends MapMark {
  region: Region;
  /** A drawing's name; null for the gauge's own. */
  icon: string | null;
}

interface FlowMark extends MapMark {
  from: Region;
  to: Region;
}

/** What the map shows beside axes, shield and actors. */
export interface ScenarioMap {
  ground: GroundName;
  /** Where dossiers without a place of their own take place; absent: everywhere. */
  home?: Region;
  /** Where the lattice closes as the level goes above 50. */
  lattice: readonly LandMark[];
  /** Where the yellow opens as the level goes above 50. */
  yellow: readonly LandMark[];
  /** Signs that are repeated, one for every 20 points. */
  signs: readonly SignMark[];
  /** null: the regions whose actors signed the treaty are tied together. */
  flows: readonly FlowMark[] | null;
}

/** What is drawn of a scenario that asks for nothing: the two axes over the whole land, the treaty's ties. */
export const defaultMap = ({ emancipation, tyranny }: Scenario['axes']): ScenarioMap => ({
  ground: 'world',
  lattice: [{ cell: tyranny, inverse: false, region: null }],
  yellow: [{ cell: emancipation, inverse: false, region: null }],
  signs: [],
  flows: null,
});
