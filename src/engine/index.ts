/** The engine's door: what the rest of the house may use. */
export * from './vocabulary';
export * from './chronicle';
export { compile } from './compile';
export { EARLY_ENDING, TURN, type State } from './state';
export { read, type Model } from './model';
export { couplingNow } from './couplings';
export { slideNow } from './gauges';
export { Ledger } from './ledger';
export { finish, NO_CHOICE, start, step } from './step';
export { openDossier, openOptions, options } from './dossiers';
export { axes, ending, rejudge, value } from './score';
export { replay, stateHash, type Replayed, type ReplayError } from './replay';
export {
  assumptionOrder,
  decodeGame,
  encodeGame,
  scenarioHash,
  type CodeError,
  type Decoded,
  type RecordedGame,
} from './game-code';
export { keptShare, treatyStatus, type TreatyStatus } from './treaty';
export { heading, levers, type Heading, type Lever, type Pull } from './heading';
export { hash32, idHash } from './luck';
export { rootCauses, ROOT_KINDS, type AxisRoots, type Root, type RootCauses, type RootKind } from './roots';
export { bounds, type Bounds, type Unreachable } from './bounds';
export type { Range } from './range';
