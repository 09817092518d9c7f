/** What the picture of a class says. It loads with that room. */
import type { Language } from './language';
import { counted } from './numbers';

const games = (n: number): string => counted('fr', n, { one: 'partie', other: 'parties' });
const gamesRead = (n: number): string => counted('fr', n, { one: 'partie lue', other: 'parties lues' });
const gamesAnalysed = (n: number): string => counted('fr', n, { one: 'partie analysée', other: 'parties analysées' });

const fr = {
  name: 'Pour la classe',
  lead: 'Collez les codes des élèves, un par ligne. La classe apparaît en une image.',
  back: 'Retour à l’accueil',
  settings: 'Réglages',
  field: 'Codes ou liens, un par ligne',
  fieldHelp: 'Ce qui accompagne un code sur sa ligne (un nom, une date) n’est pas lu.',
  show: 'Voir la classe',
  choose: 'Ouvrir un fichier',
  drop: 'ou déposez-le ici',
  dropNow: 'Lâchez-le ici.',
  private: 'Rien n’est gardé ni envoyé\u00a0: tout disparaît quand vous fermez la page.',
  tooLarge: 'C’est trop long pour une liste de codes. Rien n’a été lu\u00a0: collez les codes seuls.',
  notRead: 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau, ou collez les codes.',
  reading: 'On rejoue les parties…',
  nothing: 'Collez d’abord des codes.',
  print: 'Imprimer',

  howTo: {
    name: 'En classe',
    steps: [
      'Donnez à tous le même lien de départ («\u00a0Préparer\u00a0», à côté de «\u00a0Jouer\u00a0»)\u00a0: la classe joue le même monde.',
      'À la fin, chaque groupe rend son code\u00a0: il est sous le bilan, avec un code QR.',
      'Collez ici tous les codes, projetez, discutez.',
    ],
  },

  read: (taken: number, refused: number, lines: string) =>
    refused === 0
      ? `${gamesRead(taken)}.`
      : `${gamesRead(taken)}, ${counted('fr', refused, { one: 'code refusé', other: 'codes refusés' })} (${refused === 1 ? 'ligne' : 'lignes'} ${lines}).`,
  refused: {
    name: (n: number, all: number) => (n === 1 ? `Un code refusé sur ${all}` : `${n} codes refusés sur ${all}`),
    help: (n: number): string =>
      n === 1
        ? 'Il manque à l’image. Corrigez la ligne, puis «\u00a0Voir la classe\u00a0».'
        : 'Ils manquent à l’image. Corrigez les lignes, puis «\u00a0Voir la classe\u00a0».',
    line: (line: number) => `Ligne ${line}`,
    goTo: (line: number) => `Corriger la ligne ${line}`,
    problems: {
      empty: 'Il n’y a pas de code sur cette ligne. Collez-en un, ou effacez-la.',
      'not-a-code': 'Ce n’est pas un code de partie. Un code commence par B1.',
      'other-format': 'Ce code vient d’une version plus récente du jeu. Rechargez la page, puis réessayez.',
      'bad-character': 'Il contient un signe qui n’existe pas dans les codes. Comparez-le à l’original.',
      'bad-check': 'Il contient une faute de frappe, ou il en manque un morceau. Comparez-le à l’original.',
      'other-scenario':
        'Son scénario n’est pas ici. Si vous avez le fichier, ouvrez-le d’abord dans «\u00a0Mes scénarios\u00a0».',
      'other-version':
        'Il vient d’une autre version du scénario. Ouvrez cette version dans «\u00a0Mes scénarios\u00a0», ou faites rejouer.',
      'not-allowed': 'Il contient une décision que les règles refusent. Redemandez le code.',
      unfinished: 'La partie n’est pas finie\u00a0: demandez le code de fin.',
      'not-loaded': 'Son scénario n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
      'too-many': 'Il y a trop de codes\u00a0: seuls les 200 premiers sont lus.',
    },
  },
  groups: {
    name: 'Plusieurs scénarios',
    help: 'On ne compare que des parties d’un même scénario.',
    choice: (title: string, n: number) => `${title}\u00a0: ${games(n)}`,
  },
  title: (n: number) => (n === 1 ? 'Une partie' : `${n} parties`),
  starts: {
    /** Quoted assumptions, each with its level. */
    changed: (beliefs: string) => `Hypothèses changées pour la classe\u00a0: ${beliefs}.`,
    title: (n: number) => (n === 1 ? 'Une partie a un autre départ' : `${n} parties ont un autre départ`),
    noCommonDraw: 'Les parties n’ont pas le même départ',
    lines: (n: number, lines: string) => `${n === 1 ? 'Ligne' : 'Lignes'} ${lines}\u00a0:`,
    draw: 'autre tirage',
    belief: (label: string, level: string) => `«\u00a0${label}\u00a0» ${level}`,
    otherBelief: (label: string, level: string, usual: string) =>
      `hypothèse «\u00a0${label}\u00a0» ${level} au lieu de ${usual}`,
    otherBeliefs: (n: number) => (n === 1 ? 'une autre hypothèse changée' : `${n} autres hypothèses changées`),
    andThen: '\u202f; ',
    draws: (draws: number, all: number) => `Il y a ${draws} tirages pour ${all} parties.`,
    drawMeans:
      'Un autre tirage, c’est une autre chance\u00a0: une fin différente ne vient pas forcément des décisions.',
    beliefMeans:
      'Avec d’autres hypothèses, le monde réagit autrement\u00a0: comparez les réponses plutôt que les fins.',
    counted: 'Toutes les parties comptent dans l’image.',
    wayOut: 'Pour un même départ, donnez à tous le lien de «\u00a0Préparer\u00a0».',
    mark: 'autre départ',
    onPlot: 'Un rond vide\u00a0: un autre départ.',
  },

  parted: {
    name: 'Où la classe s’est partagée',
    help: 'Un signe par partie. Aucune réponse n’y dépasse six parties sur dix.',
    asked: (n: number, total: number) =>
      n === total ? 'Posé à toutes les parties.' : `Posé à ${n} parties sur ${total}.`,
    none: 'Parmi les dossiers posés à quatre parties au moins, aucun n’a partagé la classe.',
  },
  all: {
    name: 'Dossier par dossier',
    help: 'Dans l’ordre où ils se présentent. Une barre noire\u00a0: la classe s’y est partagée. Un dossier posé à moins de quatre parties n’en a jamais.',
    dossier: 'Dossier',
    answers: 'Réponses',
  },
  axes: {
    name: 'Où les parties ont fini',
    help: 'Une marque par partie, avec le numéro de sa ligne.',
    label: (n: number) => `${games(n)} sur les deux axes\u202f; les nombres sont dans le tableau.`,
  },
  endings: { name: 'Les fins', games },
  points: {
    name: 'Les tournants communs',
    help: 'Les décisions qui ont le plus coûté, comme dans le bilan de chaque partie.',
    ask: 'Chercher les tournants',
    stop: 'Arrêter',
    progress: (done: number, all: number) => `${gamesAnalysed(done)} sur ${all}`,
    stopped: (done: number, all: number) => `Arrêté\u00a0: ${gamesAnalysed(done)} sur ${all}.`,
    done: (all: number, without: number) =>
      without === 0 ? `${gamesAnalysed(all)}.` : `${gamesAnalysed(all)}, dont ${without} sans aucun tournant.`,
    failed: 'L’analyse a échoué. Vérifiez la connexion, puis réessayez.',
    none: 'Aucun tournant n’est commun à deux parties.',
    single: (n: number) =>
      n === 1 ? 'Un dossier n’a compté que pour une partie.' : `${n} dossiers n’ont compté que pour une partie chacun.`,
    chosen: (label: string, n: number) => `${label} (${n})`,
    contested: (n: number) =>
      n === 1
        ? 'Une fois, c’est la meilleure réponse selon une autre vision du monde.'
        : `${n} fois, c’est la meilleure réponse selon une autre vision du monde.`,
    lines: (lines: string) => `Lignes\u00a0: ${lines}`,
  },
  members: {
    name: 'Partie par partie',
    line: 'Ligne',
    ending: 'Fin',
    decisions: 'Décisions',
    hash: 'Empreinte',
    open: 'Ouvrir',
    openOf: (line: number) => `Ouvrir la partie de la ligne ${line}`,
    same: (line: number) => `même partie que la ligne ${line}`,
  },
};

