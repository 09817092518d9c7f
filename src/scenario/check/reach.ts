/**
 * What no game met when robots played the scenario: options that nobody could afford, dossiers, events and endings that no
 * way led to. And turns with nothing to decide. Only for a file without errors.
 */
import { DOCTRINES, UNIT, type Condition, type Cost, type Scenario } from '../../engine';
import { playedRanges, type PlayedRanges, type Unmet } from '../../engine/analysis';
import { namesIn } from '../condition/condition';
import type { PlayableScenario } from '../playable';
import type { CheckContext } from './context';
import type { Path, Span } from '../yaml/tree';

export const checkReach = (context: CheckContext, scenario: PlayableScenario): void => {
  checkEmptyTurns(context, scenario);
  const { rules, worldviews } = scenario;
  const played = playedRanges(
    rules,
    worldviews.map(({ assumptions }) => assumptions),
    asked(scenario).map(({ path, when }) => ({ id: path.join('/'), when })),
  );
  for (const { id, games, because } of played.dossiers) {
    const place = placeOf(rules.dossiers, id);
    const hasCondition = (rules.dossiers[place]?.when ?? null) !== null;
    const span = faultAt(context, ['dossiers', place], because);
    context.report.add('dossier-never-open', span, { games, name: id, because, hasCondition });
  }
  const closed = new Set(played.dossiers.map(({ id }) => id));
  for (const option of played.options) {
    const [dossier = '', doctrine = ''] = option.id.split('/');
    if (!closed.has(dossier)) reportClosed(context, scenario, played, { ...option, dossier, doctrine });
  }
  const never = neverMet(played);
  for (const [block, code] of [
    ['events', 'event-never-happens'],
    ['endings', 'ending-never-reached'],
  ] as const) {
    for (const { id, games, because } of played[block]) {
      const place = placeOf(rules[block], id);
      const echo = block === 'events' ? rules.events[place]?.echo : null;
      const key = echo ? 'after' : 'when';
      const when = echo?.after ?? rules[block][place]?.when ?? null;
      if (isExplained(context, [block, place, key], when, because, never)) continue;
      const span = faultAt(context, [block, place], because, key);
      context.report.add(code, span, { games, name: id, because, isEcho: Boolean(echo) });
    }
  }
  checkLevers(context, rules, played, never);
  checkPromises(context, rules, played, never);
  checkConstraints(context, scenario, played, never);
};

/** What no game met, by the names that conditions give it. */
type Never = Readonly<Record<'events' | 'options' | 'levers', ReadonlySet<string>>>;

const neverMet = (played: PlayedRanges): Never => {
  const ids = (unmet: readonly Unmet[]) => new Set(unmet.map(({ id }) => id));
  return { events: ids(played.events), options: ids(played.options), levers: ids(played.levers) };
};

/** Whether the cause has been reported: a number out of bounds, or something that this waits for and that never comes. */
const isExplained = (
  context: CheckContext,
  path: Path,
  when: Condition | null,
  because: Unmet['because'],
  never: Never,
): boolean => {
  if (context.report.hasProblemIn(context.valueAt(...path))) return true;
  if (because !== null || when === null) return false;
  const read = namesIn(when);
  return (['events', 'options', 'levers'] as const).some((kind) => read[kind].some((name) => never[kind].has(name)));
};

const checkLevers = (
  context: CheckContext,
  { treaty }: Scenario,
  { games, sessions, levers, ranges }: PlayedRanges,
  never: Never,
): void => {
  if (levers.length > 0 && sessions === 0)
    return context.report.add('session-never-held', context.keyAt('treaty', 'levers'), { games });
  for (const { id, because } of levers) {
    const path = ['treaty', 'levers', id];
    const { when = null, cost = [] } = treaty?.levers?.find((lever) => lever.id === id) ?? {};
    if (isExplained(context, [...path, 'when'], when, because, never)) continue;
    const dear = because === null ? tooDear(cost, ranges) : null;
    if (dear !== null) {
      const at = context.valueAt(...path, 'cost', dear.gauge);
      context.report.add('lever-never-affordable', at, { games, name: id, ...dear });
      continue;
    }
    const span = because === null ? context.keyAt(...path) : context.valueAt(...path, 'when');
    context.report.add('lever-never-open', span, { games, name: id, because });
  }
};

