/** The poster that a game ends with. */
export default {
  kicker: 'Fin de partie',
  early: (date: string) => `Fin anticipée, ${date}`,
  score: 'Score\u00a0: moitié pendant la partie, moitié après vous',
  understand: 'Comprendre pourquoi',
  save: 'Enregistrer l’affiche',
  saved: 'Affiche enregistrée.',
  failed: 'L’affiche n’a pas pu être enregistrée\u00a0: faites une capture d’écran.',
};
