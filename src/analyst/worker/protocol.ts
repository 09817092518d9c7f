/** What is said between whoever asks and the analyst at work in another thread. Plain data both ways. */
import type { Answer, AssumptionSet, Cause, State } from '../../engine';
import type { SharedFacts } from '../../scenario/check/check';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport } from '../balance/balance-report';
import type { Debrief, DebriefBudget } from '../debrief/debrief';
import type { Futures } from '../futures';
import type { PlayedMap } from '../played-map/played-map-report';
import type { ExplainedProblem } from '../problems/explanation';
import type { Goal } from '../problems/goals';
import type { PlayedGame } from '../problems/making';
import type { ProblemFile } from '../problems/problem-file';
import type { Judgement } from '../debrief/turning-points';
import type { Advice, Effort } from '../tuning/proposals';

/** A budget without a clock: the other thread has its own. */
export type PlainBudget = { games: number } | { milliseconds: number };

/** Each kind of work: what it needs, and what it answers. The most urgent kind first. */
export interface Works {
  futures: { ask: { assumptions: AssumptionSet; state: State; budget: PlainBudget }; report: Futures };
  /** One problem: its proof, and why. */
  problem: {
    ask: { assumptions: AssumptionSet; state: State; goal: Goal; coming: readonly Cause[] };
    report: ExplainedProblem;
  };
  debrief: {
    ask: { assumptions: AssumptionSet; seed: number; answers: readonly Answer[]; budget: DebriefBudget };
    report: Debrief;
  };
  judgement: {
    ask: { assumptions: AssumptionSet; seed: number; answers: readonly Answer[]; budget: PlainBudget };
    report: Judgement;
  };
  balance: { ask: { budget: PlainBudget; seed?: number; randomPremises?: number }; report: BalanceReport };
  /** The next change that would make the world of a text fairer. */
  proposal: {
    ask: { text: string; fileName: string; facts: SharedFacts | null; refused: readonly string[]; effort?: Effort };
    report: Advice;
  };
  playedMap: { ask: { budget: PlainBudget; seed?: number }; report: PlayedMap };
  /** The problems of a scenario, made. */
  problems: { ask: { from: { robots: PlainBudget } | { played: readonly PlayedGame[] } }; report: ProblemFile };
  /** Plays a little of what comes, so that the first question finds a fast engine. */
  warmUp: { ask: { games: number }; report: null };
}
export type WorkKind = keyof Works;
/** All that the analyst may be asked. */
export const WORK_KINDS: readonly WorkKind[] = [
  'futures',
  'problem',
  'debrief',
  'judgement',
  'balance',
  'proposal',
  'playedMap',
  'problems',
  'warmUp',
];

/** One question about a scenario that was sent before, by its number. */
export type Question = {
  [Kind in WorkKind]: { kind: Kind; scenario: number; ask: Works[Kind]['ask'] };
}[WorkKind];

export type Report = Works[WorkKind]['report'];

/** To the analyst. Scenarios and jobs have numbers that the asker gives. */
export type Message =
  | { say: 'scenario'; scenario: number; playable: PlayableScenario }
  | { say: 'work'; job: number; question: Question }
  | { say: 'cancel'; job: number }
  /** Nothing is played from here to the next `resume`. */
  | { say: 'hold' }
  | { say: 'resume' };

/** From the analyst. */
export type Reply =
  /** `report`: what is known so far, when there is something new to tell. */
  | { say: 'progress'; job: number; done: number; report: Report | null }
  | { say: 'done'; job: number; report: Report }
  | { say: 'failed'; job: number; message: string };

/** One end of a channel between two threads. */
export interface Port<Sent, Heard> {
  post: (message: Sent) => void;
  /** Called once; messages are heard in the order in which they were sent. */
  listen: (hear: (message: Heard) => void) => void;
}
