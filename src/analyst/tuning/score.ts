/** How far a balance report is from what a release asks for, as one number: 0 when every criterion is met with some room. */
import { UNIT } from '../../engine';
import type { BalanceReport, Criterion, CriterionId } from '../balance/balance-report';

/** What is aimed at: a little beyond each threshold, so that other sets and other luck still meet it. */
const AIMS: Readonly<Record<Exclude<CriterionId, 'planner-beats-script'>, number>> = {
  'no-pure-too-often': 0.44,
  'each-pure-somewhere': 0.23,
  'mixed-beats-pure': 0.99,
  'options-serve': 0.15,
  'options-do-not-crush': 0.7,
  'planner-beats-random': 2.25,
  'luck-does-not-decide': 0.36,
  'endings-reached': 0,
  'events-fire': 0,
  'doctrines-cut-both-ways': 0,
  'moves-matter': 1.2 * UNIT,
  'moves-do-not-crush': 0.44,
  'waiting-serves': 0.14,
  'waiting-does-not-crush': 0.44,
  'moves-win': 0.3,
  'parties-won': 0,
  'treaty-enters': 0.28,
  'treaty-resists': 0.62,
  'treaty-falls': 0.02,
  'moves-serve': 0,
};

/** Of the lead that is asked for, which depends on the turns. */
const LEAD_AIM = 1.2;

/** What one point of shortfall weighs: tenths of a share, a deviation and a point of the axes count alike. */
const WEIGHTS = { share: 10, deviations: 2, points: 1 / UNIT, count: 1 } as const;

/** An ending that fewer games than this reach counts as half lost. */
const RARE_ENDING = 0.004;
/** States in which an option was judged, for its share to be trusted in full. */
const TRUSTED_STATES = 40;

/** The sum of the shortfalls. */
export function shortfall(report: BalanceReport): number {
  const rare = report.endings.filter(({ share }) => share.share < RARE_ENDING).length;
  return report.criteria.reduce((total, criterion) => total + shortOf(criterion, report), 0) + rare * 0.1;
}

function shortOf({ id, figure, threshold, unit, needsTurns }: Criterion, report: BalanceReport): number {
  if (figure === null || needsTurns !== null) return 0;
  const aim = id === 'planner-beats-script' ? threshold * LEAD_AIM : AIMS[id];
  switch (id) {
    case 'options-serve':
      return optionShortfalls(report, (best) => aim - best);
    case 'options-do-not-crush':
      return optionShortfalls(report, (best) => best - aim);
    case 'no-pure-too-often':
    case 'luck-does-not-decide':
    case 'moves-do-not-crush':
    case 'waiting-does-not-crush':
    case 'treaty-resists':
      return WEIGHTS[unit] * Math.max(0, figure - aim);
    case 'endings-reached':
    case 'events-fire':
    case 'doctrines-cut-both-ways':
    case 'parties-won':
    case 'moves-serve':
      return WEIGHTS[unit] * Math.max(0, threshold - figure);
    default:
      return WEIGHTS[unit] * Math.max(0, aim - figure);
  }
}

/** Of each option judged; those seen in few states count for less. */
function optionShortfalls({ options }: BalanceReport, shortBy: (best: number) => number): number {
  return options.reduce((total, { best, states }) => {
    if (best === null) return total;
    return total + WEIGHTS.share * Math.max(0, shortBy(best)) * Math.min(1, states / TRUSTED_STATES);
  }, 0);
}

/** Criteria that name what serves too little or too often. */
const SERVING: ReadonlySet<CriterionId> = new Set([
  'options-serve',
  'options-do-not-crush',
  'moves-do-not-crush',
  'moves-serve',
]);

/** Options and moves that serve too little or too often, as `dossiers/ID/` or `treaty/levers/ID/`: where to turn something. */
export function troubledPlaces({ criteria }: BalanceReport): string[] {
  return criteria
    .filter(({ id, isMet }) => SERVING.has(id) && isMet === false)
    .flatMap(({ culprits }) => culprits.map(placeOf));
}

function placeOf(culprit: string): string {
  const [kind, id] = culprit.split('/');
  if (kind === 'lever') return `treaty/levers/${id}/`;
  return kind === 'reword' ? `treaty/clauses/${id}/` : `dossiers/${kind}/`;
}
