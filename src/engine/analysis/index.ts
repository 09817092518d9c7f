/** Questions put to the rules after the fact: a game played again, who answers for its results, where stances are going. */
export { equilibrium, levers, type Equilibrium, type Lever, type Pull } from './equilibrium';
export { playedRanges, type PlayedRanges, type Range, type Unmet } from './played-ranges';
export { replay, type Replayed, type ReplayError } from './replay';
export { rootCauses, ROOT_KINDS, type AxisRoots, type Root, type RootCauses, type RootKind } from './root-causes';
export { shortfall } from './shortfall';
