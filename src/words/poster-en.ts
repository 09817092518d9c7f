/** The poster that a game ends with, in English. */
import type { PosterWords } from './poster-fr';

export const posterEn: PosterWords = {
  kicker: 'End of the game',
  early: (date) => `Early end, ${date}`,
  score: 'Score: half during the game, half after you',
  understand: 'Understand why',
  save: 'Save the poster',
  saved: 'Poster saved.',
  failed: 'The poster could not be saved: take a screenshot.',
};
