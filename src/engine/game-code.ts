/**
 * A whole game as a short code that can be dictated: `B1-7KQ4M-2XH9T-...`. It carries the format, the scenario's id and
 * version (hashed), the seed, the assumptions and the answers, never the score: that is computed again by a replay. A game
 * whose only questions are dossiers is a `B1`, one with a promise or moves at sessions is a `B2`. Crockford's base 32 (no I, L, O, U; small letters are read, O as 0, I and L as 1), two check characters.
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
}

/** Why a text is not the code of a game. */
export type CodeError =
  | { code: 'empty' }
  /** Not a game code at all. */
  | { code: 'not-a-code' }
  /** Made by another version of the format. */
  | { code: 'other-format'; format: string }
  /** `at` counts from 0, after the prefix, without hyphens. */
  | { code: 'bad-character'; character: string; at: number }
  /** The check characters do not fit: a typo, or a piece is missing. */
  | { code: 'bad-check' };

/** The game of a code, or what is wrong with the text. */
export type Decoded = { ok: true; game: RecordedGame } | { ok: false; error: CodeError };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** By format, from 0 on: without and with promise and moves. */
const PREFIXES = ['B1', 'B2'] as const;
const PREFIX_LENGTH = 2;
/** The largest prime under 32 x 32: finds every single wrong character and every swap of two neighbours. */
const CHECK = 1021n;
/** A seed takes one of three widths: small seeds make short codes. */
const SEED_RADIXES = [1n << 10n, 1n << 20n, 1n << 32n];
const VERSION_RADIX = 1n << 32n;
const SCENARIO_RADIX = 1n << 20n;
const COUNT_RADIX = 1024n;
const DECISION_RADIX = BigInt(DOCTRINES.length);
const LEVEL_RADIX = BigInt(LEVELS.length);
/** Promises and moves are numbered below it. */
const ANSWER_RADIX = 64n;
const WIDTH_RADIX = BigInt(SEED_RADIXES.length);
/** The number of games with as many answers and levels as fit. */
function longestGames(): bigint {
  let games = WIDTH_RADIX * SEED_RADIXES.at(-1)! * VERSION_RADIX * SCENARIO_RADIX;
  games *= COUNT_RADIX * COUNT_RADIX * COUNT_RADIX * ANSWER_RADIX * ANSWER_RADIX;
  for (let n = 1n; n < COUNT_RADIX; n++) games *= DECISION_RADIX * LEVEL_RADIX * ANSWER_RADIX;
  return games;
}
/** Characters of the shortest and of the longest game, without hyphens: they bound the work on a hostile code. */
const FEWEST_CHARACTERS = 21;
const MOST_CHARACTERS = PREFIX_LENGTH + (2n * longestGames() - 1n).toString(32).length + 2;

/**
 * The code of a game. Throws a RangeError where the game does not fit: seed and version are 32-bit unsigned integers, the
 * scenario a 20-bit one, there are at most 1023 levels, decisions and moves each, moves are below 64 and promises below 63.
 */
export function encodeGame(game: RecordedGame): string {
  return [PREFIXES[formatOf(game)], ...lettersOf(game).match(/.{1,5}/g)!].join('-');
}

const formatOf = ({ promise, moves }: RecordedGame): 0 | 1 => (promise === null && moves.length === 0 ? 0 : 1);

