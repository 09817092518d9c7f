/** One game for a class: its screen on the wall, and the teacher's buttons. */
import type fr from '../fr/room';
import { counted, plural } from './grammar';

export default {
  name: 'Play together',
  lead: 'The whole class plays one game.',
  back: 'For the class',

  prepare: {
    scenario: 'The world',
    mode: 'How',
    modes: { vote: 'The vote', cop: 'The COP' },
    modesHelp: {
      vote: 'The class is the regulator. It votes on each dossier; the answer with most votes is played.',
      cop: 'All vote on the dossiers. At each session, six delegations negotiate, promise and sign.',
    },
    noCop: 'This world has no treaty to negotiate.',
    time: 'Time for a vote',
    minutes: (seconds: number) => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`),
    way: 'How we vote',
    ways: { phones: 'With phones', hands: 'By raised hands' },
    waysHelp: {
      phones: 'A code or a QR code, and everybody votes on their phone, two on one if they like. No account, no name.',
      hands: 'No network, no phones, this screen alone: hands go up, you count.',
    },
    start: 'Open the room',
    opening: 'Preparing the room…',
  },

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

  seat: {
    join: 'Join the class',
    joinLead: 'Type the four letters on the board. No account, no name.',
    code: 'Code of the room',
    enter: 'Enter',
    yours: 'Your seat',
    place: (n: number) => `Seat ${n}`,
    keep: 'It is given, and stays yours. Keep this page open and watch the board.',
    answers: 'Your answer',
    mine: 'My vote',
    forecast: 'My forecast',
    forecastAsk: 'Which gauge will move most?',
    cast: 'Your vote is in.',
    sending: 'Your vote is on its way…',
    awaited: (n: number): string =>
      n === 0
        ? 'Everybody has voted.'
        : plural(n, { one: 'One classmate is still to vote.', other: `${n} classmates are still to vote.` }),
    change: 'You can still change: touch another answer.',
    choose: 'Touch your answer.',
    defence: 'A tie',
    defenceLead: 'Defend your answer aloud. Then we vote again.',
    late: 'Good that you are here',
    lateLead: 'This vote is under way. You come in at the next question.',
    board: 'Watch the board',
    boardLead: 'What the class decided is played there.',
    youVoted: (label: string) => `Your vote: ${label}`,
    played: (label: string) => `The class: ${label}`,
    end: 'It is over',
    endLead: 'The debrief is on the board.',
    lost: 'Finding you again',
    lostLead: 'The network dropped. Your vote is kept here: it will leave by itself.',
    next: (seconds: number) =>
      plural(seconds, { one: 'Next try in one second.', other: `Next try in ${seconds} seconds.` }),
    retry: 'Try now',
    alone: 'The computer of the board is off: the game goes on. Vote as before.',
    leave: 'Give my seat back',
  },

  lobby: {
    kicker: (world: string, mode: string) => `${world} · ${mode}`,
    cry: 'Raise your hand',
    lead: 'One question, three answers. The one with most votes is played.',
    steps: [
      'Read the dossier aloud.',
      'Each side says why, in thirty seconds.',
      'Hands go up: count them with + or the keys 1, 2, 3.',
    ],
    seats: (taken: number) => counted(taken, { one: 'seat taken', other: 'seats taken' }),
    aim: 'Aim at the square. Your seat is given.',
    take: 'Take your seat',
    orType: (address: string) => `or type these letters at ${address}`,
    qr: 'QR code of the room',
    code: 'Code of the room',
    lock: 'Close the door',
    unlock: 'Open the door',
    beginAt: (n: number) => `Begin with ${n}`,
    begin: 'Begin',
  },

  vote: {
    question: (n: number, all: number) => `Question ${n} of ${all}`,
    promise: 'Before we begin',
    session: 'Session of the COP',
    hands: 'Raise your hand.',
    second: 'Second vote, between the answers that are tied.',
    count: (label: string) => `Hands raised for: ${label}`,
    fewer: (label: string) => `One hand fewer for: ${label}`,
    more: (label: string) => `One hand more for: ${label}`,
    total: (n: number) => counted(n, { one: 'hand', other: 'hands' }),
    free: 'Nothing to pay',
    costs: (amount: string, gauge: string, has: string) => `${gauge}: ${amount} of ${has}`,
    phones: 'Vote on your phone.',
    ballots: (given: number, all: number) => `${counted(given, { one: 'ballot', other: 'ballots' })} of ${all}.`,
    close: 'Close the vote',
    later: 'Opened at the end.',
  },

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
    happened: 'What happened',
    moved: 'What moved',
    see: 'What it changes',
    next: 'Continue',
    toSession: 'To the session',
    toEnd: 'To the end',
    undo: 'Back to the vote',
  },

  end: {
    kicker: 'The end of your world',
    parted: 'Where you parted',
    close: (first: string, second: string) => `${first} against ${second}`,
    unanimous: 'You were never tied, nor nearly.',
    turns: (n: number) => plural(n, { one: 'one vote', other: `${n} votes` }),
    open: 'Open the debrief of the game',
    code: 'The code of this game',
    copy: 'Copy',
    copied: 'Copied.',
    again: 'Another room',
  },

  leave: 'Leave the room',
  leaveSure: 'The game of the class will be lost. Leave all the same?',
  stay: 'Stay',
} satisfies typeof fr;
