import type { Told } from './problems';

/** The kinds of names that a file declares in one place and uses in another. */
export type Family = 'gauge' | 'cell' | 'actor' | 'clause' | 'fact' | 'assumption' | 'ending' | 'term';

/** Facts are many: those of the file come first, and a few are enough to see what a name looks like. */
const MOST_FACTS = 6;
const listed = (words: readonly string[], family: Family, more: string): string => {
  const shown = family === 'fact' ? words.slice(0, MOST_FACTS) : words;
  return shown.map((word) => `\`${word}\``).join(', ') + (shown.length < words.length ? more : '');
};

const isSentence = (name: string): boolean => /\s/.test(name.trim());

const FAMILY_FR: Record<Family, string> = {
  gauge: 'La jauge',
  cell: 'La jauge ou l’indice',
  actor: 'L’acteur',
  clause: 'La clause',
  fact: 'Le fait',
  assumption: 'L’hypothèse',
  ending: 'La fin',
  term: 'Dans les deux axes, la jauge',
};
const FAMILY_EN: Record<Family, string> = {
  gauge: 'The gauge',
  cell: 'The gauge or index',
  actor: 'The actor',
  clause: 'The clause',
  fact: 'The fact',
  assumption: 'The assumption',
  ending: 'The ending',
  term: 'In the two axes, the gauge',
};

/** Where a name of a family is declared; an ending, by its own id. */
const BLOCKS: Record<Family, string> = {
  gauge: 'gauges:',
  cell: 'gauges:',
  term: 'mean_of:',
  actor: 'actors:',
  clause: 'clauses:',
  fact: 'facts:',
  assumption: 'assumptions:',
  ending: 'endings:',
};

const MOST_LINES = 8;
/** Line numbers, the first of them where they are many. */
const numbered = (lines: readonly number[], and: string, more: string): string => {
  const some = lines.slice(0, lines.length > MOST_LINES ? MOST_LINES : -1);
  const rest = lines.length - some.length;
  return `${some.join(', ')} ${and} ${rest > 1 ? `${rest} ${more}` : lines.at(-1)}`;
};

