/** What makes a scenario fair, as thresholds on the figures of its balance report. */
import { DOCTRINES, UNIT } from '../../engine';
import type { EndingFamily, PlayableScenario } from '../../scenario/playable';
import type { Criterion, CriterionId, Luck, PlayerRow, PremiseRow, ReachRow } from './balance-report';
import { decimals } from './census';
import type { OptionRow } from './option-book';

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

const GOOD: readonly EndingFamily[] = ['emancipation'];
const BAD: readonly EndingFamily[] = ['golden-cage', 'tyranny', 'fall', 'missed'];

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
}

/** What thinking is worth: mean lead of the planner in games of the same luck, in thousandths. */
export interface Leads {
  overRandom: number;
  overScript: number;
}

/** Every criterion, judged. */
export function criteriaOf(figures: Figures): Criterion[] {
  const isShort = figures.scenario.rules.turns < ENOUGH_TURNS;
  return [...ofPremises(figures), ...ofOptions(figures), ...ofThinking(figures), ...ofReach(figures)].map((judged) =>
    isShort && judged.id === 'mixed-beats-pure'
      ? { ...judged, isMet: null, culprits: [], needsTurns: ENOUGH_TURNS }
      : { ...judged, needsTurns: null },
  );
}

type Judged = Omit<Criterion, 'needsTurns'>;

function ofPremises({ premises }: Figures): Judged[] {
  const isEnough = premises.length >= ENOUGH_PREMISES;
  const wins = DOCTRINES.map((doctrine) => ({
    doctrine,
    share: shareOf(premises, ({ bestPure }) => bestPure === doctrine),
  }));
  const most = Math.max(...wins.map(({ share }) => share));
  const least = Math.min(...wins.map(({ share }) => share));
  const mixed = shareOf(premises, ({ means, bestMixed, bestPure }) => means[bestMixed]!.gap > means[bestPure]!.gap);
  const judged = (isMet: boolean) => (isEnough ? isMet : null);
  return [
    {
      id: 'no-pure-too-often',
      isMet: judged(most <= MOST_WINS),
      figure: most,
      threshold: MOST_WINS,
      unit: 'share',
      culprits: wins.filter(({ share }) => share > MOST_WINS).map(({ doctrine }) => doctrine),
    },
    {
      id: 'each-pure-somewhere',
      isMet: judged(least >= LEAST_WINS),
      figure: least,
      threshold: LEAST_WINS,
      unit: 'share',
      culprits: wins.filter(({ share }) => share < LEAST_WINS).map(({ doctrine }) => doctrine),
    },
    {
      id: 'mixed-beats-pure',
      isMet: mixed >= MIXED_WINS,
      figure: mixed,
      threshold: MIXED_WINS,
      unit: 'share',
      culprits: [],
    },
  ];
}

function ofOptions({ options }: Figures): Judged[] {
  const judged = options.filter(({ states, best }) => states >= ENOUGH_STATES && best !== null);
  const shares = judged.map(({ best }) => best!);
  const named = (rows: readonly OptionRow[]) => rows.map(({ dossier, doctrine }) => `${dossier}/${doctrine}`);
  const useless = judged.filter(({ best }) => best! < LEAST_BEST);
  const crushing = judged.filter(({ best }) => best! > MOST_BEST);
  const isJudged = judged.length > 0;
  return [
    {
      id: 'options-serve',
      isMet: isJudged ? useless.length === 0 : null,
      figure: isJudged ? Math.min(...shares) : null,
      threshold: LEAST_BEST,
      unit: 'share',
      culprits: named(useless),
    },
    {
      id: 'options-do-not-crush',
      isMet: isJudged ? crushing.length === 0 : null,
      figure: isJudged ? Math.max(...shares) : null,
      threshold: MOST_BEST,
      unit: 'share',
      culprits: named(crushing),
    },
  ];
}

function ofThinking({ luck, leads: { overRandom, overScript } }: Figures): Judged[] {
  const deviations = luck.deviation === 0 ? null : decimals(overRandom / luck.deviation);
  return [
    {
      id: 'planner-beats-random',
      isMet: deviations === null ? overRandom > 0 : deviations >= PLANNER_OVER_RANDOM,
      figure: deviations,
      threshold: PLANNER_OVER_RANDOM,
      unit: 'deviations',
      culprits: [],
    },
    {
      id: 'planner-beats-script',
      isMet: overScript >= PLANNER_OVER_SCRIPT,
      figure: overScript,
      threshold: PLANNER_OVER_SCRIPT,
      unit: 'points',
      culprits: [],
    },
    {
      id: 'luck-does-not-decide',
      isMet: luck.share < MOST_LUCK,
      figure: luck.share,
      threshold: MOST_LUCK,
      unit: 'share',
      culprits: [],
    },
  ];
}

function ofReach({ scenario, players, endings, events }: Figures): Judged[] {
  const family = (id: string) => scenario.texts.endings[id]!.family;
  const reaches = (key: string, families: readonly EndingFamily[]) =>
    Object.entries(players.find((player) => player.key === key)!.endings).some(
      ([id, share]) => share > 0 && families.includes(family(id)),
    );
  const oneSided = DOCTRINES.filter((doctrine) => !reaches(doctrine, GOOD) || !reaches(doctrine, BAD));
  return [
    allMet('endings-reached', endings),
    allMet('events-fire', events),
    {
      id: 'doctrines-cut-both-ways',
      isMet: oneSided.length === 0,
      figure: DOCTRINES.length - oneSided.length,
      threshold: DOCTRINES.length,
      unit: 'count',
      culprits: oneSided,
    },
  ];
}

function allMet(id: CriterionId, rows: readonly ReachRow[]): Judged {
  const missing = rows.filter(({ isMet }) => !isMet);
  return {
    id,
    isMet: missing.length === 0,
    figure: rows.length - missing.length,
    threshold: rows.length,
    unit: 'count',
    culprits: missing.map((row) => row.id),
  };
}

function shareOf<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  return decimals(things.filter(holds).length / things.length);
}
