/** What a search may turn in a world: its numbers, and what could be added where no number is. */
import { DOCTRINES } from '../../engine';
import { endOf, entriesOf, itemsOf, nodeAt, readDocument, scaled } from '../../scenario/edit';
import type { Change, Path, TreeNode } from '../../scenario/edit';
import type { PlayableScenario } from '../../scenario/playable';
import type { Criterion } from '../balance/balance-report';

import { turned } from './knob';
import { knobsOf, relevance } from './knobs';

export interface Dial {
  name: string;
  isAdded: boolean;
  /** What else could be tried, by a chance of 0..1, from what was changed before; null: nothing else. */
  near: (written: string | null, chance: number) => string | null;
  change: (to: string) => Change;
  /** What being so far from where it was costs. */
  distance: (to: string) => number;
  /** How much it has to do with the criteria that are not met: 0 for nothing. */
  bearing: (criteria: readonly Criterion[]) => number;
}

/** Of two changes that bring as much, the smaller one. */
const DISTANCE_WEIGHT = 0.03;
/** How far a number is turned at most, in logarithms: a threshold is near what games come to, or it is nothing. */
const FARTHEST = 0.6;
const FARTHEST_THRESHOLD = 0.25;

/** Every number that may be turned, each by itself. */
export function numberDials(text: string): Dial[] {
  return knobsOf(text).map((knob): Dial => {
    const place = knob.places[0]!;
    const factorOf = (written: string) => Number.parseFloat(written) / place.value;
    const farthest = knob.name.startsWith('endings/') ? FARTHEST_THRESHOLD : FARTHEST;
    return {
      name: knob.name,
      isAdded: false,
      near: (written, chance) => {
        const by = (2 * chance - 1) * farthest;
        const to = scaled(place, turned(knob, written === null ? 1 : factorOf(written), by), knob.step);
        return to === place.written || to === written ? null : to;
      },
      change: (to) => ({ kind: 'number', name: knob.name, at: place.start, place, to }),
      distance: (to) => DISTANCE_WEIGHT * Math.log(factorOf(to)) ** 2,
      bearing: (criteria) => relevance(knob.name, criteria),
    };
  });
}

/** Points of a new effect, at most. */
const MOST_POINTS = 12;
const USUAL_POINTS = 6;

/** Effects that could be given to answers and events, and assumptions that effects could depend on. */
export function additionDials(text: string, { rules }: PlayableScenario): Dial[] {
  const document = readDocument(text);
  const { root } = document;
  const cells = axisCells(rules);
  const dials: Dial[] = [];
  const addEffect = (path: Path, name: string, at: number) =>
    dials.push({
      name,
      isAdded: true,
      near: (written, chance) => {
        const to = String(Math.round((2 * chance - 1) * MOST_POINTS));
        return to === '0' || to === '-0' || to === written ? null : to;
      },
      change: (to) => ({ kind: 'effect', name, at, path, points: Number(to) }),
      distance: (to) => DISTANCE_WEIGHT * Math.log(Math.abs(Number(to)) / USUAL_POINTS) ** 2,
      bearing: (criteria) => relevance(name, criteria),
    });
  const effectsIn = (path: Path, name: string) => {
    const node = nodeAt(root, path);
    const written = nodeAt(node, ['effects']);
    if (node?.kind !== 'map' || (written !== null && written.kind !== 'map')) return;
    const known = new Map(entriesOf(written));
    for (const cell of cells)
      if (!known.has(cell)) addEffect([...path, 'effects', cell], `${name}/effects/${cell}`, node.span.start);
    for (const [cell, { value }] of known)
      for (const { id: assumption } of rules.assumptions) {
        const points = plainPoints(document.text, value);
        if (points === undefined) continue;
        const own = `${name}/effects/${cell}/assumption`;
        const at = value.span.start;
        const changed = [...path, 'effects', cell];
        dials.push({
          name: own,
          isAdded: true,
          near: (written) => (written === null ? assumption : null),
          change: () => ({ kind: 'assumption', name: own, at, path: changed, assumption, points }),
          distance: () => 0,
          bearing: (criteria) => relevance(own, criteria),
        });
      }
  };
  for (const [place, item] of itemsOf(nodeAt(root, ['dossiers'])).entries())
    for (const doctrine of DOCTRINES)
      effectsIn(['dossiers', place, 'options', doctrine], `dossiers/${idOf(item)}/options/${doctrine}`);
  for (const [place, item] of itemsOf(nodeAt(root, ['events'])).entries())
    effectsIn(['events', place], `events/${idOf(item)}`);
  return dials;
}

const idOf = (item: TreeNode): string => {
  const id = nodeAt(item, ['id']);
  return id?.kind === 'scalar' ? String(id.value) : '';
};

/** The cells that the two axes are made of and that effects change, by name. */
export const axisCells = ({ indices, axes, gauges }: PlayableScenario['rules']): string[] => {
  const known = new Set(gauges.map(({ id }) => id));
  return indices
    .filter(({ id }) => id === axes.emancipation || id === axes.tyranny)
    .flatMap(({ terms }) => terms.map(({ of }) => of))
    .filter((id) => known.has(id));
};

/** The points of an effect that no assumption multiplies: null where they stand in a table, undefined where there are none. */
function plainPoints(text: string, node: TreeNode): number | null | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'number' ? node.value : undefined;
  if (node.kind !== 'map' || node.entries.has('assumption')) return undefined;
  const add = node.entries.get('add')?.value;
  return add?.kind === 'scalar' && /^[+-]?\d/.test(text.slice(add.span.start, endOf(text, add))) ? null : undefined;
}
