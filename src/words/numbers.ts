/** Numbers as people read them: the separators of their language, a true minus sign, points from thousandths of a point. */
import { LANGUAGE_INFO, type Language } from './languages';

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

/** Computes a value on first use. An `Intl` formatter takes a slow processor some milliseconds to make. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/** One value a language, made on first use. */
const perLanguage = <Value>(make: (language: Language) => Value): ((language: Language) => Value) => {
  const made: Partial<Record<Language, Value>> = {};
  return (language) => (made[language] ??= make(language));
};

export const numbersOf = perLanguage((language): Numbers => {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = once(() => new Intl.NumberFormat(LANGUAGE_INFO[language].locale, options));
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
});

/** Whole points, halves up, as the engine rounds. */
export const toPoints = (thousandths: number): number => Math.floor(thousandths / 1000 + 0.5);
const toTenths = (thousandths: number): number => Math.floor(thousandths / 100 + 0.5) / 10;

/** A text by the plural category of its number (CLDR: French has `one` for 0, 1 and 1.5; English for 1 alone). */
export interface Forms extends Partial<Record<Intl.LDMLPluralRule, string>> {
  other: string;
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(LANGUAGE_INFO[language].locale));

/** The form that goes with a number: the one place where singular and plural are told apart. */
export const plural = (language: Language, count: number, forms: Forms): string =>
  forms[pluralRules(language).select(count)] ?? forms.other;

/** The number, a space that does not break, and the noun in its form: `3 sources`. */
export const counted = (language: Language, count: number, forms: Forms): string =>
  `${numbersOf(language).whole(count)}\u00a0${plural(language, count, forms)}`;
