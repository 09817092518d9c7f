/** Faults of writing: the text cannot be read as keys and values. */
import type fr from '../../fr/problems/file';
import type { Document } from '../../problem-parts';
import { numbers, plural } from '../grammar';

const DOCUMENTS: Readonly<Record<Document, string>> = {
  word: 'a Word or LibreOffice document',
  pdf: 'a PDF',
  'rich-text': 'a word processor’s document (RTF)',
  'web-page': 'a web page',
};

export default {
  'too-long': ({ most }) => [
    `This file is too long: ${most} characters at most.`,
    'Is it the right file? If so, take dossiers out or shorten the texts.',
  ],
  'too-heavy': ({ times }) => [
    `This world is too heavy to play: ${numbers.short(times)} times the most that a phone can work out.`,
    'Spread fewer effects (`over`) over fewer turns, shorten conditions and lists of `rises_with`, or lower `count`.',
  ],
  'too-deep': ({ most }) => [`Too many levels of nesting: ${most} at most.`],
  'too-many-values': ({ most }) => [`Too many values in this file: ${most} at most.`],
  'empty-file': () => ['This file is empty.', 'Start from an existing scenario: copy it, then change it.'],
  'not-utf8': () => [
    'This file is not saved as UTF-8: its accents are lost.',
    'In the text editor: File, Save as, encoding UTF-8 (not ANSI).',
  ],
  'garbled-accents': ({ words }) => [
    `\`${words}\`: the accents of this file were spoilt by a program that misread it.`,
    'Start again from a sound copy, or type these letters again, then save as UTF-8.',
  ],
  'not-text': ({ kind }) => [
    `This is ${DOCUMENTS[kind]}, not a text file, whatever its name.`,
    'Open it in its own program, copy everything, paste it into a text editor (Notepad, TextEdit) and save it under a name that ends in .yaml.',
  ],
  'several-documents': () => ['`---` starts a second document; a file holds one scenario.', 'Delete this line.'],
  'not-a-map': () => [
    'A scenario is a series of `name: value` lines, and this file starts otherwise.',
    'Start with `format: 1`.',
  ],
  tab: () => ['This line starts with a tab; spaces are what moves it right.', 'Replace each tab with two spaces.'],
  'hard-space': () => [
    'There is a no-break space here; a plain space is needed.',
    'Delete it and type a space with the space bar.',
  ],
  'colon-in-text': ({ curly }) => [
    curly
      ? `${curly.open} and ${curly.close} are not the straight quotes of the keyboard: the colon of the text would be read as in \`name: value\`.`
      : 'This text contains a colon followed by a space: it would be read as `name: value`.',
    curly
      ? `Replace ${curly.open} and ${curly.close} with ", or put it all in straight quotes: "…"`
      : 'Put the text in straight quotes: "…"',
  ],
  'quote-in-text': ({ quote }) => [
    `The sign ${quote} inside the text closes it too early.`,
    quote === "'"
      ? 'Write the curly apostrophe ’, or wrap the text in "…".'
      : "Write “…” inside, or wrap the text in '…'.",
  ],
  'open-quote': ({ quote, curly }) => [
    `This text opens with ${quote} and is never closed${curly ? `: ${curly} is another sign` : ''}.`,
    curly ? `Replace ${curly} with ${quote}` : `Add ${quote} at the end of the text.`,
  ],
  'open-bracket': ({ open, close }) => [`The sign ${open} is not closed.`, `Add ${close} at the end.`],
  'stray-bracket': ({ letter }) => [`The sign ${letter} closes nothing.`, 'Delete it.'],
  'stray-comma': () => ['One comma too many.', 'Delete it.'],
  semicolon: () => ['Between braces, a comma separates, not a semicolon.', 'Write `,`'],
  'missing-comma': () => [
    'A comma is missing before this word.',
    'Between braces, separate with commas: `{ fr: "…", en: "…" }`',
  ],
  'bracket-in-text': ({ open }) => [`A text cannot start with ${open}.`, 'Put the text in straight quotes: "…"'],
  'bad-indent': ({ found, wanted, below }) => [
    `This line is not aligned with its neighbours${wanted.length > 0 ? `: it starts with ${found} ${plural(found, { one: 'space', other: 'spaces' })}` : ''}.`,
    wanted.length > 0
      ? `Put ${wanted.join(' or ')}, as many as the lines of the same level.${below > 0 ? ` Move the ${plural(below, { one: 'line', other: `${below} lines` })} below it along.` : ''}`
      : 'Give it as many spaces as the lines of the same level.',
  ],
  'dash-or-not': ({ line }) => [
    `This line has no dash, and line ${line}, at the same level, has one.`,
    `Remove the dash of line ${line}, or put one here.`,
  ],
  'text-without-sign': ({ name }) => [
    'This text of several lines contains a colon: it would be read as `name: value`.',
    `Write \`${name}: >-\` alone on its line, and the whole text on the lines that follow.`,
  ],
  'text-not-indented': () => [
    'The text announced on the line above must stand further right.',
    'Move it by two spaces.',
  ],
  /** `line`: where the text starts. `wanted`: the spaces of its other lines. */
  'text-not-aligned': ({ line, wanted }) => [
    `This line goes on with the text that starts on line ${line}, but it stands too far left.`,
    `Put it ${wanted} spaces from the edge, as the rest of the text.`,
  ],
  'text-beside-sign': ({ name, sign }) => [
    `After \`${sign}\`, the text starts on the next line.`,
    `Leave \`${name}: ${sign}\` alone on its line, and put the text below, two spaces further right.`,
  ],
  'missing-colon': ({ word }) => [`A colon is missing after \`${word}\`.`, `Write \`${word}: …\``],
  'missing-space': ({ sign, key }) => [
    `A space is missing after \`${sign}\`.`,
    key === null ? 'Write `- word`.' : `Write \`${key}: …\``,
  ],
  'missing-dash': () => ['A new item of the list starts here, and its dash is missing.', 'Write `- id: …`'],
  'fancy-dash': ({ dash }) => [`\`${dash}\` is not the dash of the keyboard.`, 'Start the line with `-` and a space.'],
  'list-on-key-line': () => [
    'A list with dashes starts on the next line.',
    'Break the line before the dash, or write `[a, b]`.',
  ],
  'block-sign': ({ letter }) => [
    `At the start of a value, \`${letter}\` announces a text on several lines.`,
    'For a condition, name the gauge first: `when: surveillance > 60`. For a text, use straight quotes: "…"',
  ],
  'reserved-character': ({ letter }) => [
    `\`${letter}\` has a special meaning here.`,
    'Put the value in straight quotes: "…"',
  ],
  backslash: () => [
    'In double quotes, the `\\` sign has a special meaning.',
    "Write `\\\\`, or wrap the text in single quotes: '…'",
  ],
  alias: ({ name }) => [
    `\`*${name}\` is a YAML alias; scenarios have none.`,
    'For a text, wrap it in quotes: "…"; otherwise copy the value.',
  ],
  anchor: ({ name }) => [
    `\`&${name}\` is a YAML anchor; scenarios have none.`,
    'Delete it, or put the text in quotes: "…"',
  ],
  tag: ({ word }) => [
    `What starts with \`!\` is an order to YAML: \`${word}\` would be lost.`,
    'In a condition, write `not`. In a text, use quotes: "…"',
  ],
  'bad-key': () => ['A key is a plain word followed by a colon.'],
  'forbidden-key': ({ name }) => [`\`${name}\` cannot be a key.`, 'Choose another name.'],
  'duplicate-key': ({ name, line }) => [
    `\`${name}\` is already written in the same place, on line ${line}.`,
    'Keep one of the two lines, or merge them.',
  ],
  unreadable: ({ detail }) => [
    `This line cannot be read as \`name: value\`.${detail ? ` (${detail})` : ''}`,
    'Compare it with a line nearby: spaces, colon, quotes.',
  ],
  'lost-text': () => [
    'Everything after this `#` is a comment: this text would be lost.',
    'Put the text in straight quotes: "…"',
  ],
} satisfies typeof fr;
