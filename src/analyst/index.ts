/** The analyst's door: everything that plays many games at once. */
export { startAnalyst } from './worker/browser';
export { createAnalyst, type Analyst, type ThreadPort, type Waiting } from './worker/client';
export {
  balance,
  type BalanceReport,
  type BalanceRequest,
  type PlayerRow,
  type PremiseRow,
  type ReachRow,
} from './balance/balance';
export type { Share } from './balance/census';
export type { Band, Bands } from './debrief/bands';
export type { Debrief, DebriefBudget } from './debrief/debrief';
export type { AxisDifference, CauseDifference, Difference, GaugeDifference } from './debrief/difference';
export type { Rejudged, ReweighedTerm } from './debrief/rejudged';
export { climbPlan, type Plan } from './climb';
export { CRITERIA, type Criterion, type CriterionId } from './balance/balance-report';
export type { ExpectationResult, Verdict } from './balance/expectations';
export type { FanReport, Twenty, WayFutures } from './fan';
export { futures, type Futures, type FuturesRequest, type OptionFutures } from './futures';
export type { OptionRow } from './balance/option-book';
export { premiseKey, type PremiseName } from './premises';
export { planner, seeker, worst } from './rollouts';
export type { Spread } from './spread';
export {
  cycle,
  greedy,
  MIXES,
  plan,
  playOn,
  playTurn,
  PURE,
  random,
  strategyKey,
  WAYS,
  type Player,
  type Strategy,
  type StrategyName,
} from './strategies';
export {
  judgeGame,
  TURNING_POINT,
  type Amounts,
  type JudgedDecision,
  type Judgement,
  type JudgementRequest,
  type OptionWorth,
} from './debrief/turning-points';
export { finishWork, type Budget, type Progress, type Work } from './work';
