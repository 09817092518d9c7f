/** What a search may turn in a world: a number, numbers that belong together, and what could be added where no number is. */
import { DOCTRINES } from '../../engine';
import {
  decimalsOf,
  endOf,
  entriesOf,
  itemsOf,
  nodeAt,
  type NumberPlace,
  readDocument,
  scaled,
} from '../../scenario/edit';
import type { Path, TreeNode } from '../../scenario/edit';
import type { Change } from '../../scenario/edit/change';
import type { PlayableScenario } from '../../scenario/playable';
import type { Criterion } from '../balance/balance-report';
import { relevance, turnableNumbers } from './knobs';

export interface Dial {
  name: string;
  /** What it writes, by name: two dials that write the same are not turned together. */
  writes: readonly string[];
  /** What could be written: one way and the other, each from near to far. */
  ways: readonly (readonly Turn[])[];
  /** Which turn of a way is tried first. */
  first: number;
  /** How much it has to do with the criteria that are not met: 0 for nothing. */
  bearing: (criteria: readonly Criterion[]) => number;
}

export interface Turn {
  change: Change;
  /** Of two changes that bring as much, the cheaper one: fewer things, less far, nothing new. */
  cost: number;
}

const CHANGE_COST = 0.06;
const TOGETHER_COST = 0.1;
const ADDING_COST = 0.3;
const DISTANCE_COST = 0.06;

/** Factors of a number that is turned, from near to far. */
const FACTORS = [
  [1.1, 1.25, 1.5, 2, 2.5],
  [0.9, 0.8, 0.65, 0.5, 0.35, 0.2],
];
/** Points by which a threshold moves, or the start of a gauge. */
const POINTS = [1, 3, 6, 12, 24, 40];
const PERCENT = 100;
const MIDDLE = 50;
/** Points of a new effect. */
const NEW_POINTS = [3, 6, 12];

const isShareOrThreshold = (name: string): boolean => name.startsWith('endings/') || name.startsWith('gauges/');

/** Numbers stay as round as their author wrote them. */
const gridOf = ({ written }: NumberPlace): number => 10 ** -decimalsOf(written);

/** What a number may be; as it is written, on its grid. */
function settingsOf(place: NumberPlace): { to: string; cost: number }[][] {
  const { name, written, value } = place;
  const isBounded = isShareOrThreshold(name) && value < PERCENT;
  const factors = isBounded
    ? [1, -1].map((sign) => POINTS.map((points) => (value + sign * points) / value))
    : FACTORS.map((way) => way.filter((factor) => !written.endsWith('%') || value * factor < PERCENT));
  return factors.map((way) => {
    const known = new Set([written]);
    return way.flatMap((factor) => {
      const amount = value * factor;
      const to = scaled(place, factor, gridOf(place));
      if (factor <= 0 || known.has(to) || (isBounded && (amount < 1 || amount >= PERCENT))) return [];
      known.add(to);
      return [{ to, cost: CHANGE_COST + DISTANCE_COST * Math.log(factor) ** 2 }];
    });
  });
}

/** What a number changes, beside others: a larger one more, and one that is lived more than one that is not. */
function sway({ value, name }: NumberPlace, cells: ReadonlySet<string>): number {
  // A gauge that starts near its end has nowhere to go.
  if (name.startsWith('gauges/')) return cells.has(name.split('/')[1]!) ? 0.5 + Math.abs(value - MIDDLE) / MIDDLE : 0.3;
  if (!name.startsWith('dossiers/') && !name.startsWith('events/')) return 1;
  const isLived = name.split('/').some((part) => cells.has(part));
  return 0.4 + 0.6 * Math.min(1, Math.abs(value) / 10) * (isLived ? 1 : 0.5);
}

/** Every number that may be turned, each by itself; and those that belong together, by one factor. */
export function numberDials(text: string, { rules }: PlayableScenario): Dial[] {
  const numbers = turnableNumbers(text);
  const cells = new Set(axisCells(rules));
  const singles = numbers.map((place): Dial => ({
    name: place.name,
    writes: [place.name],
    ways: settingsOf(place).map((way) =>
      way.map(({ to, cost }) => ({ change: { kind: 'number', name: place.name, at: place.start, place, to }, cost })),
    ),
    first: isShareOrThreshold(place.name) ? 2 : 1,
    bearing: (criteria) => relevance(place.name, criteria) * sway(place, cells),
  }));
  return [...groupsOf(numbers).map(([name, places]) => groupDial(name, places)), ...singles];
}

function groupDial(name: string, places: readonly NumberPlace[]): Dial {
  return {
    name,
    writes: places.map((place) => place.name),
    ways: FACTORS.map((way) =>
      way.flatMap((factor) => {
        const numbers = places
          .map((place) => ({ place, to: scaled(place, factor, gridOf(place)) }))
          .filter(({ place, to }) => to !== place.written);
        const cost = TOGETHER_COST + DISTANCE_COST * Math.log(factor) ** 2;
        return numbers.length === 0
          ? []
          : [{ change: { kind: 'numbers', name, at: places[0]!.start, numbers, factor }, cost } as const];
      }),
    ),
    first: 1,
    bearing: (criteria) => 1.2 * relevance(name, criteria),
  };
}

/** Numbers of one answer, and those of all answers of one approach: everything they change, one gauge, what they cost. */
function groupsOf(numbers: readonly NumberPlace[]): [name: string, places: NumberPlace[]][] {
  const groups = new Map<string, NumberPlace[]>();
  for (const place of numbers) {
    const [block, dossier, , doctrine, part, cell] = place.name.split('/');
    if (block !== 'dossiers') continue;
    const everywhere = `dossiers/*/options/${doctrine}/${part}`;
    const names = [`${everywhere}/*`, `${everywhere}/${cell}`, `dossiers/${dossier}/options/${doctrine}/${part}/*`];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  const known = new Set<string>();
  return [...groups].filter(([, places]) => {
    const key = places.map(({ name }) => name).join();
    const isNew = places.length > 1 && !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Effects that could be given to answers and events, and assumptions that effects could depend on. */
export function additionDials(text: string, { rules }: PlayableScenario): Dial[] {
  const document = readDocument(text);
  const { root } = document;
  const cells = axisCells(rules);
  const dials: Dial[] = [];
  const addEffect = (path: Path, name: string, at: number) =>
    dials.push({
      name,
      writes: [name],
      ways: [1, -1].map((sign) =>
        NEW_POINTS.map((points) => ({
          change: { kind: 'effect', name, at, path, points: sign * points },
          cost: ADDING_COST + DISTANCE_COST * Math.log(points / NEW_POINTS[1]!) ** 2,
        })),
      ),
      first: 1,
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
        const effect = `${name}/effects/${cell}`;
        const own = `${effect}/assumption`;
        const at = value.span.start;
        const changed = [...path, 'effects', cell];
        dials.push({
          name: own,
          writes: [effect, own],
          ways: [
            [
              {
                change: { kind: 'assumption', name: own, at, path: changed, assumption, points },
                cost: ADDING_COST,
              },
            ],
          ],
          first: 0,
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
