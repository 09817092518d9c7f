/**
 * How far a world is from what is asked of it, as one number to lower. It falls a little with every step the right way, also
 * where no verdict has changed yet: a doctrine that wins nowhere comes nearer before it wins.
 */
import { AXES, type Condition, DOCTRINES, type Doctrine, UNIT } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport } from '../balance/balance-report';
import { BAD, GOOD } from '../balance/criteria';
import { shortfall } from './score';

/** What a criterion that is not met weighs beside how far it is from being met. */
const UNMET_WEIGHT = 1;
/** A side of the endings that a doctrine does not reach. */
const SIDE_WEIGHT = 0.25;
/** And each point that it is away from it, up to so many. */
const SIDE_POINT_WEIGHT = 0.04;
const MOST_POINTS = 30;
/** A point that a doctrine must gain, or lose, to win in as many cases as it should. */
const POINT_WEIGHT = 0.5;
/** The share of the cases that each doctrine should win at least, and at most: a little inside what is asked. */
const LEAST_SHARE = 0.2;
const MOST_SHARE = 0.55;

/** The less, the better. */
export const weightOf = (report: BalanceReport, scenario: PlayableScenario): number =>
  shortfall(report) +
  UNMET_WEIGHT * report.criteria.filter(({ isMet }) => isMet === false).length +
  sidesMissed(report, scenario) +
  POINT_WEIGHT * DOCTRINES.reduce((sum, doctrine) => sum + lackOf(report, doctrine) + excessOf(report, doctrine), 0);

/** What is missing for each doctrine alone to come to a good ending and to a bad one: the way to a doctrine that does. */
function sidesMissed({ players, premises }: BalanceReport, { rules, texts }: PlayableScenario): number {
  const familyOf = (id: string) => texts.endings[id]!.family;
  return DOCTRINES.reduce((sum, doctrine) => {
    const { endings } = players.find(({ key }) => key === doctrine)!;
    const reached = Object.entries(endings).flatMap(([id, share]) => (share > 0 ? [familyOf(id)] : []));
    const missed = [GOOD, BAD].filter((families) => !reached.some((family) => families.includes(family)));
    return missed.reduce((inner, families) => {
      const points = rules.endings
        .filter(({ id, when }) => families.includes(familyOf(id)) && when !== null)
        .flatMap(({ when }) => premises.map(({ means }) => pointsTo(when!, rules.axes, means[doctrine]!)));
      return inner + SIDE_WEIGHT + SIDE_POINT_WEIGHT * Math.min(MOST_POINTS, ...points);
    }, sum);
  }, 0);
}

/** The points of the two axes by which a condition fails, on average; what else it asks counts for nothing. */
function pointsTo(
  condition: Condition,
  axes: PlayableScenario['rules']['axes'],
  means: { emancipation: number; tyranny: number },
): number {
  if ('all' in condition) return condition.all.reduce((sum, each) => sum + pointsTo(each, axes, means), 0);
  if ('any' in condition) return Math.min(...condition.any.map((each) => pointsTo(each, axes, means)));
  if (!('cell' in condition) || typeof condition.to !== 'number') return 0;
  const axis = AXES.find((each) => axes[each] === condition.cell);
  if (axis === undefined) return 0;
  const over = means[axis] / UNIT - condition.to;
  return condition.is.startsWith('<') ? Math.max(0, over) : condition.is.startsWith('>') ? Math.max(0, -over) : 0;
}

/** By how many points a doctrine is behind the best other one in each case, the least first; under 0 where it wins. */
const behind = ({ premises }: BalanceReport, doctrine: Doctrine): number[] =>
  premises
    .map(({ means }) => {
      const others = DOCTRINES.filter((other) => other !== doctrine).map((other) => means[other]!.gap);
      return (Math.max(...others) - means[doctrine]!.gap) / UNIT;
    })
    .sort((a, b) => a - b);

/** The points that a doctrine lacks to win in as many cases as it should. */
export function lackOf(report: BalanceReport, doctrine: Doctrine): number {
  const points = behind(report, doctrine);
  return Math.max(0, points[Math.ceil(LEAST_SHARE * points.length) - 1] ?? 0);
}

/** And those that it has too many to win in no more of them. */
export function excessOf(report: BalanceReport, doctrine: Doctrine): number {
  const points = behind(report, doctrine);
  return Math.max(0, -(points[Math.floor(MOST_SHARE * points.length)] ?? 0));
}

/** How a doctrine does alone, on average. */
export const gapOf = ({ players }: BalanceReport, doctrine: Doctrine): number =>
  players.find(({ key }) => key === doctrine)!.gap;
