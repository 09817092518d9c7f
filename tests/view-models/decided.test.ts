/** What was decided is drawn and stays: for each answer to each dossier of Paris the still of the world is another one. */
import { describe, expect, test } from 'vitest';
import { DOCTRINES, type Doctrine } from '../../src/engine';
import { layoutOf, type Shape, stage } from '../../src/drawings';
import { sceneShapes } from '../../src/drawings/scene';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { localeIn } from '../../src/view-models/locale';
import { sceneView } from '../../src/view-models/scene';
import { stageView } from '../../src/view-models/stage';
import { shipped } from '../support/shipped';

const paris = await shipped('sommet-de-paris');
const locale = localeIn('fr');

/** A game in front of its second dossier, after which nothing but the answer to the first may differ. */
const second = (() => {
  const store = createGameStore();
  store.actions.newGame({ scenario: paris, seed: 7 });
  while (store.getState().game!.turns.length === 0 || store.getState().game!.phase !== 'dossier') {
    const game = store.getState().game!;
    if (game.phase === 'promise') store.actions.answer(`promise/${paris.rules.promises![0]!.id}`);
    else if (game.phase === 'dossier') store.actions.answer('public');
    else store.actions.goOn();
  }
  return store.getState().game!;
})();

/** The same game, had its first turn been about this dossier, answered so; undecided when absent. */
function decided(dossier: string, doctrine: Doctrine | null): Game {
  const [first] = second.turns;
  return { ...second, turns: [{ ...first!, dossier: doctrine === null ? null : dossier, doctrine }] };
}

function stillOf(game: Game, width: number, height: number): Shape[] {
  const world = { ...stageView(game, locale).world, scene: sceneView(game, null, locale) };
  return stage(world, width, height, { onWorld: sceneShapes(world, layoutOf(world, width, height)) });
}

describe.each([
  ['in the review', 'review', 812, 768],
  ['in front of the next dossier', 'dossier', 1366, 330],
  ['on a phone', 'review', 390, 300],
] as const)('%s', (_, phase, width, height) => {
  const drawn = (dossier: string, doctrine: Doctrine | null) =>
    JSON.stringify(stillOf({ ...decided(dossier, doctrine), phase }, width, height));

  test.each(paris.rules.dossiers.map(({ id }) => id))('each answer to %s leaves a sign of its own', (dossier) => {
    const stills = [null, ...DOCTRINES].map((doctrine) => drawn(dossier, doctrine));
    expect(new Set(stills).size).toBe(stills.length);
  });
});

test('what was decided never lies over the name of an actor', () => {
  const game: Game = { ...decided(paris.rules.dossiers[0]!.id, 'cop'), phase: 'review' };
  const { world } = stageView(game, locale);
  const onWorld = sceneShapes({ ...world, scene: sceneView(game, null, locale) }, layoutOf(world, 812, 768));
  const shapes = stage(world, 812, 768, { onWorld });
  const firstName = shapes.findIndex(
    (shape) => 'text' in shape && shape.text === world.actors[0]!.label.toLocaleUpperCase(),
  );
  expect(onWorld.length).toBeGreaterThan(0);
  expect(firstName).toBeGreaterThan(shapes.indexOf(onWorld.at(-1)!));
});
