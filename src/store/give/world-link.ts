/**
 * A whole scenario file in a link: `https://…/?seed=7#w=1…`. What follows `#` is never sent to a server. The text is hostile
 * input like any file: bounded on both sides of its compression here, then checked by the checker.
 */
import { deflateSync, Inflate } from 'fflate';
import { LIMITS } from '../../scenario/limits';
import { decodeText } from '../../scenario/decode';
import { DICTIONARY } from './dictionary';

/** How the text is written: deflated with the first dictionary, in the letters of an address. */
const VERSION = '1';

/** Letters of a link that is still tried. */
export const LONGEST_LINK = 400_000;
/** Bytes that come out of one at most: three for each letter that the checker reads. */
const MOST_BYTES = LIMITS.fileLength * 3;
/** Bytes that go in at a time, so that little comes out before it is counted. */
const STEP = 1024;

/** Letters that a text is told by, so that a link that was altered on its way is refused: FNV-1a of its UTF-16 units. */
const CHECKSUM = 6;
function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 1).toString(36).padStart(CHECKSUM, '0');
}

/** A text for the fragment of an address. */
export function packWorld(text: string): string {
  const bytes = deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12, dictionary: DICTIONARY });
  let letters = checksumOf(text);
  for (let at = 0; at < bytes.length; at += STEP * 3)
    letters += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP * 3)));
  return VERSION + letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of a link's fragment; null for one that is cut, altered beyond reading, or too large. */
export function unpackWorld(letters: string): string | null {
  if (letters.length > LONGEST_LINK || !letters.startsWith(VERSION)) return null;
  try {
    const from = VERSION.length + CHECKSUM;
    const text = inflated(atob(letters.slice(from).replaceAll('-', '+').replaceAll('_', '/')));
    return text !== null && letters.slice(VERSION.length, from) === checksumOf(text) ? text : null;
  } catch {
    return null;
  }
}

function inflated(packed: string): string | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate({ dictionary: DICTIONARY }, (piece, isLast) => {
    size += piece.length;
    if (size > MOST_BYTES) throw new RangeError('The world in this link is too large.');
    pieces.push(piece);
    isWhole ||= isLast;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    const part = Uint8Array.from(packed.slice(at, at + STEP), (letter) => letter.charCodeAt(0));
    inflate.push(part, at + STEP >= packed.length);
  }
  if (!isWhole) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return decodeText(whole);
}

/** What to call the file of a text: by its id, or else by `otherwise`. */
export function fileNameOf(text: string, otherwise: string): string {
  const id = /^id:\s*["']?([a-z0-9_-]{1,60})["']?\s*(?:#.*)?$/m.exec(text)?.[1];
  return `${id ?? otherwise}.yaml`;
}
