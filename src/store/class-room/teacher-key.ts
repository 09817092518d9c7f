/** The teacher's key: it is shown once, as a link and as letters that can be typed on any device. */
import { cleanCode, isRoomCode } from '../../class';
import { TEACHER_MARK } from '../launch/links';

/** Base 32 of Crockford, in small letters: no two look alike, and no word is spelled. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 28 letters are 140 bits. */
const LENGTH = 28;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A key that can be typed, from keys of a host: five bits of each of their letters. */
export const newTeacherKey = (newKey: () => string): string =>
  [...newKey(), ...newKey()]
    .slice(0, LENGTH)
    .map((letter) => LETTERS[BASE64URL.indexOf(letter) % LETTERS.length])
    .join('');

/** In groups of four, as it is shown and typed. */
export const groupedKey = (key: string): string => key.replace(/.{4}(?=.)/g, '$& ');

/** A key as it was typed; null when it is none. */
export function typedKey(typed: string): string | null {
  const key = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return key.length === LENGTH && [...key].every((letter) => LETTERS.includes(letter)) ? key : null;
}

/** What follows `#` is never sent to a server, and is in no referrer. */
export const teacherLink = (address: string, code: string, key: string): string =>
  `${address}${TEACHER_MARK}${code}.${key}`;

/** The room and the key of a link; null when it has none. */
export function inTeacherLink(hash: string): { code: string; key: string } | null {
  const [typed = '', letters = ''] = hash.startsWith(TEACHER_MARK) ? hash.slice(TEACHER_MARK.length).split('.') : [];
  const [code, key] = [cleanCode(typed), typedKey(letters)];
  return isRoomCode(code) && key !== null ? { code, key } : null;
}
