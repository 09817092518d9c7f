import type fr from '../fr/game-problems';
import { counted } from './grammar';

const games = (n: number) => counted(n, { one: 'game', other: 'games' });

const en: typeof fr = {
  name: 'Problems',
  lead: 'One position, three answers, one alone that holds. Which one?',
  about:
    'Robots have played thousands of games. We kept the moments in which one answer alone reaches the goal: played on again and again under other luck, the two others nearly always fail.',
  judged:
    '“Holds” means: in more than half of the games, played on in the best of the known ways. The debrief of a game judges in the same way.',
  worlds: 'Choose a world',
  count: (n: number) => counted(n, { one: 'problem', other: 'problems' }),
  solved: (n: number, all: number) => `${n} of ${all} found`,
  go: 'Try them',
  on: 'Go on',
  of: (title: string) => `: ${title}`,
  noProblems: 'no problems yet',
  own: {
    title: 'Your world',
    make: 'Make its problems here',
    help: (title: string) => `“${title}” is open: robots look for problems in it. A minute or two.`,
    none: 'Open a file in “Write your own”: its problems are made here.',
    file: 'Open a file of problems',
    fileHelp: 'The one that the workshop gives, under the played map of this world.',
  },
  coming: 'The problems are on their way…',
  making: (percent: string) => `Robots are looking… ${percent}`,
  stop: 'Stop',
  trouble: {
    'not-loaded': 'The problems did not arrive. Check the connection, then try again.',
    refused: 'These problems are not those of this world in this version. Make them anew.',
    none: 'No position here has one right answer alone.',
  },

  leave: 'Leave',
  leaveHelp: 'Leave the problem',
  kicker: (number: number, all: number, grade: string) => `Problem ${number} of ${all} · ${grade}`,
  grades: { 1: 'easy', 2: 'middling', 3: 'hard' },
  robots: (found: number, all: number) =>
    found === 0
      ? `no robot of ${all} finds it`
      : counted(found, { one: `robot of ${all} finds it`, other: `robots of ${all} find it` }),
  cries: {
    treaty: 'Save the treaty.',
    tyranny: 'Avoid tyranny.',
    promise: 'Keep your word.',
    emancipation: 'End up free.',
  },
  situation: {
    treaty: (signed: string, quorum: string, isInForce: boolean) =>
      `It must be in force at the end. ${isInForce ? 'It is today' : 'It is not yet'}: ${signed} of the weight has signed, ${quorum} is needed.`,
    tyranny: (tyranny: string) =>
      `The game must end neither in a tyranny nor in a golden cage. Today tyranny is at ${tyranny}.`,
    promise: (label: string, test: string) => `You promised: “${label}”. ${test}`,
    emancipation: (emancipation: string, tyranny: string) =>
      `The game must end in an emancipation. Today: emancipation ${emancipation}, tyranny ${tyranny}.`,
  },
  asks: {
    treaty: 'One answer alone saves the treaty. Which one?',
    tyranny: 'One answer alone avoids it. Which one?',
    promise: 'One answer alone keeps the promise. Which one?',
    emancipation: 'One answer alone leads there. Which one?',
  },
  figure: {
    signed: (today: string, otherwise: string, quorum: string) =>
      `${today} of the weight has signed today, ${otherwise} at the end with the other answers. ${quorum} is needed.`,
    axis: (axis: string, today: string, otherwise: string) =>
      `${axis}: ${today} today, ${otherwise} at the end with the other answers.`,
    quorum: 'quorum',
    end: 'end',
  },
  answers: 'The three answers',
  readAll: 'Read all',
  choose: 'Choose',
  tried: 'Tried',
  solution: 'The solution',

  reached: {
    treaty: (n: number, all: number) => `The treaty holds in ${games(n)} of ${all}.`,
    tyranny: (n: number, all: number) => `Tyranny is avoided in ${games(n)} of ${all}.`,
    promise: (n: number, all: number) => `The promise is kept in ${games(n)} of ${all}.`,
    emancipation: (n: number, all: number) => `It ends in an emancipation in ${games(n)} of ${all}.`,
  },
  ending: (title: string, n: number, all: number) => `Most frequent ending: “${title}” (${n} of ${all}).`,
  why: {
    gauge: (gauge: string, amount: string, side: 'higher' | 'lower') =>
      `“${gauge}” stands ${amount} points ${side} than with the solution.`,
    best: {
      direct: 'what the solution does at once, and this answer does not',
      delayed: 'what the solution does later, and this answer does not',
    },
    later: 'Most of it comes from the decisions that follow, which are no longer the same.',
  },

  hint: 'A hint',
  hinted: (gauge: string) => `Look at what each answer does, later too, to “${gauge}”.`,
  noHint: 'Nothing shows in advance: it is all in what follows.',
  show: 'The solution',
  next: 'Next problem',
  thinking: 'Robots are playing on…',
  lost: 'The computation has stopped.',
  retry: 'Try again',
  left: (tries: number) =>
    `${counted(tries, { one: 'try left', other: 'tries left' })}. Each answer is played to the end, dozens of times.`,
  wrong: 'Wrong.',
  right: { first: 'Found, at the first try.', second: 'Found, at the second try.' },
  shown: 'Here is the solution.',
  known: 'Tried before.',
  untrue: 'This problem does not hold: here it is not one answer alone that reaches the goal. Go on to the next one.',
};

export default en;
