/** What an author most likely meant by a value that is almost a number, a percentage or a date. */
import { plainForm } from '../nearest';
import { LANGUAGE_INFO, LANGUAGES } from '../playable';
import type { ProblemCode } from '../problem';

export interface RepairedNumber {
  code: Extract<
    ProblemCode,
    'decimal-comma' | 'minus-sign' | 'space-in-number' | 'percent-wanted' | 'percent-unwanted' | 'quoted-number'
  >;
  value: number | string;
  /** As it should be written. */
  words: string;
}

/** What an author most likely meant by something that is almost a number or a percentage; null when it is neither. */
export const repairNumber = (
  value: unknown,
  isRight: (candidate: number | string) => boolean,
): RepairedNumber | null => {
  if (typeof value === 'number') return percentFrom(value, isRight);
  if (typeof value !== 'string' || value.length > 24) return null;
  const parts = /^([+\-−–—]?)\s*(\d[\d\s]*)([.,]\d+)?\s*([%‰]?)$/.exec(value.trim());
  if (!parts) return null;
  const [, sign = '', digits = '', decimals = '', percent = ''] = parts;
  if (percent === '‰') return null;
  const isMinus = sign !== '' && sign !== '+';
  const figure = `${isMinus ? '-' : sign}${digits.replace(/\s/g, '')}${decimals.replace(',', '.')}`;
  const asNumber = Number(figure);
  const asPercent = `${figure}%`;
  const code = codeFor(value, sign, decimals);
  if (percent === '%') {
    if (isRight(asPercent)) return { code: code ?? 'space-in-number', value: asPercent, words: asPercent };
    if (isRight(asNumber)) return { code: code ?? 'percent-unwanted', value: asNumber, words: figure };
    return null;
  }
  if (isRight(asNumber)) return { code: code ?? 'quoted-number', value: asNumber, words: figure };
  if (isRight(asPercent)) return { code: code ?? 'percent-wanted', value: asPercent, words: asPercent };
  return null;
};

const codeFor = (value: string, sign: string, decimals: string): RepairedNumber['code'] | null => {
  if (decimals.startsWith(',')) return 'decimal-comma';
  if ('−–—'.includes(sign) && sign !== '') return 'minus-sign';
  if (/\s/.test(value.trim())) return 'space-in-number';
  return null;
};

/** A bare number where a percentage is wanted: 5 means `5%`, and a share such as 0.05 as well. */
const percentFrom = (value: number, isRight: (candidate: string) => boolean): RepairedNumber | null => {
  if (!Number.isFinite(value)) return null;
  const isShare = value !== 0 && Math.abs(value) < 1;
  const words = `${isShare ? Number((value * 100).toFixed(4)) : value}%`;
  return isRight(words) ? { code: 'percent-wanted', value: words, words } : null;
};

/** The months as authors of each language write them, by their first letters: as few, from three on, as tell them apart. */
const MONTHS = LANGUAGES.map((language) => {
  const format = new Intl.DateTimeFormat(LANGUAGE_INFO[language].locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => plainForm(format.format(Date.UTC(2000, month))));
  const isShared = (start: string) => names.filter((name) => name.startsWith(start)).length > 1;
  return names.map((name) => name.slice(0, isShared(name.slice(0, 3)) ? 4 : 3));
});

/** 1 to 12; 0 where it is no month. */
const monthOf = (word: string): number =>
  Math.max(...MONTHS.map((starts) => starts.findIndex((start) => plainForm(word).startsWith(start)))) + 1;

/** The date that an author most likely meant, as `2018-08-03` or `2018-08`: `3 août 2018`, `03/08/2018`. null for no date. */
export const repairDate = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 40) return null;
  const named = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}{3,10})\.?\s+(\d{4})$/u.exec(value.trim());
  const monthFirst = /^(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(value.trim());
  const figures = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  const [day, month, year] = named
    ? [named[1], monthOf(named[2]!), named[3]!]
    : monthFirst
      ? [monthFirst[2], monthOf(monthFirst[1]!), monthFirst[3]!]
      : figures
        ? [figures[1], Number(figures[2]), figures[3]!]
        : ['', 0, ''];
  if (month < 1 || month > 12 || Number(day ?? 1) > 31) return null;
  const two = (part: number | string) => String(part).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
};
