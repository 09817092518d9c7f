/** The words around the generated reference page of the format. */
import type fr from '../../fr/tools/reference';

export default {
  title: 'Reference of the format',
  generated: 'This page is written by `npm run schema` from the schema: do not correct it by hand.',
  intro: [
    'All the words of a scenario file, format 1. The guide presents them in the order in which one needs them: [GUIDE.en.md](GUIDE.en.md). This page is for looking things up.',
    'The examples are pieces of one small world, in which the checker finds no error. **Required**: without this word the file does not play. All the rest may be left out.',
  ],
  other: '*En français\u00A0: [REFERENCE.fr.md](REFERENCE.fr.md).*',
  contents: 'Contents',
  key: 'Word',
  what: 'What it is',
  value: 'What one writes',
  example: 'Example',
  required: '**Required.**',
  semicolon: '; ',
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
    orSeveral: (link) => `a text, or several; see ${link}`,
    variants:
      'A title, a text, a choice or a moment of a life may have several texts, according to what has happened. The first whose condition holds is read; the last has none.',
    about:
      'With one language, a text is written as it is. With two, each text has both: the checker reports the one that is missing, that is not translated, or that no longer says the same. The game shows texts as they are: no bold, no link.',
  },
  conditions: {
    title: 'Conditions',
    about:
      'Comparisons (`<`, `<=`, `>`, `>=`, `=`) between a gauge and a number or another gauge, joined by `and`, `or`, `not` and parentheses. They may name: a gauge, an index, a stance (`stance.actor`), `turn` (from 1), `coverage` (the reach of the treaty, 0 to 100), `in_force` (the treaty is in force), `happened(event)` (in an earlier turn); and what was done: `chose(dossier, doctrine)`, `promised(promise)`, `granted(lever)`, `signed(actor)`.',
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
} satisfies typeof fr;
