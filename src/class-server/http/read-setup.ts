/** What a room is asked to be, read from a request: whole, and within what a class can be. */
import {
  MODES,
  MOST_PLACES,
  MOST_ROUNDS,
  MOST_SECONDS,
  USUAL_PLACES,
  USUAL_ROUNDS,
  USUAL_SECONDS,
  type RoomSetup,
  type Seconds,
} from '../../class';
import { LEVELS, type Level } from '../../engine';

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** null when it is no such thing. */
export function readSetup(value: unknown): Omit<RoomSetup, 'code'> | null {
  if (!isTable(value)) return null;
  const { scenario, version, seed, mode, hands = false, places = USUAL_PLACES, rounds = USUAL_ROUNDS } = value;
  const assumptions = readAssumptions(value['assumptions'] ?? {});
  const seconds = readSeconds(value['seconds'] ?? {});
  if (typeof scenario !== 'string' || !/^[a-z][a-z0-9-]{0,63}$/.test(scenario)) return null;
  if (!isWhole(version, 0, 2 ** 32 - 1) || !isWhole(seed, 0, 2 ** 32 - 1)) return null;
  if (!isWhole(places, 1, MOST_PLACES) || !isWhole(rounds, 1, MOST_ROUNDS) || typeof hands !== 'boolean') return null;
  const known = MODES.find((one) => one === mode);
  if (known === undefined || assumptions === null || seconds === null) return null;
  return { scenario, version, seed, assumptions, mode: known, seconds, places, rounds, hands };
}

function readAssumptions(value: unknown): Readonly<Record<string, Level>> | null {
  if (!isTable(value)) return null;
  const entries = Object.entries(value);
  const isRight = entries.every(
    ([name, level]) => /^[a-z][\w-]{0,63}$/.test(name) && LEVELS.some((known) => known === level),
  );
  return isRight && entries.length <= 40 ? (Object.fromEntries(entries) as Record<string, Level>) : null;
}

function readSeconds(value: unknown): Seconds | null {
  if (!isTable(value)) return null;
  const seconds = { ...USUAL_SECONDS };
  for (const part of Object.keys(seconds) as (keyof Seconds)[]) {
    const asked = value[part] ?? seconds[part];
    if (!isWhole(asked, 1, MOST_SECONDS)) return null;
    seconds[part] = asked;
  }
  return seconds;
}
