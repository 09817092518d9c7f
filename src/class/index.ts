/** The shared game of a class: a pure room, what may be done in it, what each may see of it. */
export * from './action';
export { apply } from './apply';
export { dueAt, REVIEW_ALONE } from './by-server';
export { cleanCode, CODE_LENGTH, CODE_LETTERS, isRoomCode, roomCode } from './code';
export * from './debrief/debrief';
export { gameCode, gameHash } from './game-record';
export { newRoom } from './new-room';
export * from './projection';
export { readAction } from './read-action';
export type * from './room';
export { PEN_PATIENCE } from './seats';
export * from './setup';
