/** What the shelf of one's own games says. It loads with that room. */
import type { Language } from './language';
import { counted } from './numbers';

const games = (n: number): string => counted('fr', n, { one: 'partie', other: 'parties' });

const fr = {
  name: 'Mes parties',
  lead: 'Elles restent sur cet appareil, dans ce navigateur.',
  back: 'Retour à l’accueil',
  settings: 'Réglages',
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
    'other-scenario': 'Pour la reprendre, ouvrez d’abord le fichier de son scénario dans «\u00a0Mes scénarios\u00a0».',
  },
  unreadable: (n: number) =>
    n === 1
      ? 'Une partie gardée ne peut plus être relue. Elle n’a pas été effacée.'
      : `${n} parties gardées ne peuvent plus être relues. Elles n’ont pas été effacées.`,
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
    curvesHelp: 'Trait plein\u00a0: la première partie. Tirets\u00a0: la seconde.',
    curve: (axis: string, first: string, second: string) =>
      `${axis}\u00a0: la première partie finit à ${first}, la seconde à ${second}.`,
    decisions: 'Là où elles se séparent',
    same: (n: number, of: number) =>
      n === 0
        ? `Aucune réponse commune. Dossiers posés aux deux\u00a0: ${of}.`
        : `Même réponse à ${counted('fr', n, { one: 'dossier', other: 'dossiers' })}, sur ${of} posés aux deux.`,
    noneShared: 'Ces deux parties n’ont eu aucun dossier en commun.',
    turn: 'Tour',
    dossier: 'Dossier',
    parts: 'réponses différentes',
    alike: 'même réponse',
    onlyFirst: 'posé à la première seulement',
    onlySecond: 'posé à la seconde seulement',
  },
};

export type KeptWords = typeof fr;

const gamesEn = (n: number): string => counted('en', n, { one: 'game', other: 'games' });

const en: KeptWords = {
  name: 'My games',
  lead: 'They stay on this device, in this browser.',
  back: 'Back to the home page',
  settings: 'Settings',
  going: 'In progress',
  noneGoing: 'No game in progress.',
  past: 'Finished',
  nonePast: 'No finished game yet.',
  most: (n) => `The last ${n} finished games are saved.`,
  resume: 'Resume',
  open: 'View',
  remove: 'Delete',
  of: (action, game) => `${action}: ${game}`,
  removed: (game) => `Deleted: ${game}.`,
  bringBack: 'Undo',
  played: (moment) => `played on ${moment}`,
  stuck: {
    'other-version': 'The scenario has changed since: it can no longer be resumed. Start a new one.',
    'other-scenario': 'To resume it, first open the file of its scenario under “My scenarios”.',
  },
  unreadable: (n) =>
    n === 1
      ? 'One saved game can no longer be read. It was not deleted.'
      : `${n} saved games can no longer be read. They were not deleted.`,
  removeUnreadable: 'Delete what cannot be read',

  file: {
    name: 'Take your games with you',
    help: 'One file contains all your games. Open it on another device: nothing that is there already is lost.',
    export: 'Save everything to a file',
    import: 'Add the games of a file',
    fileName: 'bouclier-my-games.json',
    exported: (file) => `${file} is downloaded.`,
    taken: (added, known) =>
      [added === 0 ? 'No new game.' : `${gamesEn(added)} added.`, known === 0 ? '' : `${known} already here.`]
        .filter((part) => part !== '')
        .join(' '),
    noRoom: (n) => `No room for ${gamesEn(n)}: the list of finished games is full. Delete some, then try again.`,
    unreadable: (places) => `Not read from this file: no.\u00a0${places}.`,
    problems: {
      'too-large': 'This file is too large for a list of games. It was not read.',
      'not-json': 'This file is not a list of games, or its end is missing. Choose another one.',
      'not-ours': 'This file does not come from Bouclier. Choose another one.',
      'other-format': 'This file comes from a later version of the game. Reload the page, then try again.',
      'not-read': 'The browser could not read this file. Choose it again.',
    },
  },

  compare: {
    name: 'Compare two games',
    choose: 'Tick two finished games of the same scenario.',
    chooseOne: 'Tick a second one.',
    pick: 'Compare',
    failed: 'These games could not be replayed. Check the connection, or choose others.',
    first: 'First',
    second: 'Second',
    curves: 'The two axes',
    curvesHelp: 'Solid line: the first game. Dashes: the second.',
    curve: (axis, first, second) => `${axis}: the first game ends at ${first}, the second at ${second}.`,
    decisions: 'Where they differ',
    same: (n, of) =>
      n === 0
        ? `No answer in common. Dossiers that both games met: ${of}.`
        : `The same answer to ${counted('en', n, { one: 'dossier', other: 'dossiers' })}, out of ${of} that both games met.`,
    noneShared: 'These two games had no dossier in common.',
    turn: 'Turn',
    dossier: 'Dossier',
    parts: 'different answers',
    alike: 'same answer',
    onlyFirst: 'met by the first only',
    onlySecond: 'met by the second only',
  },
};

const ALL: Readonly<Record<Language, KeptWords>> = { fr, en };

export const keptWords = (language: Language): KeptWords => ALL[language];
