/** The public API of the rules. Questions about finished or stopped games are in `./analysis`. */
export * from './vocabulary';
export * from './chronicle';
export { compile } from './compile';
export { EARLY_ENDING, stateHash, TURN, type State } from './state';
export { read, type Model } from './model';
export { couplingNow } from './couplings';
export { slideNow } from './gauges';
export { Ledger } from './ledger';
export { finish, isPromising, NO_CHOICE, start, step } from './step';
export { openDossier, openOptions, options } from './dossiers';
export { answerAt, answers, isOpenAnswer, openAnswers, placeOf, question } from './questions';
export { meets } from './meets';
export { axes, ending, rejudge, value, withAxes } from './score';
export { assumptionOrder, decodeGame, encodeGame, scenarioHash, type CodeError, type RecordedGame } from './game-code';
export { isInSession, weightAfter } from './treaty/session';
export { keptShare, treatyStatus, type TreatyStatus } from './treaty/treaty';
export { answersOf, recorded, type RecordedAnswers } from './recorded';
export { hash32, idHash } from './luck';
