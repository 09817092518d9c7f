/** Faults of names: one that nothing declares, or that stands for two things. */
import { BLOCKS, type Family, lineNumbers, quotedNames, type Known, type Name } from '../../problem-parts';

const FAMILY: Readonly<Record<Family, string>> = {
  gauge: 'La jauge',
  cell: 'La jauge ou l’indice',
  actor: 'L’acteur',
  clause: 'La clause',
  fact: 'Le fait',
  assumption: 'L’hypothèse',
  ending: 'La fin',
  term: 'Dans les deux axes, la jauge',
  worldview: 'La façon de voir',
  life: 'La vie',
  dossier: 'Le dossier',
};

export default {
  /** `lines`: every line that uses it, where they are told at once; none where this use is told alone. */
  'unknown-name': ({ name, family, near, known, lines }: Name & Known & { family: Family; lines: readonly number[] }) =>
    lines.length > 0
      ? [
          `${FAMILY[family]} \`${name}\` n’existe pas, et ${lines.length} lignes s’en servent\u00A0: ${lineNumbers(lines, 'et', 'autres')}.`,
          `Si vous avez effacé sa déclaration, sous \`${BLOCKS[family]}\`, remettez-la\u202F; sinon, ${near ? `écrivez \`${near}\` sur ces lignes` : 'corrigez ces lignes'}.`,
        ]
      : [
          `${FAMILY[family]} \`${name}\` n’existe pas.`,
          near
            ? `Vouliez-vous dire \`${near}\`\u202F?`
            : family === 'fact' && /\s/.test(name.trim())
              ? 'Écrivez ce fait sous `facts:`, avec sa source, et ne mettez ici que son nom court.'
              : known.length > 0
                ? `Noms possibles\u00A0: ${quotedNames(known, family, ', et d’autres')}.`
                : `Déclarez \`${name}\`, ou effacez cette ligne.`,
        ],
  'misspelt-name': ({ name, used, times }: Name & { used: string; times: number }) => [
    `\`${name}\` n’est nommé nulle part ailleurs, mais \`${used}\` l’est ${times} fois.`,
    `Est-ce \`${used}\`\u202F?`,
  ],
  'renamed-name': ({ name, used, lines }: Name & { used: string; lines: readonly number[] }) => [
    `Rien ne se sert de \`${name}\`, et \`${used}\`, dont ce fichier se sert, n’existe pas.`,
    `Si vous avez changé ce nom, changez-le partout\u00A0: lignes ${lineNumbers(lines, 'et', 'autres')}.`,
  ],
  'computed-value': ({ name }: Name) => [
    `\`${name}\` est calculé à partir des jauges\u00A0: rien ne peut le changer directement.`,
    'Changez plutôt une des jauges dont il est la moyenne.',
  ],
  'stance-wanted': ({ name, stance }: Name & { stance: string }) => [
    `\`${name}\` est un acteur\u202F; ici, il faut sa position.`,
    `Écrivez \`${stance}\``,
  ],
  'reserved-id': ({ name }: Name) => [`\`${name}\` a déjà un sens dans les conditions.`, 'Choisissez un autre nom.'],
  /** `line`: where it is taken. */
  'duplicate-id': ({ name, line }: Name & { line: number }) => [
    `Le nom \`${name}\` est déjà pris, ligne ${line}.`,
    'Donnez un nom différent à chacun.',
  ],
  'similar-ids': ({ name, other }: Name & { other: string }) => [
    `\`${name}\` ressemble beaucoup à \`${other}\`.`,
    'Si c’est le même, gardez une seule orthographe.',
  ],
  'listed-twice': ({ name }: Name) => [`\`${name}\` est deux fois dans la liste.`, 'Gardez-le une seule fois.'],
  'no-form': () => [
    'Il n’y a aucun mot ici\u00A0: rien ne serait souligné.',
    'Écrivez le mot et ses formes\u00A0: "algorithme, algorithmes"',
  ],
  'same-form': ({ form, other }: { form: string; other: string }) => [
    `Le mot \`${form}\` est déjà expliqué par \`${other}\`.`,
    'Gardez-le dans une seule des deux explications.',
  ],
};
