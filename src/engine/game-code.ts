/**
 * A whole game as a short code that can be dictated: `B1-7KQ4M-2XH9T-...`. It carries the format, the scenario's id and
 * version (hashed), the seed, the assumptions and the decisions, never the score: that is computed again by a replay.
 * Crockford's base 32 (no I, L, O, U; read back from small letters, O and I forgiven), two check characters.
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
  decisions: readonly Doctrine[];
}

export type CodeError =
  | { code: 'empty' }
  /** Not a game code at all. */
  | { code: 'not-a-code' }
  /** Made by another version of the format. */
  | { code: 'other-format'; format: string }
  | { code: 'bad-character'; character: string; at: number }
  /** The check characters do not fit: a typo, or a piece is missing. */
  | { code: 'bad-check' };

export type Decoded = { ok: true; game: RecordedGame } | { ok: false; error: CodeError };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'B1';
/** The largest prime under 32 x 32: finds every single wrong character and every swap of two neighbours. */
const CHECK = 1021n;
/** A seed takes one of three widths. */
const SEED_BITS = [10n, 20n, 32n];
/** No game is longer; bounds the work on a hostile code. */
const MAX_CHARACTERS = 600;

/** The code of a game. Seeds are 32-bit unsigned integers; there are at most 1023 assumptions and 1023 decisions. */
export function encodeGame(game: RecordedGame): string {
  const width = SEED_BITS.findIndex((bits) => BigInt(game.seed) < 1n << bits);
  if (width < 0 || !Number.isInteger(game.seed) || game.seed < 0)
    throw new RangeError(`a seed is 0..2^32-1, not ${game.seed}`);
  const writer = new DigitWriter();
  for (const decision of game.decisions) writer.put(BigInt(DOCTRINES.indexOf(decision)), 3n);
  writer.put(BigInt(game.decisions.length), 1024n);
  for (const level of game.levels) writer.put(BigInt(LEVELS.indexOf(level)), 3n);
  writer.put(BigInt(game.levels.length), 1024n);
  writer.put(BigInt(game.seed), 1n << SEED_BITS[width]!);
  writer.put(BigInt(width), 3n);
  writer.put(BigInt(game.version), 1n << 32n);
  writer.put(BigInt(game.scenario), 1n << 20n);
  const body = toBase32(writer.number);
  const text = body + toBase32(checkOf(body)).padStart(2, '0');
  return [PREFIX, ...text.match(/.{1,5}/g)!].join('-');
}

/** Reads a code back. Spaces, hyphens and case do not matter. */
export function decodeGame(text: string): Decoded {
  const failed = (error: CodeError): Decoded => ({ ok: false, error });
  const clean = text.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '');
  if (clean === '') return failed({ code: 'empty' });
  const prefix = /^B[0-9]/.exec(clean)?.[0];
  if (prefix === undefined || clean.length < 12 || clean.length > MAX_CHARACTERS) return failed({ code: 'not-a-code' });
  if (prefix !== PREFIX) return failed({ code: 'other-format', format: prefix });
  const letters = clean.slice(PREFIX.length).replace(/O/g, '0').replace(/[IL]/g, '1');
  for (let i = 0; i < letters.length; i++) {
    if (!ALPHABET.includes(letters[i]!)) return failed({ code: 'bad-character', character: letters[i]!, at: i });
  }
  const body = letters.slice(0, -2);
  if (checkOf(body) !== fromBase32(letters.slice(-2))) return failed({ code: 'bad-check' });
  const game = readGame(fromBase32(body));
  return game === null ? failed({ code: 'bad-check' }) : { ok: true, game };
}

function readGame(number: bigint): RecordedGame | null {
  const reader = new DigitReader(number);
  const scenario = Number(reader.take(1n << 20n));
  const version = Number(reader.take(1n << 32n));
  const bits = SEED_BITS[Number(reader.take(3n))]!;
  const seed = Number(reader.take(1n << bits));
  const levels = Array.from({ length: Number(reader.take(1024n)) }, () => LEVELS[Number(reader.take(3n))]!).reverse();
  const decisions = Array.from(
    { length: Number(reader.take(1024n)) },
    () => DOCTRINES[Number(reader.take(3n))]!,
  ).reverse();
  return reader.isEmpty ? { scenario, version, seed, levels, decisions } : null;
}

/** The hash of a scenario's id that codes carry (20 bits). */
export function scenarioHash(id: string): number {
  return idHash(id) >>> 12;
}

/** The ids of a scenario's assumptions, in the order in which codes hold their levels. */
export function assumptionOrder(scenario: Scenario): string[] {
  return scenario.assumptions.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
}

/** Digits of mixed radix; the last one put is the first one taken. */
class DigitWriter {
  number = 0n;
  put(digit: bigint, radix: bigint): void {
    this.number = this.number * radix + digit;
  }
}
class DigitReader {
  constructor(private number: bigint) {}
  take(radix: bigint): bigint {
    const digit = this.number % radix;
    this.number /= radix;
    return digit;
  }
  get isEmpty(): boolean {
    return this.number === 0n;
  }
}

function checkOf(body: string): bigint {
  return (fromBase32(body) * 32n * 32n + BigInt(body.length)) % CHECK;
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
