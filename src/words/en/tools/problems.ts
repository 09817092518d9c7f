import type fr from '../../fr/tools/problems';
import { counted } from '../grammar';

const en: typeof fr = {
  usage: `Makes the problems of a scenario: positions from games of robots in which one answer alone reaches the goal.

  npm run problems -- FILE [--games N] [--json] [--lang fr|en]
  npm run problems [-- ID …]             makes those of the shipped scenarios anew (scenarios/problems)
  npm run problems -- --verify [ID …]    checks those of the shipped scenarios, on other luck

  --games N   robot games to look through (1000)
  --json      the problems as JSON, to be opened in the game (Problems, “Open a file”)`,
  badGames: (text: string) => `“${text}” is not a number of games, from 1 to 100,000.`,
  unknown: (ids: string, known: string) => `No scenario is called ${ids}. They are: ${known}.`,
  progress: (percent: string) => `Robots are looking… ${percent}`,
  goals: {
    treaty: 'save the treaty',
    tyranny: 'avoid tyranny',
    promise: 'keep the promise',
    emancipation: 'end emancipated',
  },
  made: (title: string, problems: number, positions: string, games: string) =>
    `${title}: ${counted(problems, { one: 'proven problem', other: 'proven problems' })}, from ${positions} positions of ${games} games.`,
  grades: (easy: number, middle: number, hard: number) =>
    `Easy ${easy}, middling ${middle}, hard ${hard} (by the robots that find them).`,
  none: 'No position of these games has one right answer alone. Try more games: --games.',
  verified: (id: string, right: number, all: number) => `${id}: ${right} of ${all} true (on new luck).`,
  solved: (random: string, planner: string) => `A random player finds ${random}, the planner ${planner}.`,
  solutions: ([cop, state, free]: readonly number[]) =>
    `Solutions: COP ${cop}, public ${state}, laissez-faire ${free}.`,
  wrong: (code: string) => `  Does not hold: ${code}`,
  stale: (id: string) =>
    `${id}: these problems are of another version of the scenario. Make them anew: npm run problems.`,
};

export default en;
