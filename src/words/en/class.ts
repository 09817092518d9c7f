/** The picture of a class. */
import type fr from '../fr/class';
import { counted, plural } from './grammar';

const games = (n: number): string => counted(n, { one: 'game', other: 'games' });

export default {
  name: 'For the class',
  lead: 'Paste the students’ codes, one per line. The class appears as one picture.',
  field: 'Codes or links, one per line',
  fieldHelp: 'The name of a group before its code is kept on screen. A code may stand on two lines.',
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
  prepare: 'Prepare the lesson',
  className: 'The class, for the print',
  printed: (name, today) => `Class: ${name === '' ? '______________' : name}, ${today}`,
  csv: 'Table (CSV)',
  file: 'class.csv',
  columns: { group: 'Group', twice: 'Counted already' },
  twice: (n) =>
    plural(n, {
      one: 'One game was handed in twice: it counts once.',
      other: `${n} games were handed in twice: they count once.`,
    }),

  together: {
    name: 'Play together',
    about: 'The whole class plays one game: read, debate, vote by raised hands, and the world answers.',
    open: 'Open a room',
    resume: 'Resume the game of the class',
    now: 'At once, by raised hands:',
  },
  howTo: {
    name: 'In class',
    steps: [
      'Give everybody the same link to start from (“Prepare”, under each of “All worlds”): the class plays the same world.',
      'At the end, each group hands in its code: it is below the debrief, with a QR code.',
      'Paste all the codes here, project, discuss.',
    ],
  },

  read: (taken, refused, lines) =>
    refused === 0
      ? `${games(taken)} read.`
      : `${games(taken)} read, ${counted(refused, { one: 'code', other: 'codes' })} refused (${plural(refused, { one: 'line', other: 'lines' })} ${lines}).`,
  refused: {
    name: (n, all) => plural(n, { one: `One code of ${all} refused`, other: `${n} codes of ${all} refused` }),
    help: (n) =>
      plural(n, {
        one: 'It is missing from the picture. Correct its line, then “See the class”.',
        other: 'They are missing from the picture. Correct their lines, then “See the class”.',
      }),
    line: (line) => `Line ${line}`,
    goTo: (line) => `Correct line ${line}`,
    problems: {
      empty: 'There is no code on this line. Paste one, or delete the line.',
      'not-a-code': 'This is not a game code. A code starts with B1 or B2.',
      'other-format': 'This code comes from a later version of the game. Reload the page, then try again.',
      'bad-character': 'It contains a character that codes never use. Compare it with the original.',
      'bad-check': 'It contains a typo, or a piece is missing. Compare it with the original.',
      'other-scenario': 'Its scenario is not here. If you have the file, open it first under “Write your own”.',
      'other-version':
        'It comes from another version of this scenario: a number in it has changed since. Open the file of that time in “Write your own”, or have it played again.',
      'not-allowed': 'It contains a decision that the rules do not allow. Ask for the code again.',
      delegated: 'It is that of a COP played in class: only games played alone are compared.',
      unfinished: 'The game is not over: ask for the code at the end.',
      'not-loaded': 'Its scenario could not be loaded. Check the connection, then try again.',
      'too-many': 'There are too many codes: only the first 200 are read.',
    },
  },
  groups: {
    name: 'Several scenarios',
    help: 'Only games of one scenario are compared.',
    choice: (title, n) => `${title}: ${games(n)}`,
  },
  title: (n) => plural(n, { one: 'One game', other: `${n} games` }),
  starts: {
    changed: (beliefs) => `Assumptions changed for the class: ${beliefs}.`,
    title: (n) => plural(n, { one: 'One game started differently', other: `${n} games started differently` }),
    noCommonDraw: 'The games did not start alike',
    lines: (n, lines) => `${plural(n, { one: 'Line', other: 'Lines' })} ${lines}:`,
    draw: 'another draw',
    belief: (label, level) => `“${label}” ${level}`,
    otherBelief: (label, level, usual) => `assumption “${label}” ${level} instead of ${usual}`,
    otherBeliefs: (n) => plural(n, { one: 'one more assumption changed', other: `${n} more assumptions changed` }),
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
    label: (n) => `${games(n)} on the two axes; the numbers are in the table.`,
  },
  endings: { name: 'The endings', games: games },
  points: {
    name: 'Common turning points',
    help: 'The decisions that cost most, as in each game’s own debrief.',
    ask: 'Look for turning points',
    stop: 'Stop',
    progress: (done, all) => `${done} of ${all} games analysed`,
    stopped: (done, all) => `Stopped: ${done} of ${all} games analysed.`,
    done: (all, without) =>
      without === 0 ? `${games(all)} analysed.` : `${games(all)} analysed, ${without} without any turning point.`,
    failed: 'The analysis failed. Check the connection, then try again.',
    none: 'No two games share a turning point.',
    single: (n) =>
      plural(n, { one: 'One dossier mattered to one game only.', other: `${n} dossiers mattered to one game each.` }),
    chosen: (label, n) => `${label} (${n})`,
    contested: (n) =>
      plural(n, {
        one: 'Once, it is the best answer according to another worldview.',
        other: `${n} times, it is the best answer according to another worldview.`,
      }),
    lines: (lines) => `Lines: ${lines}`,
  },
  problems: {
    name: 'Problems of the class',
    help: 'The moments of these games at which one answer alone saved the treaty, avoided tyranny or kept the promise. To solve together.',
    make: 'Look for these moments',
  },
  members: {
    name: 'Game by game',
    line: 'Line',
    ending: 'Ending',
    decisions: 'Decisions',
    hash: 'Fingerprint',
    open: 'Open',
    openOf: (line) => `Open the game of line ${line}`,
    same: (line) => `same game as line ${line}, counted once`,
  },
} satisfies typeof fr;
