/** Numbers as people read them: French or English separators, a true minus sign, points from thousandths of a point. */
import type { Language } from './language';

export interface Numbers {
  /** Thousandths of a point as whole points: `43`. */
  points(thousandths: number): string;
  /** Thousandths as points with one decimal: `41,2`. */
  tenths(thousandths: number): string;
  /** With a sign unless it rounds to zero: `+3`, `−1`, `0`. */
  signedTenths(thousandths: number): string;
  /** At most one decimal, none when it is a zero: `8`, `8,5`. */
  short(thousandths: number): string;
  signedShort(thousandths: number): string;
  /** A rate in points, up to three decimals, with its sign: `−0,034`. */
  rate(points: number): string;
  /** A whole number with the language's thousands separator. */
  whole(value: number): string;
  /** A share (0..1) in percent: `43 %`. */
  percent(share: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Made when it is first asked for: each of these takes a slow processor some milliseconds, before anything is shown. */
const once = <Thing>(make: () => Thing): (() => Thing) => {
  let made: Thing | undefined;
  return () => (made ??= make());
};

const build = (language: Language): Numbers => {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = once(() => new Intl.NumberFormat(LOCALES[language], options));
    return (value: number) =>
      formatter()
        .format(value === 0 ? 0 : value)
        .replace('-', '−');
  };
  const whole = format({ maximumFractionDigits: 0, signDisplay: 'negative' });
  const tenths = format({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' });
  const signedTenths = format({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const short = format({ maximumFractionDigits: 1, signDisplay: 'negative' });
  const signedShort = format({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const rate = format({ maximumFractionDigits: 3, signDisplay: 'exceptZero' });
  const percent = format({ style: 'percent', maximumFractionDigits: 0 });
  return {
    points: (thousandths) => whole(toPoints(thousandths)),
    tenths: (thousandths) => tenths(toTenths(thousandths)),
    signedTenths: (thousandths) => signedTenths(toTenths(thousandths)),
    short: (thousandths) => short(toTenths(thousandths)),
    signedShort: (thousandths) => signedShort(toTenths(thousandths)),
    rate,
    whole,
    percent: (share) => percent(share).replace(/[\u00a0\u202f]%/, '\u00a0%'),
  };
};

/** Whole points, halves up, as the engine rounds. */
export const toPoints = (thousandths: number): number => Math.floor(thousandths / 1000 + 0.5);
const toTenths = (thousandths: number): number => Math.floor(thousandths / 100 + 0.5) / 10;

const built: Readonly<Record<Language, Numbers>> = { fr: build('fr'), en: build('en') };

export const numbersOf = (language: Language): Numbers => built[language];

export interface Forms {
  one: string;
  other: string;
}

const RULES: Readonly<Record<Language, () => Intl.PluralRules>> = {
  fr: once(() => new Intl.PluralRules(LOCALES.fr)),
  en: once(() => new Intl.PluralRules(LOCALES.en)),
};

/** The number, a space that does not break, and the noun in its form: `3 sources`. */
export function counted(language: Language, count: number, forms: Forms): string {
  const form = RULES[language]().select(count) === 'one' ? forms.one : forms.other;
  return `${numbersOf(language).whole(count)}\u00a0${form}`;
}

/** A small number in words; the digits of any other. */
export const inWords = (words: readonly string[], count: number): string => words[count] ?? String(count);
