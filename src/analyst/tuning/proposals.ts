/**
 * One change at a time that brings a world nearer to what the balance report asks for. Every change is tried under the same
 * luck and the same assumptions, then judged on two reports: the one that the author can ask for, and one of other luck under
 * other assumptions. Only what is better on both together is proposed, so that changes that are accepted one after another
 * lead somewhere: no later one takes an earlier one back.
 */
import { DOCTRINES, hash32, type Scenario } from '../../engine';
import { type NumberChange, rewritten, scaled } from '../../scenario/edit';
import type { PlayableScenario } from '../../scenario/playable';
import { balance } from '../balance/balance';
import type { BalanceReport, Criterion } from '../balance/balance-report';
import { BAD, GOOD } from '../balance/criteria';
import { asPart, type Progress, type Work } from '../work';
import { turned, type Knob } from './knob';
import { knobsOf, relevance } from './knobs';
import { shortfall } from './score';
import { standingOf, type Standing } from './standing';

/** How much is played: games of each robot under each set of assumptions, and sets drawn at random. */
interface StudySize {
  games: number;
  sets: number;
}

export interface Effort {
  /** Of the two reports that decide; the first is the one that the page shows and the terminal prints. */
  judged: StudySize;
  /** What changes are tried on before. */
  tried: StudySize;
  /** Changes that are tried at most; after each batch of them the best are judged, and the first that holds is proposed. */
  changes: number;
  batch: number;
}

export interface Proposal {
  change: NumberChange;
  /** What is remembered of it where it is refused. */
  refusal: string;
  after: Standing;
}

/** What is known of a world, and what could be changed. */
export interface Advice {
  outcome: 'searching' | 'proposed' | 'balanced' | 'nothing-better';
  now: Standing;
  /** Only where something is proposed. */
  proposal: Proposal | null;
  /** Changes that were tried so far. */
  tried: number;
}

export interface ProposalsRequest {
  text: string;
  /** null for a text with an error. */
  read: (text: string) => PlayableScenario | null;
  /** What the author does not want, by `refusalOf`. */
  refused: readonly string[];
  /** Absent: by the length of the world. */
  effort?: Effort;
}

/** As many games and sets as the report of the page. */
const REPORT: StudySize = { games: 40, sets: 17 };
/** All the sets, for which doctrine wins where; few games. */
const TRIAL: StudySize = { games: 10, sets: 17 };
const GLANCE: StudySize = { games: 4, sets: 4 };
/** A game of many turns costs much more: each plan is looked for turn by turn. */
const SHORT_TURNS = 3;
const MIDDLE_TURNS = 8;

const effortFor = ({ turns }: Scenario): Effort =>
  turns <= SHORT_TURNS
    ? { judged: REPORT, tried: TRIAL, changes: 60, batch: 12 }
    : turns <= MIDDLE_TURNS
      ? { judged: REPORT, tried: GLANCE, changes: 45, batch: 15 }
      : { judged: GLANCE, tried: GLANCE, changes: 12, batch: 6 };

/** Seeds of the report that the page shows, and of the other one. */
const SEED = 1;
const OTHER_SEED = 250_000;
/** What a criterion that is not met weighs beside how far it is from being met. */
const UNMET_WEIGHT = 1;
/** And a side of the endings that a doctrine does not reach. */
const SIDE_WEIGHT = 0.25;
/** What is gained must be more than chance could give. */
const LEAST_GAIN = 0.1;
/** Of two changes that bring as much, the smaller one. */
const DISTANCE_WEIGHT = 0.03;
/** How far a number is turned at first (in logarithms), then once it is known which way helps. */
const FIRST_TURNS = [0.4, -0.4] as const;
const FURTHER_TURNS = [0.15, 0.8] as const;
/** Of each batch, those that are judged. */
const FINALISTS = 2;

/** The number, and whether it would be more or less of what it is: what a refusal speaks of. */
const refusalOf = ({ place, to }: NumberChange): string =>
  `${place.name} ${Math.abs(Number.parseFloat(to)) > Math.abs(place.value) ? 'more' : 'less'}`;

interface Trial {
  knob: Knob;
  way: number;
  change: NumberChange;
  text: string;
  gain: number;
  isJudged: boolean;
}

/** The less, the better. */
const weightOf = (report: BalanceReport, scenario: PlayableScenario): number =>
  shortfall(report) +
  UNMET_WEIGHT * report.criteria.filter(({ isMet }) => isMet === false).length +
  SIDE_WEIGHT * sidesNotReached(report, scenario);

