/**
 * Words that nearly every scenario file says, given to both ends of a link so that it need not carry them. A link of today
 * opens for ever only while this text stays as it is, letter for letter: what is added later is another dictionary.
 */
import WORDS from './dictionary.txt?raw';

export const DICTIONARY: Uint8Array = new TextEncoder().encode(WORDS);
