/**
 * One change at a time that brings a world nearer to what the balance report asks for. Every change is tried under the same
 * luck and the same assumptions, then judged on two reports: the one that the author can ask for, and one of other luck under
 * other assumptions. Only what is better on both together is proposed, so that changes that are accepted one after another
 * lead somewhere: no later one takes an earlier one back. Where no number alone helps, a change is of several numbers; where
 * no numbers help, it is of something that the world does not have yet.
 */
import type { Scenario } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { balance } from '../balance/balance';
import type { BalanceReport, Criterion } from '../balance/balance-report';
import { asPart, type Progress, type Work } from '../work';
import { type Change, refusalOf } from '../../scenario/edit/change';
import { climbFrom, type Rung } from './climb';
import { additionDials, type Dial, numberDials } from './dials';
import { type Hint, missingEffects, missingEndings } from './hints';
import { excessOf, gapOf, lackOf, weightOf } from './objective';
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
  /** Trials at most: of numbers; of numbers and of what could be added; of more of them together. */
  trials: readonly [numbers: number, additions: number, together: number];
}

export interface Proposal {
  /** Written together. */
  changes: readonly Change[];
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
  /** What the author alone can do. */
  hints: readonly Hint[];
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
const TRIAL: StudySize = { games: 10, sets: 6 };
const GLANCE: StudySize = { games: 4, sets: 9 };
const PEEK: StudySize = { games: 4, sets: 4 };
/** A game of many turns costs much more: each plan is looked for turn by turn. */
const SHORT_TURNS = 3;
const MIDDLE_TURNS = 8;

const effortFor = ({ turns }: Scenario): Effort =>
  turns <= SHORT_TURNS
    ? { judged: REPORT, tried: TRIAL, trials: [110, 80, 80] }
    : turns <= MIDDLE_TURNS
      ? { judged: REPORT, tried: GLANCE, trials: [40, 24, 24] }
      : { judged: PEEK, tried: PEEK, trials: [12, 6, 0] };

/** Seeds of the report that the page shows, and of the other one. */
const SEED = 1;
const OTHER_SEED = 250_000;
/** What is gained must be more than chance could give. */
const LEAST_GAIN = 0.1;
/** With less than this, what else could be changed is tried before anything is proposed: about one criterion met. */
const WORTHWHILE = 1;
/** Things that one proposal changes together at most, by round: what one can still read, then what helps where that does not. */
const TOGETHER = [3, 3, 5];
/** A part of what several bring together that one alone must bring to be proposed in their place. */
const ALONE = 0.6;
/** Points that a measure may be off. */
const BLUR = 0.3;

/** A part of the search. */
type Part<Found> = Generator<Progress<Advice>, Found, void>;

/** Looks for the next change. Throws for a text with an error. */
export function* proposals({ text, read, refused, effort: asked }: ProposalsRequest): Work<Advice> {
  const scenario = read(text);
  if (scenario === null) throw new Error('a text with an error cannot be balanced');
  const { judged, tried: glance, trials } = asked ?? effortFor(scenario.rules);
  const all = 20 + trials.reduce((sum, most) => sum + most, 0);
  let done = 0;
  let tried = 0;
  let advice: Advice | null = null;

  function* play(played: PlayableScenario, size: StudySize, isOther = false): Part<BalanceReport> {
    const work = balance({
      scenario: played,
      budget: { games: size.games },
      seed: isOther ? OTHER_SEED : SEED,
      randomPremises: size.sets,
      isHeldOut: isOther,
    });
    const report = yield* asPart(work, (progress) => ({
      done: Math.min(1, (done + progress.done) / all),
      report: () => advice,
    }));
    done += 1;
    return report;
  }

  const first = yield* play(scenario, judged);
  const other = yield* play(scenario, judged, true);
  const now = standingOf(first, other);
  const hints = missingEndings(text, scenario);
  const told = { now, proposal: null, hints };
  if (now.criteria.every(({ isMet }) => isMet !== false)) return { ...told, outcome: 'balanced', tried };
  // Without both kinds of endings, no number brings anyone to both.
  const isInReach = ({ id }: Criterion) => hints.length === 0 || id !== 'doctrines-cut-both-ways';
  if (!now.criteria.some((criterion) => criterion.isMet === false && isInReach(criterion)))
    return { ...told, outcome: 'nothing-better', tried };
  advice = { ...told, outcome: 'searching', tried };
  const { worst } = now;
  const before = weightOf(first, scenario) + weightOf(other, scenario);

  function* judge({ changes, scenario: played }: Rung): Part<{ proposal: Proposal; gain: number } | null> {
    const own = yield* play(played, judged);
    const elsewhere = yield* play(played, judged, true);
    if (worst?.is === 'weak' && lackOf(own, worst.doctrine) > lackOf(first, worst.doctrine) + BLUR) return null;
    if (worst?.is === 'strong' && excessOf(own, worst.doctrine) > excessOf(first, worst.doctrine) + BLUR) return null;
    const gain = before - weightOf(own, played) - weightOf(elsewhere, played);
    if (gain < LEAST_GAIN) return null;
    return { proposal: { changes, refusal: refusalOf(changes), after: standingOf(own, elsewhere) }, gain };
  }

  const base = { text, scenario, report: yield* play(scenario, glance) };
  const climb = (dials: readonly Dial[], round: number) =>
    climbFrom<Advice>({
      dials,
      seed: SEED + round,
      base,
      read,
      play: (played) => play(played, glance),
      refused,
      asked: ({ criteria }) => [...criteria, ...first.criteria, ...other.criteria].filter(isInReach),
      trials: trials[round]!,
      most: TOGETHER[round]!,
      allows: (changes, was, is) => worst === null || isWithHeadline(changes, worst, was, is),
      onTrial: () => {
        tried += 1;
        advice = { ...told, outcome: 'searching', tried };
      },
    });

  const numbers = numberDials(text);
  let best: { proposal: Proposal; gain: number } | null = null;
  for (const round of trials.keys()) {
    const dials = round === 0 ? numbers : [...additionDials(text, scenario), ...numbers];
    const rungs = yield* climb(dials, round);
    for (const rung of finalists(rungs)) {
      const found = yield* judge(rung);
      const isSmaller = rung.changes.length === 1;
      if (found !== null && (best === null || found.gain > best.gain * (isSmaller ? ALONE : 1))) best = found;
    }
    if (best !== null && best.gain >= WORTHWHILE) break;
  }
  if (best !== null) return { ...told, outcome: 'proposed', proposal: best.proposal, tried };
  return { ...told, outcome: 'nothing-better', hints: [...hints, ...missingEffects(text, first, scenario)], tried };
}

/** The best of all, the best that changes other things, and the best that changes one thing alone. */
function finalists(rungs: readonly Rung[]): readonly Rung[] {
  const namesOf = ({ changes }: Rung) =>
    changes
      .map(({ name }) => name)
      .sort()
      .join();
  const [first] = rungs;
  const other = rungs.find((rung) => namesOf(rung) !== namesOf(first!));
  const alone = rungs.find(({ changes }) => changes.length === 1);
  return [...new Set([first, other, alone])].filter((rung) => rung !== undefined);
}

/** A change of an approach's own answers never makes it weaker where it never wins, nor stronger where it wins too often. */
function isWithHeadline(
  changes: readonly Change[],
  { is, doctrine }: NonNullable<Standing['worst']>,
  was: BalanceReport,
  then: BalanceReport,
): boolean {
  if (!changes.some(({ name }) => name.startsWith('dossiers/') && name.split('/')[3] === doctrine)) return true;
  const [before, after] = [gapOf(was, doctrine), gapOf(then, doctrine)];
  return is === 'weak' ? after >= before : after <= before;
}
