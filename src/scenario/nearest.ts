/** The number of letters added, dropped, changed or swapped to go from one word to the other. */
export const letterDistance = (a: string, b: string): number => {
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let best = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
};

const LONGEST_WORD = 80;
/** A word without what authors confuse: accents, capitals, and which of space, hyphen and underscore joins its parts. */
export const plainForm = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** The candidate that the author most likely meant, or null when none is close. Accents, capitals and hyphens do not count. */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  if (word.length > LONGEST_WORD) return null;
  const wanted = plainForm(word);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST_WORD) continue;
    const form = plainForm(candidate);
    const longest = Math.max(wanted.length, form.length);
    if (Math.abs(wanted.length - form.length) > 3) continue;
    const distance = letterDistance(wanted, form);
    const tolerance = longest <= 3 ? 1 : longest <= 7 ? 2 : 3;
    if (distance > tolerance || distance >= longest / 2 + 0.6) continue;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? onlyOneWith(wanted, candidates);
};

/** `unesco` for `unesco-ethique`: the only name of which this is a whole part. */
const onlyOneWith = (wanted: string, candidates: Iterable<string>): string | null => {
  if (wanted.length < 3) return null;
  const [only, other] = [...candidates].filter((name) => `-${plainForm(name)}-`.includes(`-${wanted}-`));
  return other === undefined ? (only ?? null) : null;
};

/** An id close to what the author wrote: `Vie privée` gives `vie-privee`. */
export const asId = (words: string): string => {
  const slug = plainForm(words.slice(0, LONGEST_WORD))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return slug === '' || slug === 'constructor' ? 'nom' : slug;
};
