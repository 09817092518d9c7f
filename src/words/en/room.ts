/** One game for a class: its screen on the wall, and the teacher's buttons. */
import type fr from '../fr/room';
import { counted } from './grammar';
import cop from './room/cop';
import end from './room/end';
import lobby from './room/lobby';
import prepare from './room/prepare';
import remote from './room/remote';
import seat from './room/seat';
import vote from './room/vote';

export default {
  name: 'Play together',
  lead: 'The whole class plays one game.',

  prepare,

  /** Why a room can't be opened or entered, each with the way out. */
  refused: {
    'not-loaded': 'This world did not arrive. Check the connection, then try again.',
    unreachable: 'The room does not answer. Check that you are on the same network, then try again.',
    'unknown-room': 'No room has this code. Read the four letters on the board again.',
    'unknown-scenario': 'This world is not on this server.',
    full: 'There is no seat left. Share a classmate’s phone: two on one is fine.',
    locked: 'The door is closed. Ask your teacher to open it.',
    'unknown-seat': 'Your seat was given back. Enter again with the code.',
    'slow-down': 'Too many tries. Wait ten seconds, then try again.',
    other: 'The room refused. Wait a moment, then try again.',
  },

  seat,

  /** What gets through the network of the school. */
  test: {
    run: 'Test the room',
    running: 'Trying for ten seconds…',
    verdict: {
      live: 'The network answers, and at once.',
      'held-back': 'The network answers but holds news back: the game will work, a little late.',
      refused: 'The network does not let the game through.',
    },
    time: (ms: string) => `There and back: ${ms} milliseconds.`,
    ask: 'Ask the IT service to let the address of this page through, over HTTP, without buffering (server-sent events), between devices of the same network. Otherwise: share the connection of a phone, or play by raised hands on this screen.',
  },

  lobby,

  vote,

  cop,

  defence: {
    cry: 'A tie',
    lead: 'Each side defends its answer. Then we vote again.',
    close: 'Vote again now',
  },

  clock: {
    name: 'Time left',
    left: (seconds: number) => counted(seconds, { one: 'second', other: 'seconds' }),
    more: (seconds: number) => `+\u00a0${seconds} s`,
    pause: 'Pause',
    resume: 'Resume',
    paused: 'Paused',
  },

  result: {
    chosen: (label: string) => `The class chooses: ${label}`,
    votes: (n: number) => counted(n, { one: 'vote', other: 'votes' }),
    decided: {
      most: 'The one with most votes is played.',
      cheaper: 'A tie twice: the cheaper one is played.',
      nobody: 'Nobody voted: the cheapest one is played.',
    },
    see: 'What it changes',
    first: 'The first question',
    undo: 'Back to the vote',
  },

  end,

  remote,

  move: {
    name: 'Move a pupil',
    who: 'Who?',
    where: 'To which delegation?',
    nobody: 'Nobody has taken a seat yet.',
    do: 'Move',
    free: 'Free this seat',
    moved: (from: string, to: string) => `${from} joins: ${to}.`,
    freed: (seat: string) => `Free seat: ${seat}.`,
  },

  stepOut: 'Step out',
  stepOutHelp: 'Step out and keep the game',
  leave: 'Leave the room',
  lost: 'The server no longer answers: this screen waits. Votes that are in are not lost.',
  leaveSure: 'The game of the class will be lost. Leave all the same?',
  stay: 'Stay',
} satisfies typeof fr;
