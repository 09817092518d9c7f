import { expect, test } from 'vitest';
import { createGameStore } from '../../src/store/game/game-store';
import type { Game } from '../../src/store/game/game';
import { revealed, turnsToSession } from '../../src/panels/turn/revealed';
import { dossierView } from '../../src/panels/turn/view-model';
import { localeIn } from '../../src/view-models/locale';
import { promiseAsked } from '../../src/view-models/promise';
import { playableFrom } from '../support/playable';
import { world } from '../support/world';

type World = ReturnType<typeof world>;

function begun(made: World) {
  const store = createGameStore();
  const scenario = playableFrom(made.scenario);
  store.actions.newGame({
    scenario: {
      ...scenario,
      texts: {
        ...scenario.texts,
        gauges: { ...scenario.texts.gauges, money: { ...scenario.texts.gauges['money']!, resource: true } },
      },
    },
    seed: 1,
  });
  return { game: (): Game => store.getState().game!, ...store.actions };
}

const gauges = (made: World): World =>
  made.gauge('money', { start: 50 }).gauge('calm', { start: 50 }).gauge('noise', { start: 50 }).lasting(4);

test('a gauge comes into play with the first answer on screen that moves it', () => {
  const { game } = begun(gauges(world()).dossier('a', { public: { effects: [{ on: 'calm', add: 3 }] } }));
  expect(revealed(game())).toContain('calm');
  expect(revealed(game())).not.toContain('noise');
});

test('a means comes into play once an answer spends or needs it, not where one earns it', () => {
  const earned = begun(gauges(world()).dossier('a', { public: { effects: [{ on: 'money', add: 3 }] } }));
  expect(revealed(earned.game())).not.toContain('money');
  const spent = begun(gauges(world()).dossier('a', { public: { cost: { money: 5 } } }));
  expect(revealed(spent.game())).toContain('money');
  const needed = begun(gauges(world()).dossier('a', { public: { requires: { cell: 'money', is: '>=', to: 60 } } }));
  expect(revealed(needed.game())).toContain('money');
});

test('what the promise names is watched from the start', () => {
  const promised = begun(
    gauges(world())
      .dossier('a', {})
      .promise('quiet', { all: [{ cell: 'noise', is: '<', to: 20 }] }),
  );
  expect(revealed(promised.game())).not.toContain('noise');
  promised.answer('promise/quiet');
  expect(revealed(promised.game())).toContain('noise');
  expect(promiseAsked(promised.game(), localeIn('fr'))!.cells).toEqual(new Set(['noise']));
});

test('an answer that cannot be paid says what is missing, and what comes in', () => {
  const poor = (made: World) =>
    dossierView(begun(made.dossier('a', { public: { cost: { money: 58 } } })).game(), localeIn('fr')).options.find(
      ({ doctrine }) => doctrine === 'public',
    )!.closed;
  expect(poor(gauges(world()).coupling('calm', 'money', { side: 'above', reference: 20, gain: 0.1 }))).toMatch(
    /il manque 8\. Il en rentre à peu près 3 par tour\.$/,
  );
  expect(poor(gauges(world()))).toMatch(/il manque 8\.$/);
});

test('what has moved by a whole point is in play, and what was stays', () => {
  const shown = begun(
    gauges(world())
      .dossier('a', {
        public: {
          effects: [
            { on: 'calm', add: 3 },
            { on: 'money', add: 3 },
          ],
        },
      })
      .dossier('b', {}),
  );
  shown.answer('public');
  shown.goOn();
  expect([...revealed(shown.game())]).toEqual(expect.arrayContaining(['calm', 'money']));
  expect(revealed(shown.game())).not.toContain('noise');
});

test('no session of a COP is announced while nothing waits for one', () => {
  expect(turnsToSession(begun(gauges(world()).dossier('a')).game())).toBeNull();
});
