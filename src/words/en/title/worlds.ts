/** The list of worlds. */
import type fr from '../../fr/title/worlds';

export default {
  lead: 'Each world is a file: its questions, its rules, its sources.',
  first: 'to begin with',
  saved: (turn) => `game under way, ${turn.toLowerCase()}`,
  report: 'Is it fair? The report',
  code: {
    title: 'Resume with a code',
    field: 'Game code',
    help: 'The code of a game contains all of it: paste it, and the game comes back where it was.',
    open: 'Open the game',
  },
  collection: {
    help: 'The endings found, the lives brought through, the promises kept.',
    open: 'Your collection',
  },
  workshop: {
    summary: 'One file, half an hour, your own questions.',
    kept: 'game under way',
    open: 'Open',
  },
} satisfies typeof fr;
