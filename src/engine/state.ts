/** Where the numbers of a game stand, and how they are rounded. */

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
