/**
 * One change at a time that brings a world nearer to what the balance report asks for. Every change is tried under the same
 * luck and the same assumptions, then judged on two reports: the one that the author can ask for, and one of other luck under
 * other assumptions. Only what is better on both together is proposed, so that changes that are accepted one after another
 * lead somewhere: no later one takes an earlier one back. Where no number alone helps, a change is of several numbers; where
 * no numbers help, it is of something that the world does not have yet.
 */
import type { Doctrine, Scenario } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { balance, findPlans, type Plans } from '../balance/balance';
import type { BalanceReport, Criterion } from '../balance/balance-report';
import { atelierSize } from '../balance/judging';
import { asPart, type Progress, type Work } from '../work';
import { type Change, refusalOf, withChanges } from '../../scenario/edit/change';
import { climbFrom, type Closeness, type Leg, type Played, type Rung } from './climb';
import { additionDials, type Dial, numberDials } from './dials';
import { type Hint, missingEffects, missingEndings } from './hints';
import { excessOf, gapOf, lackOf, weightOf } from './objective';
import { standingOf, type Standing } from './standing';

/** How much is played: games of each robot under each set of assumptions, sets drawn at random, and sets at most. */
interface StudySize {
  games: number;
  sets: number;
  most?: number;
}

export interface Effort {
  /** Of the report that decides: the one that the page shows and the terminal prints. */
  judged: StudySize;
  /** Of the other one. */
  heldOut: StudySize;
  /** What changes are tried on before: each of them at first, then those that seem to help. */
  glimpse: StudySize;
  look: StudySize;
  /**
   * Whether a changed world is judged with the plans of the world as it was: finding them is most of what a long world costs.
   * Trials always keep them.
   */
  keepsPlans: boolean;
  /** Things that are turned: of numbers; of more of them and of what could be added, where those do not help enough. */
  dials: readonly [numbers: number, further: number];
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
  /** The world of this text with some changes; null where it cannot be. */
  vary: (changes: readonly Change[]) => PlayableScenario | null;
  /** What the author does not want, by `refusalOf`. */
  refused: readonly string[];
  /** Absent: by the length of the world. */
  effort?: Effort;
}

/** A game of many turns costs much more. */
const SHORT_TURNS = 3;
const MIDDLE_TURNS = 8;

const effortFor = (rules: Scenario): Effort =>
  rules.turns <= SHORT_TURNS
    ? {
        judged: atelierSize(rules),
        heldOut: atelierSize(rules),
        glimpse: { games: 8, sets: 17, most: 12 },
        look: { games: 24, sets: 17, most: 20 },
        keepsPlans: false,
        dials: [40, 40],
      }
    : rules.turns <= MIDDLE_TURNS
      ? {
          judged: atelierSize(rules),
          heldOut: { games: 16, sets: 17 },
          glimpse: { games: 6, sets: 17, most: 12 },
          look: { games: 10, sets: 17, most: 16 },
          keepsPlans: false,
          dials: [26, 26],
        }
      : {
          judged: atelierSize(rules),
          heldOut: { games: 4, sets: 5 },
          glimpse: { games: 2, sets: 4, most: 8 },
          look: { games: 3, sets: 4, most: 12 },
          keepsPlans: true,
          dials: [20, 10],
        };

/** Half of what a report takes: trials differ by their numbers alone. */
const TRIAL_SEEDS = 4;

/** Seeds of the report that the page shows, and of the other one. */
const SEED = 1;
const OTHER_SEED = 250_000;
/** What is gained must be more than chance could give. */
const LEAST_GAIN = 0.1;
/** With less than this, what else could be changed is tried before anything is proposed: about one criterion met. */
const WORTHWHILE = 1;
/** Things that one proposal changes together at most, by round. */
const TOGETHER = [3, 4];
/** What counts of the other report, beside the one that its author sees. */
const ELSEWHERE = 0.5;
/** Points that a measure may be off. */
const BLUR = 0.3;
/** Of the trials that look best, those that are judged: the first one that holds is proposed. */
const FINALISTS = 5;

/** A part of the search. */
type Part<Found> = Generator<Progress<Advice>, Found, void>;

