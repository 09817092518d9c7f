/**
 * A line that stands too far left or right. YAML reads it as a part of something else, or stumbles over the line after it, so
 * that the problems are reported elsewhere. Such a line is found by moving it: what makes the errors go away, and brings no
 * other, is where the author meant it to be.
 */
import type { ReadScenario } from '../context';
import { type Problem, type ProblemCode, Report } from '../../problem';

interface Misaligned {
  problem: Problem;
  /** The text with the lines where they belong. */
  repaired: string;
  /** The lines that were moved: the first one, and one past the last. */
  from: number;
  to: number;
}

/** Most variants that are tried, and characters in all: a few times the file itself. */
const MOST_TRIES = 32;
const MOST_LETTERS = 1_500_000;
/** A line is moved by no more than a step. */
const STEP = 2;
/** Errors that are looked at: what comes after follows from them. */
const MOST_ERRORS = 6;
/** Ends of a block that are tried. */
const MOST_ENDS = 6;
/** An error so near to a line that was moved is about that line. */
const NEAR = 3;

/** What is said where a line is out of place, and YAML cannot read on. */
const STUMBLED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'bad-indent',
  'dash-or-not',
  'text-not-indented',
  'missing-colon',
]);
/** What is said where something is missing because it stands elsewhere. */
const MISSED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-key',
  'missing-language',
  'missing-doctrine',
  'empty-value',
  'map-wanted',
  'list-wanted',
]);

/**
 * Looks for one line (with those below that hang on it) whose place explains the errors of a text; null when there is none.
 * `asWritten`: what checking the text found. `read` checks another one.
 */
export function misalignedIn(
  text: string,
  asWritten: ReadScenario,
  read: (text: string) => ReadScenario,
): Misaligned | null {
  if (asWritten.report.isFull) return null;
  const before = errorsOf(asWritten);
  const lines = linesOf(text);
  const places = placesOf(before.errors, lines);
  let best: { move: Move; repaired: string; errors: number } | null = null;
  let tries = Math.min(MOST_TRIES, Math.floor(MOST_LETTERS / text.length));
  for (const move of places.flatMap((place) => movesOf(place, lines))) {
    if (tries === 0 || best?.errors === 0) break;
    tries -= 1;
    const repaired = moved(lines, move);
    const after = errorsOf(read(repaired));
    if (!isBetter(before, after, move)) continue;
    if (best === null || after.errors.length < best.errors) best = { move, repaired, errors: after.errors.length };
  }
  if (best === null) return null;
  const { from, to, by } = best.move;
  const { indent, words } = lines[from - 1]!;
  const report = new Report(asWritten.report.source);
  const start = report.source.startOfLine(from) + indent;
  const span = { start, end: start + (/^(?:- )?[^\s:]+/.exec(words)?.[0].length ?? 1) };
  const below = lines.slice(from, to - 1).filter(({ words: others }) => others !== '').length;
  report.add('bad-indent', span, { found: indent, wanted: [indent + by], below });
  return { problem: report.problems()[0]!, repaired: best.repaired, from, to };
}

interface Errors {
  /** Whether the text could be read to its end. */
  isRead: boolean;
  errors: readonly Problem[];
}

const errorsOf = ({ report, context }: ReadScenario): Errors => ({
  isRead: context !== null,
  errors: report.problems().filter(({ severity }) => severity === 'error'),
});

const isBetter = (before: Errors, after: Errors, { from, to }: Move): boolean => {
  if (!after.isRead) return false;
  if (!before.isRead) return after.errors.every(({ line }) => line < from - NEAR || line >= to + NEAR);
  const known = new Set(before.errors.map(({ code, line }) => `${code} ${line}`));
  return (
    after.errors.length < before.errors.length && after.errors.every(({ code, line }) => known.has(`${code} ${line}`))
  );
};

interface Line {
  raw: string;
  indent: number;
  /** Without the spaces around them. */
  words: string;
  /** A note, or nothing. */
  isBlank: boolean;
  /** A part of a text that stands below its key. */
  isProse: boolean;
}

