/** What authors write in each language: a file is read in all of them, whatever language its problems are told in. */
import { authoringWords } from '../words/authoring';
import { inEachLanguage, type Language, LANGUAGES } from '../words/languages';
import type { Authoring } from '../words/types';
import type { Text } from './playable';

const BY_LANGUAGE = new Map<Language, Authoring>(
  await Promise.all(LANGUAGES.map(async (language) => [language, await authoringWords.load(language)] as const)),
);

export const AUTHORING = [...BY_LANGUAGE.values()];

/** By language: its commonest little words, none of which is a word of another language. */
export const LITTLE_WORDS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  [...BY_LANGUAGE].map(([language, { littleWords }]) => [language, new Set(littleWords.split(' '))]),
);

const labelOf = (index: keyof Authoring['indices']): Text =>
  inEachLanguage((language) => BY_LANGUAGE.get(language)!.indices[index]);

/** The labels of the three indices that every scenario has in common. */
export const KNOWN_INDICES: Readonly<Record<string, Text>> = {
  emancipation: labelOf('emancipation'),
  tyranny: labelOf('tyranny'),
  shield: labelOf('shield'),
};
