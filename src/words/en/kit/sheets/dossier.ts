/** A dossier with its facts, a page each. */
import type fr from '../../../fr/kit/sheets/dossier';

export default {
  who: 'Dossier',
  cost: (cost) => `Cost: ${cost}.`,
  facts: 'The facts, and who says so',
  mine: 'My answer, and its reason',
  gains: 'Who gains by it, who pays for it',
  best: 'The best argument for the answer that I do not like',
  checked: 'What the source does not say',
  sensitive: 'To be announced before playing',
  foot: (n, all) => `Dossier ${n} of ${all}`,
} satisfies typeof fr;
