/** A game code read back: with suspicion, for anybody may have typed it. */
import {
  ALPHABET,
  ANSWER_RADIX,
  checkOf,
  COUNT_RADIX,
  DECISION_RADIX,
  DELEGATED,
  formatOf,
  fromBase32,
  lettersOf,
  LEVEL_RADIX,
  moveRadix,
  PREFIX_LENGTH,
  PREFIXES,
  SCENARIO_RADIX,
  SEED_RADIXES,
  VERSION_RADIX,
  WIDTH_RADIX,
  WORD_RADIX,
  type RecordedGame,
} from '../game-code';
import { DOCTRINES, LEVELS } from '../vocabulary';

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

/** The number of games with as many answers and levels as fit. */
function longestGames(): bigint {
  let games = WIDTH_RADIX * SEED_RADIXES.at(-1)! * VERSION_RADIX * SCENARIO_RADIX;
  games *= COUNT_RADIX * COUNT_RADIX * COUNT_RADIX * ANSWER_RADIX * WORD_RADIX;
  for (let n = 1n; n < COUNT_RADIX; n++) games *= DECISION_RADIX * LEVEL_RADIX * WORD_RADIX;
  return games;
}
/** Characters of the shortest and of the longest game, without hyphens: they bound the work on a hostile code. */
const FEWEST_CHARACTERS = 21;
const MOST_CHARACTERS = PREFIX_LENGTH + (2n * longestGames() - 1n).toString(32).length + 2;

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
  const { promise, moves } =
    format === 0 ? { promise: null, moves: [] } : takePromiseAndMoves(reader, moveRadix(format));
  if (!reader.isAtEnd) return null;
  const game: RecordedGame = { scenario, version, seed, levels, decisions, promise, moves };
  return format === DELEGATED ? { ...game, delegated: true } : game;
}

function takePromiseAndMoves(reader: DigitReader, mostMoves: bigint): Pick<RecordedGame, 'promise' | 'moves'> {
  const promise = reader.take(ANSWER_RADIX);
  const count = reader.take(COUNT_RADIX);
  const radix = count > 0 ? BigInt(reader.take(mostMoves)) + 1n : 1n;
  const moves = Array.from({ length: count }, () => reader.take(radix)).reverse();
  return { promise: promise === 0 ? null : promise - 1, moves };
}

/** Takes what `encodeGame` put, the last digit first. */
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
