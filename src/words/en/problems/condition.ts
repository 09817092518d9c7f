/** Faults inside a condition. */
import type fr from '../../fr/problems/condition';
import { CURLY, quoted, type Recalled, type RecallWord, type Wanted } from '../../problem-parts';

const WANTED: Readonly<Record<Wanted, string>> = {
  start: 'the name of a gauge, or a number',
  value: 'a number, or the name of a gauge',
  comparison: 'a comparison: `>`, `>=`, `<`, `<=` or `=`',
  link: '`and` or `or`',
};

const ASKED: Readonly<Record<RecallWord, string>> = {
  happened: 'To ask whether an event happened, parentheses are needed.',
  chose: 'To ask what was chosen, two names are needed between parentheses: the dossier, then the doctrine.',
  promised: 'To ask what was promised, a promise is needed between parentheses.',
  granted: 'To ask whether a lever was used, its name is needed between parentheses.',
  signed: 'To ask who has signed, an actor is needed between parentheses.',
};

/** What a name is not, the possible names, and what is said when there is none. */
const RECALLED: Readonly<Record<Recalled, readonly [one: string, all: string, none: string]>> = {
  event: ['an event', 'Events', 'This file has no event.'],
  dossier: ['a dossier', 'Dossiers', 'This file has no dossier.'],
  doctrine: ['a doctrine', 'Doctrines', ''],
  promise: ['a promise', 'Promises', 'This file has no promise: declare it under `promises:`.'],
  lever: ['a lever', 'Levers', 'This treaty has no lever: declare it under `levers:`.'],
  party: ['an actor that may sign', 'Those who may', 'No actor has a `weight`: nobody signs.'],
};

const EXAMPLE = '`surveillance > 60 and turn >= 4`';

export default {
  'condition-sign': ({ written, right }) => [
    `\`${written}\` is not written like this in a condition.`,
    `Write \`${right}\``,
  ],
  'condition-number': ({ written, right }) => [
    `\`${written}\`: in a condition, a number is written with a point and no sign around it.`,
    `Write \`${right}\``,
  ],
  'condition-unknown-name': ({ name, near, known }) => [
    `\`${name}\` does not exist.`,
    near ? `Did you mean \`${near}\`?` : `You may name here: ${quoted(known)}. Example: \`${known[0] ?? 'turn'} > 50\``,
  ],
  'condition-unknown-argument': ({ kind, name, near, known }) => {
    const [one, all, none] = RECALLED[kind];
    return [
      `\`${name}\` is not ${one}.`,
      near ? `Did you mean \`${near}\`?` : known.length > 0 ? `${all}: ${quoted(known)}.` : none,
    ];
  },
  'condition-unknown-word': ({ name, near, known }) => [
    `\`${name}(…)\` is not a word of conditions.`,
    near ? `Did you mean \`${near}\`?` : `Possible words: ${quoted(known)}.`,
  ],
  'condition-arguments': ({ word, form }) => [ASKED[word], `Write \`${form}\``],
  'condition-no-treaty': ({ word }) => [
    `\`${word}\` speaks of a treaty, and this file has none.`,
    'Add a `treaty` block, or remove this condition.',
  ],
  'condition-comparison': ({ name }) => [
    `\`${name}\` is a number: it must be compared with something.`,
    `Write for instance \`${name} > 50\``,
  ],
  'condition-chain': ({ middle }) => [
    'One comparison at a time.',
    `Join two with \`and\`: \`20 < ${middle} and ${middle} < 60\``,
  ],
  'condition-two-numbers': () => ['Comparing two numbers says nothing of the world.', `Name a gauge: ${EXAMPLE}`],
  'condition-in-force': () => ['`in_force` is true or false.', 'Write `in_force`, or `not in_force`.'],
  'condition-parenthesis': () => ['This parenthesis is not closed.', 'Add `)`'],
  'condition-stray-parenthesis': () => ['This parenthesis closes nothing.', 'Delete it, or add `(` earlier.'],
  'condition-incomplete': ({ after, wanted }) => [
    `The condition stops after \`${after}\`.`,
    `Next it takes ${WANTED[wanted]}.`,
  ],
  'condition-unexpected': ({ word, wanted, name }) => [
    `I do not understand \`${word}\`${name ? ` after \`${name}\`` : ''}.`,
    CURLY.test(word)
      ? `Remove these quotes. Example: ${EXAMPLE}`
      : `It takes ${WANTED[wanted]} here. Example: ${EXAMPLE}`,
  ],
  'condition-too-long': ({ most }) => [`This condition is too long: ${most} characters at most.`],
  'condition-too-deep': ({ most }) => [`Too many nested parentheses: ${most} at most.`],
  'condition-always': ({ name }) => [
    `This comparison never changes: \`${name}\` stays within its bounds.`,
    name === 'turn' ? 'Compare with a turn of the game.' : 'Compare with a number between 0 and 100.',
  ],
  'condition-whole-turn': ({ value }) => [
    `Turns are counted in whole numbers, and ${value} is none.`,
    'Compare with a turn of the game: `turn >= 4`',
  ],
  'condition-exact': ({ name, value }) => [
    `\`${name}\` will hardly ever be exactly ${value}.`,
    `Write \`${name} >= ${value}\` or \`${name} <= ${value}\``,
  ],
} satisfies typeof fr;
