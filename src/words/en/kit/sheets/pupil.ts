/** The pupil's sheet: before, during, after. */
import type fr from '../../../fr/kit/sheets/pupil';

export default {
  title: 'My sheet',
  first: 'First name',
  group: 'Delegation or seat',
  noGroup: 'Group or seat',
  before: 'Before',
  during: 'During',
  after: 'After',
  color: 'Without showing it, colour your route.',
  cross: 'In the square, a cross: where will the world of the class end?',
  corners: {
    tyranny: { name: 'Tyranny', about: 'held, without progress' },
    cage: { name: 'The golden cage', about: 'served, without a way out' },
    missed: { name: 'The missed chance', about: 'no chains, no miracle' },
    free: { name: 'Free progress', about: 'the tools serve' },
  },
  square: (emancipation, tyranny) =>
    `A square to fill in: ${emancipation} from left to right, ${tyranny} from bottom to top.`,
  columns: {
    turn: 'Turn',
    answer: 'My answer',
    gauge: 'The gauge that will move most',
    way: 'More or less',
    right: 'Right?',
  },
  gauges: (labels) => `The gauges: ${labels}.`,
  ring: 'In the square, a ring: where it ended. Between the cross and the ring, what happened?',
  chain: ['This decision…', 'moved…', 'and that led to…'],
  again: 'I would do again',
  never: 'I would not do again',
  doubt: 'A rule of the game that I do not believe, and why',
  source: 'My source',
  foot: 'one sheet a pupil, in black',
} satisfies typeof fr;
