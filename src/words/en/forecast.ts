/** Predictions and simulated futures. */
import type { Forms } from '../numbers';
import type fr from '../fr/forecast';
import { plural } from './grammar';

const bad = (n: number): string => plural(n, { one: 'ends badly', other: 'end badly' });
const good = (n: number): string => plural(n, { one: 'ends well', other: 'end well' });

/** Counts in words without those of nothing; the first one says of what: `9 futures end badly, 8 in between, 3 end well`. */
const list = (counts: readonly (readonly [count: number, word: string])[], noun: Forms): string =>
  counts
    .filter(([n]) => n > 0)
    .map(([n, word], place) => `${n}\u00a0${place === 0 ? `${plural(n, noun)} ` : ''}${word}`)
    .join(', ');

export default {
  prediction: {
    name: 'My prediction',
    first: 'Prediction first',
    question: 'Before you see: which gauge will move most?',
    others: 'Another…',
    othersName: 'Another gauge',
  },

  looks: {
    look: 'Look at the futures',
    ofAll: ' of the three answers',
    looked: 'You looked at the futures.',
    left: (n) => plural(n, { one: 'This is your last look of the game.', other: `${n} looks left in this game.` }),
  },

  fan: {
    name: 'Twenty futures',
    closing: () => 'bad',
    between: () => 'between',
    opening: () => 'good',
    waiting: 'Playing what comes next…',
    lost: 'No futures computed. Try again',
    closed: 'Closed answer: no futures',
    up: (gauge, count) => `${gauge}: up ${count} times in 20`,
    down: (gauge, count) => `${gauge}: down ${count} times in 20`,
    level: (gauge) => `${gauge}: hardly changes`,
    counts: (closing, between, opening) =>
      list(
        [
          [closing, bad(closing)],
          [between, 'in between'],
          [opening, good(opening)],
        ],
        { one: 'future', other: 'futures' },
      ),
    atEnd: 'At the end of the game, the gauges:',
    margin: (figures) => plural(figures, { one: 'give or take one future', other: `give or take ${figures} futures` }),
  },

  detail: {
    closing: bad,
    between: () => 'in between',
    opening: good,
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
} satisfies typeof fr;
