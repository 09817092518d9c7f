/**
 * A whole game as a short code that can be dictated: `B1-7KQ4M-2XH9T-...`. It carries the format, the scenario's id and
 * version (hashed), the seed, the assumptions and the answers, never the score: that is computed again by a replay. A game
 * whose only questions are dossiers is a `B1`, one with a promise or moves at sessions is a `B2`, one that delegations played
 * is a `B3`. Crockford's base 32 (no I, L, O, U; small letters are read, O as 0, I and L as 1), two check characters.
 */
import { idHash } from './luck';
import { DOCTRINES, LEVELS, type Doctrine, type Level, type Scenario } from './vocabulary';

/** What a code says of a game. */
export interface RecordedGame {
  /** 20-bit hash of the scenario's id. */
  scenario: number;
  /** The scenario's version (32 bits). */
  version: number;
  seed: number;
  /** Levels of the assumptions, in the alphabetical order of their ids. */
  levels: readonly Level[];
  /** Answers to dossiers, in order. */
  decisions: readonly Doctrine[];
  /** The number of the promise, or null without any. See `recorded` for what promises and moves are numbered by. */
  promise: number | null;
  /** Numbers of the moves at sessions, in order; 0 is none. */
  moves: readonly number[];
  /** Delegations played: moves are words too. Absent: a game as any other. */
  delegated?: true;
}

export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** By format, from 0 on: without and with promise and moves, and delegated. */
export const PREFIXES = ['B1', 'B2', 'B3'] as const;
export const DELEGATED = 2;
export const PREFIX_LENGTH = 2;
/** The largest prime under 32 x 32: finds every single wrong character and every swap of two neighbours. */
const CHECK = 1021n;
/** A seed takes one of three widths: small seeds make short codes. */
export const SEED_RADIXES = [1n << 10n, 1n << 20n, 1n << 32n];
export const VERSION_RADIX = 1n << 32n;
export const SCENARIO_RADIX = 1n << 20n;
export const COUNT_RADIX = 1024n;
export const DECISION_RADIX = BigInt(DOCTRINES.length);
export const LEVEL_RADIX = BigInt(LEVELS.length);
/** Promises and moves are numbered below it; of a delegated game, moves and words are below the other. */
export const ANSWER_RADIX = 64n;
export const WORD_RADIX = 128n;
export const WIDTH_RADIX = BigInt(SEED_RADIXES.length);
/**
 * The code of a game. Throws a RangeError where the game does not fit: seed and version are 32-bit unsigned integers, the
 * scenario a 20-bit one, there are at most 1023 levels, decisions and moves each, moves are below 64 (below
 * 128 in a delegated game) and promises below 63.
 */
export function encodeGame(game: RecordedGame): string {
  return [PREFIXES[formatOf(game)], ...lettersOf(game).match(/.{1,5}/g)!].join('-');
}

export function formatOf({ promise, moves, delegated }: RecordedGame): 0 | 1 | typeof DELEGATED {
  if (delegated) return DELEGATED;
  return promise === null && moves.length === 0 ? 0 : 1;
}

export const moveRadix = (format: number): bigint => (format === DELEGATED ? WORD_RADIX : ANSWER_RADIX);

/** The code without its prefix and hyphens. */
export function lettersOf(game: RecordedGame): string {
  const width = SEED_RADIXES.findIndex((radix) => game.seed < radix);
  const format = formatOf(game);
  const writer = new DigitWriter();
  if (format > 0) putPromiseAndMoves(writer, game, moveRadix(format));
  for (const decision of game.decisions) writer.put('a decision', DOCTRINES.indexOf(decision), DECISION_RADIX);
  writer.put('the number of decisions', game.decisions.length, COUNT_RADIX);
  for (const level of game.levels) writer.put('a level', LEVELS.indexOf(level), LEVEL_RADIX);
  writer.put('the number of levels', game.levels.length, COUNT_RADIX);
  writer.put('the seed', game.seed, SEED_RADIXES[width] ?? SEED_RADIXES.at(-1)!);
  writer.put('the width of the seed', width, WIDTH_RADIX);
  writer.put('the version', game.version, VERSION_RADIX);
  writer.put('the scenario', game.scenario, SCENARIO_RADIX);
  const body = toBase32(writer.number);
  return body + toBase32(checkOf(format, body)).padStart(2, '0');
}

/** Moves take no more room than the greatest of them needs: a code is read without its scenario. */
function putPromiseAndMoves(writer: DigitWriter, { promise, moves }: RecordedGame, mostMoves: bigint): void {
  const greatest = moves.reduce((most, move) => Math.max(most, move), 0);
  for (const move of moves) writer.put('a move', move, BigInt(greatest) + 1n);
  if (moves.length > 0) writer.put('the greatest move', greatest, mostMoves);
  writer.put('the number of moves', moves.length, COUNT_RADIX);
  writer.put('the promise', promise === null ? 0 : promise + 1, ANSWER_RADIX);
}

/** Whether a text as `encodeGame` writes it has lost or changed no character; what it says is for `decodeGame` to read. */
export function isIntact(code: string): boolean {
  const format = PREFIXES.findIndex((prefix) => code.startsWith(prefix));
  const letters = code.slice(PREFIX_LENGTH).replaceAll('-', '');
  return format >= 0 && letters.length > 2 && checkOf(format, letters.slice(0, -2)) === fromBase32(letters.slice(-2));
}

/** The hash of a scenario's id that codes carry (20 bits). */
export function scenarioHash(id: string): number {
  return idHash(id) >>> 12;
}

/** The ids of a scenario's assumptions, in the order in which codes hold their levels. */
export function assumptionOrder(scenario: Scenario): string[] {
  return scenario.assumptions.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
}

/** Digits of mixed radix in one number, after a leading 1; the last one put is the first one taken (see `./analysis/decode`). */
class DigitWriter {
  number = 1n;
  put(what: string, digit: number, radix: bigint): void {
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix) {
      throw new RangeError(`${what} must be a whole number from 0 to ${radix - 1n}, not ${digit}`);
    }
    this.number = this.number * radix + BigInt(digit);
  }
}
/** The format counts as the first digit: a wrong digit of the prefix, or one that changed places, is found like any other. */
export function checkOf(format: number, body: string): bigint {
  return (fromBase32(ALPHABET[format]! + body) * 32n * 32n + BigInt(body.length)) % CHECK;
}

function toBase32(number: bigint): string {
  let text = '';
  for (let rest = number; rest > 0n || text === ''; rest /= 32n) text = ALPHABET[Number(rest % 32n)]! + text;
  return text;
}

export function fromBase32(text: string): bigint {
  let number = 0n;
  for (const character of text) number = number * 32n + BigInt(ALPHABET.indexOf(character));
  return number;
}
