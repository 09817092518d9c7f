/** Where the numbers of a game stand, how they are rounded, and the hash that tells two states apart. */

/**
 * A moment of a game: integers held in doubles, laid out as
 * header | cells: gauges, stances, indices, special cells | memories | pulls of the draft | constants | agenda of effects.
 */
export type State = Float64Array;

/** Places of the header. */
export const TURN = 0; // turns already played, epilogue included
export const DRAFT = 1; // clauses of the draft, one bit each
export const SIGNED = 2; // actors that have signed, one bit each
export const IN_FORCE = 3; // 0 or 1
export const EARLY_ENDING = 4; // place in the list of endings, or -1
export const LIVED_EMANCIPATION = 5; // sums over the played turns
export const LIVED_TYRANNY = 6;
export const LEGACY_EMANCIPATION = 7; // sums over the epilogue
export const LEGACY_TYRANNY = 8;
export const OPEN_DOSSIER = 9; // place in the list of dossiers, or -1
export const DEPTH = 10; // sum of the depth of the draft's clauses, in thousandths
export const CLUB = 11; // sum of their club, in thousandths
export const CLAUSES = 12; // number of its clauses
export const QUORUMS = 13; // COP sessions in a row with a quorum
export const HEADER = 14;

/** floor(x + 0.5): the one way of rounding, the same on every machine. */
export const round = (x: number): number => Math.floor(x + 0.5);

/** A hash of a whole state: 16 hexadecimal digits, the same on every machine. */
export function stateHash(state: State): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b1;
  for (let i = 0; i < state.length; i++) {
    const number = state[i]!;
    low = Math.imul(low ^ (number | 0), 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high + (number | 0), 0x7feb352d);
    high ^= high >>> 13;
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
