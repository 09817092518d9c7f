/** The posters of the endings, each drawn from the player's own world. */
import { concert } from './concert';
import { emancipation, goldenCage } from './sun';
import { fall } from './fall';
import { fragile } from './fragile';
import { leviathan } from './leviathan';
import { lords } from './lords';
import { missed } from './missed';
import { republic } from './republic';
import { tyranny, watchtower } from './watch';
import type { Shape } from '../shapes';
import type { PosterWorld, Sheet } from './world';

export { isWatched, type CastMember, type PosterWorld } from './world';

const DRAWN = {
  emancipation,
  concert,
  republic,
  'golden-cage': goldenCage,
  tyranny,
  watchtower,
  leviathan,
  lords,
  missed,
  fragile,
  fall,
} satisfies Record<string, (sheet: Sheet) => Shape[]>;

/** The pictures of endings; the scenarios' own list is the same (a test holds them together). */
export type Poster = keyof typeof DRAWN;
export const POSTERS = Object.keys(DRAWN) as Poster[];

/** The poster of an ending, filling a sheet of this size. */
export const poster = (picture: Poster, width: number, height: number, world: PosterWorld): Shape[] =>
  DRAWN[picture]({ width, height, world });
