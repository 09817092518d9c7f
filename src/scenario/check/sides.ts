import type { Reading } from './reading';
import type { FileSides } from '../schema/schema';
import { nodeAt, type Path } from '../yaml/tree';

/** The reference of a distance: on one side, and something else than what is measured. */
export const checkSides = (reading: Reading, from: string | undefined, sides: FileSides, path: Path): void => {
  const given = (['above', 'below', 'around'] as const).filter(
    (side) => nodeAt(reading.root, [...path, side]) !== null,
  );
  const [first, second] = given;
  if (first && second) reading.tell('one-of-two', reading.keyAt(...path, second), { one: first, other: second });
  for (const side of given) {
    const reference = sides[side];
    if (typeof reference !== 'string') continue;
    const span = reading.valueAt(...path, side);
    if (reference === from) reading.tell('own-reference', span, { name: reference });
    else reading.refer(reference, reading.levels, 'cell', span);
  }
};

/** What makes a link or an effect stronger or weaker. */
export const checkScale = (reading: Reading, scale: { gauge?: string } | undefined, path: Path): void => {
  reading.refer(scale?.gauge, reading.levels, 'cell', reading.valueAt(...path, 'gauge'));
};
