import type fr from '../../fr/title/refused';

/** Why the code of a game can't be read. */
export default {
  empty: 'Paste a code first.',
  'not-a-code': 'This is not a game code. A code starts with B1 or B2.',
  'other-format': 'This code comes from a later version of the game. Reload the page, then try again.',
  'bad-character': 'This code contains a character that codes never use. Compare it with the original.',
  'bad-check': 'This code contains a typo, or a piece of it is missing. Compare it with the original.',
  'other-scenario':
    'This code belongs to a scenario that is not here. If you have its file, open it first in “Write your own”.',
  'other-version': 'This game comes from another version of the scenario: it can’t be played on. Start a new one.',
  'not-allowed': 'This code contains a decision that the rules do not allow. Ask for another one.',
  delegated: 'This code is that of a COP played in class: it can’t be replayed alone.',
} satisfies typeof fr;
