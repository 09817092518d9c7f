/** What a text has that another has not, said in one line. */

export interface Difference {
  /** Lines that the other text has not. */
  lines: number;
  /** The first of them; null where lines were taken away alone. */
  first: string | null;
}

/** What `before` says otherwise than `now`; null when they are the same. */
export function differenceOf(before: string, now: string): Difference | null {
  if (before === now) return null;
  const known = new Map<string, number>();
  for (const line of now.split('\n')) known.set(line, (known.get(line) ?? 0) + 1);
  const own = before.split('\n').filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0;
  });
  const gone = [...known.values()].reduce((sum, left) => sum + Math.max(0, left), 0);
  return { lines: Math.max(own.length, gone), first: own.find((line) => line.trim() !== '')?.trim() ?? null };
}
