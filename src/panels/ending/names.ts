/** The part of the end that shows the poster, as links name it. */
export const POSTER_ID = 'ending-poster';
