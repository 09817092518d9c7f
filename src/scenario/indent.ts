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

/** The levels that are open above the line that starts at this offset. */
export function levelsAround(text: string, start: number): Levels {
  const line = /^( *)(- )?/.exec(text.slice(start, start + 400));
  const found = line?.[1]?.length ?? 0;
  const isItem = line?.[2] !== undefined;
  /** Lines further right than this one; the last of them are those least so. */
  const beside: { indent: number; at: number }[] = [];
  let below: number | null = null;
  let end = start - 1;
  for (let count = 0; count < MOST_LINES && end >= 0 && below === null; count++) {
    const at = text.lastIndexOf('\n', end - 1) + 1;
    const words = text.slice(at, end);
    if (!isItem && dashOf(words) === found) return { at: start, found, wanted: [], item: at };
    const indent = isItem ? dashOf(words) : keyOf(words);
    if (indent !== null && indent <= found) below = indent;
    else if (indent !== null) beside.push({ indent, at });
    end = at - 1;
  }
  const above = beside.length === 0 ? null : Math.min(...beside.map(({ indent }) => indent));
  const [first, other] = beside.filter(({ indent }) => indent === above);
  // One line three spaces in, and this one two or four like everything else: that one is odd.
  const isOdd = first && !other && first.indent % 2 === 1 && found % 2 === 0 && below !== null && below < found;
  if (isOdd) return { at: first.at, found: first.indent, wanted: [found], item: null };
  const levels = [below, above].filter((level): level is number => level !== null && level !== found);
  const nearest = Math.min(...levels.map((level) => Math.abs(level - found)));
  return { at: start, found, wanted: levels.filter((level) => Math.abs(level - found) === nearest), item: null };
}

/** How far the dash of an item stands from the left; null for another line. */
const dashOf = (line: string): number | null => /^( *)- /.exec(line)?.[1]?.length ?? null;

/** How far the first key of a line stands, after its dash where it has one; null for words and notes. */
const keyOf = (line: string): number | null =>
  /^ *(?:- +)*(?=["']?[\p{L}_][\p{L}\p{N}_.-]*["']?\s*:(?:\s|$))/u.exec(line)?.[0].length ?? null;
