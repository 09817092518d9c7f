/** Room codes: four consonants, so that no word is spelled, few of which the eye takes for another. */

/** Without vowels, and so without O and I. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const CODE_LENGTH = 4;

/** What makes a class laugh, or hurts, without any vowel: in French, in English, and of gloomy memory. */
const UNWANTED = (
  'FDP NTM PTN TMR BTRD CNRD SLP SLT PQ PD PPC CCL BTL NQ NK TG RPT MRD MRT BTM VL ' +
  'FCK FK WTF STF BTCH CNT DCK CCK CK SHT SCK PRN PNS VGN TTS NGR XX SX ' +
  'SS KK NZ BDS HTLR LSD THC JHD DSH GZ'
).split(' ');

/** Whether a text is a code that rooms have. */
export function isRoomCode(text: string): boolean {
  if (text.length !== CODE_LENGTH || [...text].some((letter) => !CODE_LETTERS.includes(letter))) return false;
  return !UNWANTED.some((piece) => text.includes(piece)) && !/(.)\1\1/.test(text);
}

/** A code; `below` draws a whole number from 0 up to, not including, n. */
export function roomCode(below: (n: number) => number): string {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[below(CODE_LETTERS.length)]!).join('');
    if (isRoomCode(code)) return code;
  }
}

/** A code as pupils type it: small letters, spaces and hyphens do not matter. */
export const cleanCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