/** A name whose declaration is gone, or that is misspelt the same way everywhere. */
const usedByMany = (name: string, family: Family, near: string | null, lines: readonly number[]): Told => ({
  fr: [
    `${FAMILY_FR[family]} \`${name}\` n’existe pas, et ${lines.length} lignes s’en servent\u00A0: ${numbered(lines, 'et', 'autres')}.`,
    `Si vous avez effacé sa déclaration, sous \`${BLOCKS[family]}\`, remettez-la\u202F; sinon, ${near ? `écrivez \`${near}\` sur ces lignes` : 'corrigez ces lignes'}.`,
  ],
  en: [
    `${FAMILY_EN[family]} \`${name}\` does not exist, and ${lines.length} lines use it: ${numbered(lines, 'and', 'more')}.`,
    `If you deleted its declaration, under \`${BLOCKS[family]}\`, bring it back; otherwise, ${near ? `write \`${near}\` on these lines` : 'mend these lines'}.`,
  ],
});

/** Faults of names: one that nothing declares, or that stands for two things. */
export const NAME_PROBLEMS = {
  'unknown-name': ({
    name,
    family,
    near,
    known,
    lines,
  }: {
    name: string;
    family: Family;
    near: string | null;
    known: readonly string[];
    /** Every line that uses it, where they are told at once; none where this use is told alone. */
    lines: readonly number[];
  }): Told => {
    if (lines.length > 0) return usedByMany(name, family, near, lines);
    return {
      fr: [
        `${FAMILY_FR[family]} \`${name}\` n’existe pas.`,
        near
          ? `Vouliez-vous dire \`${near}\`\u202F?`
          : family === 'fact' && isSentence(name)
            ? 'Écrivez ce fait sous `facts:`, avec sa source, et ne mettez ici que son nom court.'
            : known.length > 0
              ? `Noms possibles\u00A0: ${listed(known, family, ', et d’autres')}.`
              : `Déclarez \`${name}\`, ou effacez cette ligne.`,
      ],
      en: [
        `${FAMILY_EN[family]} \`${name}\` does not exist.`,
        near
          ? `Did you mean \`${near}\`?`
          : family === 'fact' && isSentence(name)
            ? 'Write this fact under `facts:`, with its source, and put only its short name here.'
            : known.length > 0
              ? `Possible names: ${listed(known, family, ', and others')}.`
              : `Declare \`${name}\`, or delete this line.`,
      ],
    };
  },
  'misspelt-name': ({ name, used, times }: { name: string; used: string; times: number }): Told => ({
    fr: [
      `\`${name}\` n’est nommé nulle part ailleurs, mais \`${used}\` l’est ${times} fois.`,
      `Est-ce \`${used}\`\u202F?`,
    ],
    en: [`\`${name}\` is named nowhere else, but \`${used}\` is, ${times} times.`, `Is it \`${used}\`?`],
  }),
  'renamed-name': ({ name, used, lines }: { name: string; used: string; lines: readonly number[] }): Told => ({
    fr: [
      `Rien ne se sert de \`${name}\`, et \`${used}\`, dont ce fichier se sert, n’existe pas.`,
      `Si vous avez changé ce nom, changez-le partout\u00A0: lignes ${numbered(lines, 'et', 'autres')}.`,
    ],
    en: [
      `Nothing uses \`${name}\`, and \`${used}\`, which this file uses, does not exist.`,
      `If you changed this name, change it everywhere: lines ${numbered(lines, 'and', 'more')}.`,
    ],
  }),
  'computed-value': ({ name }: { name: string }): Told => ({
    fr: [
      `\`${name}\` est calculé à partir des jauges\u00A0: rien ne peut le changer directement.`,
      'Changez plutôt une des jauges dont il est la moyenne.',
    ],
    en: [
      `\`${name}\` is computed from gauges: nothing can change it directly.`,
      'Change one of the gauges whose mean it is.',
    ],
  }),
  'stance-wanted': ({ name, stance }: { name: string; stance: string }): Told => ({
    fr: [`\`${name}\` est un acteur\u202F; ici, il faut sa position.`, `Écrivez \`${stance}\``],
    en: [`\`${name}\` is an actor; its stance is needed here.`, `Write \`${stance}\``],
  }),
  'reserved-id': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` a déjà un sens dans les conditions.`, 'Choisissez un autre nom.'],
    en: [`\`${name}\` already has a meaning in conditions.`, 'Choose another name.'],
  }),
  /** `line`: where it is taken. */
  'duplicate-id': ({ name, line }: { name: string; line: number }): Told => ({
    fr: [`Le nom \`${name}\` est déjà pris, ligne ${line}.`, 'Donnez un nom différent à chacun.'],
    en: [`The name \`${name}\` is already taken, on line ${line}.`, 'Give each a different name.'],
  }),
  'similar-ids': ({ name, other }: { name: string; other: string }): Told => ({
    fr: [`\`${name}\` ressemble beaucoup à \`${other}\`.`, 'Si c’est le même, gardez une seule orthographe.'],
    en: [`\`${name}\` looks very much like \`${other}\`.`, 'If they are the same, keep one spelling.'],
  }),
  'listed-twice': ({ name }: { name: string }): Told => ({
    fr: [`\`${name}\` est deux fois dans la liste.`, 'Gardez-le une seule fois.'],
    en: [`\`${name}\` is twice in the list.`, 'Keep it once.'],
  }),
  'no-form': (): Told => ({
    fr: [
      'Il n’y a aucun mot ici\u00A0: rien ne serait souligné.',
      'Écrivez le mot et ses formes\u00A0: "algorithme, algorithmes"',
    ],
    en: [
      'There is no word here: nothing would be underlined.',
      'Write the word and its forms: "algorithm, algorithms"',
    ],
  }),
  'same-form': ({ form, other }: { form: string; other: string }): Told => ({
    fr: [`Le mot \`${form}\` est déjà expliqué par \`${other}\`.`, 'Gardez-le dans une seule des deux explications.'],
    en: [`The word \`${form}\` is already explained by \`${other}\`.`, 'Keep it in one of the two explanations.'],
  }),
};
