/** The end of a game: its poster, and handing it in. */
import handIn from './hand-in';

export default {
  kicker: 'Fin de partie',
  early: (date: string) => `Fin anticipée, ${date}`,
  score: 'Score\u00a0: moitié pendant la partie, moitié après vous',
  understand: 'Comprendre pourquoi',
  save: 'Enregistrer l’affiche',
  saved: 'Affiche enregistrée.',
  failed: 'L’affiche n’a pas pu être enregistrée\u00a0: faites une capture d’écran.',
  promise: { kept: 'Promesse tenue', broken: 'Promesse rompue' },
  handIn,
};
