/** How an effect or a condition is said, in one short line. */
import type fr from '../../fr/common/describing';
import { inSentence, inWords } from '../grammar';

export default {
  line: (label, change, when) => `${label}: ${change}${when === '' ? '' : `, ${when}`}`,
  more: ['barely more', 'a little more', 'clearly more', 'much more'],
  less: ['barely less', 'a little less', 'clearly less', 'much less'],
  spent: (amount) => `${amount} less`,
  inFavour: (change) => `${change} in favour`,
  dependsOn: (label, crossing) =>
    crossing === null
      ? `depends on “${label}”`
      : `${crossing.isMore ? 'more' : 'less'} if “${label}” is ${crossing.isAbove ? 'above' : 'below'} ${crossing.at}`,
  now: 'at once',
  nextTurn: 'next turn',
  inTurns: (turns) => `in ${inWords(turns)} turns`,
  overTurns: (turns) => `over ${inWords(turns)} turns`,
  soon: 'soon',
  later: 'later',
  quoted: (label) => `“${label}”`,
  turn: { above: 'after turn', from: 'from turn', below: 'before turn', to: 'up to turn', at: 'at turn' },
  inForce: (name) => `${inSentence(name)} in force`,
  notInForce: (name) => `no ${inSentence(name)} in force`,
  happened: (title) => `after “${title}”`,
  notHappened: (title) => `without “${title}”`,
  chose: (label) => `after choosing “${label}”`,
  notChose: (label) => `without choosing “${label}”`,
  promised: (label) => `the promise “${label}” made`,
  notPromised: (label) => `the promise “${label}” not made`,
  granted: (label) => `“${label}” granted at a session`,
  notGranted: (label) => `“${label}” not granted at a session`,
  signed: (label) => `${label} a signatory`,
  notSigned: (label) => `${label} not a signatory`,
  compared: {
    '<': (label, value) => `${label} below ${value}`,
    '<=': (label, value) => `${label} at ${value} or less`,
    '>': (label, value) => `${label} above ${value}`,
    '>=': (label, value) => `${label} at ${value} or more`,
    '=': (label, value) => `${label} at exactly ${value}`,
    '!=': (label, value) => `${label} anywhere but at ${value}`,
  },
  and: ' and ',
  or: ' or ',
  decimal: '.',
} satisfies typeof fr;
