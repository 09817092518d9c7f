/** What a balance report holds. */
import type { Doctrine } from '../../engine';
import type { Unmet } from '../../engine/analysis';
import type { Share } from './census';
import type { ExpectationResult } from './expectations';
import type { OptionRow } from './option-book';
import type { TableReport } from './table-report';
import type { PremiseName } from '../premises';
import type { StrategyName } from '../strategies';

/** Amounts are in thousandths of a point, `gap` is emancipation - tyranny, shares are 0..1. */
export interface BalanceReport {
  format: 1;
  scenario: { id: string; version: number; turns: number; dossiers: number };
  seed: number;
  /** Games of each player of the crowd under each premise, and of all players in all. */
  rounds: number;
  games: number;
  players: readonly PlayerRow[];
  premises: readonly PremiseRow[];
  options: readonly (OptionRow & { outOfReach: Unmet | null })[];
  endings: readonly ReachRow[];
  events: readonly ReachRow[];
  facts: readonly ReachRow[];
  /** null where sessions are watched; absent from reports that are older than it. */
  table?: TableReport | null;
  luck: Luck;
  criteria: readonly Criterion[];
  expectations: readonly ExpectationResult[];
}

/** How one player does, over all premises. */
export interface PlayerRow {
  key: string;
  player: StrategyName;
  /** One of the players whose games make up the shares of this report. */
  isCrowd: boolean;
  games: number;
  /** Means over the premises, and the premise in which the gap is lowest. */
  gap: number;
  emancipation: number;
  tyranny: number;
  worst: { premise: string; gap: number };
  /** Share of the games by ending. */
  endings: Readonly<Record<string, number>>;
}

/** How players do under one premise. */
export interface PremiseRow {
  key: string;
  premise: PremiseName;
  /** The means of each player, by key. */
  means: Readonly<Record<string, { emancipation: number; tyranny: number; gap: number }>>;
  bestPure: Doctrine;
  /** The best of the mixes, of the fixed plan and of the plan made for this premise. */
  bestMixed: string;
}

/** How often something is met. */
export interface ReachRow {
  id: string;
  /** In the games of the crowd. */
  share: Share;
  /** By some player of any kind. */
  isMet: boolean;
  /** What the checker says of it, when nobody met it there either (see `playedRanges`). */
  outOfReach: Unmet | null;
}

/** How much luck decides. */
export interface Luck {
  /** Part of the variance of the gap that is there between games of the same player under the same premise. */
  share: number;
  /** The standard deviation of such games. */
  deviation: number;
}

/** What is asked of a fair scenario, in the order in which a report shows it. */
export const CRITERIA = [
  'no-pure-too-often', // no pure doctrine is the best pure one under too many premises
  'each-pure-somewhere', // each pure doctrine is the best pure one under some premises
  'mixed-beats-pure', // mixing doctrines is better than any pure one
  'options-serve', // every option is the best in some of the states where it is open
  'options-do-not-crush', // none is the best nearly always
  'planner-beats-random', // thinking is worth more than luck
  'planner-beats-script', // adapting is worth more than a script
  'luck-does-not-decide', // luck makes less than so much of the variance
  'endings-reached', // every ending is reached by some player
  'events-fire', // every event strikes in some game
  'doctrines-cut-both-ways', // each pure doctrine reaches a good ending and a bad one
  // Of scenarios that declare levers:
  'moves-matter', // the best move of a session is worth more than the median one
  'moves-do-not-crush', // no lever and no rewording is the best one too often
  'waiting-serves', // making no move is the best now and then
  'waiting-does-not-crush', // and not too often
  'moves-win', // signatures come right after a move toward them
  'parties-won', // each party is won by a lever in some game
  'treaty-enters', // it enters into force often enough in the planner's games
  'treaty-resists', // and not nearly always
  'treaty-falls', // it is left, or lapses, in some game
  'moves-serve', // every lever and rewording is the best one somewhere, every pressure is used
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** A criterion, judged. */
export interface Criterion {
  id: CriterionId;
  /** null: there is too little to judge by, or nothing is asked (`needsTurns`). */
  isMet: boolean | null;
  /** The turns that a world must have for this to be asked of it; null when it has them. */
  needsTurns: number | null;
  /** What was found and what is asked for: shares 0..1, points in thousandths, or standard deviations, by `unit`. */
  figure: number | null;
  threshold: number;
  unit: 'share' | 'points' | 'deviations' | 'count';
  /** Ids of what does not meet it: options as `dossier/doctrine`, endings, events, doctrines, moves, parties as `party/actor`. */
  culprits: readonly string[];
}
