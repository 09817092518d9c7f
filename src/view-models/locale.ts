/** In which words and numbers a view is written. */
import type { Doctrine } from '../engine';
import type { PlayableScenario, Text } from '../scenario/playable';
import { type Language, numbersOf, type Numbers, type Words, wordsOf } from '../words';
import { memo } from './memo';

export interface Locale {
  language: Language;
  words: Words;
  numbers: Numbers;
  /** A scenario's text in the reader's language. */
  say: (text: Text) => string;
}

/** Always the same object for a language, so that views can be remembered by it. */
export const localeIn = memo(
  (language: Language): Locale => ({
    language,
    words: wordsOf(language),
    numbers: numbersOf(language),
    say: (text) => text[language],
  }),
  Infinity,
);

type Naming = Pick<PlayableScenario, 'texts'>;

/** The words of the interface in a world that may call the three approaches by names of its own. */
export function wordsIn(language: Language, { texts: { doctrines } }: Naming): Words {
  const usual = wordsOf(language);
  if (doctrines === undefined) return usual;
  const named = { ...usual.doctrines };
  for (const [id, { label, short, motto }] of Object.entries(doctrines))
    named[id as Doctrine] = {
      name: label[language],
      short: short[language],
      motto: motto?.[language] ?? '',
    };
  return { ...usual, doctrines: named };
}

const localeWith = memo(
  (language: Language, texts: PlayableScenario['texts']): Locale => ({
    ...localeIn(language),
    words: wordsIn(language, { texts }),
  }),
  4,
);

/** The locale of a world: always the same object for its texts. */
export const localeFor = (language: Language, scenario: Naming | null): Locale =>
  scenario?.texts.doctrines === undefined ? localeIn(language) : localeWith(language, scenario.texts);
