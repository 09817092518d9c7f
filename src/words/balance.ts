/** What the balance report says in the terminal and on its printed page, beside what it says in the workshop. */
import type { Language } from './language';
import { counted } from './numbers';

const fr = {
  usage: `Fait le rapport d’équilibre d’un scénario\u00a0: des robots le jouent des milliers de fois, sous plusieurs jeux d’hypothèses.

  npm run balance -- FICHIER [--games N] [--seed N] [--json] [--html SORTIE] [--baseline AVANT] [--lang fr|en]

  --games N        parties de chaque robot sous chaque jeu d’hypothèses (40)
  --seed N         d’autres tirages (1)\u202f; la même graine donne le même rapport, à l’octet près
  --json           le rapport en JSON, qui peut servir de --baseline plus tard
  --html SORTIE    une page à lire et à imprimer
  --baseline AVANT un rapport JSON d’avant\u00a0: ce qui a changé est montré`,
  badGames: (text: string) => `«\u00a0${text}\u00a0» n’est pas un nombre de parties, de 1 à 100\u202f000.`,
  badBaseline: (file: string) => `«\u00a0${file}\u00a0» n’est pas un rapport JSON fait par cette commande.`,
  otherBaseline: (file: string, id: string) => `«\u00a0${file}\u00a0» est le rapport d’un autre scénario\u00a0: ${id}.`,
  unwritable: (file: string) => `Impossible d’écrire «\u00a0${file}\u00a0».`,
  written: (file: string) => `Page écrite\u00a0: ${file}`,
  progress: (percent: string) => `Les robots jouent… ${percent}`,

  backToGame: 'Retour au jeu',
  kicker: 'Rapport d’équilibre',
  cry: (met: number, judged: number) => `${met} sur ${judged}`,
  cryHelp: 'critères remplis',
  made: (games: string, premises: number, rounds: string, seed: number) =>
    `${games} parties jouées par des robots sous ${counted('fr', premises, { one: 'jeu d’hypothèses', other: 'jeux d’hypothèses' })}, ${rounds} par robot et par jeu. Graine\u00a0${seed}.`,
  unjudged: (count: number) =>
    `${counted('fr', count, { one: 'critère n’est pas jugé', other: 'critères ne sont pas jugés' })}\u00a0: il y a trop peu d’hypothèses ou de situations.`,
  notAsked: (count: number, turns: number) =>
    `${counted('fr', count, { one: 'critère est sans objet', other: 'critères sont sans objet' })}\u00a0: ce monde a moins de ${turns} tours.`,
  what: 'Un monde juste ne donne pas raison d’avance à une doctrine. Ce rapport dit qui réussit et dans quel cas, ce que l’on rencontre, et si les choix comptent plus que la chance. Les deux axes restent séparés\u202f; leur écart (émancipation moins tyrannie) sert seulement à comparer des robots.',
  notJudged: 'Non jugé',

  plot: {
    shapes:
      'Les petites formes sont les doctrines seules sous chaque jeu d’hypothèses\u202f; les grandes, leur moyenne.',
    corners: {
      best: 'émancipation',
      cage: 'cage dorée',
      tyranny: 'tyrannie',
      missed: 'occasion manquée',
    },
  },
  players: 'Les robots',
  each: 'Sous chaque jeu d’hypothèses',
  bestEnding: 'Fin la plus fréquente',

  luck: {
    title: 'La part de la chance',
    share: (share: string, deviation: string) =>
      `${share} des différences entre les parties viennent de la chance. Le même robot, sous les mêmes hypothèses, finit à plus ou moins ${deviation} points de sa moyenne.`,
  },

  dominated: {
    title: 'Options dominées',
    none: 'Aucune option n’est toujours moins bonne qu’une autre.',
  },

  changes: {
    title: 'Ce qui a changé depuis le rapport précédent',
    none: 'Rien de ce que ce rapport montre n’a changé.',
    before: 'Avant',
    after: 'Maintenant',
    what: 'Quoi',
    absent: 'absent',
    criterion: 'Critère',
    player: 'Écart du robot',
    ending: 'Fin',
    event: 'Événement',
    option: 'Option, part où elle est la meilleure',
    luck: 'Part de la chance',
  },

  method: {
    title: 'Comment lire ces nombres',
    paragraphs: [
      'Chaque robot joue la même chance que les autres\u00a0: on compare ce qui est comparable. Le robot qui réfléchit essaie chaque option, puis joue la suite de plusieurs façons, avec une chance qui n’est pas celle de la partie\u202f; il ne triche pas.',
      'Une option est «\u00a0la meilleure\u00a0» dans une situation quand rien n’y finit mieux, en moyenne sur huit tirages et sur neuf façons de continuer. C’est une borne basse\u00a0: un joueur peut trouver mieux.',
      'Un intervalle dit où se trouve la vraie part, dix-neuf fois sur vingt. «\u00a0Jamais vu\u00a0» n’est pas «\u00a0impossible\u00a0»\u00a0: plus de parties réduisent le doute.',
      'Les nombres du scénario restent des hypothèses. Le rapport dit si le jeu est juste selon elles, pas si elles sont vraies.',
    ],
  },
  terminalHint: 'Pour lire, montrer ou imprimer le rapport entier\u00a0: --html rapport.html',
};