/** The code without its prefix and hyphens. */
function lettersOf(game: RecordedGame): string {
  const width = SEED_RADIXES.findIndex((radix) => game.seed < radix);
  const format = formatOf(game);
  const writer = new DigitWriter();
  if (format === 1) putPromiseAndMoves(writer, game);
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
function putPromiseAndMoves(writer: DigitWriter, { promise, moves }: RecordedGame): void {
  const greatest = moves.reduce((most, move) => Math.max(most, move), 0);
  for (const move of moves) writer.put('a move', move, BigInt(greatest) + 1n);
  if (moves.length > 0) writer.put('the greatest move', greatest, ANSWER_RADIX);
  writer.put('the number of moves', moves.length, COUNT_RADIX);
  writer.put('the promise', promise === null ? 0 : promise + 1, ANSWER_RADIX);
}

function takePromiseAndMoves(reader: DigitReader): Pick<RecordedGame, 'promise' | 'moves'> {
  const promise = reader.take(ANSWER_RADIX);
  const count = reader.take(COUNT_RADIX);
  const radix = count > 0 ? BigInt(reader.take(ANSWER_RADIX)) + 1n : 1n;
  const moves = Array.from({ length: count }, () => reader.take(radix)).reverse();
  return { promise: promise === 0 ? null : promise - 1, moves };
}

/** What a mail, a word processor or a sentence may put in and round a code: spaces, hyphens, marks that show nothing, quotes, dots. */
const ROUND_A_CODE = /[\s\p{Cf}\p{Pd}\p{Pi}\p{Pf}\u2212"'.]/gu;

/** Reads a code back. Spaces, hyphens, case and what else stands round it do not matter. */
export function decodeGame(text: string): Decoded {
  const failed = (error: CodeError): Decoded => ({ ok: false, error });
  const clean = text.toUpperCase().replace(ROUND_A_CODE, '');
  if (clean === '') return failed({ code: 'empty' });
  if (clean.length < FEWEST_CHARACTERS || clean.length > MOST_CHARACTERS) return failed({ code: 'not-a-code' });
  const forgiven = clean.replace(/O/g, '0').replace(/[IL]/g, '1');
  const prefix = /^B[0-9]/.exec(forgiven)?.[0];
  if (prefix === undefined) return failed({ code: 'not-a-code' });
  const format = PREFIXES.findIndex((known) => known === prefix);
  if (format < 0) return failed({ code: 'other-format', format: prefix });
  const letters = forgiven.slice(PREFIX_LENGTH);
  for (let i = 0; i < letters.length; i++) {
    if (!ALPHABET.includes(letters[i]!)) return failed({ code: 'bad-character', character: letters[i]!, at: i });
  }
  const body = letters.slice(0, -2);
  if (checkOf(format, body) !== fromBase32(letters.slice(-2))) return failed({ code: 'bad-check' });
  const game = readGame(format, fromBase32(body));
  // One game, one code: a text that spells the same game otherwise was not made here.
  const isOurs = game !== null && formatOf(game) === format && lettersOf(game) === letters;
  return isOurs ? { ok: true, game } : failed({ code: 'bad-check' });
}

function readGame(format: number, number: bigint): RecordedGame | null {
  const reader = new DigitReader(number);
  const scenario = reader.take(SCENARIO_RADIX);
  const version = reader.take(VERSION_RADIX);
  const seed = reader.take(SEED_RADIXES[reader.take(WIDTH_RADIX)]!);
  const levels = Array.from({ length: reader.take(COUNT_RADIX) }, () => LEVELS[reader.take(LEVEL_RADIX)]!).reverse();
  const decisions = Array.from(
    { length: reader.take(COUNT_RADIX) },
    () => DOCTRINES[reader.take(DECISION_RADIX)]!,
  ).reverse();
  const { promise, moves } = format === 0 ? { promise: null, moves: [] } : takePromiseAndMoves(reader);
  return reader.isAtEnd ? { scenario, version, seed, levels, decisions, promise, moves } : null;
}

/** The hash of a scenario's id that codes carry (20 bits). */
export function scenarioHash(id: string): number {
  return idHash(id) >>> 12;
}

/** The ids of a scenario's assumptions, in the order in which codes hold their levels. */
export function assumptionOrder(scenario: Scenario): string[] {
  return scenario.assumptions.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
}

/** Digits of mixed radix in one number, after a leading 1; the last one put is the first one taken. */
class DigitWriter {
  number = 1n;
  put(what: string, digit: number, radix: bigint): void {
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix) {
      throw new RangeError(`${what} must be a whole number from 0 to ${radix - 1n}, not ${digit}`);
    }
    this.number = this.number * radix + BigInt(digit);
  }
}
class DigitReader {
  constructor(private number: bigint) {}
  take(radix: bigint): number {
    const digit = this.number % radix;
    this.number /= radix;
    return Number(digit);
  }
  get isAtEnd(): boolean {
    return this.number === 1n;
  }
}

/** The format counts as the first digit: a wrong digit of the prefix, or one that changed places, is found like any other. */
function checkOf(format: number, body: string): bigint {
  return (fromBase32(ALPHABET[format]! + body) * 32n * 32n + BigInt(body.length)) % CHECK;
}

function toBase32(number: bigint): string {
  let text = '';
  for (let rest = number; rest > 0n || text === ''; rest /= 32n) text = ALPHABET[Number(rest % 32n)]! + text;
  return text;
}

function fromBase32(text: string): bigint {
  let number = 0n;
  for (const character of text) number = number * 32n + BigInt(ALPHABET.indexOf(character));
  return number;
}
