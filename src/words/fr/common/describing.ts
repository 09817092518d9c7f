/** How an effect or a condition is said, in one short line. */
import type { Crossing } from '../../types';
import { inSentence, inWords, ofA } from '../grammar';

export default {
  /** `Libertés : un peu moins, sur trois tours`. */
  line: (label: string, change: string, when: string) => `${label}\u00A0: ${change}${when === '' ? '' : `, ${when}`}`,
  more: ['à peine plus', 'un peu plus', 'nettement plus', 'beaucoup plus'],
  less: ['à peine moins', 'un peu moins', 'nettement moins', 'beaucoup moins'],
  /** What a resource loses. */
  spent: (amount: string) => `${amount} de moins`,
  /** For an actor's stance: said of people. */
  inFavour: (change: string) => `${change} de soutien`,
  dependsOn: (label: string, crossing: Crossing | null) =>
    crossing === null
      ? `selon «\u00A0${label}\u00A0»`
      : `${crossing.isMore ? 'plus' : 'moins'} si «\u00A0${label}\u00A0» ${crossing.isAbove ? 'dépasse' : 'est sous'} ${crossing.at}`,
  now: 'aussitôt',
  nextTurn: 'au tour suivant',
  inTurns: (turns: number) => `dans ${inWords(turns)} tours`,
  overTurns: (turns: number) => `sur ${inWords(turns)} tours`,
  /** From the next turn on. */
  soon: 'bientôt',
  /** From a later turn on. */
  later: 'plus tard',
  quoted: (label: string) => `«\u00A0${label}\u00A0»`,
  turn: {
    above: 'après le tour',
    from: 'à partir du tour',
    below: 'avant le tour',
    to: 'jusqu’au tour',
    at: 'au tour',
  },
  inForce: (name: string) => `${inSentence(name)} en vigueur`,
  notInForce: (name: string) => `pas ${ofA(name)} en vigueur`,
  happened: (title: string) => `après «\u00A0${title}\u00A0»`,
  notHappened: (title: string) => `sans «\u00A0${title}\u00A0»`,
  chose: (label: string) => `après avoir choisi «\u00A0${label}\u00A0»`,
  notChose: (label: string) => `sans avoir choisi «\u00A0${label}\u00A0»`,
  promised: (label: string) => `la promesse «\u00A0${label}\u00A0» faite`,
  notPromised: (label: string) => `la promesse «\u00A0${label}\u00A0» non faite`,
  granted: (label: string) => `«\u00A0${label}\u00A0» accordé en session`,
  notGranted: (label: string) => `«\u00A0${label}\u00A0» non accordé en session`,
  signed: (label: string) => `${label}, signataire`,
  notSigned: (label: string) => `${label}, pas signataire`,
  compared: {
    '<': (label: string, value: string) => `${label} au-dessous de ${value}`,
    '<=': (label: string, value: string) => `${label} à ${value} ou moins`,
    '>': (label: string, value: string) => `${label} au-dessus de ${value}`,
    '>=': (label: string, value: string) => `${label} à ${value} ou plus`,
    '=': (label: string, value: string) => `${label} à ${value} tout juste`,
    '!=': (label: string, value: string) => `${label} ailleurs qu’à ${value}`,
  },
  and: ' et ',
  or: ' ou ',
  decimal: ',',
};
