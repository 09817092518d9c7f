import type { ProblemCode } from './problem';

export interface MendedNumber {
  code: Extract<
    ProblemCode,
    'decimal-comma' | 'minus-sign' | 'space-in-number' | 'percent-wanted' | 'percent-unwanted' | 'quoted-number'
  >;
  value: number | string;
  /** As it should be written. */
  words: string;
}

/** What an author most likely meant by something that is almost a number or a percentage; null when it is neither. */
export const mendNumber = (value: unknown, isRight: (candidate: number | string) => boolean): MendedNumber | null => {
  if (typeof value === 'number') return percentFrom(value, isRight);
  if (typeof value !== 'string' || value.length > 24) return null;
  const parts = /^([+\-−–—]?)([\s\u00A0\u202F]*)(\d[\d\s\u00A0\u202F]*)([.,]\d+)?([\s\u00A0\u202F]*)([%‰]?)$/.exec(
    value.trim(),
  );
  if (!parts) return null;
  const [, sign = '', , digits = '', decimals = '', , percent = ''] = parts;
  if (percent === '‰') return null;
  const isMinus = sign !== '' && sign !== '+';
  const figure = `${isMinus ? '-' : sign}${digits.replace(/[\s\u00A0\u202F]/g, '')}${decimals.replace(',', '.')}`;
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

const codeFor = (value: string, sign: string, decimals: string): MendedNumber['code'] | null => {
  if (decimals.startsWith(',')) return 'decimal-comma';
  if ('−–—'.includes(sign) && sign !== '') return 'minus-sign';
  if (/[\s\u00A0\u202F]/.test(value.trim())) return 'space-in-number';
  return null;
};

/** A bare number where a percentage is wanted: 5 means `5%`, and a share such as 0.05 as well. */
const percentFrom = (value: number, isRight: (candidate: string) => boolean): MendedNumber | null => {
  if (!Number.isFinite(value)) return null;
  const isShare = value !== 0 && Math.abs(value) < 1;
  const words = `${isShare ? Number((value * 100).toFixed(4)) : value}%`;
  return isRight(words) ? { code: 'percent-wanted', value: words, words } : null;
};
