/** Saved games: the list, the file, the comparison of two. */
import type fr from '../fr/games';
import { counted, plural } from './grammar';

const games = (n: number): string => counted(n, { one: 'game', other: 'games' });

export default {
  name: 'My games',
  lead: 'They stay on this device, in this browser.',
  problems: {
    open: 'Problems',
    help: 'One position, three answers, one alone that holds: problems to solve.',
  },
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
    'other-scenario': 'To resume it, first open the file of its scenario under “Write your own”.',
  },
  unreadable: (n) =>
    plural(n, {
      one: 'One saved game can no longer be read. It was not deleted.',
      other: `${n} saved games can no longer be read. They were not deleted.`,
    }),
  takeUnreadable: 'Save what cannot be read to a file',
  unreadableName: 'bouclier-unreadable.json',
  removeUnreadable: 'Delete what cannot be read',

  file: {
    name: 'Take your games with you',
    help: 'One file contains all your games. Open it on another device: nothing that is there already is lost.',
    export: 'Save everything to a file',
    import: 'Add the games of a file',
    fileName: 'bouclier-my-games.json',
    exported: (file) => `${file} is downloaded.`,
    taken: (added, known) =>
      [added === 0 ? 'No new game.' : `${games(added)} added.`, known === 0 ? '' : `${known} already here.`]
        .filter((part) => part !== '')
        .join(' '),
    noRoom: (n) => `No room for ${games(n)}: the list of finished games is full. Delete some, then try again.`,
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
    curvesHelp:
      'Solid line: the first game. Dashes: the second. After the last turn the world goes on without you: what you leave behind counts for half.',
    curve: (axis, first, second) => `${axis}: the first game ends at ${first}, the second at ${second}.`,
    decisions: 'Where they differ',
    same: (n, of) =>
      n === 0
        ? `No answer in common. Questions that both games were asked: ${of}.`
        : `The same answer to ${counted(n, { one: 'question', other: 'questions' })}, out of ${of} asked in both games.`,
    noneShared: 'These two games had no question in common.',
    question: 'Question',
    parts: 'different answers',
    alike: 'same answer',
    onlyFirst: 'asked in the first only',
    onlySecond: 'asked in the second only',
  },
} satisfies typeof fr;
