/** Where a line is not aligned: how far its neighbours stand, and which of them is the odd one. */

export interface Levels {
  /** The start of the line that is out of place: this one, or the only neighbour that differs from the rest. */
  at: number;
  /** Its spaces. */
  found: number;
  /** The spaces of the levels nearest to it; none when they are not what is wrong. */
  wanted: readonly number[];
  /** The start of a neighbour as far from the left that starts with a dash, as this line does not; null for none. */
  item: number | null;
}

/** Lines looked at above the fault: far more than a dossier has. */
const MOST_LINES = 200;

/** The spaces that a level has more than the one above it, as everywhere in a scenario. */
const STEP = 2;

/** The levels that are open above the line that starts at this offset. */
export function levelsAround(text: string, start: number): Levels {
  const line = /^( *)(- )?/.exec(text.slice(start, start + 400));
  const found = line?.[1]?.length ?? 0;
  const isItem = line?.[2] !== undefined;
  /** Lines further right than this one; the last of them are those least so. */
  const beside: number[] = [];
  let below: number | null = null;
  for (const { at, words } of linesAbove(text, start)) {
    if (!isItem && dashOf(words) === found) return { at: start, found, wanted: [], item: at };
    const indent = isItem ? dashOf(words) : keyOf(words);
    if (indent !== null && indent <= found) {
      below = indent;
      break;
    }
    if (indent !== null) beside.push(indent);
  }
  const odd = oddFirst(text, start, found, isItem);
  if (odd) return { at: odd.at, found: odd.indent, wanted: [odd.wanted], item: null };
  const above = beside.length === 0 ? null : Math.min(...beside);
  const levels = [below, above].filter((level): level is number => level !== null && level !== found);
  const nearest = Math.min(...levels.map((level) => Math.abs(level - found)));
  return { at: start, found, wanted: levels.filter((level) => Math.abs(level - found) === nearest), item: null };
}

interface Odd {
  at: number;
  indent: number;
  wanted: number;
}

/**
 * The line that opens the level of this one, where it is out of place and this one is not: the reader takes the first line
 * of a level for its measure, and blames the second. This one is right when it stands one step right of the key that opens
 * the level, or of its item's dash. null when the lines between say otherwise.
 */
function oddFirst(text: string, start: number, found: number, isItem: boolean): Odd | null {
  const parent = found - STEP;
  const between: Odd[] = [];
  /** Out of place if the line above it is a key without a value, so far from the left. */
  let suspect: { odd: Odd; below: number } | null = null;
  for (const { at, words } of linesAbove(text, start)) {
    const dash = dashOf(words);
    const indent = isItem ? (dash ?? keyOf(words)) : keyOf(words);
    if (indent === null) continue;
    const opens = /:\s*(?:#.*)?$/.test(words);
    if (suspect) return opens && indent === suspect.below ? suspect.odd : null;
    if (opens && indent === parent) {
      const first = between.at(-1);
      const isAlone = between.filter((line) => line.indent === first?.indent).length === 1;
      if (first && isAlone && first.indent !== found) return first;
      suspect = { odd: { at, indent, wanted: found }, below: parent };
    } else if (!isItem && dash !== null && dash !== parent && isOwnItem(dash, parent, between)) {
      suspect = { odd: { at, indent: dash, wanted: parent }, below: parent - STEP };
    } else if (indent < parent) return null;
    between.push({ at, indent, wanted: found });
  }
  return null;
}

/** Whether a dash is that of this line's item: right above it, or a little out of place with its first key's own lines between. */
const isOwnItem = (dash: number, parent: number, between: readonly Odd[]): boolean =>
  between.length === 0 || (Math.abs(dash - parent) < STEP && between.every(({ indent }) => indent > parent + STEP));

/** The lines above the one that starts at this offset, the nearest first. */
function* linesAbove(text: string, start: number): Generator<{ at: number; words: string }> {
  let end = start - 1;
  for (let count = 0; count < MOST_LINES && end >= 0; count++) {
    const at = text.lastIndexOf('\n', end - 1) + 1;
    yield { at, words: text.slice(at, end) };
    end = at - 1;
  }
}

/** How far the dash of an item stands from the left; null for another line. */
const dashOf = (line: string): number | null => /^( *)- /.exec(line)?.[1]?.length ?? null;

/** How far the first key of a line stands, after its dash where it has one; null for words and notes. */
const keyOf = (line: string): number | null =>
  /^ *(?:- +)*(?=["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*:(?:\s|$))/u.exec(line)?.[0].length ?? null;