export type ClassWords = typeof fr;

const gamesEn = (n: number): string => counted('en', n, { one: 'game', other: 'games' });

const en: ClassWords = {
  name: 'For the class',
  lead: 'Paste the students’ codes, one per line. The class appears as one picture.',
  back: 'Back to the home page',
  settings: 'Settings',
  field: 'Codes or links, one per line',
  fieldHelp: 'Whatever stands beside a code on its line (a name, a date) is not read.',
  show: 'See the class',
  choose: 'Open a file',
  drop: 'or drop it here',
  dropNow: 'Drop it here.',
  private: 'Nothing is saved or sent: everything disappears when you close the page.',
  tooLarge: 'This is too long for a list of codes. Nothing was read: paste the codes alone.',
  notRead: 'This file could not be read. Choose it again, or paste the codes.',
  reading: 'Replaying the games…',
  nothing: 'Paste some codes first.',
  print: 'Print',

  howTo: {
    name: 'In class',
    steps: [
      'Give everybody the same link to start from (“Prepare”, beside “Play”): the class plays the same world.',
      'At the end, each group hands in its code: it is below the debrief, with a QR code.',
      'Paste all the codes here, project, discuss.',
    ],
  },

  read: (taken, refused, lines) =>
    refused === 0
      ? `${gamesEn(taken)} read.`
      : `${gamesEn(taken)} read, ${counted('en', refused, { one: 'code', other: 'codes' })} refused (${refused === 1 ? 'line' : 'lines'} ${lines}).`,
  refused: {
    name: (n, all) => (n === 1 ? `One code of ${all} refused` : `${n} codes of ${all} refused`),
    help: (n) =>
      n === 1
        ? 'It is missing from the picture. Correct its line, then “See the class”.'
        : 'They are missing from the picture. Correct their lines, then “See the class”.',
    line: (line) => `Line ${line}`,
    goTo: (line) => `Correct line ${line}`,
    problems: {
      empty: 'There is no code on this line. Paste one, or delete the line.',
      'not-a-code': 'This is not a game code. A code starts with B1.',
      'other-format': 'This code comes from a later version of the game. Reload the page, then try again.',
      'bad-character': 'It contains a character that codes never use. Compare it with the original.',
      'bad-check': 'It contains a typo, or a piece is missing. Compare it with the original.',
      'other-scenario': 'Its scenario is not here. If you have the file, open it first under “My scenarios”.',
      'other-version':
        'It comes from another version of the scenario. Open that version under “My scenarios”, or have it played again.',
      'not-allowed': 'It contains a decision that the rules do not allow. Ask for the code again.',
      unfinished: 'The game is not over: ask for the code at the end.',
      'not-loaded': 'Its scenario could not be loaded. Check the connection, then try again.',
      'too-many': 'There are too many codes: only the first 200 are read.',
    },
  },
  groups: {
    name: 'Several scenarios',
    help: 'Only games of one scenario are compared.',
    choice: (title, n) => `${title}: ${gamesEn(n)}`,
  },
  title: (n) => (n === 1 ? 'One game' : `${n} games`),
  starts: {
    changed: (beliefs) => `Assumptions changed for the class: ${beliefs}.`,
    title: (n) => (n === 1 ? 'One game started differently' : `${n} games started differently`),
    noCommonDraw: 'The games did not start alike',
    lines: (n, lines) => `${n === 1 ? 'Line' : 'Lines'} ${lines}:`,
    draw: 'another draw',
    belief: (label, level) => `“${label}” ${level}`,
    otherBelief: (label, level, usual) => `assumption “${label}” ${level} instead of ${usual}`,
    otherBeliefs: (n) => (n === 1 ? 'one more assumption changed' : `${n} more assumptions changed`),
    andThen: '; ',
    draws: (draws, all) => `There are ${draws} draws for ${all} games.`,
    drawMeans: 'Another draw means other luck: a different ending does not always come from the decisions.',
    beliefMeans: 'Under other assumptions the world reacts differently: compare the answers rather than the endings.',
    counted: 'All games count in the picture.',
    wayOut: 'For the same start, give everybody the link of “Prepare”.',
    mark: 'started differently',
    onPlot: 'An empty circle: a different start.',
  },

  parted: {
    name: 'Where the class was divided',
    help: 'One sign per game. No answer has more than six games in ten.',
    asked: (n, total) => (n === total ? 'All games met it.' : `${n} games of ${total} met it.`),
    none: 'Among the dossiers that at least four games met, none divided the class.',
  },
  all: {
    name: 'Dossier by dossier',
    help: 'In the order in which they come up. A black bar: the class was divided there. A dossier that fewer than four games met never has one.',
    dossier: 'Dossier',
    answers: 'Answers',
  },
  axes: {
    name: 'Where the games ended',
    help: 'One mark per game, with the number of its line.',
    label: (n) => `${gamesEn(n)} on the two axes; the numbers are in the table.`,
  },
  endings: { name: 'The endings', games: gamesEn },
  points: {
    name: 'Common turning points',
    help: 'The decisions that cost most, as in each game’s own debrief.',
    ask: 'Look for turning points',
    stop: 'Stop',
    progress: (done, all) => `${done} of ${all} games analysed`,
    stopped: (done, all) => `Stopped: ${done} of ${all} games analysed.`,
    done: (all, without) =>
      without === 0 ? `${gamesEn(all)} analysed.` : `${gamesEn(all)} analysed, ${without} without any turning point.`,
    failed: 'The analysis failed. Check the connection, then try again.',
    none: 'No two games share a turning point.',
    single: (n) => (n === 1 ? 'One dossier mattered to one game only.' : `${n} dossiers mattered to one game each.`),
    chosen: (label, n) => `${label} (${n})`,
    contested: (n) =>
      n === 1
        ? 'Once, it is the best answer according to another worldview.'
        : `${n} times, it is the best answer according to another worldview.`,
    lines: (lines) => `Lines: ${lines}`,
  },
  members: {
    name: 'Game by game',
    line: 'Line',
    ending: 'Ending',
    decisions: 'Decisions',
    hash: 'Fingerprint',
    open: 'Open',
    openOf: (line) => `Open the game of line ${line}`,
    same: (line) => `same game as line ${line}`,
  },
};

const ALL: Readonly<Record<Language, ClassWords>> = { fr, en };

export const classWords = (language: Language): ClassWords => ALL[language];
