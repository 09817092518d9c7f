/** The played map: what robots met in the world that is being written. */
import { counted, plural } from '../grammar';

const minutes = (count: number) => counted(count, { one: 'minute', other: 'minutes' });

export default {
  name: 'La carte jouée',
  cry: {
    crushes: 'Une réponse écrase les autres.',
    crushMany: (count: number) => `${count} réponses écrasent les autres.`,
    useless: 'Une réponse ne sert presque jamais.',
    uselessMany: (count: number) => `${count} réponses ne servent presque jamais.`,
    ending: 'Une fin n’est jamais atteinte.',
    endingMany: (count: number) => `${count} fins ne sont jamais atteintes.`,
    event: 'Un événement ne frappe jamais.',
    eventMany: (count: number) => `${count} événements ne frappent jamais.`,
    fine: 'Tout sert, tout arrive.',
    first: 'Les robots entrent en jeu.',
  },
  games: (games: string) => `${games}\u00a0parties de robots,`,
  /** After how many. */
  unit: 'parties',
  again: 'rejouées à chaque changement.',
  reading: 'Une hauteur, un nombre\u00a0: combien y passent.',
  running: (percent: string) => `Les robots jouent\u00a0: ${percent}`,
  runningAgain: (percent: string) => `Les robots rejouent\u00a0: ${percent}`,
  waiting: 'Les robots jouent dès que vous posez le crayon.',
  notRight: 'Les robots joueront quand le monde n’aura plus d’erreur.',
  failed: 'Les robots ne sont pas venus.',
  tryAgain: 'Les rappeler',
  picture: 'Image',
  list: 'Liste',
  views: 'Façon de voir',
  flow: (games: string) => `${games}\u00a0parties, des réponses aux fins`,
  turn: (turn: string, count: number) =>
    `${turn}\u00a0: ${counted(count, { one: 'dossier', other: 'dossiers' })} possibles`,
  ends: 'Les fins',
  best: (percent: string) => `la meilleure\u00a0: ${percent}`,
  bestOften: ['fois la', 'meilleure'],
  neverBest: 'jamais la meilleure',
  notJudged: 'trop peu jouée',
  /** What a block says to those who hear it. */
  option: (label: string, doctrine: string, games: string, best: string) =>
    `${label}. ${doctrine}\u00a0: choisie ${games}\u00a0fois, ${best}.`,
  all: (doctrine: string, games: string) => `${doctrine}\u00a0: ${games}\u00a0fois`,
  end: (title: string, games: string) => `${title}\u00a0: ${games}\u00a0parties`,
  endNever: (title: string) => `${title}\u00a0: jamais atteinte`,
  endSought: (title: string) => `${title}\u00a0: seul un robot qui la cherchait y est arrivé`,
  sought: 'Seul un robot qui la cherchait y est arrivé.',
  links: 'Ce que poussent les liens',
  linksUnit: 'En points, par partie.',
  linksNone: 'Aucun lien entre les jauges.',
  alone: (names: string, count: number) =>
    plural(count, { one: `Aucun lien ne touche ${names}.`, other: `Aucun lien ne touche\u00a0: ${names}.` }),
  link: (from: string, to: string, amount: string) => `${from} vers ${to}\u00a0: ${amount}\u00a0par partie`,
  still: (from: string, to: string, amount: string) => `${from} vers ${to}\u00a0: ${amount}, n’a rien poussé`,
  deck: 'Les autres dossiers',
  deckAbout: 'Chacun avec ses trois réponses\u00a0: plus large, plus souvent choisie.',
  met: (games: string) => `vu dans ${games}\u00a0parties`,
  events: 'Les événements',
  strikes: (times: string, games: string) => `Frappe dans ${times}\u00a0parties sur ${games}.`,
  never: 'Ne frappe dans aucune partie.',
  neverReached: 'Aucune partie n’y mène.',
  others: (count: number) => plural(count, { one: 'L’autre événement', other: `Les ${count} autres événements` }),
  treaty: 'Le traité',
  enters: (percent: string) => `Il entre en vigueur dans ${percent} des parties.`,
  time: 'Le temps d’un élève',
  minutes: (from: number, to: number) => (from === to ? minutes(to) : `${from} à ${minutes(to)}`),
  timeAbout: (words: string, turns: string) => `${words}\u00a0mots à lire en ${turns}, et le temps de choisir.`,
  write: (words: string) => `Écrire ${words}`,
  /** Positions of this world, to be solved. */
  problems: {
    title: 'Des problèmes pour vos élèves',
    about:
      'Des robots cherchent dans ce monde les moments où une seule réponse tient. Une ou deux minutes\u202F; après un changement, refaites-les.',
    make: 'Chercher des problèmes',
    grades: {
      1: (count: number) => counted(count, { one: 'facile', other: 'faciles' }),
      2: (count: number) => counted(count, { one: 'moyen', other: 'moyens' }),
      3: (count: number) => counted(count, { one: 'difficile', other: 'difficiles' }),
    },
    go: 'Les essayer',
    download: 'Télécharger ces problèmes',
    fileName: 'problemes',
    give: 'Un élève ouvre votre monde, puis ce fichier dans «\u00a0Problèmes\u00a0».',
  },
  /** Under an answer, in the form. */
  note: {
    best: (percent: string) => `Des robots l’ont jugée\u00a0: cette réponse est la meilleure dans ${percent} des cas.`,
    never: 'Des robots l’ont jugée\u00a0: cette réponse n’est jamais la meilleure.',
    see: 'Voir la carte',
  },
};
