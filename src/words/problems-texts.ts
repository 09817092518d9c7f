import type { Language } from './language';
import type { Told } from './problems';

const LANGUAGE_FR: Record<Language, string> = { fr: 'français', en: 'anglais' };
const LANGUAGE_EN: Record<Language, string> = { fr: 'French', en: 'English' };

const listed = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map((word) => `\`${word}\``)
    .join(', ');

/** Faults of the texts that people read: a language that is missing or stale, words too many or too hard. */
export const TEXT_PROBLEMS = {
  'one-language': ({ languages }: { languages: readonly Language[] }): Told => ({
    fr: [
      `Ce texte n’est écrit qu’une fois, et le scénario a ${languages.length} langues.`,
      `Écrivez \`{ ${languages.map((language) => `${language}: "…"`).join(', ')} }\``,
    ],
    en: [
      `This text is written once, and the scenario has ${languages.length} languages.`,
      `Write \`{ ${languages.map((language) => `${language}: "…"`).join(', ')} }\``,
    ],
  }),
  'languages-unwritten': ({ first }: { first: Language }): Told => ({
    fr: [
      '`languages` annonce deux langues, et chaque texte n’est écrit qu’une fois.',
      `Gardez une langue\u00A0: \`languages: [${first}]\`, ou écrivez chaque texte deux fois\u00A0: \`{ fr: "…", en: "…" }\``,
    ],
    en: [
      '`languages` announces two languages, and each text is written once.',
      `Keep one language: \`languages: [${first}]\`, or write each text twice: \`{ fr: "…", en: "…" }\``,
    ],
  }),
  'missing-language': ({ language, name }: { language: Language; name: string }): Told => ({
    fr: [`\`${name}\` n’a pas de texte en ${LANGUAGE_FR[language]}.`, `Ajoutez \`${language}: "…"\``],
    en: [`\`${name}\` has no ${LANGUAGE_EN[language]} text.`, `Add \`${language}: "…"\``],
  }),
  'extra-language': ({ language }: { language: Language }): Told => ({
    fr: [
      `Ce texte en ${LANGUAGE_FR[language]} ne sera pas montré\u00A0: \`languages\` ne nomme pas cette langue.`,
      `Ajoutez \`${language}\` à \`languages\`, ou effacez ce texte.`,
    ],
    en: [
      `This ${LANGUAGE_EN[language]} text will not be shown: \`languages\` does not name that language.`,
      `Add \`${language}\` to \`languages\`, or delete this text.`,
    ],
  }),
  'same-in-both-languages': (): Told => ({
    fr: ['Le texte est le même dans les deux langues.', 'Traduisez-le.'],
    en: ['The text is the same in both languages.', 'Translate it.'],
  }),
  'hidden-character': (): Told => ({
    fr: ['Ce texte contient un caractère invisible qui peut brouiller l’affichage.', 'Retapez ce texte à la main.'],
    en: ['This text holds an invisible character that may garble the display.', 'Type this text again by hand.'],
  }),
  'curly-quotes': (): Told => ({
    fr: [
      'Ces guillemets seront montrés\u00A0: ce ne sont pas les guillemets droits du clavier.',
      'Pour entourer un texte, tapez "…"\u202F; pour les montrer, mettez-les à l’intérieur\u00A0: "« … »"',
    ],
    en: [
      'These quotes will be shown: they are not the straight quotes of the keyboard.',
      'To wrap a text, type "…"; to show them, put them inside: "“…”"',
    ],
  }),
  'text-too-long': ({ words, most }: { words: number; most: number }): Told => ({
    fr: [`${words} mots\u00A0: ce texte déborde de sa carte (${most} au plus).`, 'Raccourcissez-le.'],
    en: [`${words} words: this text overflows its card (${most} at most).`, 'Shorten it.'],
  }),
  'label-too-long': ({ length, most }: { length: number; most: number }): Told => ({
    fr: [`${length} caractères\u00A0: c’est trop long ici (${most} au plus).`, 'Raccourcissez-le.'],
    en: [`${length} characters: this is too long here (${most} at most).`, 'Shorten it.'],
  }),
  'wrong-language': ({ language }: { language: Language }): Told => ({
    fr: [`Ce texte devrait être en ${LANGUAGE_FR[language]}, et ne l’est pas.`, 'Traduisez-le.'],
    en: [`This text should be in ${LANGUAGE_EN[language]}, and is not.`, 'Translate it.'],
  }),
  'stale-number': ({ fr, en }: { fr: readonly string[]; en: readonly string[] }): Told => ({
    fr: [
      `Les deux langues ne disent pas les mêmes nombres\u00A0: ${listed(fr)} en français, ${listed(en)} en anglais.`,
      'L’une a sans doute changé sans l’autre\u00A0: remettez-les d’accord.',
    ],
    en: [
      `The two languages do not give the same numbers: ${listed(fr)} in French, ${listed(en)} in English.`,
      'One has most likely changed without the other: make them agree.',
    ],
  }),
  'stale-length': ({ french, english }: { french: number; english: number }): Told => ({
    fr: [
      `${french} mots en français, ${english} en anglais\u00A0: l’une des deux langues a sans doute changé sans l’autre.`,
      'Relisez les deux, et remettez-les d’accord.',
    ],
    en: [
      `${french} words in French, ${english} in English: one of the two has most likely changed without the other.`,
      'Read both again, and make them agree.',
    ],
  }),
  'to-fill-in': ({ words }: { words: string }): Told => ({
    fr: [`Il reste ici quelque chose à écrire\u00A0: \`${words.trim()}\`.`, 'Écrivez le texte, ou effacez ce repère.'],
    en: [`Something is still to be written here: \`${words.trim()}\`.`, 'Write the text, or delete this mark.'],
  }),
  'markup-in-text': ({ words }: { words: string }): Told => ({
    fr: [
      `Le jeu ne met pas en forme\u00A0: \`${words}\` serait montré tel quel.`,
      'Gardez les mots seuls\u202F; une adresse va dans la source d’un fait.',
    ],
    en: [
      `The game does no formatting: \`${words}\` would be shown as it is.`,
      'Keep the words alone; an address goes in the source of a fact.',
    ],
  }),
  'long-sentence': ({ words, most }: { words: number; most: number }): Told => ({
    fr: [
      `Cette phrase a ${words} mots\u00A0: à voix haute, on en perd le fil (${most} au plus).`,
      'Coupez-la en deux.',
    ],
    en: [`This sentence has ${words} words: read aloud, one loses its thread (${most} at most).`, 'Cut it in two.'],
  }),
  'hard-to-read': ({ lix, most }: { lix: number; most: number }): Told => ({
    fr: [
      `Ce texte est difficile à lire\u00A0: ${lix} sur l’échelle LIX (${most} au plus\u202F; un journal est vers 50, un rapport officiel vers 60).`,
      'Des phrases plus courtes, des mots plus courants.',
    ],
    en: [
      `This text is hard to read: ${lix} on the LIX scale (${most} at most; a newspaper is about 50, an official report about 60).`,
      'Shorter sentences, commoner words.',
    ],
  }),
};
