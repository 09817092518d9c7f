/** What a first game costs on the wire, held: a school's link is shared by thirty. */
import { expect, test } from 'vitest';
import { sizesOf } from '../../src/tools/size';

const LIMITS = { beforePhaser: 70_000, phaser: 140_000, fonts: 60_000, firstGame: 480_000 } as const;

test.each(Object.entries(LIMITS))('%s stays within %i bytes (brotli)', (part, most) => {
  expect(sizesOf()[part as keyof typeof LIMITS]).toBeLessThanOrEqual(most);
});
