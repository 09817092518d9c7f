/** Faults of the texts that people read: a language that is missing or stale, words too many or too hard. */
import type fr from '../../fr/problems/texts';
import { quoted, textTable } from '../../problem-parts';
import { languageName } from '../../language-name';
import { inWords, LANGUAGE } from '../grammar';

export default {
  'one-language': ({ languages }) => [
    `This text is written once, and the scenario has ${languages.length} languages.`,
    `Write \`{ ${textTable(languages)} }\``,
  ],
  'languages-unwritten': ({ languages }) => [
    `\`languages\` announces ${inWords(languages.length)} languages, and each text is written once.`,
    `Keep one language: \`languages: [${languages[0]}]\`, or write each text ${languages.length === 2 ? 'twice' : `${inWords(languages.length)} times`}: \`{ ${textTable(languages)} }\``,
  ],
  'missing-language': ({ language, name }) => [
    `\`${name}\` has no ${languageName(language, LANGUAGE)} text.`,
    `Add \`${language}: "…"\``,
  ],
  'extra-language': ({ language }) => [
    `This ${languageName(language, LANGUAGE)} text will not be shown: \`languages\` does not name that language.`,
    `Add \`${language}\` to \`languages\`, or delete this text.`,
  ],
  'same-in-both-languages': () => ['The text is the same in both languages.', 'Translate it.'],
  'hidden-character': () => [
    'This text holds an invisible character that may garble the display.',
    'Type this text again by hand.',
  ],
  'curly-quotes': () => [
    'These quotes will be shown: they are not the straight quotes of the keyboard.',
    'To wrap a text, type "…"; to show them, put them inside: "“…”"',
  ],
  'curly-quotes-everywhere': ({ times, open, close }) => [
    `${times} values of this file stand between ${open} and ${close}, the quotes of a word processor. They are read as those of the keyboard.`,
    `Replace them everywhere with straight quotes: "…"`,
  ],
  'text-too-long': ({ words, most }) => [
    `${words} words: this text overflows its card (${most} at most).`,
    'Shorten it.',
  ],
  'label-too-long': ({ length, most }) => [
    `${length} characters: this is too long here (${most} at most).`,
    'Shorten it.',
  ],
  'wrong-language': ({ language }) => [
    `This text should be in ${languageName(language, LANGUAGE)}, and is not.`,
    'Translate it.',
  ],
  'stale-number': ({ one, other }) => [
    `The two languages do not give the same numbers: ${quoted(one.numbers.slice(0, 3))} in ${languageName(one.language, LANGUAGE)}, ${quoted(other.numbers.slice(0, 3))} in ${languageName(other.language, LANGUAGE)}.`,
    'One has most likely changed without the other: make them agree.',
  ],
  'stale-length': ({ one, other }) => [
    `${one.words} words in ${languageName(one.language, LANGUAGE)}, ${other.words} in ${languageName(other.language, LANGUAGE)}: one of the two has most likely changed without the other.`,
    'Read both again, and make them agree.',
  ],
  'to-fill-in': ({ words }) => [
    `Something is still to be written here: \`${words.trim()}\`.`,
    'Write the text, or delete this mark.',
  ],
  'markup-in-text': ({ words }) => [
    `The game does no formatting: \`${words}\` would be shown as it is.`,
    'Keep the words alone; an address goes in the source of a fact.',
  ],
  'long-sentence': ({ words, most }) => [
    `This sentence has ${words} words: read aloud, one loses its thread (${most} at most).`,
    'Cut it in two.',
  ],
  'hard-to-read': ({ lix, most }) => [
    `This text is hard to read: ${lix} on the LIX scale (${most} at most; a newspaper is about 50, an official report about 60).`,
    'Shorter sentences, commoner words.',
  ],
} satisfies typeof fr;
