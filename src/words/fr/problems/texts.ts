/** Faults of the texts that people read: a language that is missing or stale, words too many or too hard. */
import { quoted, textTable, type Most, type Name, type Words } from '../../problem-parts';
import type { Language } from '../../languages';
import { languageName } from '../../language-name';
import { inWords, LANGUAGE } from '../grammar';

export default {
  'one-language': ({ languages }: { languages: readonly Language[] }) => [
    `Ce texte n’est écrit qu’une fois, et le scénario a ${languages.length} langues.`,
    `Écrivez \`{ ${textTable(languages)} }\``,
  ],
  'languages-unwritten': ({ languages }: { languages: readonly Language[] }) => [
    `\`languages\` annonce ${inWords(languages.length)} langues, et chaque texte n’est écrit qu’une fois.`,
    `Gardez une langue\u00A0: \`languages: [${languages[0]}]\`, ou écrivez chaque texte ${inWords(languages.length)} fois\u00A0: \`{ ${textTable(languages)} }\``,
  ],
  'missing-language': ({ language, name }: Name & { language: Language }) => [
    `\`${name}\` n’a pas de texte en ${languageName(language, LANGUAGE)}.`,
    `Ajoutez \`${language}: "…"\``,
  ],
  'extra-language': ({ language }: { language: Language }) => [
    `Ce texte en ${languageName(language, LANGUAGE)} ne sera pas montré\u00A0: \`languages\` ne nomme pas cette langue.`,
    `Ajoutez \`${language}\` à \`languages\`, ou effacez ce texte.`,
  ],
  'same-in-both-languages': () => ['Le texte est le même dans les deux langues.', 'Traduisez-le.'],
  'hidden-character': () => [
    'Ce texte contient un caractère invisible qui peut brouiller l’affichage.',
    'Retapez ce texte à la main.',
  ],
  'curly-quotes': () => [
    'Ces guillemets seront montrés\u00A0: ce ne sont pas les guillemets droits du clavier.',
    'Pour entourer un texte, tapez "…"\u202F; pour les montrer, mettez-les à l’intérieur\u00A0: "« … »"',
  ],
  'curly-quotes-everywhere': ({ times, open, close }: { times: number; open: string; close: string }) => [
    `${times} valeurs de ce fichier sont entre ${open} et ${close}, les guillemets d’un traitement de texte. Ils sont lus comme ceux du clavier.`,
    `Remplacez-les partout par des guillemets droits\u00A0: "…"`,
  ],
  'text-too-long': ({ words, most }: Most & { words: number }) => [
    `${words} mots\u00A0: ce texte déborde de sa carte (${most} au plus).`,
    'Raccourcissez-le.',
  ],
  'label-too-long': ({ length, most }: Most & { length: number }) => [
    `${length} caractères\u00A0: c’est trop long ici (${most} au plus).`,
    'Raccourcissez-le.',
  ],
  'wrong-language': ({ language }: { language: Language }) => [
    `Ce texte devrait être en ${languageName(language, LANGUAGE)}, et ne l’est pas.`,
    'Traduisez-le.',
  ],
  'stale-number': ({ one, other }: Record<'one' | 'other', { language: Language; numbers: readonly string[] }>) => [
    `Les deux langues ne disent pas les mêmes nombres\u00A0: ${quoted(one.numbers.slice(0, 3))} en ${languageName(one.language, LANGUAGE)}, ${quoted(other.numbers.slice(0, 3))} en ${languageName(other.language, LANGUAGE)}.`,
    'L’une a sans doute changé sans l’autre\u00A0: remettez-les d’accord.',
  ],
  'stale-length': ({ one, other }: Record<'one' | 'other', { language: Language; words: number }>) => [
    `${one.words} mots en ${languageName(one.language, LANGUAGE)}, ${other.words} en ${languageName(other.language, LANGUAGE)}\u00A0: l’une des deux langues a sans doute changé sans l’autre.`,
    'Relisez les deux, et remettez-les d’accord.',
  ],
  'to-fill-in': ({ words }: Words) => [
    `Il reste ici quelque chose à écrire\u00A0: \`${words.trim()}\`.`,
    'Écrivez le texte, ou effacez ce repère.',
  ],
  'markup-in-text': ({ words }: Words) => [
    `Le jeu ne met pas en forme\u00A0: \`${words}\` serait montré tel quel.`,
    'Gardez les mots seuls\u202F; une adresse va dans la source d’un fait.',
  ],
  'long-sentence': ({ words, most }: Most & { words: number }) => [
    `Cette phrase a ${words} mots\u00A0: à voix haute, on en perd le fil (${most} au plus).`,
    'Coupez-la en deux.',
  ],
  'hard-to-read': ({ lix, most }: Most & { lix: number }) => [
    `Ce texte est difficile à lire\u00A0: ${lix} sur l’échelle LIX (${most} au plus\u202F; un journal est vers 50, un rapport officiel vers 60).`,
    'Des phrases plus courtes, des mots plus courants.',
  ],
};
