/**
 * What people are made of: flat layers on a sheet of 120 by 120, painted one over the other. Light comes from the left; one
 * knife edge (brow, nose, lip, chin) parts the light half of a face from the half in shade.
 */
import type { Ink } from '../inks';
import { circle } from '../shapes';

/** The inks that people are printed with. */
export type PeopleInk = Extract<Ink, 'black' | 'sun' | 'earth' | 'sand' | 'stone' | 'cream' | 'red'>;

/** An ink, or what a person's parts choose: the two halves of the skin, hair and its gloss, cloth, its shade, trim. */
export type LayerInk =
  | PeopleInk
  | 'light'
  | 'shade'
  | 'hair'
  | 'gloss'
  | 'cloth'
  | 'fold'
  | 'trim'
  | 'lapel'
  | 'legs'
  | 'brow'
  | 'far-brow'
  | 'lips';

export interface Layer {
  ink: LayerInk;
  d: string;
  /** Part of the outline, which gets the keyline of cut-out paper. */
  isEdge?: true;
  /** Holes where the path covers itself twice. */
  isHollow?: true;
  /** A feature that is left out where a head is small. */
  isFine?: true;
}

export const edge = (ink: LayerInk, d: string): Layer => ({ ink, d, isEdge: true });
export const fill = (ink: LayerInk, d: string): Layer => ({ ink, d });
export const fine = (ink: LayerInk, d: string): Layer => ({ ink, d, isFine: true });

/** The axis of a face. */
const MIDDLE = 60;

/** A path of absolute M, L, Q and C, turned over from one side of the face to the other. */
export const mirrored = (d: string): string =>
  d.replaceAll(/([MLQC])([^MLQCZ]*)/g, (_, command: string, numbers: string) => {
    const places = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return command + places.map((at, i) => (i % 2 === 0 ? 2 * MIDDLE - at : at)).join(' ');
  });

/** Both sides of what is drawn on one. */
export const both = (d: string): string => `${d}${mirrored(d)}`;

export const ring = (x: number, y: number, r: number, thick: number): string =>
  `${circle(x, y, r)}${circle(x, y, r - thick)}`;
