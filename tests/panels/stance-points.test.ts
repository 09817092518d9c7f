import { expect, test } from 'vitest';
import { stancePoints } from '../../src/panels/session/stance-points';
import { numbersOf } from '../../src/words';

test.each([
  [51_400, '51'],
  [51_600, '51,6'],
  [51_560, '51,6'],
  [51_999, '51,9'],
  [52_000, '52'],
  [52_300, '52'],
  [43_700, '43,7'],
  [47_600, '48'],
])('a stance of %i thousandths is shown as %s beside the thresholds 52 and 44', (stance, shown) => {
  expect(stancePoints(stance, [52, 44], numbersOf('fr'))).toBe(shown);
});