const checkPromises = (
  context: CheckContext,
  { promises = [] }: Scenario,
  { games, kept, broken }: PlayedRanges,
  never: Never,
): void => {
  for (const { id, because } of kept) {
    const path = ['promises', id, 'kept'];
    const when = promises.find((promise) => promise.id === id)?.kept ?? null;
    if (isExplained(context, path, when, because, never)) continue;
    context.report.add('promise-never-kept', context.valueAt(...path), { games, name: id, because });
  }
  for (const { id } of broken) {
    const span = context.valueAt('promises', id, 'kept');
    if (!context.report.hasProblemIn(span)) context.report.add('promise-always-kept', span, { games, name: id });
  }
};

interface Asked {
  path: Path;
  name: string;
  doctrine: string;
  when: Condition;
}

/** What constraints ask of the answers of an approach, and where it is written. */
const asked = ({ constraints = [] }: PlayableScenario): Asked[] =>
  constraints.flatMap(({ id, requires }) =>
    Object.entries(requires).map(([doctrine, when]) => ({
      path: ['constraints', id, 'requires', doctrine],
      name: id,
      doctrine,
      when,
    })),
  );

const checkConstraints = (
  context: CheckContext,
  scenario: PlayableScenario,
  { games, wanted }: PlayedRanges,
  never: Never,
): void => {
  for (const { path, name, doctrine, when } of asked(scenario)) {
    const unmet = wanted.find(({ id }) => id === path.join('/'));
    if (unmet === undefined || isExplained(context, path, when, unmet.because, never)) continue;
    context.report.add('constraint-never-open', context.valueAt(...path), {
      games,
      name,
      doctrine,
      because: unmet.because,
    });
  }
};

const placeOf = (things: readonly { id: string }[], id: string): number => things.findIndex((thing) => thing.id === id);

/** The condition where it is at fault, or the name. */
const faultAt = (context: CheckContext, path: Path, because: Unmet['because'], key = 'when'): Span =>
  context.valueAt(...path, because === null ? 'id' : key);

interface ClosedOption extends Unmet {
  dossier: string;
  doctrine: string;
}

const reportClosed = (
  context: CheckContext,
  { rules }: PlayableScenario,
  { ranges }: PlayedRanges,
  { dossier, doctrine, games, because }: ClosedOption,
): void => {
  const place = placeOf(rules.dossiers, dossier);
  const path = ['dossiers', place, 'options', doctrine];
  const option = rules.dossiers[place]?.options[DOCTRINES.findIndex((each) => each === doctrine)];
  const dear = because === null ? tooDear(option?.cost ?? [], ranges) : null;
  if (dear !== null) {
    const span = context.valueAt(...path, 'cost', dear.gauge);
    context.report.add('never-affordable', span, { games, doctrine, ...dear });
    return;
  }
  const key = option?.requires ? 'requires' : 'cost';
  const span = key === 'requires' ? context.valueAt(...path, key) : context.keyAt(...path, key);
  context.report.add('option-never-open', span, { games, doctrine, because });
};

/** The first price that is more than there ever was, with the most that there was. */
const tooDear = (costs: readonly Cost[], ranges: PlayedRanges['ranges']) => {
  const highest = (gauge: string) => ranges.get(gauge)?.high ?? 0;
  const cost = costs.find(({ gauge, amount }) => amount * UNIT > highest(gauge));
  return cost ? { gauge: cost.gauge, cost: cost.amount, high: highest(cost.gauge) } : null;
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
