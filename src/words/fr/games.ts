/** Saved games: the list, the file, the comparison of two. */
const games = (n: number): string => counted(n, { one: 'partie', other: 'parties' });

import { counted, plural } from './grammar';

export default {
  name: 'Mes parties',
  lead: 'Elles restent sur cet appareil, dans ce navigateur.',
  /** The way to positions to be solved. */
  problems: {
    open: 'Problèmes',
    help: 'Une position, trois réponses, une seule qui tient\u00a0: des problèmes à résoudre.',
  },
  going: 'En cours',
  noneGoing: 'Aucune partie en cours.',
  past: 'Finies',
  nonePast: 'Aucune partie finie pour l’instant.',
  most: (n: number) => `Les ${n} dernières parties finies sont gardées.`,
  resume: 'Reprendre',
  open: 'Revoir',
  remove: 'Effacer',
  of: (action: string, game: string) => `${action}\u00a0: ${game}`,
  removed: (game: string) => `Effacée\u00a0: ${game}.`,
  bringBack: 'Annuler',
  played: (moment: string) => `jouée le ${moment}`,
  stuck: {
    'other-version': 'Le scénario a changé depuis\u00a0: elle ne peut plus être reprise. Commencez-en une nouvelle.',
    'other-scenario':
      'Pour la reprendre, ouvrez d’abord le fichier de son scénario dans «\u00a0Écrire le vôtre\u00a0».',
  },
  unreadable: (n: number) =>
    plural(n, {
      one: 'Une partie gardée ne peut plus être relue. Elle n’a pas été effacée.',
      other: `${n} parties gardées ne peuvent plus être relues. Elles n’ont pas été effacées.`,
    }),
  takeUnreadable: 'Enregistrer ce qui est illisible dans un fichier',
  unreadableName: 'bouclier-illisible.json',
  removeUnreadable: 'Effacer ce qui est illisible',

  file: {
    name: 'Emporter ses parties',
    help: 'Un fichier contient toutes vos parties. Ouvrez-le sur un autre appareil\u00a0: rien de ce qui y est déjà n’est perdu.',
    export: 'Tout enregistrer dans un fichier',
    import: 'Ajouter les parties d’un fichier',
    fileName: 'bouclier-mes-parties.json',
    exported: (file: string) => `${file} est téléchargé.`,
    taken: (added: number, known: number) =>
      [added === 0 ? 'Aucune partie nouvelle.' : `${games(added)} en plus.`, known === 0 ? '' : `${known} déjà ici.`]
        .filter((part) => part !== '')
        .join(' '),
    noRoom: (n: number) =>
      `${games(n)} sans place\u00a0: la liste des parties finies est pleine. Effacez-en, puis recommencez.`,
    unreadable: (places: string) => `Non lu dans ce fichier\u00a0: n°\u00a0${places}.`,
    problems: {
      'too-large': 'Ce fichier est trop grand pour être une liste de parties. Il n’a pas été lu.',
      'not-json': 'Ce fichier n’est pas une liste de parties, ou il en manque la fin. Choisissez-en un autre.',
      'not-ours': 'Ce fichier ne vient pas de Bouclier. Choisissez-en un autre.',
      'other-format': 'Ce fichier vient d’une version plus récente du jeu. Rechargez la page, puis réessayez.',
      'not-read': 'Le navigateur n’a pas pu lire ce fichier. Choisissez-le de nouveau.',
    },
  },

  compare: {
    name: 'Comparer deux parties',
    choose: 'Cochez deux parties finies du même scénario.',
    chooseOne: 'Cochez-en une deuxième.',
    pick: 'Comparer',
    failed: 'Ces parties n’ont pas pu être rejouées. Vérifiez la connexion, ou choisissez-en d’autres.',
    first: 'Première',
    second: 'Seconde',
    curves: 'Les deux axes',
    curvesHelp:
      'Trait plein\u00a0: la première partie. Tirets\u00a0: la seconde. Après le dernier tour, le monde continue sans vous\u00a0: ce que vous laissez compte pour moitié.',
    curve: (axis: string, first: string, second: string) =>
      `${axis}\u00a0: la première partie finit à ${first}, la seconde à ${second}.`,
    decisions: 'Là où elles se séparent',
    same: (n: number, of: number) =>
      n === 0
        ? `Aucune réponse commune. Questions posées aux deux\u00a0: ${of}.`
        : `Même réponse à ${counted(n, { one: 'question', other: 'questions' })}, sur ${of} posées aux deux.`,
    noneShared: 'Ces deux parties n’ont eu aucune question en commun.',
    question: 'Question',
    parts: 'réponses différentes',
    alike: 'même réponse',
    onlyFirst: 'posée à la première seulement',
    onlySecond: 'posée à la seconde seulement',
  },
};
