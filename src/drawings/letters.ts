/** How wide a text is, before any font is loaded: enough to size a label and to know whether it fits. */
import type { Font } from './shapes';

/** Advance of each letter in thousandths of the size, measured on the two fonts. */
const NARROW = new Set("iljtfrIJ1.,:;!|’'()[]· \u00a0\u202f");
const WIDE = new Set('mwMWŒœÆæ%…—');

/** Width in pixels. */
export function textWidth(text: string, size: number, font: Font): number {
  let units = 0;
  for (const letter of text) {
    const bare = letter.normalize('NFD')[0]!;
    const capital = bare >= 'A' && bare <= 'Z';
    units += NARROW.has(bare)
      ? font === 'display'
        ? 265
        : 330
      : WIDE.has(bare)
        ? font === 'display'
          ? 680
          : 880
        : font === 'display'
          ? capital
            ? 470
            : 445
          : capital
            ? 660
            : 560;
  }
  return (units * size) / 1000;
}

/** The largest size at which a text fits in a width, at most `size`; 0 when that would be less than `least`. */
export function fittingSize(text: string, width: number, size: number, least: number, font: Font): number {
  const wanted = textWidth(text, 1, font);
  const fits = wanted <= 0 ? size : Math.min(size, width / wanted);
  return fits >= least ? fits : 0;
}
