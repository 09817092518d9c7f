/** The labels of the turns: `2025-S1` goes on by half-years, a number by one. */
export const turnLabels = (first: string | number | undefined, count: number): string[] => {
  const half = typeof first === 'string' ? /^(\d{4})-S([12])$/.exec(first) : null;
  if (!half) return Array.from({ length: count }, (_, turn) => String(Number(first ?? 1) + turn));
  const start = Number(half[1]) * 2 + Number(half[2]) - 1;
  return Array.from({ length: count }, (_, turn) => `${Math.floor((start + turn) / 2)}-S${((start + turn) % 2) + 1}`);
};

/** The turn (from 1) that a label or a number names; null when the game has no such turn. */
export const turnNamed = (name: string | number, labels: readonly string[]): number | null => {
  const labelled = labels.indexOf(String(name));
  if (labelled !== -1) return labelled + 1;
  return typeof name === 'number' && name >= 1 && name <= labels.length ? name : null;
};
