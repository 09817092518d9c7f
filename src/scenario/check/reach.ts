/**
 * What no game can reach: options that nobody can afford, dossiers, events and endings without a way to them, turns with
 * nothing to decide. Only proofs are told. Only for a file without errors.
 */
import { bounds, compile, DOCTRINES, UNIT, type AssumptionSet, type Bounds, type Unreachable } from '../../engine';
import type { Because } from '../../words/problems-reach';
import { namesIn } from '../condition/condition';
import { LIMITS } from '../limits';
import type { PlayableScenario } from '../playable';
import type { CheckContext } from './context';
import type { Path, Span } from '../yaml/tree';

export const checkReach = (context: CheckContext, scenario: PlayableScenario): void => {
  checkEmptyTurns(context, scenario);
  const proven = neverReached(scenario);
  if (proven === null) return;
  const { dossiers } = scenario.rules;
  for (const { id, because } of proven.dossiers) {
    const place = faultAt(context, ['dossiers', placeOf(dossiers, id)], because);
    context.report.add('dossier-never-open', place, { name: id, reason: reasonOf(because) });
  }
  const closed = new Set(proven.dossiers.map(({ id }) => id));
  for (const option of proven.options) {
    const [dossier = '', doctrine = ''] = option.id.split('/');
    if (!closed.has(dossier)) reportClosed(context, scenario, proven.ranges, { ...option, dossier, doctrine });
  }
  const never = new Set(proven.events.map(({ id }) => id));
  for (const [block, code] of [
    ['events', 'event-never-happens'],
    ['endings', 'ending-never-reached'],
  ] as const) {
    for (const { id, because } of proven[block]) {
      const place = placeOf(scenario.rules[block], id);
      const when = scenario.rules[block][place]?.when ?? null;
      const isWaiting = when !== null && namesIn(when).events.some((event) => never.has(event));
      // What makes it so has been told: a number out of bounds, or an event that never happens.
      if (context.report.hasProblemIn(context.valueAt(block, place, 'when')) || (because === null && isWaiting))
        continue;
      context.report.add(code, faultAt(context, [block, place], because), { name: id, reason: reasonOf(because) });
    }
  }
};

const placeOf = (things: readonly { id: string }[], id: string): number => things.findIndex((thing) => thing.id === id);

/** The condition where it is at fault, or the name. */
const faultAt = (context: CheckContext, path: Path, because: Unreachable['because']): Span =>
  context.valueAt(...path, because === null ? 'id' : 'when');

const reasonOf = (because: Unreachable['because']): Because | null => {
  if (because === null) return null;
  const { cell, is, to, reaches } = because;
  return { cell, ...inTenths(cell, reaches), asked: `${is} ${to}` };
};

/** Rounded inward to what is shown, so that 69.97 never reads as the 70 that is asked. */
const inTenths = (cell: string, { low, high }: { low: number; high: number }): { low: number; high: number } => {
  const tenth = cell === 'turn' || cell === 'in_force' ? 1 : UNIT / 10;
  return { low: Math.ceil(low / tenth) * tenth, high: Math.floor(high / tenth) * tenth };
};

interface ClosedOption extends Unreachable {
  dossier: string;
  doctrine: string;
}

const reportClosed = (
  context: CheckContext,
  { rules }: PlayableScenario,
  ranges: Bounds['ranges'],
  { dossier, doctrine, because }: ClosedOption,
): void => {
  const place = placeOf(rules.dossiers, dossier);
  const path = ['dossiers', place, 'options', doctrine];
  const option = rules.dossiers[place]?.options[DOCTRINES.findIndex((each) => each === doctrine)];
  const highest = (gauge: string) => Math.max(...(ranges.get(gauge) ?? []).map(({ high }) => high));
  const cost = option?.cost.find(({ gauge, amount }) => amount * UNIT > highest(gauge));
  if (because === null && cost) {
    const { high } = inTenths(cost.gauge, { low: 0, high: highest(cost.gauge) });
    const span = context.valueAt(...path, 'cost', cost.gauge);
    context.report.add('never-affordable', span, { doctrine, gauge: cost.gauge, cost: cost.amount, high });
    return;
  }
  const key = option?.requires ? 'requires' : 'cost';
  const span = key === 'requires' ? context.valueAt(...path, key) : context.keyAt(...path, key);
  context.report.add('option-never-open', span, { doctrine, reason: reasonOf(because) });
};

