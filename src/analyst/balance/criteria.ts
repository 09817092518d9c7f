/** What makes a scenario fair, as thresholds on the figures of its balance report. */
import { DOCTRINES, UNIT } from '../../engine';
import type { EndingFamily, PlayableScenario } from '../../scenario/playable';
import type { Criterion, CriterionId, Luck, PlayerRow, PremiseRow, ReachRow } from './balance-report';
import { decimals } from './census';
import { judged, type Judged } from './judged';
import type { OptionRow } from './option-book';
import { ofTable } from './table-criteria';
import type { TableReport } from './table-report';

const MOST_WINS = 0.6;
const LEAST_WINS = 0.15;
const MIXED_WINS = 0.95;
const LEAST_BEST = 0.1;
const MOST_BEST = 0.8;
const PLANNER_OVER_RANDOM = 2;
const PLANNER_OVER_SCRIPT = 3 * UNIT;
const MOST_LUCK = 0.4;
/** Shares of fewer premises, or of fewer states, say nothing. */
const ENOUGH_PREMISES = 5;
const ENOUGH_STATES = 30;
/**
 * What mixing brings shows over many decisions. In three, one doctrine may well be the right answer each time: there the
 * figure is given, and nothing is asked of it.
 */
const ENOUGH_TURNS = 6;

/** Endings that one wishes for, and those that one fears. */
export const GOOD: readonly EndingFamily[] = ['emancipation'];
export const BAD: readonly EndingFamily[] = ['golden-cage', 'tyranny', 'fall', 'missed'];

/** The figures of a report that criteria are judged by. */
export interface Figures {
  scenario: PlayableScenario;
  players: readonly PlayerRow[];
  premises: readonly PremiseRow[];
  options: readonly OptionRow[];
  endings: readonly ReachRow[];
  events: readonly ReachRow[];
  luck: Luck;
  leads: Leads;
  table: TableReport | null;
}

/** What thinking is worth: mean lead of the planner in games of the same luck, in thousandths. */
export interface Leads {
  overRandom: number;
  overScript: number;
}

/** Every criterion, judged. */
export function criteriaOf(figures: Figures): Criterion[] {
  const isShort = figures.scenario.rules.turns < ENOUGH_TURNS;
  const { scenario, table } = figures;
  return [
    ...ofPremises(figures),
    ...ofOptions(figures),
    ...ofThinking(figures),
    ...ofReach(figures),
    ...(table === null ? [] : ofTable(table, scenario.rules)),
  ].map((criterion) =>
    isShort && criterion.id === 'mixed-beats-pure'
      ? { ...criterion, isMet: null, culprits: [], needsTurns: ENOUGH_TURNS }
      : { ...criterion, needsTurns: null },
  );
}

function ofPremises({ premises }: Figures): Judged[] {
  const wins = DOCTRINES.map((doctrine) => ({
    doctrine,
    share: shareOf(premises, ({ bestPure }) => bestPure === doctrine),
  }));
  const shares = wins.map(({ share }) => share);
  const winning = (isFaulty: (share: number) => boolean) =>
    wins.filter(({ share }) => isFaulty(share)).map(({ doctrine }) => doctrine);
  const [most, least] = [Math.max(...shares), Math.min(...shares)];
  const mixed = shareOf(premises, ({ means, bestMixed, bestPure }) => means[bestMixed]!.gap > means[bestPure]!.gap);
  const ofWins = [
    judged(
      'no-pure-too-often',
      'share',
      most,
      'at most',
      MOST_WINS,
      winning((share) => share > MOST_WINS),
    ),
    judged(
      'each-pure-somewhere',
      'share',
      least,
      'at least',
      LEAST_WINS,
      winning((share) => share < LEAST_WINS),
    ),
  ];
  return [
    ...(premises.length >= ENOUGH_PREMISES ? ofWins : ofWins.map((criterion) => ({ ...criterion, isMet: null }))),
    judged('mixed-beats-pure', 'share', mixed, 'at least', MIXED_WINS),
  ];
}

function ofOptions({ options }: Figures): Judged[] {
  const tried = options.flatMap(({ dossier, doctrine, states, best }) =>
    states >= ENOUGH_STATES && best !== null ? [{ id: `${dossier}/${doctrine}`, best }] : [],
  );
  const shares = tried.map(({ best }) => best);
  const [least, most] = tried.length > 0 ? [Math.min(...shares), Math.max(...shares)] : [null, null];
  const named = (isFaulty: (best: number) => boolean) => tried.filter(({ best }) => isFaulty(best)).map(({ id }) => id);
  return [
    judged(
      'options-serve',
      'share',
      least,
      'at least',
      LEAST_BEST,
      named((best) => best < LEAST_BEST),
    ),
    judged(
      'options-do-not-crush',
      'share',
      most,
      'at most',
      MOST_BEST,
      named((best) => best > MOST_BEST),
    ),
  ];
}

function ofThinking({ luck, leads: { overRandom, overScript } }: Figures): Judged[] {
  const deviations = luck.deviation === 0 ? null : decimals(overRandom / luck.deviation);
  const thinking = judged('planner-beats-random', 'deviations', deviations, 'at least', PLANNER_OVER_RANDOM);
  return [
    deviations === null ? { ...thinking, isMet: overRandom > 0 } : thinking,
    judged('planner-beats-script', 'points', overScript, 'at least', PLANNER_OVER_SCRIPT),
    judged('luck-does-not-decide', 'share', luck.share, 'less than', MOST_LUCK),
  ];
}

function ofReach({ scenario, players, endings, events }: Figures): Judged[] {
  const reaches = (key: string, families: readonly EndingFamily[]) =>
    Object.entries(players.find((player) => player.key === key)!.endings).some(
      ([id, share]) => share > 0 && families.includes(scenario.texts.endings[id]!.family),
    );
  const oneSided = DOCTRINES.filter((doctrine) => !reaches(doctrine, GOOD) || !reaches(doctrine, BAD));
  const notMet = (rows: readonly ReachRow[]) => rows.filter(({ isMet }) => !isMet).map(({ id }) => id);
  const allBut = (id: CriterionId, all: number, culprits: readonly string[]) =>
    judged(id, 'count', all - culprits.length, 'at least', all, culprits);
  return [
    allBut('endings-reached', endings.length, notMet(endings)),
    allBut('events-fire', events.length, notMet(events)),
    allBut('doctrines-cut-both-ways', DOCTRINES.length, oneSided),
  ];
}

const shareOf = <Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number =>
  decimals(things.filter(holds).length / things.length);
