import { expect, test } from 'vitest';
import { readingIn } from '../../src/panels/reading';
import { reviewView } from '../../src/panels/view-of-review';
import { createGameStore } from '../../src/store/game';
import { lastTurn, shocksOf } from '../../src/store/selectors';
import { parisPlayable, playableFrom } from '../support/playable';
import { world } from '../support/world';

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

test('the facts of a turn are those of its events, each once', () => {
  const source = { title: 'Rapport' };
  const said = (fr: string) => ({ fr, en: fr });
  const fact = { text: said('Un fait.'), source, date: '2025-05-21', recheck: false, disputed: null };
  const plain = playableFrom(
    world()
      .dossier('a')
      .event('one', { chance: { base: 1 } })
      .event('two', { chance: { base: 1 } })
      .event('never', { chance: { base: 0 } }).scenario,
  );
  const events = Object.fromEntries(
    Object.entries(plain.texts.events).map(([id, event]) => [
      id,
      { ...event, facts: id === 'never' ? ['other'] : ['shared', id] },
    ]),
  );
  const scenario = {
    ...plain,
    facts: { shared: fact, one: fact, two: fact, other: fact },
    texts: { ...plain.texts, events },
  };
  const store = createGameStore();
  store.actions.newGame({ scenario, seed: 1 });
  store.actions.decide('cop');
  const { facts } = reviewView(store.getState().game!, readingIn('fr'));
  expect(facts.map(({ id, date }) => [id, date])).toEqual([
    ['shared', '21 mai 2025'],
    ['one', '21 mai 2025'],
    ['two', '21 mai 2025'],
  ]);
});
