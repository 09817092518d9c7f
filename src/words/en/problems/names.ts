/** Faults of names: one that nothing declares, or that stands for two things. */
import type fr from '../../fr/problems/names';
import { BLOCKS, type Family, lineNumbers, quotedNames } from '../../problem-parts';

const FAMILY: Readonly<Record<Family, string>> = {
  gauge: 'The gauge',
  cell: 'The gauge or index',
  actor: 'The actor',
  clause: 'The clause',
  fact: 'The fact',
  assumption: 'The assumption',
  ending: 'The ending',
  term: 'In the two axes, the gauge',
  worldview: 'The worldview',
  life: 'The life',
  dossier: 'The dossier',
};

export default {
  'unknown-name': ({ name, family, near, known, lines }) =>
    lines.length > 0
      ? [
          `${FAMILY[family]} \`${name}\` does not exist, and ${lines.length} lines use it: ${lineNumbers(lines, 'and', 'more')}.`,
          `If you deleted its declaration, under \`${BLOCKS[family]}\`, bring it back; otherwise, ${near ? `write \`${near}\` on these lines` : 'mend these lines'}.`,
        ]
      : [
          `${FAMILY[family]} \`${name}\` does not exist.`,
          near
            ? `Did you mean \`${near}\`?`
            : family === 'fact' && /\s/.test(name.trim())
              ? 'Write this fact under `facts:`, with its source, and put only its short name here.'
              : known.length > 0
                ? `Possible names: ${quotedNames(known, family, ', and others')}.`
                : `Declare \`${name}\`, or delete this line.`,
        ],
  'misspelt-name': ({ name, used, times }) => [
    `\`${name}\` is named nowhere else, but \`${used}\` is, ${times} times.`,
    `Is it \`${used}\`?`,
  ],
  'renamed-name': ({ name, used, lines }) => [
    `Nothing uses \`${name}\`, and \`${used}\`, which this file uses, does not exist.`,
    `If you changed this name, change it everywhere: lines ${lineNumbers(lines, 'and', 'more')}.`,
  ],
  'computed-value': ({ name }) => [
    `\`${name}\` is computed from gauges: nothing can change it directly.`,
    'Change one of the gauges whose mean it is.',
  ],
  'stance-wanted': ({ name, stance }) => [`\`${name}\` is an actor; its stance is needed here.`, `Write \`${stance}\``],
  'reserved-id': ({ name }) => [`\`${name}\` already has a meaning in conditions.`, 'Choose another name.'],
  'duplicate-id': ({ name, line }) => [
    `The name \`${name}\` is already taken, on line ${line}.`,
    'Give each a different name.',
  ],
  'similar-ids': ({ name, other }) => [
    `\`${name}\` looks very much like \`${other}\`.`,
    'If they are the same, keep one spelling.',
  ],
  'listed-twice': ({ name }) => [`\`${name}\` is twice in the list.`, 'Keep it once.'],
  'no-form': () => [
    'There is no word here: nothing would be underlined.',
    'Write the word and its forms: "algorithm, algorithms"',
  ],
  'same-form': ({ form, other }) => [
    `The word \`${form}\` is already explained by \`${other}\`.`,
    'Keep it in one of the two explanations.',
  ],
} satisfies typeof fr;
