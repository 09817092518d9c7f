import { describe, expect, test } from 'vitest';
import { localeIn } from '../../src/view-models/locale';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { lastTurn, shocksOf } from '../../src/store/game/selectors';
import { createSettingsStore } from '../../src/store/settings';
import { createViewportStore } from '../../src/store/viewport';
import { cuesOf } from '../../src/world/cues';
import { worldSource } from '../../src/world/game-world';
import { answerMediaQueries } from '../support/media-queries';
import { memory } from '../support/memory';
import { parisPlayable } from '../support/playable';

function playing(seed = 7): { game: GameStoreApi; source: ReturnType<typeof worldSource> } {
  const game = createGameStore();
  const settings = createSettingsStore(memory(), 'fr');
  const source = worldSource({ game, settings, viewport: createViewportStore() });
  game.actions.newGame({ scenario: parisPlayable(), seed });
  return { game, source };
}

test.each([
  ['asks for little', true, 'full', true],
  ['asks for nothing, where the player wants little', false, 'reduced', true],
  ['asks for nothing', false, 'full', false],
] as const)('the world moves as little as is wanted: the system %s', (_, system, motion, isReduced) => {
  answerMediaQueries(system);
  const settings = createSettingsStore(memory(), 'fr');
  settings.actions.prefer({ motion });
  const source = worldSource({ game: createGameStore(), settings, viewport: createViewportStore() });
  expect(source.view().reducedMotion).toBe(isReduced);
});

describe('what happens in a turn is acted out, once', () => {
  test('a decision first, then events, signatures and entry into force in their order', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 5; seed++) {
      const { game, source } = playing(seed);
      source.takeCues();
      for (let turn = 1; turn <= 12; turn++) {
        const wished = turn % 2 ? 'cop' : 'public';
        if (!game.actions.answer(wished).ok) game.actions.answer('laissez_faire');
        const cues = source.takeCues();
        expect(cues[0]).toEqual({ kind: 'decision', doctrine: lastTurn(game.getState().game!)!.doctrine });
        for (const { kind } of cues) seen.add(kind);
        expect(source.takeCues()).toEqual([]);
        while (game.getState().game!.phase !== 'dossier' && game.getState().game!.phase !== 'ended')
          game.actions.goOn();
        // The next dossier opens by itself; the end does not.
        const isOpen = game.getState().game!.phase === 'dossier';
        expect(source.takeCues()).toEqual(isOpen ? [{ kind: 'arrival' }] : []);
        expect(source.takeCues()).toEqual([]);
      }
    }
    expect([...seen].sort()).toEqual([
      'decision',
      'entry-into-force',
      'event',
      'flows',
      'shock',
      'signature',
      'threshold',
    ]);
  });

  test('a shock shows its damage in points and the share that the shield kept', () => {
    const { game } = playing(3);
    let struck = 0;
    for (let turn = 1; turn <= 12; turn++) {
      game.actions.answer('laissez_faire');
      const now = game.getState().game!;
      const shocks = shocksOf(now, lastTurn(now)!).filter(({ damage }) => damage > 0);
      const cues = cuesOf(now, localeIn('fr')).filter((cue) => cue.kind === 'shock');
      const told = cues.map(({ damage, absorbed }) => ({ damage, absorbed }));
      const wanted = shocks.map(({ damage, absorbed }) => ({ damage: damage / 1000, absorbed: absorbed / damage }));
      const byDamage = (one: { damage: number }, other: { damage: number }) => other.damage - one.damage;
      expect(told.sort(byDamage)).toEqual(wanted.sort(byDamage));
      struck += told.length;
      while (game.getState().game!.phase !== 'dossier' && game.getState().game!.phase !== 'ended') game.actions.goOn();
    }
    expect(struck).toBeGreaterThan(0);
  });

  test('a game that is taken up again is not acted out', () => {
    const { game, source } = playing();
    game.actions.answer('cop');
    source.takeCues();
    game.actions.resume({ scenario: parisPlayable(), seed: 7, answers: ['cop'], turn: 1, phase: 'review' });
    expect(source.takeCues()).toEqual([]);
  });
});
