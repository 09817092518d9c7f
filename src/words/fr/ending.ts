/** The end of a game: its poster, and handing it in. */
import { counted, inWords, plural } from './grammar';
import handIn from './hand-in';

export default {
  kicker: 'Fin de partie',
  heard: (title: string, axes: string) => `Fin\u00a0: ${title} ${axes}`,
  /** Before the counts of the crowd: the lives that were followed are no sample. */
  hundred: 'Et sur cent vies',
  early: (date: string) => `Fin anticipée, ${date}`,
  /** What the two numbers are made of. */
  score: {
    span: 'Sur toute la partie et après vous',
    name: 'D’où viennent ces deux nombres\u202f?',
    rule: 'Chacun est le milieu de deux moyennes\u00a0:',
    lived: 'Pendant la partie',
    legacy: 'Après vous',
    ends: 'Et au jour dit\u00a0:',
  },
  understand: 'Comprendre pourquoi',
  save: 'Enregistrer l’affiche',
  saved: { poster: 'Affiche enregistrée.', card: 'Carte enregistrée.' },
  failed: 'L’affiche n’a pas pu être enregistrée\u00a0: faites une capture d’écran.',
  promise: {
    kept: 'Promesse tenue',
    broken: 'Promesse rompue',
    /** The word of the stamp. */
    stamps: { kept: 'Tenue', broken: 'Rompue' },
    yours: 'Vous aviez promis',
    /** Before the gauges that the promise was about, with what they are. */
    reached: 'À la fin',
    /** On the poster that the player keeps. */
    mine: 'J’avais promis',
  },
  after: {
    cry: 'Après vous',
    skip: 'Touchez l’écran, ou une touche\u00a0: la fin.',
    leaving: 'À votre départ',
    turn: (n: number) => `${n}${n === 1 ? 'er' : 'e'} tour sans vous`,
    years: (n: number) => `${inWords(n)} ${plural(n, { one: 'an', other: 'ans' })} après`,
    turns: (n: number) => `${counted(n, { one: 'tour', other: 'tours' })} après`,
  },
  why: 'Pourquoi\u202f?',
  poster: 'L’affiche',
  replay: 'Rejouer',
  /** Before the title of a world that has not been played to its end. */
  next: 'Ensuite',
  route: 'Vos décisions, dans l’ordre',
  card: 'Enregistrer la carte',
  share: 'Partager',
  /** What the file of a card is called, behind the title. */
  files: { card: 'carte' },
  /** On the poster, over the number of the draw: the buttons that lead to where it is typed. */
  again: (worlds: string, prepare: string) =>
    `Faites mieux, même tirage\u00a0: «\u00a0${worlds}\u00a0», «\u00a0${prepare}\u00a0», et ce numéro`,
  draw: (number: string) => `N°\u00a0${number}`,
  handIn,
};
