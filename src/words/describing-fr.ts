/** How an effect or a condition is said in French. */
import type { DescribingWords } from './describing';
import { inWords } from './numbers';

const COUNTED = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

export const describingFr: DescribingWords = {
  line: (label, change, when) => `${label}\u00A0: ${change}${when === '' ? '' : `, ${when}`}`,
  more: ['à peine plus', 'un peu plus', 'nettement plus', 'beaucoup plus'],
  less: ['à peine moins', 'un peu moins', 'nettement moins', 'beaucoup moins'],
  inFavour: (change) => `${change} de soutien`,
  dependsOn: (label, crossing) =>
    crossing === null
      ? `selon «\u00A0${label}\u00A0»`
      : `${crossing.isMore ? 'plus' : 'moins'} si «\u00A0${label}\u00A0» ${crossing.isAbove ? 'dépasse' : 'est sous'} ${crossing.at}`,
  now: 'aussitôt',
  nextTurn: 'au tour suivant',
  inTurns: (turns) => `dans ${inWords(COUNTED, turns)} tours`,
  overTurns: (turns) => `sur ${inWords(COUNTED, turns)} tours`,
  soon: 'bientôt',
  later: 'plus tard',
  quoted: (label) => `«\u00A0${label}\u00A0»`,
  coverage: 'Portée de l’accord',
  turn: {
    above: 'après le tour',
    from: 'à partir du tour',
    below: 'avant le tour',
    to: 'jusqu’au tour',
    at: 'au tour',
  },
  inForce: 'l’accord en vigueur',
  notInForce: 'pas d’accord en vigueur',
  happened: (title) => `après «\u00A0${title}\u00A0»`,
  notHappened: (title) => `sans «\u00A0${title}\u00A0»`,
  actor: (label) => `Soutien (${label})`,
  compared: {
    '<': (label, value) => `${label} au-dessous de ${value}`,
    '<=': (label, value) => `${label} à ${value} ou moins`,
    '>': (label, value) => `${label} au-dessus de ${value}`,
    '>=': (label, value) => `${label} à ${value} ou plus`,
    '=': (label, value) => `${label} à ${value} tout juste`,
    '!=': (label, value) => `${label} ailleurs qu’à ${value}`,
  },
  and: ' et ',
  or: ' ou ',
  decimal: ',',
};
