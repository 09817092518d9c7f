/** Questions put to the rules after the fact: a game read from its code, played again, who answers for its results, where stances are going. */
export { answersOf } from './answers-of';
export { decodeGame, type CodeError } from './decode';
export { equilibrium, levers, type Equilibrium, type Lever } from './equilibrium';
export { playedRanges, type PlayedRanges, type Unmet } from './played-ranges';
export { rejudge } from './rejudge';
export { replay } from './replay';
export { rootCauses, type Root, type RootCauses } from './root-causes';
export { shortfall } from './shortfall';
export { treatyActs } from './treaty-acts';
export { stepsOfAGame } from './weight';
