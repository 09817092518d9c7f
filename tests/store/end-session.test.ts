/** The end of a session on a shared machine. */
import { expect, test } from 'vitest';
import { clearKept } from '../../src/store/end-session';
import { browserStorage } from '../../src/store/storage';
import { memory } from '../support/memory';

test('clears all that the game has kept, and nothing of others', () => {
  const place = memory();
  for (const name of ['bouclier.preferences', 'bouclier.game.1', 'bouclier-class-places', 'autre.chose'])
    place.write(name, 'x');
  clearKept([place]);
  expect(place.names()).toEqual(['autre.chose']);
});

test('does nothing where the browser keeps nothing', () => {
  const refused = browserStorage(() => {
    throw new Error('refused');
  });
  expect(() => clearKept([refused])).not.toThrow();
});