/** Looks for the next change. Throws for a text with an error. */
export function* proposals({ text, read, vary, refused, effort: asked }: ProposalsRequest): Work<Advice> {
  const readable = read(text);
  if (readable === null) throw new Error('a text with an error cannot be balanced');
  const scenario: PlayableScenario = readable;
  const effort = asked ?? effortFor(scenario.rules);
  const all = 40 + 2 * effort.dials[0] + effort.dials[1];
  let done = 0;
  let tried = 0;
  let advice: Advice | null = null;
  const plans: { own?: Plans; elsewhere?: Plans } = {};

  const seen = <Of>(progress: Progress<Of>): Progress<Advice> => ({
    done: Math.min(1, (done + progress.done) / all),
    report: () => advice,
  });

  function* play(played: PlayableScenario, size: StudySize, is: 'own' | 'elsewhere' | 'trial'): Part<BalanceReport> {
    const setting = {
      scenario: played,
      seed: is === 'elsewhere' ? OTHER_SEED : SEED,
      randomPremises: size.sets,
      isHeldOut: is === 'elsewhere',
      ...(size.most !== undefined && { mostPremises: size.most }),
    };
    const whose = is === 'elsewhere' ? is : 'own';
    const isKnown = plans[whose] !== undefined && (is === 'trial' || effort.keepsPlans);
    const found = isKnown ? plans[whose]! : yield* asPart(findPlans(setting), seen);
    plans[whose] ??= found;
    const work = balance({
      ...setting,
      budget: { games: size.games },
      plans: found,
      ...(is === 'trial' && { optionSeeds: TRIAL_SEEDS }),
    });
    const report = yield* asPart(work, seen);
    done += 1;
    return report;
  }

  const first = yield* play(scenario, effort.judged, 'own');
  const other = yield* play(scenario, effort.heldOut, 'elsewhere');
  const now = standingOf(first, other);
  const hints = missingEndings(text, scenario);
  const told = { now, proposal: null, hints };
  if (now.criteria.every(({ isMet }) => isMet !== false)) return { ...told, outcome: 'balanced', tried };
  // Without both kinds of endings, no number brings anyone to both.
  const isInReach = ({ id }: Criterion) => hints.length === 0 || id !== 'doctrines-cut-both-ways';
  const unmet = now.criteria.filter((criterion) => criterion.isMet === false && isInReach(criterion));
  if (unmet.length === 0) return { ...told, outcome: 'nothing-better', tried };
  advice = { ...told, outcome: 'searching', tried };
  const { worst } = now;

  function* judge({ changes }: Rung): Part<{ proposal: Proposal; gain: number } | null> {
    const changed = withChanges(text, changes);
    const played = changed === null ? null : read(changed);
    if (played === null) return null;
    const own = yield* play(played, effort.judged, 'own');
    const ownGain = weightOf(first, scenario) - weightOf(own, played);
    if (ownGain < LEAST_GAIN || (worst !== null && !isRight(worst, first, own))) return null;
    const elsewhere = yield* play(played, effort.heldOut, 'elsewhere');
    const gain = ownGain + ELSEWHERE * (weightOf(other, scenario) - weightOf(elsewhere, played));
    if (gain < LEAST_GAIN) return null;
    return { proposal: { changes, refusal: refusalOf(changes), after: standingOf(own, elsewhere) }, gain };
  }

  const playedAs = function* (size: StudySize): Part<Played> {
    return { scenario, report: yield* play(scenario, size, 'trial') };
  };
  const base = { glimpse: yield* playedAs(effort.glimpse), look: yield* playedAs(effort.look) };
  const trial = function* (played: PlayableScenario, closeness: Closeness): Part<BalanceReport> {
    tried += 1;
    advice = { ...told, outcome: 'searching', tried };
    return yield* play(played, effort[closeness], 'trial');
  };

  const numbers = ranked(numberDials(text, scenario), unmet);
  let best: { proposal: Proposal; gain: number } | null = null;
  let known: readonly Leg[] = [];
  const judgedOnes = new Set<string>();
  for (const round of effort.dials.keys()) {
    const [soon, later] = effort.dials;
    const dials =
      round === 0
        ? numbers.slice(0, soon)
        : ranked([...additionDials(text, scenario), ...numbers.slice(soon)], unmet).slice(0, later);
    const { legs, rungs } = yield* climbFrom<Advice>({
      dials,
      known,
      base,
      vary,
      play: trial,
      refused,
      most: TOGETHER[round]!,
      allows: (changes, was, is) => worst === null || isWithHeadline(changes, worst, was, is),
    });
    known = legs;
    for (const rung of rungs.filter(({ changes }) => !judgedOnes.has(JSON.stringify(changes))).slice(0, FINALISTS)) {
      judgedOnes.add(JSON.stringify(rung.changes));
      const found = yield* judge(rung);
      if (found === null) continue;
      if (best === null || found.gain > best.gain) best = found;
      break;
    }
    if (best !== null && best.gain >= WORTHWHILE) break;
  }
  if (best !== null) return { ...told, outcome: 'proposed', proposal: best.proposal, tried };
  return { ...told, outcome: 'nothing-better', hints: [...hints, ...missingEffects(text, first, scenario)], tried };
}

/** Those that have to do with what is not met, the most first. */
const ranked = (dials: readonly Dial[], unmet: readonly Criterion[]): readonly Dial[] =>
  dials
    .map((dial) => ({ dial, rank: dial.bearing(unmet) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ dial }) => dial);

const winsOf = ({ premises }: BalanceReport, doctrine: Doctrine): number =>
  premises.filter(({ bestPure }) => bestPure === doctrine).length;

/** What is said to win too often does not win more often, nor what hardly ever wins less often. */
function isRight({ is, doctrine }: NonNullable<Standing['worst']>, was: BalanceReport, then: BalanceReport): boolean {
  const more = winsOf(then, doctrine) - winsOf(was, doctrine);
  return is === 'weak'
    ? more >= 0 && lackOf(then, doctrine) <= lackOf(was, doctrine) + BLUR
    : more <= 0 && excessOf(then, doctrine) <= excessOf(was, doctrine) + BLUR;
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
