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
    hands: 'By raised hands, on this screen alone',
    handsHelp: 'No network, no phones: hands go up, you count.',
    start: 'Open the room',
    opening: 'Preparing the room…',
    failed: 'This world did not arrive. Check the connection, then try again.',
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
