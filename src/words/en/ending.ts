/** The end of a game: its poster, and handing it in. */
import type fr from '../fr/ending';
import handIn from './hand-in';

export default {
  kicker: 'End of the game',
  early: (date) => `Early end, ${date}`,
  score: 'Score: half during the game, half after you',
  understand: 'Understand why',
  save: 'Save the poster',
  saved: 'Poster saved.',
  failed: 'The poster could not be saved: take a screenshot.',
  promise: { kept: 'Promise kept', broken: 'Promise broken' },
  handIn,
} satisfies typeof fr;
