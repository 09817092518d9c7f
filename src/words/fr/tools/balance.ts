/** What the balance report says in the terminal and on its printed page, beside `report.ts`. */
import { counted } from '../grammar';

export default {
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
    `${games} parties jouées par des robots sous ${counted(premises, { one: 'jeu d’hypothèses', other: 'jeux d’hypothèses' })}, ${rounds} par robot et par jeu. Graine\u00a0${seed}.`,
  unjudged: (count: number) =>
    `${counted(count, { one: 'critère n’est pas jugé', other: 'critères ne sont pas jugés' })}\u00a0: il y a trop peu d’hypothèses ou de situations.`,
  notAsked: (count: number, turns: number) =>
    `${counted(count, { one: 'critère est sans objet', other: 'critères sont sans objet' })}\u00a0: ce monde a moins de ${turns} tours.`,
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
    move: 'Geste, part où il est le meilleur',
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
