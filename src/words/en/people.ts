/** The people whom a game follows. */
import type fr from '../fr/people';

export default {
  fates: 'What they became',
  poses: {
    'on-file': 'on file',
    'out-of-work': 'out of work',
    healed: 'in good health',
    free: 'free',
    'on-the-way': 'on the way',
  },
  still: (pose) => `still ${pose}`,
  story: {
    name: 'Their story',
    chose: 'You chose',
    choseThen: (date) => `You chose, ${date}`,
  },
} satisfies typeof fr;
