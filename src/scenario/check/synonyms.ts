/** Keys and values that authors write in their own language, or as another format has them: what each stands for here. */
import { AUTHORING } from '../authoring';
import { plainForm } from '../nearest';

const byWord = (tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> =>
  new Map(
    tables
      .flatMap(Object.entries<string>)
      .flatMap(([meant, words]) => words.split(' ').map((word) => [word, meant] as const)),
  );

const KEY_BY_WORD = byWord(AUTHORING.map(({ keys }) => keys));
const VALUE_BY_WORD = byWord(AUTHORING.map(({ values }) => values));

/** The key that this word stands for, among those `known` here; null for none. `titre` is the `label` of what has no title. */
export const keyMeant = (word: string, known: readonly string[]): string | null => {
  const key = KEY_BY_WORD.get(plainForm(word));
  const twin = key === 'title' ? 'label' : key === 'label' ? 'title' : undefined;
  return [key, twin].find((each) => each !== undefined && known.includes(each)) ?? null;
};

/** The value that this word stands for, among those `known` here; null for none. */
export const valueMeant = (word: string, known: readonly string[]): string | null => {
  const value = VALUE_BY_WORD.get(plainForm(word));
  return value !== undefined && known.includes(value) ? value : null;
};

/** An image of the author's own, by its address or its file name. */
export const isImage = (word: string): boolean => /^https?:|\.(?:png|jpe?g|gif|svg|webp|bmp|heic|avif)$/i.test(word);
