/** What the commands say of games. */
export default {
  scenario: 'Scénario',
  seed: 'graine',
  decisions: 'Décisions',
  ending: 'Fin',
  emancipation: 'Émancipation',
  tyranny: 'Tyrannie',
  hash: 'Empreinte',
  code: 'Code',
  unknownOption: (option: string) => `Option inconnue, ou incomplète\u00a0: ${option}`,
  unfinished: (turn: number) => `la partie s’arrête avant la décision du tour ${turn}`,
  playUsage: `Joue une partie entière d’un scénario.

  npm run play -- FICHIER [--strategy planner|random|cop|public|laissez_faire] [--seed N] [--json] [--lang fr|en]`,
  replayUsage: `Rejoue une partie depuis son code et donne la même empreinte.

  npm run replay -- CODE [--file FICHIER] [--json] [--lang fr|en]`,
  unknownStrategy: (name: string, known: readonly string[]) =>
    `La stratégie «\u00a0${name}\u00a0» n’existe pas. Il y a\u00a0: ${known.join(', ')}.`,
  badSeed: (text: string) => `La graine «\u00a0${text}\u00a0» n’est pas un entier de 0 à 4\u202f294\u202f967\u202f295.`,
  codeProblems: {
    empty: 'Il manque le code de la partie.',
    'not-a-code': 'Ce n’est pas un code de partie. Un code commence par B1 ou B2, comme B1-7KQ4M-2XH9T-…',
    'other-format': 'Ce code vient d’une autre version du jeu\u00a0: il ne peut pas être rejoué ici.',
    'bad-character': 'Ce code contient un caractère qu’aucun code n’a. Vérifiez-le signe par signe.',
    'bad-check': 'Ce code a une faute de frappe, ou il en manque un morceau. Vérifiez-le signe par signe.',
    'other-scenario': 'Ce code est celui d’un autre scénario. Donnez son fichier\u00a0: --file FICHIER',
    'other-version':
      'Ce code vient d’une autre version de ce scénario\u00a0: ses règles ont changé, la partie ne serait plus la même.',
    'not-allowed': 'Ce code contient une décision que les règles ne permettaient pas\u00a0: il n’a pas été joué.',
  },
};
