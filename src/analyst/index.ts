/** The public API of the analyst: everything that plays many games at once. Its threads start in `./worker`. */
export { balance } from './balance/balance';
export type { BalanceReport, Criterion, CriterionId, PlayerRow, ReachRow } from './balance/balance-report';
export type { TableReport } from './balance/table-report';
export type { Debrief, DebriefBudget } from './debrief/debrief';
export type { CauseDifference, Difference } from './debrief/difference';
export type { Rejudged } from './debrief/rejudged';
export type { Amounts, JudgedDecision, Judgement } from './debrief/turning-points';
export type { Futures, OptionFutures } from './futures';
export type { PlayedMap } from './played-map/played-map-report';
export { planner } from './rollouts';
export { cycle, playStep, random, type Strategy, type StrategyName } from './strategies';
export type { Advice, Effort, Proposal } from './tuning/proposals';
export type { Standing } from './tuning/standing';
export { finishWork, type Progress } from './work';
export type { Analyst } from './worker/client';
