/** What each word of the format is for, and what may be written there. */
import type fr from './fr/schema';
import { lazyWords } from './lazy-words';
import type { Language } from './languages';

export type SchemaWords = typeof fr;
export const schemaWords = lazyWords<SchemaWords>((language) => import(`./${language}/schema.ts`));

type Tables = SchemaWords['about'];
/** What is said of a key: `gauge.label`, by its table and its name, or the language that it stands for. */
export type AboutKey = { [T in keyof Tables]: `${T}.${keyof Tables[T] & string}` }[keyof Tables] | Language;

/** What may be written at a place of the format. */
export type Expected =
  | { key: 'number' | 'whole'; from: number; to: number }
  | { key: 'oneOf' | 'lines'; words: readonly string[] }
  | { key: PlainExpected };
export type PlainExpected = Exclude<keyof SchemaWords['expected'], 'number' | 'whole' | 'oneOf' | 'lines'>;

export function aboutText({ about, language }: SchemaWords, key: AboutKey): string {
  const [table, name] = key.split('.');
  return name === undefined
    ? language(key as Language)
    : (about as Record<string, Record<string, string>>)[table!]![name]!;
}

export function expectedText({ expected: words }: SchemaWords, expected: Expected): string {
  switch (expected.key) {
    case 'number':
    case 'whole':
      return words[expected.key](expected.from, expected.to);
    case 'oneOf':
    case 'lines':
      return words[expected.key](expected.words);
    default:
      return words[expected.key];
  }
}
