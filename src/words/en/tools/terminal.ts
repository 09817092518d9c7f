/** What the commands say of games. */
import type fr from '../../fr/tools/terminal';

export default {
  scenario: 'Scenario',
  seed: 'seed',
  decisions: 'Decisions',
  ending: 'Ending',
  emancipation: 'Emancipation',
  tyranny: 'Tyranny',
  hash: 'Hash',
  code: 'Code',
  unknownOption: (option) => `Unknown or incomplete option: ${option}`,
  unfinished: (turn) => `the game stops before the decision of turn ${turn}`,
  playUsage: `Plays a whole game of a scenario.

  npm run play -- FILE [--strategy planner|random|cop|public|laissez_faire] [--seed N] [--json] [--lang fr|en]`,
  replayUsage: `Plays a game again from its code and gives the same hash.

  npm run replay -- CODE [--file FILE] [--json] [--lang fr|en]`,
  unknownStrategy: (name, known) => `There is no strategy called “${name}”. There are: ${known.join(', ')}.`,
  badSeed: (text) => `The seed “${text}” is not a whole number from 0 to 4,294,967,295.`,
  codeProblems: {
    empty: 'The game code is missing.',
    'not-a-code': 'This is not a game code. A code starts with B1 or B2, like B1-7KQ4M-2XH9T-…',
    'other-format': 'This code comes from another version of the game: it can’t be replayed here.',
    'bad-character': 'This code holds a character that no code has. Check it sign by sign.',
    'bad-check': 'This code has a typo, or a piece of it is missing. Check it sign by sign.',
    'other-scenario': 'This code belongs to another scenario. Give its file: --file FILE',
    'other-version':
      'This code comes from another version of this scenario: its rules have changed, the game would not be the same.',
    'not-allowed': 'This code holds a decision that the rules did not allow: it was not played.',
  },
} satisfies typeof fr;
