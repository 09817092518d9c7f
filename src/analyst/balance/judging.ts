/**
 * Which decisions say how often an answer is the best one, for the report, for the balance of the atelier and for its played
 * map: of the same world with the same seed, each of them finds the same share.
 */
import type { Model, Scenario } from '../../engine';
import type { Premise } from '../premises';
import { freshSeed, Purpose, random, type Strategy } from '../strategies';

/** Judging costs many games: in one round of so many, under other premises each round. More often where there are few. */
const JUDGED_EVERY = 20;

/** One round of so many, by the number of premises. */
export const everyOf = (most: number, premises: readonly Premise[]): number =>
  Math.max(1, Math.min(most, Math.floor(premises.length / 2)));

/** The luck that all who play share in a round under one premise. */
export const luckOf = (seed: number, place: number, round: number): number =>
  freshSeed(Purpose.Balance, seed, place, round);

/** A game whose decisions are judged. */
export interface JudgedGame {
  model: Model;
  strategy: Strategy;
  seed: number;
}

/** Whether decisions are judged in a round under one premise. */
export const isJudged = (round: number, place: number, premises: readonly Premise[]): boolean =>
  (round + place) % everyOf(JUDGED_EVERY, premises) === 0;

interface Round {
  round: number;
  place: number;
  model: Model;
  /** The plan made for the premise. */
  own: Strategy;
  seed: number;
}

/** Those of a round under one premise: states as they are reached by a player who does anything, then by one who plans. */
export function judgedGames({ round, place, model, own, seed }: Round): readonly JudgedGame[] {
  const luck = luckOf(seed, place, round);
  return [random(round + 2).strategy, own].map((strategy) => ({ model, strategy, seed: luck }));
}

/** As many games and sets as the atelier plays for its figures, which are those of the report: fewer where games are long. */
export const atelierSize = ({ turns }: Scenario): { games: number; sets: number } =>
  turns <= LONG_TURNS ? { games: 40, sets: 17 } : { games: 4, sets: 4 };
/** Each plan is looked for turn by turn. */
const LONG_TURNS = 8;
