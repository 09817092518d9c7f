/** Arguments to judge before and after the game. */
import type fr from '../../../fr/kit/sheets/claims';

export default {
  title: 'Arguments to weigh',
  before: 'Before',
  after: 'After',
  how: 'Alone, without a name. An argument is sound if its reason holds, even if you think otherwise.',
  sound: 'Sound',
  unsound: 'Unsound',
  unsure: 'I do not know',
  cut: 'cut here',
} satisfies typeof fr;
