import { expect, test } from 'vitest';
import { TENTH } from '../../src/view-models/amounts';
import { causeView } from '../../src/view-models/causes';
import { partsOf } from '../../src/panels/map/view-model';
import { localeIn } from '../../src/view-models/locale';
import { reviewView } from '../../src/panels/review/view-model';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { causesOf, lastTurn, shocksOf } from '../../src/store/game/selectors';
import { parisPlayable, playableFrom } from '../support/playable';
import { world } from '../support/world';
import { spoken } from '../support/texts';

/** A game of Paris left to itself, at each of its reviews. */
function* reviewsOf(seed: number): Generator<Game> {
  const store = createGameStore();
  const now = (): Game => store.getState().game!;
  store.actions.newGame({ scenario: parisPlayable(), seed });
  while (now().phase !== 'ended') {
    if (now().phase === 'dossier') store.actions.answer('laissez_faire');
    else store.actions.goOn();
    if (now().phase === 'review') yield now();
  }
}

test('after a shock the sum begins with the gauge that it hurt, the headline being about it', () => {
  const locale = localeIn('fr');
  let shocks = 0;
  for (let seed = 1; seed <= 6; seed++) {
    for (const now of reviewsOf(seed)) {
      const [worst] = shocksOf(now, lastTurn(now)!);
      if (worst === undefined || worst.damage === 0) continue;
      shocks += 1;
      const view = reviewView(now, locale);
      expect(view.cry).toBe(`${worst.event} (fr)`);
      expect(view.sums[0]!.causes.map(({ label }) => label)).toContain(`${worst.event} (fr)`);
      // On the map, the shock is its own sentence: not all that the sheet says.
      const onMap = partsOf(now, locale).find(({ id }) => id === 'strike');
      if (worst.absorbed > 0)
        expect(onMap!.text).toMatch(new RegExp(`^${worst.event} \\(fr\\)\u00a0: un choc de [\\d,]+ points`));
    }
  }
  expect(shocks).toBeGreaterThan(5);
});

test('causes that would print as nothing share one line, and the sum holds', () => {
  const locale = localeIn('fr');
  let folds = 0;
  for (const now of reviewsOf(1)) {
    for (const sum of reviewView(now, locale).sums) {
      const { causes, gauge } = sum;
      const record = lastTurn(now)!;
      const all = causesOf(record, gauge.id);
      const total = (amounts: readonly { amount: number }[]) => amounts.reduce((sum, { amount }) => sum + amount, 0);
      expect(total(causes)).toBe(total(all));
      const rest = causes.find(({ key }) => key === 'rest');
      if (rest === undefined) continue;
      folds += 1;
      expect(rest.label).toBe(`${all.length - causes.length + 1} autres causes`);
      const hidden = all.filter(
        (cause) => !causes.some(({ key }) => key === causeView(now.scenario, cause, locale).key),
      );
      for (const { amount } of hidden) expect(Math.abs(amount)).toBeLessThan(TENTH);
    }
  }
  expect(folds).toBeGreaterThan(0);
});

test('the facts of a turn are those of its events, each once', () => {
  const source = { title: 'Rapport' };
  const fact = { text: spoken('Un fait.'), source, date: '2025-05-21', recheck: false, disputed: null };
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
  store.actions.answer('cop');
  const { facts } = reviewView(store.getState().game!, localeIn('fr'));
  expect(facts.map(({ id, date }) => [id, date])).toEqual([
    ['shared', '21 mai 2025'],
    ['one', '21 mai 2025'],
    ['two', '21 mai 2025'],
  ]);
});
