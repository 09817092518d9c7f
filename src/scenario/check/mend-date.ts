/** Months as French and English authors write them, by their first letters. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['fév', 'fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aoû', 'aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['déc', 'dec'],
];

const monthOf = (word: string): number =>
  MONTHS.findIndex((starts) => starts.some((start) => word.toLowerCase().startsWith(start))) + 1;

/** The date that an author most likely meant, as `2018-08-03` or `2018-08`: `3 août 2018`, `03/08/2018`. null for no date. */
export const mendDate = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 40) return null;
  const named = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}{3,10})\.?\s+(\d{4})$/u.exec(value.trim());
  const english = /^(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(value.trim());
  const figures = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  const [day, month, year] = named
    ? [named[1], monthOf(named[2]!), named[3]!]
    : english
      ? [english[2], monthOf(english[1]!), english[3]!]
      : figures
        ? [figures[1], Number(figures[2]), figures[3]!]
        : ['', 0, ''];
  if (month < 1 || month > 12 || Number(day ?? 1) > 31) return null;
  const two = (part: number | string) => String(part).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
};
