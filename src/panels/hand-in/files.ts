/** A game as files: fetched when one is asked for. */
export { csv } from './csv';
export { gameRecord } from './game-record';
export { gameTable } from './game-table';
