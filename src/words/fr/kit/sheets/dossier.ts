/** A dossier with its facts, a page each. */
export default {
  who: 'Dossier',
  cost: (cost: string) => `Coût\u00a0: ${cost}.`,
  facts: 'Les faits, et qui les dit',
  mine: 'Ma réponse, et sa raison',
  gains: 'Qui y gagne, qui la paie',
  best: 'Le meilleur argument pour la réponse que je n’aime pas',
  checked: 'Ce que la source ne dit pas',
  sensitive: 'À annoncer avant de jouer',
  foot: (n: number, all: number) => `Dossier ${n} sur ${all}`,
};
