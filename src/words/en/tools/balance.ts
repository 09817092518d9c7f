/** What the balance report says in the terminal and on its printed page, beside `report.ts`. */
import type fr from '../../fr/tools/balance';
import { counted } from '../grammar';

export default {
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
    `${games} games played by robots under ${counted(premises, { one: 'set of assumptions', other: 'sets of assumptions' })}, ${rounds} for each robot and set. Seed\u00a0${seed}.`,
  unjudged: (count) =>
    `${counted(count, { one: 'criterion is not judged', other: 'criteria are not judged' })}: there are too few assumptions or situations.`,
  notAsked: (count, turns) =>
    `${counted(count, { one: 'criterion is not asked', other: 'criteria are not asked' })}: this world has fewer than ${turns} turns.`,
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
    move: 'Move, share where it is the best',
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
} satisfies typeof fr;
