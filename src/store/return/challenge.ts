/**
 * A challenge: a start (a world, a seed, what is assumed), a constraint, and perhaps the game of whoever sets it, to play beside. It
 * travels as a link, `?scenario=…&seed=…&hold=once+in_force&by=B2-…`, and anybody may have written the link.
 */
import { isIntact, LEVELS, type Level } from '../../engine';
import type { Language } from '../../scenario/playable';
import { readAddress } from '../launch/address';
import { addressOf } from '../launch/made-links';
import { LONGEST_CODE } from '../saved-games/saved-game';
import { parsed, type Storage } from '../storage';
import { LONGEST_HOLD } from './hold';
import { CHALLENGES } from './returning';

export interface Challenge {
  /** The id of its world. */
  scenario: string;
  seed: number;
  assumptions: Readonly<Record<string, Level>>;
  /** The constraint as it is written; empty for none: a game beside another. */
  hold: string;
  /** The code of the game that it was set with; null for none. What it says is read when it is played again. */
  by: string | null;
}

const HOLD = 'hold';
const BY = 'by';
/** Assumptions that a link may name. */
const MOST_ASSUMPTIONS = 60;

/** Whether an address is that of a challenge. */
export const isChallenge = (search: string): boolean => new URLSearchParams(search).has(HOLD);

/** The challenge of an address; null where it is none. Its world and its constraint are known once the world has come. */
export function challengeIn(search: string): Challenge | null {
  const asked = new URLSearchParams(search);
  const { scenario, seed, assumptions } = readAddress(search);
  const hold = asked.get(HOLD);
  if (hold === null || scenario === null || seed === null) return null;
  return readChallenge({ scenario, seed, assumptions, hold, by: asked.get(BY) });
}

/** The link to a challenge. */
export function linkToChallenge(page: string, { hold, by, ...start }: Challenge, language: Language): string {
  const address = addressOf(page, { ...start, language, mode: 'game' });
  return `${address}&${HOLD}=${encodeURIComponent(hold)}${by === null ? '' : `&${BY}=${by}`}`;
}

/** Reads a challenge from anything; null unless it is one. A code that is none is left out. */
export function readChallenge(value: unknown): Challenge | null {
  if (typeof value !== 'object' || value === null) return null;
  const { scenario, seed, hold, assumptions, by } = value as Record<string, unknown>;
  const isOne =
    typeof scenario === 'string' &&
    /^[\w-]{1,60}$/.test(scenario) &&
    typeof seed === 'number' &&
    Number.isInteger(seed) &&
    seed >= 0 &&
    seed < 2 ** 32 &&
    typeof hold === 'string' &&
    hold.length <= LONGEST_HOLD &&
    typeof assumptions === 'object' &&
    assumptions !== null;
  if (!isOne) return null;
  return { scenario, seed, hold, assumptions: levelsIn(assumptions), by: typeof by === 'string' ? codeIn(by) : null };
}

const codeIn = (text: string): string | null => (text.length <= LONGEST_CODE && isIntact(text) ? text : null);

/** Levels in the middle are left out: they are those of a start that says nothing. */
function levelsIn(assumptions: object): Record<string, Level> {
  const known = Object.entries(assumptions)
    .slice(0, MOST_ASSUMPTIONS)
    .filter(([, level]) => level !== LEVELS[1]);
  return Object.fromEntries(
    known.filter((entry): entry is [string, Level] => /^[\w-]{1,60}$/.test(entry[0]) && LEVELS.includes(entry[1])),
  );
}

/** What two games share that meet the same luck under the same assumptions. */
export const startOf = ({
  scenario,
  seed,
  assumptions,
}: Pick<Challenge, 'scenario' | 'seed' | 'assumptions'>): string =>
  JSON.stringify([scenario, seed, Object.entries(levelsIn(assumptions)).sort(([a], [b]) => (a < b ? -1 : 1))]);

const isSame = (one: Challenge, other: Challenge): boolean =>
  startOf(one) === startOf(other) && one.hold === other.hold;

/** Challenges that are kept: the one that was taken up first goes. */
const MOST_CHALLENGES = 12;

/** The challenges that were taken up here, the latest first. */
export function keptChallenges(storage: Storage): Challenge[] {
  const { kept } = parsed(storage.read(CHALLENGES)) ?? {};
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, MOST_CHALLENGES).flatMap((one) => readChallenge(one) ?? []);
}

/** Keeps a challenge before the others; the same one again takes its place. */
export function keepChallenge(storage: Storage, challenge: Challenge): Challenge[] {
  const others = keptChallenges(storage).filter((one) => !isSame(one, challenge));
  return written(storage, [challenge, ...others].slice(0, MOST_CHALLENGES));
}

export const dropChallenge = (storage: Storage, challenge: Challenge): Challenge[] =>
  written(
    storage,
    keptChallenges(storage).filter((one) => !isSame(one, challenge)),
  );

function written(storage: Storage, kept: Challenge[]): Challenge[] {
  if (kept.length === 0) storage.remove(CHALLENGES);
  else storage.write(CHALLENGES, JSON.stringify({ kept }));
  return kept;
}
