/** That of the program, as its package says it. */
export { version as VERSION } from '../../../package.json';
