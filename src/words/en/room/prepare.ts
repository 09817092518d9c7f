/** What is chosen before a room is opened. */
import type fr from '../../fr/room/prepare';

export default {
  scenario: 'The world',
  mode: 'How',
  modes: { vote: 'The vote', cop: 'The COP' },
  modesHelp: {
    vote: 'The class is the regulator. It votes on each dossier; the answer with most votes is played.',
    cop: 'All vote on the dossiers. At each session, the delegations negotiate, promise and sign. A world without a treaty is played by votes.',
  },
  howLong: 'Time for a vote',
  time: (seconds: number) =>
    seconds < 60
      ? `${seconds}\u00a0s`
      : `${Math.floor(seconds / 60)}\u00a0min${seconds % 60 === 0 ? '' : `\u00a0${seconds % 60}\u00a0s`}`,
  way: 'How we vote',
  ways: { phones: 'With phones', hands: 'By raised hands' },
  waysHelp: {
    phones: 'A code or a QR code, and everybody votes on their phone, two on one if they like. No account, no name.',
    hands: 'No network, no phones, this screen alone: hands go up, you count.',
  },
  start: 'Open the room',
  opening: 'Preparing the room…',
} satisfies typeof fr;