/** Good endings, and bad ones, that a doctrine alone never reaches: the way to a doctrine that reaches both. */
const sidesNotReached = ({ players }: BalanceReport, { texts }: PlayableScenario): number =>
  DOCTRINES.flatMap((doctrine) => {
    const { endings } = players.find(({ key }) => key === doctrine)!;
    const reached = Object.entries(endings).flatMap(([id, share]) => (share > 0 ? [texts.endings[id]!.family] : []));
    return [GOOD, BAD].filter((families) => !reached.some((family) => families.includes(family)));
  }).length;

/** A part of the search. */
type Part<Found> = Generator<Progress<Advice>, Found, void>;

/** Looks for the next change. Throws for a text with an error. */
export function* proposals({ text, read, refused, effort: asked }: ProposalsRequest): Work<Advice> {
  const begun = read(text);
  if (begun === null) throw new Error('a text with an error cannot be balanced');
  const scenario: PlayableScenario = begun;
  const { judged, tried: glance, changes, batch } = asked ?? effortFor(scenario.rules);
  const all = 3 + changes + 2 * FINALISTS * Math.ceil(changes / batch);
  let done = 0;
  let advice: Advice | null = null;

  function* play(played: PlayableScenario, size: StudySize, isOther = false): Part<BalanceReport> {
    const work = balance({
      scenario: played,
      budget: { games: size.games },
      seed: isOther ? OTHER_SEED : SEED,
      randomPremises: size.sets,
      isHeldOut: isOther,
    });
    const report = yield* asPart(work, (progress) => ({ done: (done + progress.done) / all, report: () => advice }));
    done += 1;
    return report;
  }

  const first = yield* play(scenario, judged);
  const other = yield* play(scenario, judged, true);
  const now = standingOf(first, other);
  if (now.criteria.every(({ isMet }) => isMet !== false)) return { outcome: 'balanced', now, proposal: null, tried: 0 };
  advice = { outcome: 'searching', now, proposal: null, tried: 0 };

  const base = yield* play(scenario, glance);
  const isRefused = new Set(refused);
  const known = new Set<string>();
  const trials: Trial[] = [];
  function* attempt(knob: Knob, way: number): Part<void> {
    const factor = turned(knob, 1, way);
    const place = knob.places[0]!;
    const change = { place, to: scaled(place, factor, knob.step) };
    const changed = rewritten(text, [change]);
    if (change.to === place.written || isRefused.has(refusalOf(change)) || known.has(changed)) return;
    known.add(changed);
    const played = read(changed);
    if (played === null) return;
    const report = yield* play(played, glance);
    const distance = DISTANCE_WEIGHT * Math.log(factor) * Math.log(factor);
    const gain = weightOf(base, scenario) - weightOf(report, played) - distance;
    trials.push({ knob, way, change, text: changed, gain, isJudged: false });
    advice = { outcome: 'searching', now, proposal: null, tried: trials.length };
  }
  const bestTrials = (count: number): Trial[] =>
    trials
      .filter(({ isJudged, gain }) => !isJudged && gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, count);
  const before = weightOf(first, scenario) + weightOf(other, scenario);
  function* judge(trial: Trial): Part<{ proposal: Proposal; gain: number }> {
    trial.isJudged = true;
    const played = read(trial.text)!;
    const own = yield* play(played, judged);
    const elsewhere = yield* play(played, judged, true);
    const gain = before - weightOf(own, played) - weightOf(elsewhere, played);
    return {
      proposal: { change: trial.change, refusal: refusalOf(trial.change), after: standingOf(own, elsewhere) },
      gain,
    };
  }

  const waiting = knobsFor(text, [...first.criteria, ...other.criteria]).flatMap((knob) =>
    FIRST_TURNS.map((way) => ({ knob, way })),
  );
  while (waiting.length > 0 && trials.length < changes) {
    const most = trials.length + batch;
    while (waiting.length > 0 && trials.length < most - FURTHER_TURNS.length) {
      const { knob, way } = waiting.shift()!;
      yield* attempt(knob, way);
    }
    for (const { knob, way } of bestTrials(1))
      for (const further of FURTHER_TURNS) yield* attempt(knob, Math.sign(way) * further);
    let best: { proposal: Proposal; gain: number } | null = null;
    for (const trial of bestTrials(FINALISTS)) {
      const found = yield* judge(trial);
      if (found.gain >= LEAST_GAIN && (best === null || found.gain > best.gain)) best = found;
    }
    if (best !== null) return { outcome: 'proposed', now, proposal: best.proposal, tried: trials.length };
  }
  return { outcome: 'nothing-better', now, proposal: null, tried: trials.length };
}

/** Every number that bears on a criterion that is not met, what bears most on it first. */
const knobsFor = (text: string, criteria: readonly Criterion[]): Knob[] =>
  knobsOf(text)
    .map((knob, place) => ({ knob, rank: relevance(knob.name, criteria), chance: hash32(SEED, place, 7) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.chance - b.chance)
    .map(({ knob }) => knob);
