/** Games that answer a challenge, played again from their codes and ranked: nothing that a code does not contain is believed. */
import type { Axes } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { pastedCodes, type PastedCode } from '../class/pasted-codes';
import type { Game } from '../game/game';
import { recall, type RecallProblem } from '../saved-games/recall';
import { startOf, type Challenge } from './challenge';
import { isHeld, readHold } from './hold';

export interface Ranked extends PastedCode {
  game: Game;
  axes: Axes;
  /** Whether the constraint was held; null where there is none. */
  isHeld: boolean | null;
  /** From 1; those that are level share one. */
  rank: number;
}

export type EntryProblem =
  | RecallProblem
  /** A game of this world, from another start than the challenge's. */
  | 'other-start'
  /** The very same game stands in an earlier line. */
  | 'same';

export interface RefusedEntry extends PastedCode {
  problem: EntryProblem;
}

export interface Ranking {
  ranked: readonly Ranked[];
  refused: readonly RefusedEntry[];
  /** Lines that were not read: more than a class has. */
  left: number;
}

/** Codes that are played again, at most. */
export const MOST_ENTRIES = 60;

/** The game that a code holds, if it answers the challenge. */
export function entryOf(
  scenario: PlayableScenario,
  challenge: Challenge,
  code: string,
): { ok: true; game: Game; isHeld: boolean | null } | { ok: false; problem: EntryProblem } {
  const recalled = recall(scenario, code);
  if (!recalled.ok) return recalled;
  const { game } = recalled;
  const { seed, assumptions } = game;
  const start = startOf({ scenario: scenario.id, seed, assumptions: assumptions as Challenge['assumptions'] });
  if (start !== startOf(challenge)) return { ok: false, problem: 'other-start' };
  const hold = challenge.hold === '' ? null : readHold(challenge.hold, scenario);
  return { ok: true, game, isHeld: hold && isHeld(game, hold) };
}

/** How far the good axis is ahead of the bad one: an order for a game among friends, not a judgement. */
const lead = ({ emancipation, tyranny }: Axes): number => emancipation - tyranny;

/** Those who held the constraint first, then by what emancipation is ahead of tyranny. */
export function rankingOf(scenario: PlayableScenario, challenge: Challenge, text: string): Ranking {
  const pasted = pastedCodes(text);
  const taken: Omit<Ranked, 'rank'>[] = [];
  const refused: RefusedEntry[] = [];
  for (const one of pasted.slice(0, MOST_ENTRIES)) {
    const entry = entryOf(scenario, challenge, one.code);
    const isTwin = entry.ok && taken.some(({ game }) => game.answers.join() === entry.game.answers.join());
    if (!entry.ok || isTwin) refused.push({ ...one, problem: entry.ok ? 'same' : entry.problem });
    else taken.push({ ...one, game: entry.game, axes: entry.game.outcome!.axes, isHeld: entry.isHeld });
  }
  const better = (a: Omit<Ranked, 'rank'>, b: Omit<Ranked, 'rank'>): number =>
    Number(b.isHeld ?? true) - Number(a.isHeld ?? true) || lead(b.axes) - lead(a.axes);
  taken.sort(better);
  const ranked = taken.map((one) => ({ ...one, rank: 1 + taken.filter((other) => better(other, one) < 0).length }));
  return { ranked, refused, left: Math.max(0, pasted.length - MOST_ENTRIES) };
}
