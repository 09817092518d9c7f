/** The words around the generated reference page of the format. */
import type { Language } from './language';

const fr = {
  title: 'Référence du format',
  generated: 'Page écrite par `npm run schema` à partir du schéma\u00A0: ne la corrigez pas à la main.',
  intro: [
    'Tous les mots d’un fichier de scénario, format 1. Le guide les présente dans l’ordre où l’on en a besoin\u00A0: [GUIDE.md](GUIDE.md). Cette page-ci est faite pour chercher.',
    'Les exemples sont les morceaux d’un même petit monde, que le vérificateur trouve juste. **Obligatoire**\u00A0: sans ce mot, le fichier ne se joue pas. Tout le reste peut être omis.',
  ],
  other: '*In English: [REFERENCE.en.md](REFERENCE.en.md).*',
  contents: 'Sommaire',
  key: 'Mot',
  what: 'Ce que c’est',
  value: 'Ce qu’on y écrit',
  example: 'Exemple',
  required: '**Obligatoire.**',
  seeSection: (links: string) => `voir ${links}`,
  atMost: (most: number) => `${most} au plus`,
  top: 'Le fichier',
  topAbout:
    'Les blocs d’un scénario. Le fichier `facts.yaml` n’en a que deux, `facts` et `glossary`, que tous les scénarios du même dossier partagent.',
  within: (place: string) => `Dans \`${place}\`.`,
  drawings: {
    title: 'Les dessins',
    icons: 'Pour `icon`, et pour `picture` en grand\u00A0:',
    pictures: 'Pour `picture`\u00A0:',
  },
  text: 'un texte',
  texts: {
    title: 'Les textes',
    about:
      'Avec une seule langue, un texte s’écrit tel quel. Avec deux, chaque texte a les deux\u00A0: le vérificateur signale celle qui manque, qui n’est pas traduite, ou qui ne dit plus la même chose. Le jeu montre les textes tels quels\u00A0: ni gras, ni lien.',
  },
  conditions: {
    title: 'Les conditions',
    about:
      'Des comparaisons (`<`, `<=`, `>`, `>=`, `=`) entre une jauge et un nombre ou une autre jauge, reliées par `and`, `or`, `not` et des parenthèses. On peut y nommer\u00A0: une jauge, un indice, une position (`stance.acteur`), `turn` (le tour, à partir de 1), `coverage` (la portée du traité, de 0 à 100), `in_force` (le traité est en vigueur), `happened(evenement)` (à un tour d’avant).',
  },
  limits: {
    title: 'Les limites',
    about:
      'Pour que la lecture d’un fichier reste toujours rapide. Au-delà, le vérificateur le dit\u00A0; les longueurs de confort ne donnent qu’un avertissement.',
    what: 'Quoi',
    most: 'Au plus',
    fileLength: 'caractères du fichier',
    textLength: 'caractères d’un texte',
    conditionLength: 'caractères d’une condition',
    idLength: 'caractères d’un nom court',
    textWords: 'mots d’un texte, pour tenir sur sa carte',
    labelLength: 'caractères d’un titre ou d’un choix',
    shortLength: 'caractères de `short`',
    sentenceWords: 'mots d’une phrase',
    lix: 'difficulté de lecture, sur l’échelle LIX (Björnsson)\u00A0: 40 ordinaire, 50 un journal, 60 un rapport officiel',
  },
};

export type ReferenceWords = typeof fr;

const en: ReferenceWords = {
  title: 'Reference of the format',
  generated: 'This page is written by `npm run schema` from the schema: do not correct it by hand.',
  intro: [
    'All the words of a scenario file, format 1. The guide presents them in the order in which one needs them: [GUIDE.en.md](GUIDE.en.md). This page is for looking things up.',
    'The examples are pieces of one small world, which the checker finds right. **Required**: without this word the file does not play. All the rest may be left out.',
  ],
  other: '*En français\u00A0: [REFERENCE.md](REFERENCE.md).*',
  contents: 'Contents',
  key: 'Word',
  what: 'What it is',
  value: 'What one writes',
  example: 'Example',
  required: '**Required.**',
  seeSection: (links) => `see ${links}`,
  atMost: (most) => `${most} at most`,
  top: 'The file',
  topAbout:
    'The blocks of a scenario. The file `facts.yaml` has two of them only, `facts` and `glossary`, which all the scenarios of the same folder share.',
  within: (place) => `In \`${place}\`.`,
  drawings: {
    title: 'Drawings',
    icons: 'For `icon`, and for `picture` printed large:',
    pictures: 'For `picture`:',
  },
  text: 'a text',
  texts: {
    title: 'Texts',
    about:
      'With one language, a text is written as it is. With two, each text has both: the checker reports the one that is missing, that is not translated, or that no longer says the same. The game shows texts as they are: no bold, no link.',
  },
  conditions: {
    title: 'Conditions',
    about:
      'Comparisons (`<`, `<=`, `>`, `>=`, `=`) between a gauge and a number or another gauge, joined by `and`, `or`, `not` and parentheses. They may name: a gauge, an index, a stance (`stance.actor`), `turn` (from 1), `coverage` (the reach of the treaty, 0 to 100), `in_force` (the treaty is in force), `happened(event)` (in an earlier turn).',
  },
  limits: {
    title: 'Limits',
    about:
      'So that a file is always read quickly. Beyond them the checker says so; the lengths for comfort only give a warning.',
    what: 'What',
    most: 'At most',
    fileLength: 'characters of the file',
    textLength: 'characters of a text',
    conditionLength: 'characters of a condition',
    idLength: 'characters of a short name',
    textWords: 'words of a text, to fit its card',
    labelLength: 'characters of a title or a choice',
    shortLength: 'characters of `short`',
    sentenceWords: 'words of a sentence',
    lix: 'reading difficulty, on the LIX scale (Björnsson): 40 ordinary, 50 a newspaper, 60 an official report',
  },
};

export const REFERENCE_WORDS: Readonly<Record<Language, ReferenceWords>> = { fr, en };
