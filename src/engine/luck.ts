/**
 * Stateless luck: a draw is a hash of (seed, turn, id) and nothing else. A different decision never changes the luck of
 * an event, so that two futures compare like with like.
 */

/** A bijective scramble of 32 bits (the "lowbias32" constants of C. Wellons' hash prospector). */
function scramble(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/** The 32-bit FNV-1a hash of an id's UTF-16 code units, as a signed integer. */
export function idHash(id: string): number {
  let h = 2166136261;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 16777619);
  return h | 0;
}

/** The luck of a whole turn, from which each event's draw is taken. */
export function turnLuck(seed: number, turn: number): number {
  return scramble((Math.imul(seed, 0x9e3779b1) + turn) | 0);
}

/** A draw is one of so many (2^32): odds are counted in them. */
export const ALL_DRAWS = 4294967296;

/** A draw for one id in a turn: uniform over 0..2^32 - 1. */
export function draw(luckOfTurn: number, hashOfId: number): number {
  return scramble(luckOfTurn ^ hashOfId) >>> 0;
}

/** A uniform integer in 0..2^32 - 1 from three integers. */
export function hash32(a: number, b: number, c: number): number {
  return draw(turnLuck(a, b), c);
}
