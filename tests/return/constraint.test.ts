/** A world under a constraint is another version of it: a code says which, and a replay holds to it. */
import { describe, expect, test } from 'vitest';
import { assumptionOrder, encodeGame, recorded, scenarioHash, type Condition } from '../../src/engine';
import { dossierView } from '../../src/panels/turn/view-model';
import { collectablesOf } from '../../src/scenario/collectables';
import { constrained } from '../../src/scenario/constrained';
import { inEachLanguage, type Constraint } from '../../src/scenario/playable';
import { keptView } from '../../src/panels/games/view-model';
import { codeOf } from '../../src/store/saved-games/codes';
import { judged } from '../../src/store/saved-games/judged';
import { readSavesFile, savesFile } from '../../src/store/saved-games/saves-file';
import { recall } from '../../src/store/saved-games/recall';
import { worldOfCode } from '../../src/store/saved-games/world-of-code';
import { localeIn } from '../../src/view-models/locale';
import { parisPlayable } from '../support/playable';
import { shipped as readShipped, SHIPPED } from '../support/shipped';
import { entryOf, goOn, playOn, playToTheEnd, testApp } from '../support/stores';

const world = parisPlayable();
const FROM_THE_SECOND: Constraint = {
  id: 'absent',
  label: inEachLanguage(() => 'Des absents'),
  about: inEachLanguage(() => 'Personne avant le tour 2.'),
  requires: { public: { cell: 'turn', is: '>=', to: 2 } },
};
const NEVER: Condition = { cell: 'turn', is: '>=', to: 99 };
const under = constrained(world, FROM_THE_SECOND);
const collectables = () =>
  Promise.resolve({ [world.id]: { ...collectablesOf(world), constraints: [FROM_THE_SECOND] } });
const withConstraints = () => {
  const app = testApp({ catalogue: [entryOf(world)] });
  return testApp({ catalogue: app.catalogue, documents: { ...app.documents, collectables } });
};

describe('a world under a constraint', () => {
  test('closes the answers that it takes more for, says why in its own words, and opens them again', () => {
    const app = testApp();
    app.launch.actions.playOwn(under, { seed: 3 });
    const game = () => app.game.getState().game!;
    expect(app.game.actions.answer('public').ok).toBe(false);
    const closed = dossierView(game(), localeIn('fr')).options.find(({ doctrine }) => doctrine === 'public')!.closed;
    expect(closed).toBe('Personne avant le tour 2.');
    playOn(app, 1, 'cop');
    while (game().phase !== 'dossier') app.game.actions.goOn();
    expect(app.game.actions.answer('public').ok).toBe(true);
  });

  test('leaves open, in each dossier, an answer that costs nothing', () => {
    const { dossiers } = constrained(world, { ...FROM_THE_SECOND, requires: { cop: NEVER, public: NEVER } }).rules;
    for (const { id, options } of dossiers) {
      expect(
        options.some(({ cost, requires }) => cost.length === 0 && requires === null),
        id,
      ).toBe(true);
    }
  });

  test('is another version, and the world without it stays what it was', () => {
    expect(under.version).not.toBe(world.version);
    expect(under.under!.version).toBe(world.version);
    expect(under.title).toEqual(inEachLanguage((language) => `${world.title[language]} · Des absents`));
  });
});

describe('a game under a constraint', () => {
  /** A game of a world whose first answer the constraint closes. */
  async function played(scenario = world) {
    const app = testApp({ catalogue: [entryOf(world)] });
    app.launch.actions.playOwn(scenario, { seed: 3 });
    playToTheEnd(app);
    return app.game.getState().game!;
  }

  test('is found again by its code, and played again under it', async () => {
    const game = await played(under);
    const found = await worldOfCode(codeOf(game), [entryOf(world)], collectables);
    expect(found.ok && found.scenario.under?.id).toBe('absent');
    const recalled = found.ok && recall(found.scenario, codeOf(game));
    expect(recalled && recalled.ok && recalled.game.outcome).toEqual(game.outcome);
    const plain = await worldOfCode(codeOf(await played()), [entryOf(world)], collectables);
    expect(plain.ok && plain.scenario.under).toBeUndefined();
  });

  test('is refused where it did not hold to it, whatever its code says', async () => {
    const free = await played();
    expect(free.answers[0]).toBe('public');
    const forged = encodeGame({
      scenario: scenarioHash(world.id),
      version: under.version,
      seed: free.seed,
      levels: assumptionOrder(world.rules).map(() => 'mid'),
      ...recorded(world.rules, free.answers),
    });
    expect(recall(under, forged)).toEqual({ ok: false, problem: 'not-allowed' });
  });

  test('of a constraint that is no more is of another version', async () => {
    const code = codeOf(await played(under));
    expect(await worldOfCode(code, [entryOf(world)], () => Promise.resolve({}))).toEqual({
      ok: false,
      problem: { code: 'other-version' },
    });
  });

  test('is kept, offered to be gone on with, and goes on under it', async () => {
    const app = withConstraints();
    app.launch.actions.playOwn(under, { seed: 3 });
    playOn(app, 2, 'cop');
    app.game.actions.leave();
    const [save] = app.savedGames.getState().games;
    expect([save!.scenario.title, save!.scenario.version]).toEqual([under.title, world.version]);
    expect(app.launch.actions.saveOf(world)).toEqual({ ok: true, save });
    await app.launch.actions.resume(save!.id);
    expect(app.game.getState().game!.scenario.under?.id).toBe('absent');
    expect(app.game.getState().game!.turns).toHaveLength(2);
  });

  test('is read back from a file of games, is what the rules say, and is no game of the world without it', async () => {
    const app = withConstraints();
    app.launch.actions.playOwn(under, { seed: 3 });
    playToTheEnd(app);
    const [save] = app.savedGames.getState().games;
    const read = readSavesFile(savesFile([save!]));
    expect(read).toEqual({ ok: true, games: [save], unreadable: [] });
    const forged = { ...save!, outcome: { ...save!.outcome!, axes: { emancipation: 100_000, tyranny: 0 } } };
    expect(await judged([forged], app.launch.actions.look, collectables)).toEqual([save]);
    const parts = { catalogue: [entryOf(world)], own: null };
    expect(keptView(save!, parts, localeIn('fr')).canBeside).toBe(false);
  });

  test('opens from its code', async () => {
    const code = codeOf(await played(under));
    const app = withConstraints();
    await app.launch.actions.open(code);
    expect(app.launch.getState().problem).toBeNull();
    expect(app.game.getState().game!.scenario.version).toBe(under.version);
  });
});

describe.each(SHIPPED)('each constraint of %s', (file) => {
  test('closes an answer in some game, and leaves one open on every turn of each', async () => {
    const shipped = await readShipped(file);
    expect(shipped.constraints!.length).toBeGreaterThan(0);
    for (const constraint of shipped.constraints!) {
      const app = testApp();
      let closed = 0;
      for (const seed of [1, 2]) {
        app.launch.actions.playOwn(constrained(shipped, constraint), { seed });
        const game = () => app.game.getState().game!;
        while (game().phase !== 'ended') {
          if (game().phase !== 'dossier') {
            goOn(app);
            continue;
          }
          const { options } = dossierView(game(), localeIn('fr'));
          closed += options.filter((option) => option.closed === constraint.about.fr).length;
          expect(options.some((option) => option.closed === null)).toBe(true);
          playOn(app, 1, seed % 2 === 0 ? 'cop' : 'public');
        }
        expect(app.game.getState().game!.outcome).not.toBeNull();
      }
      expect(closed, constraint.id).toBeGreaterThan(0);
    }
  });
});