export type BalanceWords = typeof fr;

const en: BalanceWords = {
  usage: `Makes the balance report of a scenario: robots play it thousands of times, under several sets of assumptions.

  npm run balance -- FILE [--games N] [--seed N] [--json] [--html OUT] [--baseline BEFORE] [--lang fr|en]

  --games N         games of each robot under each set of assumptions (40)
  --seed N          other luck (1); the same seed gives the same report, byte for byte
  --json            the report as JSON, which may serve as --baseline later
  --html OUT        a page to read and print
  --baseline BEFORE an earlier JSON report: what has changed is shown`,
  badGames: (text) => `“${text}” is not a number of games, from 1 to 100,000.`,
  badBaseline: (file) => `“${file}” is not a JSON report made by this command.`,
  otherBaseline: (file, id) => `“${file}” is the report of another scenario: ${id}.`,
  unwritable: (file) => `“${file}” can’t be written.`,
  written: (file) => `Page written: ${file}`,
  progress: (percent) => `The robots are playing… ${percent}`,

  backToGame: 'Back to the game',
  kicker: 'Balance report',
  cry: (met, judged) => `${met} of ${judged}`,
  cryHelp: 'criteria met',
  made: (games, premises, rounds, seed) =>
    `${games} games played by robots under ${counted('en', premises, { one: 'set of assumptions', other: 'sets of assumptions' })}, ${rounds} for each robot and set. Seed\u00a0${seed}.`,
  unjudged: (count) =>
    `${counted('en', count, { one: 'criterion is not judged', other: 'criteria are not judged' })}: there are too few assumptions or situations.`,
  notAsked: (count, turns) =>
    `${counted('en', count, { one: 'criterion is not asked', other: 'criteria are not asked' })}: this world has fewer than ${turns} turns.`,
  what: 'A fair world doesn’t say in advance which doctrine is right. This report tells who does well and in which case, what is met on the way, and whether choices count more than luck. The two axes stay apart; their gap (emancipation minus tyranny) only serves to compare robots.',
  notJudged: 'Not judged',

  plot: {
    shapes: 'The small shapes are the doctrines alone under each set of assumptions; the large ones, their mean.',
    corners: {
      best: 'emancipation',
      cage: 'golden cage',
      tyranny: 'tyranny',
      missed: 'missed chance',
    },
  },
  players: 'The robots',
  each: 'Under each set of assumptions',
  bestEnding: 'Most frequent ending',

  luck: {
    title: 'The share of luck',
    share: (share, deviation) =>
      `${share} of the differences between games come from luck. The same robot under the same assumptions ends within ${deviation} points of its mean, more or less.`,
  },

  dominated: {
    title: 'Dominated options',
    none: 'No option is always worse than another.',
  },

  changes: {
    title: 'What has changed since the earlier report',
    none: 'Nothing that this report shows has changed.',
    before: 'Before',
    after: 'Now',
    what: 'What',
    absent: 'absent',
    criterion: 'Criterion',
    player: 'Gap of the robot',
    ending: 'Ending',
    event: 'Event',
    option: 'Option, share in which it is the best',
    luck: 'Share of luck',
  },

  method: {
    title: 'How to read these numbers',
    paragraphs: [
      'Each robot plays the same luck as the others, so that like is compared with like. The robot that thinks ahead tries each option, then plays on in several ways, with luck that is not the game’s; it doesn’t cheat.',
      'An option is “the best” in a situation when nothing there ends better, on average over eight draws and nine ways of playing on. This is a lower bound: a player may find better.',
      'An interval says where the true share lies, nineteen times out of twenty. “Not seen” is not “impossible”: more games leave less doubt.',
      'The scenario’s numbers remain assumptions. The report tells whether the game is fair by them, not whether they are true.',
    ],
  },
  terminalHint: 'To read, show or print the whole report: --html report.html',
};

export const BALANCE_WORDS: Readonly<Record<Language, BalanceWords>> = { fr, en };