const OPENS_TEXT = /[:-]\s+[>|][-+]?\d?\s*(?:#.*)?$/;
const OPENS_BLOCK = /:\s*(?:#.*)?$/;
const KEY = /^(?:- )?["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*:(?:\s|$)/u;

function linesOf(text: string): Line[] {
  let prose: number | null = null;
  return text.split('\n').map((line) => {
    const words = line.trim();
    const indent = Math.max(0, line.search(/\S/));
    if (prose !== null && words !== '' && indent <= prose) prose = null;
    const isProse = prose !== null;
    if (!isProse && OPENS_TEXT.test(words)) prose = indent;
    return { raw: line, indent, words, isBlank: words === '' || (!isProse && words.startsWith('#')), isProse };
  });
}

/** The numbers of the lines that may be out of place, the likeliest first. */
function placesOf(errors: readonly Problem[], lines: readonly Line[]): number[] {
  const places = new Set<number>();
  const first = errors.slice(0, MOST_ERRORS);
  const above = (line: number, fits: (other: Line) => boolean = () => true): number => {
    for (let at = line - 1; at > 0; at--) if (!lines[at - 1]!.isBlank && fits(lines[at - 1]!)) return at;
    return 0;
  };
  const below = (line: number): number => {
    for (let at = line + 1; at <= lines.length; at++) if (!lines[at - 1]!.isBlank) return at;
    return 0;
  };
  for (const { code, line } of first.filter((error) => STUMBLED.has(error.code))) {
    const own = lines[line - 1]!.isBlank ? below(line) : line;
    // Nothing but blanks to the end of the file: no line of the author's is out of place.
    if (own === 0) continue;
    const { indent } = lines[own - 1]!;
    const parent = above(own, (other) => !other.isProse && other.indent < indent);
    places.add(own);
    places.add(above(own, (other) => !other.isProse));
    places.add(parent);
    places.add(below(parent));
    if (code === 'missing-colon') places.add(above(own, ({ words }) => OPENS_TEXT.test(words)));
  }
  const missed = first.filter((error) => MISSED.has(error.code));
  if (missed.length > 0) {
    for (const { code, line } of first) {
      if (code === 'unknown-key' || code === 'belongs-inside' || code === 'duplicate-key') places.add(line);
      if (code === 'empty-value' || code === 'missing-key') places.add(line);
      if (code === 'empty-value') places.add(below(line));
      if (code === 'map-wanted' || code === 'list-wanted') places.add(above(line));
    }
    // A key that the text above it has swallowed.
    for (const { line } of missed) {
      const { indent } = lines[line - 1]!;
      for (let at = line + 1; at <= lines.length; at++) {
        const { isBlank, isProse, indent: own, words } = lines[at - 1]!;
        if (!isBlank && own <= indent) break;
        if (isProse && KEY.test(words)) places.add(at);
      }
    }
  }
  places.delete(0);
  return [...places];
}

interface Move {
  /** The first line, and one past the last. */
  from: number;
  to: number;
  /** Spaces, to the right. */
  by: number;
}

/** Where a line could stand instead, at a level that is open there; alone, or with all that is further right below it. */
function movesOf(place: number, lines: readonly Line[]): Move[] {
  const { indent } = lines[place - 1]!;
  let end = place + 1;
  while (end <= lines.length && (lines[end - 1]!.words === '' || lines[end - 1]!.indent > indent)) end++;
  while (end > place + 1 && lines[end - 2]!.words === '') end--;
  /** Where what was moved with the line may end: after it, with all that is below it, or before what is at its right place. */
  const ends = (level: number): number[] => {
    const found = new Set([place + 1, end]);
    for (let at = place + 1; at < end && found.size < MOST_ENDS; at++) {
      const { indent: other, words, isBlank, isProse } = lines[at - 1]!;
      if (!isBlank && (!isProse || KEY.test(words)) && other === level) found.add(at);
    }
    return [...found];
  };
  return levelsAt(place, lines)
    .filter((level) => level !== indent && Math.abs(level - indent) <= STEP)
    .flatMap((level) => ends(level).map((to) => ({ from: place, to, by: level - indent })));
}

/** The levels that a line may stand at, from the lines above it. */
function levelsAt(place: number, lines: readonly Line[]): number[] {
  const levels = new Set([0]);
  let least = Infinity;
  for (let at = place - 1; at > 0 && least > 0; at--) {
    const { indent, words, isBlank, isProse } = lines[at - 1]!;
    if (isBlank || isProse || indent >= least) continue;
    if (least === Infinity && OPENS_BLOCK.test(words)) levels.add(indent + STEP);
    if (words.startsWith('- ')) levels.add(indent + STEP);
    levels.add(indent);
    least = indent;
  }
  return [...levels];
}

function moved(lines: readonly Line[], { from, to, by }: Move): string {
  return lines
    .map(({ raw, words }, i) => {
      if (i + 1 < from || i + 1 >= to || words === '') return raw;
      return by > 0 ? ' '.repeat(by) + raw : raw.slice(-by);
    })
    .join('\n');
}
