/** What is said of predictions and of simulated futures. It loads with the first dossier, after the page. */
import type { Language } from './language';

type Counts = readonly (readonly [count: number, word: string])[];

/** Counts in words without those of nothing; the first one says of what: `9 futurs fermés, 8 entre deux, 3 ouverts`. */
const list = (counts: Counts, noun: (n: number) => string): string =>
  counts
    .filter(([n]) => n > 0)
    .map(([n, word], place) => `${n}\u00a0${place === 0 ? `${noun(n)} ` : ''}${word}`)
    .join(', ');

const closed = (n: number): string => (n === 1 ? 'fermé' : 'fermés');
const opened = (n: number): string => (n === 1 ? 'ouvert' : 'ouverts');

const fr = {
  prediction: {
    name: 'Mon pronostic',
    question: 'Quelle jauge va le plus bouger\u202f?',
    others: 'Une autre…',
    othersName: 'Une autre jauge',
    skip: 'Passer',
    noted: (gauge: string) => `C’est noté\u00a0: ${gauge}.`,
    skipped: 'Pas de pronostic ce tour-ci.',
    open: 'Les futurs sont ouverts.',
  },

  fan: {
    name: 'Vingt futurs',
    /** In the place of the fan until the prediction is made. */
    locked: 'Votre pronostic d’abord, les futurs ensuite',
    waiting: 'On joue la suite…',
    lost: 'Futurs non calculés. Réessayer',
    closed: 'Réponse fermée\u00a0: pas de futurs',
    up: (gauge: string, count: number) => `${gauge}\u00a0: en hausse ${count} fois sur 20`,
    down: (gauge: string, count: number) => `${gauge}\u00a0: en baisse ${count} fois sur 20`,
    level: (gauge: string) => `${gauge}\u00a0: presque sans changement`,
    /** What the figures are, short enough for one line under them. */
    counts: (closing: number, between: number, opening: number) =>
      list(
        [
          [closing, closed(closing)],
          [between, 'entre deux'],
          [opening, opened(opening)],
        ],
        (n) => (n === 1 ? 'futur' : 'futurs'),
      ),
    atEnd: 'À la fin de la partie, les jauges\u00a0:',
    margin: (figures: number) => (figures === 1 ? 'à un futur près' : `à ${figures} futurs près`),
  },

  detail: {
    closing: closed,
    between: (_n: number): string => 'entre deux',
    opening: opened,
    families: {
      emancipation: 'émancipation',
      'golden-cage': 'cage dorée',
      tyranny: 'tyrannie',
      missed: 'occasion manquée',
      fragile: 'équilibre fragile',
      fall: 'chute',
    },
    axes: 'Les deux scores à la fin de la partie',
    gauges: 'Ce qu’elle change le plus à la fin de la partie',
    today: (value: string) => `aujourd’hui ${value}`,
    range: (low: string, high: string) => `neuf fois sur dix entre ${low} et ${high}`,
    games: (games: string, margin: string) => `${games} parties jouées d’avance\u00a0: comptes justes ${margin}.`,
    sharpening: 'Le calcul s’affine…',
    assumes: (ways: number, assumptions: string) =>
      `Personne ne sait comment vous jouerez. La suite est donc jouée de ${ways} façons, en parts égales, avec le même hasard pour chaque réponse. ${assumptions}`,
    assumptions: {
      mid: 'Hypothèses\u00a0: toutes moyennes.',
      changed: (list: string) => `Hypothèses changées\u00a0: ${list}.`,
    },
    close: 'Fermer les futurs',
  },

  review: {
    right: (gauge: string) => `Vous aviez vu juste\u00a0: ${gauge} a le plus bougé.`,
    near: (gauge: string, moved: string, by: string, change: string) =>
      `Presque\u00a0: ${moved} a bougé de ${by}, ${gauge} de ${change}.`,
    wrong: (gauge: string, moved: string, by: string, change: string) =>
      `Pas cette fois\u00a0: ${moved} a bougé de ${by}, ${gauge} de ${change}.`,
    tally: (right: number, of: number) => `${right} juste${right > 1 ? 's' : ''} sur ${of}.`,
  },
};

export type ForecastWords = typeof fr;

const en: ForecastWords = {
  prediction: {
    name: 'My prediction',
    question: 'Which gauge will move most?',
    others: 'Another…',
    othersName: 'Another gauge',
    skip: 'Skip',
    noted: (gauge) => `Noted: ${gauge}.`,
    skipped: 'No prediction this turn.',
    open: 'The futures are open.',
  },

  fan: {
    name: 'Twenty futures',
    locked: 'Your prediction first, then the futures',
    waiting: 'Playing what comes next…',
    lost: 'No futures computed. Try again',
    closed: 'Closed answer: no futures',
    up: (gauge, count) => `${gauge}: up ${count} times in 20`,
    down: (gauge, count) => `${gauge}: down ${count} times in 20`,
    level: (gauge) => `${gauge}: hardly changes`,
    counts: (closing, between, opening) =>
      list(
        [
          [closing, 'closed'],
          [between, 'in between'],
          [opening, 'open'],
        ],
        (n) => (n === 1 ? 'future' : 'futures'),
      ),
    atEnd: 'At the end of the game, the gauges:',
    margin: (figures) => (figures === 1 ? 'give or take one future' : `give or take ${figures} futures`),
  },

  detail: {
    closing: () => 'closed',
    between: () => 'in between',
    opening: () => 'open',
    families: {
      emancipation: 'emancipation',
      'golden-cage': 'golden cage',
      tyranny: 'tyranny',
      missed: 'missed chance',
      fragile: 'fragile balance',
      fall: 'fall',
    },
    axes: 'The two scores at the end of the game',
    gauges: 'What it changes most at the end of the game',
    today: (value) => `today ${value}`,
    range: (low, high) => `nine times in ten between ${low} and ${high}`,
    games: (games, margin) => `${games} games played ahead: counts right ${margin}.`,
    sharpening: 'Still being refined…',
    assumes: (ways, assumptions) =>
      `Nobody knows how you will play. So the rest is played in ${ways} ways, in equal parts, with the same luck for each answer. ${assumptions}`,
    assumptions: {
      mid: 'Assumptions: all in the middle.',
      changed: (list) => `Changed assumptions: ${list}.`,
    },
    close: 'Close the futures',
  },

  review: {
    right: (gauge) => `You saw it coming: ${gauge} moved most.`,
    near: (gauge, moved, by, change) => `Nearly: ${moved} moved by ${by}, ${gauge} by ${change}.`,
    wrong: (gauge, moved, by, change) => `Not this time: ${moved} moved by ${by}, ${gauge} by ${change}.`,
    tally: (right, of) => `${right} right out of ${of}.`,
  },
};

const ALL: Readonly<Record<Language, ForecastWords>> = { fr, en };

export const forecastWords = (language: Language): ForecastWords => ALL[language];