/** Turns in which no dossier can be open, however the others are spread: each opens once, at the soonest in its turn. */
const checkEmptyTurns = (context: CheckContext, { rules, turnLabels }: PlayableScenario): void => {
  const { dossiers, draw, turns } = rules;
  const dueBy = (turn: number, isDrawn: boolean) =>
    dossiers.filter(({ from, always }) => from <= turn && (isDrawn ? !always : always)).length;
  const onAgenda = (turn: number) =>
    draw === null || draw === undefined
      ? dueBy(turn, true) + dueBy(turn, false)
      : Math.min(draw, dueBy(turn, true)) + dueBy(turn, false);
  const empty: string[] = [];
  let treated = 0;
  for (let turn = 1; turn <= turns; turn++) {
    if (onAgenda(turn) > treated) treated++;
    else empty.push(turnLabels[turn - 1] ?? String(turn));
  }
  if (empty.length > 0) context.report.add('turn-without-dossier', context.valueAt('turns', 'count'), { turns, empty });
};

type Proven = Pick<Bounds, 'endings' | 'events' | 'dossiers' | 'options' | 'ranges'>;

const KINDS = ['endings', 'events', 'dossiers', 'options'] as const;

/**
 * What is out of reach under the usual assumptions, under each of them low or high, and under each worldview's. null where
 * a proof would take too long.
 */
const neverReached = (scenario: PlayableScenario): Proven | null => {
  const { rules, worldviews } = scenario;
  const steps = stepsOfProof(scenario);
  if (steps > LIMITS.proofStepsInAll) return null;
  const usual: Proven = bounds(compile(rules), boxesFor(LIMITS.proofSteps / steps));
  if (isNothing(usual)) return usual;
  const others: AssumptionSet[] = [
    ...rules.assumptions.flatMap(({ id }) => [{ [id]: 'low' as const }, { [id]: 'high' as const }]),
    ...worldviews.map(({ assumptions }) => assumptions),
  ];
  const share = LIMITS.proofStepsInAll / (steps * others.length);
  if (share < 1) return null;
  return others.reduce<Proven>((known, assumptions) => {
    if (isNothing(known)) return known;
    const found = bounds(compile(rules, assumptions), boxesFor(share));
    return { ranges: known.ranges, ...inBoth(known, found) };
  }, usual);
};

/** So many kinds of games told apart, each of which costs what the coarsest proof does. */
const boxesFor = (share: number): number => Math.max(1, Math.min(48, Math.floor(share)));

const isNothing = (proven: Proven): boolean => KINDS.every((kind) => proven[kind].length === 0);

const inBoth = (one: Proven, other: Proven): Omit<Proven, 'ranges'> => {
  const both = (kind: (typeof KINDS)[number]) =>
    one[kind].filter(({ id }) => other[kind].some((same) => same.id === id));
  return { endings: both('endings'), events: both('events'), dossiers: both('dossiers'), options: both('options') };
};

/** About how many small steps the coarsest proof takes: in each turn, each option that may be chosen moves everything. */
const stepsOfProof = ({ rules }: PlayableScenario): number => {
  const { turns, epilogue, dossiers, draw, gauges, indices, couplings, actors, events } = rules;
  const parts = gauges.length + indices.length + couplings.length + events.length + 10 * actors.length;
  const isFixed = (draw ?? null) === null && dossiers.every(({ when }) => when === null);
  return (turns + epilogue) * (isFixed ? 1 : dossiers.length) * DOCTRINES.length * parts;
};
