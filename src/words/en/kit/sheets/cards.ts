/** The cards of a delegation, to be cut out. */
import type fr from '../../../fr/kit/sheets/cards';

export default {
  cut: 'Cut out. At each round, the pen files one, face down.',
  round: 'Round ___',
  what: 'What',
  to: 'To whom',
  from: 'From whom',
  clause: 'The clause',
  how: 'How',
  foot: (n, all, party) => `Cards ${n} of ${all}: ${party}`,
} satisfies typeof fr;
