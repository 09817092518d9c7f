/** Parts of what the live regions say at each screen. */
import type { Axes } from '../../engine';
import type { Locale } from '../../view-models/locale';

export const axesIn = ({ emancipation, tyranny }: Axes, { words, numbers }: Locale): string =>
  words.axes.both(numbers.points(emancipation), numbers.points(tyranny));

/** A title said as a sentence. */
export const closed = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);
