/** The sheets that are projected. */
import type fr from '../../../fr/kit/sheets/projector';

export default {
  join: 'Open this link',
  scan: 'Or aim at the code.',
  file: 'The game is projected: we decide together.',
  routes: 'Three routes',
  routesHelp: 'Without saying it, write yours down.',
  square: 'Where will the world end?',
  squareHelp: 'A cross on your sheet.',
  question: (n, all) => `Question ${n} of ${all}`,
  last: 'Three sentences',
  lastLines: [
    'A decision that I would take again.',
    'One that I would not.',
    'A rule of the game that I do not believe, and why.',
  ],
  foot: (n, all) => `To project, ${n} of ${all}`,
} satisfies typeof fr;
