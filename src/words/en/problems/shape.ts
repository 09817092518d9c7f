/** Faults of shape: a key or a value that the format does not know. */
import type fr from '../../fr/problems/shape';
import { asClause, quoted, quotedWords } from '../../problem-parts';
import { aboutText, expectedText } from '../../schema';
import schema from '../schema';

export default {
  'unknown-key': ({ name, near, known, place }) => [
    `\`${name}\` is not a word of the format${place ? `, in ${place}` : ''}.`,
    near ? `Did you mean \`${near}\`?` : `Possible words: ${quoted(known)}.`,
  ],
  'comma-in-text': ({ words }) => [
    `Between braces, the comma separates: “${words}” would be lost.`,
    'Put the text in straight quotes: `{ fr: "…", en: "…" }`',
  ],
  'missing-key': ({ name, place, about }) => [
    `\`${name}\` is missing${place ? ` in ${place}` : ''}.`,
    `Add \`${name}: …\`${about ? ` (${asClause(aboutText(schema, about))})` : ''}`,
  ],
  'missing-doctrine': ({ name, dossier }) => [
    `The dossier \`${dossier}\` has no \`${name}\` option; it takes three: \`cop\`, \`public\`, \`laissez_faire\`.`,
    `Add \`${name}: { label: … }\``,
  ],
  'empty-value': ({ name, expected }) => [`\`${name}\` has no value.`, `It takes ${expectedText(schema, expected)}.`],
  'value-lost': ({ name }) => [
    `\`${name}\` has no value: what follows \`#\` is a comment.`,
    'Put the value in straight quotes: "…"',
  ],
  'wrong-value': ({ words, expected }) => [
    `\`${words}\` does not fit here.`,
    `It takes ${expectedText(schema, expected)}.`,
  ],
  'quotes-wanted': ({ words }) => [`\`${words}\` is not read as a text.`, `Put it in straight quotes: "${words}"`],
  'list-wanted': ({ name, only }) => [
    `\`${name}\` takes a list.`,
    only === null
      ? 'Write `[a, b]`, or one line an item with a dash and a space: `- a`'
      : `Write \`${name}: [${only}]\``,
  ],
  'map-wanted': ({ name, expected }) => [`\`${name}\` is not a list.`, `It takes ${expectedText(schema, expected)}.`],
  'belongs-inside': ({ name, home }) => [
    `\`${name}\` goes inside \`${home}\`.`,
    `Move these lines under \`${home}:\`, two spaces further right.`,
  ],
  misplaced: ({ name, block, home }) => [
    `What has \`${name}\` goes under \`${home}\`, and this is under \`${block}\`.`,
    `Move these lines to the end of \`${home}\`.`,
  ],
  'out-of-range': ({ words, expected }) => [
    `\`${words}\` is out of bounds.`,
    `It takes ${expectedText(schema, expected)}.`,
  ],
  'not-whole': ({ words }) => [
    `\`${words}\` must be a whole number.`,
    'For weights such as 1 and 0.7, multiply them all by 10: 10 and 7.',
  ],
  'unknown-word': ({ word, near, known }) => [
    `\`${word}\` is not a known word here.`,
    near ? `Did you mean \`${near}\`?` : `Possible words: ${quotedWords(known, '… All are in the reference')}.`,
  ],
  'own-picture': ({ name, known }) => [
    `\`${name}\`: the game does not show authors’ images, only its own drawings.`,
    `Choose a drawing: ${quotedWords(known, '… The reference has them all')}.`,
  ],
  /** The line of a block's name is gone; what it names follows. */
  'lost-heading': ({ name }) => [
    `\`${name}:\` is missing above this line.`,
    `Write \`${name}:\` alone, at the edge, on the line before.`,
  ],
  /** `used`: names that only this block can declare. */
  'missing-block': ({ name, used }) => [
    `The block \`${name}:\` is missing, where ${quotedWords(used, '…')} are declared.`,
    `Put \`${name}:\` back at the edge, with these names below it, or remove what uses them.`,
  ],
  'decimal-comma': ({ words, mended }) => [`\`${words}\`: numbers are written with a point.`, `Write \`${mended}\``],
  'minus-sign': ({ words, mended }) => [
    `\`${words}\`: this dash is not the minus sign of the keyboard.`,
    `Write \`${mended}\``,
  ],
  'space-in-number': ({ words, mended }) => [
    `\`${words}\`: a number is written without spaces.`,
    `Write \`${mended}\``,
  ],
  'percent-wanted': ({ words, mended }) => [`\`${words}\`: a percentage is needed here.`, `Write \`${mended}\``],
  'percent-unwanted': ({ words, mended }) => [
    `\`${words}\`: a number of points is needed here, not a percentage.`,
    `Write \`${mended}\``,
  ],
  'quoted-number': ({ words, mended }) => [
    `"${words}" is a text; a number is needed.`,
    `Remove the quotes: \`${mended}\``,
  ],
  'date-wanted': ({ words, mended }) => [`\`${words}\`: a date is written year, month, day.`, `Write \`${mended}\``],
  'bad-id': ({ name, meant }) => [
    `\`${name}\` cannot serve as a name: lower case without accents, digits, hyphens.`,
    `Write for instance \`${meant}\``,
  ],
  'too-many-items': ({ most, place }) => [`There are too many in ${place}: ${most} at most.`],
  'too-few-items': ({ least, place }) => [`Some are missing in ${place}: at least ${least}.`],
} satisfies typeof fr;
