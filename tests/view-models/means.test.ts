/** What is spent, in whole points: what is shown of it, the price and what is missing agree. */
import { describe, expect, test } from 'vitest';
import { dossierView } from '../../src/panels/turn/view-model';
import { createGameStore } from '../../src/store/game/game-store';
import { gaugeView, headGauges, pointsOf } from '../../src/view-models/gauges';
import { localeIn } from '../../src/view-models/locale';
import { playableFrom } from '../support/playable';
import { world } from '../support/world';

const locale = localeIn('en');

/** A dossier whose public answer costs so much money. */
function asked(money: number, price: number, isResource = true) {
  const { scenario: rules } = world()
    .gauge('money', { start: money })
    .gauge('calm', { start: 3.7 })
    .dossier('a', { public: { cost: { money: price } } })
    .lasting(4);
  const scenario = playableFrom(rules);
  const gauges = { ...scenario.texts.gauges, money: { ...scenario.texts.gauges['money']!, resource: isResource } };
  const { actions, getState } = createGameStore();
  actions.newGame({ scenario: { ...scenario, texts: { ...scenario.texts, gauges } }, seed: 1 });
  return getState().game!;
}

const closedFor = (money: number, price: number): string | null =>
  dossierView(asked(money, price), locale).options.find(({ doctrine }) => doctrine === 'public')!.closed;

describe('a means', () => {
  test('is rounded down, so that no price looks payable before it is', () => {
    expect(headGauges(asked(3.7, 4), locale).find(({ id }) => id === 'money')!.points).toBe(3);
    expect(headGauges(asked(4, 4), locale).find(({ id }) => id === 'money')!.points).toBe(4);
    expect(gaugeView(asked(3.7, 4), 'calm', locale).points).toBe(4);
  });

  test('is so too where a file has no resource, and prices are in its gauges', () => {
    expect(pointsOf(asked(3.7, 4, false).scenario, 'money', 3700)).toBe(3);
  });

  test('says its change between the two values that are shown', () => {
    const moved = (...history: number[]) => gaugeView(asked(3.7, 4), 'money', locale, history);
    expect(moved(4200, 3900)).toMatchObject({ points: 3, pointsMoved: -1, isBetter: false });
    expect(moved(3200, 3900)).toMatchObject({ points: 3, pointsMoved: 0, isBetter: null });
  });

  test('and what is missing of it make up the price, in whole points', () => {
    expect(closedFor(3.7, 4)).toMatch(/\b1\b/);
    expect(closedFor(3.2, 8)).toMatch(/\b5\b/);
    expect(closedFor(3.7, 4.5)).toMatch(/\b2\b/);
    expect(closedFor(4, 4)).toBeNull();
  });
});
