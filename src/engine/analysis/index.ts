/** Questions put to the rules after the fact: a game played again, who answers for its results, where stances are going. */
export { equilibrium, levers, type Equilibrium, type Lever } from './equilibrium';
export { playedRanges, type PlayedRanges, type Unmet } from './played-ranges';
export { rejudge } from './rejudge';
export { replay } from './replay';
export { rootCauses, type Root, type RootCauses } from './root-causes';
export { shortfall } from './shortfall';
export { treatyActs } from './treaty-acts';
