/** What the tools for the terminal say of games. */
import type { Language } from './language';

const fr = {
  scenario: 'Scénario',
  seed: 'graine',
  decisions: 'Décisions',
  ending: 'Fin',
  emancipation: 'Émancipation',
  tyranny: 'Tyrannie',
  hash: 'Empreinte',
  code: 'Code',
  doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
  unknownOption: (option: string) => `Option inconnue, ou incomplète\u00a0: ${option}`,
  unfinished: (turn: number) => `la partie s’arrête avant la décision du tour ${turn}`,
  playUsage: `Joue une partie entière d’un scénario.

  npm run play -- FICHIER [--strategy random|cop|public|laissez_faire] [--seed N] [--json] [--lang fr|en]`,
  replayUsage: `Rejoue une partie depuis son code et donne la même empreinte.

  npm run replay -- CODE [--file FICHIER] [--json] [--lang fr|en]`,
  unknownStrategy: (name: string, known: readonly string[]) =>
    `La stratégie «\u00a0${name}\u00a0» n’existe pas. Il y a\u00a0: ${known.join(', ')}.`,
  badSeed: (text: string) => `La graine «\u00a0${text}\u00a0» n’est pas un entier de 0 à 4\u202f294\u202f967\u202f295.`,
  codeProblems: {
    empty: 'Il manque le code de la partie.',
    'not-a-code': 'Ce n’est pas un code de partie. Un code commence par B1, comme B1-7KQ4M-2XH9T-…',
    'other-format': 'Ce code vient d’une autre version du jeu\u00a0: il ne peut pas être rejoué ici.',
    'bad-character': 'Ce code contient un caractère qu’aucun code n’a. Vérifiez-le signe par signe.',
    'bad-check': 'Ce code a une faute de frappe, ou il en manque un morceau. Vérifiez-le signe par signe.',
    'other-scenario': 'Ce code est celui d’un autre scénario. Donnez son fichier\u00a0: --file FICHIER',
    'other-version':
      'Ce code vient d’une autre version de ce scénario\u00a0: ses règles ont changé, la partie ne serait plus la même.',
    'not-allowed': 'Ce code contient une décision que les règles ne permettaient pas\u00a0: il n’a pas été joué.',
  },
};

export type TerminalWords = typeof fr;

const en: TerminalWords = {
  scenario: 'Scenario',
  seed: 'seed',
  decisions: 'Decisions',
  ending: 'Ending',
  emancipation: 'Emancipation',
  tyranny: 'Tyranny',
  hash: 'Hash',
  code: 'Code',
  doctrines: { cop: 'COP', public: 'public', laissez_faire: 'laissez-faire' },
  unknownOption: (option) => `Unknown or incomplete option: ${option}`,
  unfinished: (turn) => `the game stops before the decision of turn ${turn}`,
  playUsage: `Plays a whole game of a scenario.

  npm run play -- FILE [--strategy random|cop|public|laissez_faire] [--seed N] [--json] [--lang fr|en]`,
  replayUsage: `Plays a game again from its code and gives the same hash.

  npm run replay -- CODE [--file FILE] [--json] [--lang fr|en]`,
  unknownStrategy: (name, known) => `There is no strategy called “${name}”. There are: ${known.join(', ')}.`,
  badSeed: (text) => `The seed “${text}” is not a whole number from 0 to 4,294,967,295.`,
  codeProblems: {
    empty: 'The game code is missing.',
    'not-a-code': 'This is not a game code. A code starts with B1, like B1-7KQ4M-2XH9T-…',
    'other-format': 'This code comes from another version of the game: it can’t be replayed here.',
    'bad-character': 'This code holds a character that no code has. Check it sign by sign.',
    'bad-check': 'This code has a typo, or a piece of it is missing. Check it sign by sign.',
    'other-scenario': 'This code belongs to another scenario. Give its file: --file FILE',
    'other-version':
      'This code comes from another version of this scenario: its rules have changed, the game would not be the same.',
    'not-allowed': 'This code holds a decision that the rules did not allow: it was not played.',
  },
};

export const TERMINAL_WORDS: Readonly<Record<Language, TerminalWords>> = { fr, en };
