/** A change of a text: some letters in the place of others. */
export interface Splice {
  from: number;
  to: number;
  insert: string;
}

/** Splices that do not overlap, whatever their order; two at one place are written in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, insert } of [...splices].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, from), insert);
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/** Letters that are compared at once: a key in a long text changes one of hundreds of thousands. */
const STRETCH = 2048;

/** The one splice that makes a text of another, as short as can be; null between two equal texts. */
export function difference(before: string, after: string): Splice | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRETCH <= most && before.slice(start, start + STRETCH) === after.slice(start, start + STRETCH))
    start += STRETCH;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const last = (text: string) => text.slice(text.length - tail - STRETCH, text.length - tail);
  while (tail + STRETCH <= most - start && last(before) === last(after)) tail += STRETCH;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { from: start, to: before.length - tail, insert: after.slice(start, after.length - tail) };
}
