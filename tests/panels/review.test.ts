import { expect, test } from 'vitest';
import { readingIn } from '../../src/panels/reading';
import { reviewView } from '../../src/panels/view-of-review';
import { createGameStore } from '../../src/store/game';
import { lastTurn, shocksOf } from '../../src/store/selectors';
import { parisPlayable } from '../support/playable';

test('after a shock the sum begins with the gauge that it hurt, the headline being about it', () => {
  const reading = readingIn('fr');
  let shocks = 0;
  for (let seed = 1; seed <= 6; seed++) {
    const store = createGameStore();
    store.actions.newGame({ scenario: parisPlayable(), seed });
    while (store.getState().game!.phase !== 'ended') {
      const game = store.getState().game!;
      if (game.phase === 'dossier') store.actions.decide('laissez_faire');
      else store.actions.goOn();
      const now = store.getState().game!;
      if (now.phase !== 'review') continue;
      const [worst] = shocksOf(now, lastTurn(now)!);
      if (worst === undefined || worst.damage === 0) continue;
      shocks += 1;
      const view = reviewView(now, reading);
      expect(view.cry).toBe(`${worst.event} (fr)`);
      expect(view.sums[0]!.causes.map(({ label }) => label)).toContain(`${worst.event} (fr)`);
    }
  }
  expect(shocks).toBeGreaterThan(5);
});
