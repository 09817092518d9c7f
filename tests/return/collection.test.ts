/** What was met only grows, is kept from texts that anybody may have written, and travels as a code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Life, Pose } from '../../src/scenario/playable';
import { collectablesOf } from '../../src/scenario/collectables';
import { metByGame, metBySaves, stripView, worldView } from '../../src/panels/return/collection/view-model';
import {
  collectionCode,
  keepMet,
  keptCollection,
  readCollectionCode,
  thingsOf,
  together,
  type Collection,
} from '../../src/store/return/collection';
import { createGameStore } from '../../src/store/game/game-store';
import { codeOf } from '../../src/store/saved-games/codes';
import { localeIn } from '../../src/view-models/locale';
import { promiseView } from '../../src/view-models/promise';
import { memory } from '../support/memory';
import { negotiated } from '../support/negotiated';
import { parisPlayable, playableFrom } from '../support/playable';
import { entryOf, playOn, playToTheEnd, testApp } from '../support/stores';
import { spoken } from '../support/texts';
import { world } from '../support/world';

const paris = parisPlayable();
const table = negotiated();
const WORLDS = { [paris.id]: collectablesOf(paris), [table.id]: collectablesOf(table) };
const french = localeIn('fr');

/** A finished game of a world, as the app keeps it. */
async function finished(of = paris) {
  const app = testApp({ catalogue: [entryOf(of)] });
  await app.launch.actions.play(of.id, { seed: 12 });
  playToTheEnd(app);
  return app;
}

describe('what a game has met', () => {
  test('is its ending, and nothing that its world does not hold', async () => {
    const app = await finished(table);
    const game = app.game.getState().game!;
    const met = metByGame(game, french);
    expect(met).toContain(`ending/${game.outcome!.ending}`);
    expect(thingsOf(collectablesOf(table))).toEqual(expect.arrayContaining(met));
  });

  test('has the lives that it left free or healed, and no other', () => {
    const life = (id: string, pose: Pose): Life => ({
      id,
      name: id,
      who: spoken('cook'),
      region: null,
      face: {},
      moments: [{ when: { chose: 'sorting', doctrine: 'cop' }, after: 0, pose, text: spoken('.') }],
    });
    const lives = [life('mei', 'free'), life('paul', 'on-file'), life('lucie', 'healed')];
    const game = createGameStore();
    const scenario = { ...playableFrom(world().dossier('sorting').scenario), lives };
    game.actions.newGame({ scenario, seed: 3 });
    playOn({ game }, 100, 'cop');
    const met = metByGame(game.getState().game!, french);
    expect(met.filter((thing) => thing.startsWith('life/'))).toEqual(['life/mei', 'life/lucie']);
  });

  test('has the promise of a game that kept it, and of no other', () => {
    const kept = (['public', 'cop'] as const).map((wish) => {
      const game = createGameStore();
      game.actions.newGame({ scenario: table, seed: 3 });
      playOn({ game }, 100, wish);
      const over = game.getState().game!;
      return [metByGame(over, french).includes('promise/rule'), promiseView(over, french)!.isKept];
    });
    for (const [isMet, isKept] of kept) expect(isMet).toBe(isKept);
    expect(new Set(kept.map(([isMet]) => isMet)).size).toBe(2);
  });

  test('is known of its ending without the game being played again', async () => {
    const app = await finished();
    const { ending } = app.game.getState().game!.outcome!;
    expect(metBySaves(app.savedGames.getState().games)).toEqual({ [paris.id]: [`ending/${ending}`] });
  });
});

describe('a collection', () => {
  test('only grows, and keeps what another tab has met meanwhile', () => {
    const storage = memory();
    keepMet(storage, { paris: ['ending/one'] });
    keepMet(storage, { paris: ['life/awa'], other: ['promise/peace'] });
    expect(keepMet(storage, { paris: [] })).toEqual({ paris: ['ending/one', 'life/awa'], other: ['promise/peace'] });
    expect(keptCollection(storage)).toEqual({ paris: ['ending/one', 'life/awa'], other: ['promise/peace'] });
  });

  test('is read from any text without a throw, and has nothing in it that is no such thing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const storage = memory();
        storage.write('bouclier.collection', text);
        const read = keepMet(storage, Object.fromEntries([['constructor', ['ending/one']]]));
        expect(read['constructor']).toContain('ending/one');
        for (const things of Object.values(read))
          for (const thing of things) expect(thing).toMatch(/^(ending|life|promise)\//);
      }),
    );
    const storage = memory();
    storage.write(
      'bouclier.collection',
      JSON.stringify({ paris: ['ending/one', 'score/99', 7, 'ending/one'], '<b>': ['ending/one'] }),
    );
    expect(keptCollection(storage)).toEqual({ paris: ['ending/one'] });
  });
});

describe('the code of a collection', () => {
  const things = (id: string) => thingsOf(WORLDS[id]!);
  const some = (id: string) => fc.subarray([...things(id)], { minLength: 1 });

  test('says all that was met, and nothing else', () => {
    fc.assert(
      fc.property(some(paris.id), some(table.id), (one, other) => {
        const collection: Collection = { [paris.id]: one, [table.id]: other };
        const code = collectionCode(collection, WORLDS);
        expect(readCollectionCode(code, WORLDS)).toEqual({ ok: true, collection });
        expect(readCollectionCode(code.replace('C1', 'CI'), WORLDS)).toEqual({ ok: true, collection });
        expect(readCollectionCode(` ${code.toLowerCase().replaceAll('-', ' ')} `, WORLDS)).toEqual({
          ok: true,
          collection,
        });
      }),
    );
  });

  test('is short enough to be written down', () => {
    const all = { [paris.id]: things(paris.id), [table.id]: things(table.id) };
    expect(collectionCode(all, WORLDS).length).toBeLessThan(50);
  });

  test('is refused with a changed letter, as that of a game, and of worlds that have changed', async () => {
    const code = collectionCode({ [paris.id]: things(paris.id).slice(0, 2) }, WORLDS);
    const at = code.length - 4;
    const changed = code.slice(0, at) + (code[at] === '0' ? '1' : '0') + code.slice(at + 1);
    expect(readCollectionCode(changed, WORLDS)).toEqual({ ok: false, problem: 'not-a-code' });
    expect(readCollectionCode('bonjour', WORLDS)).toEqual({ ok: false, problem: 'not-a-code' });
    const game = codeOf((await finished()).game.getState().game!);
    expect(readCollectionCode(game, WORLDS)).toEqual({ ok: false, problem: 'game' });
    const { endings, ...rest } = WORLDS[paris.id]!;
    const other = { [paris.id]: { ...rest, endings: endings.slice(1) } };
    expect(readCollectionCode(code, other)).toEqual({ ok: false, problem: 'other-worlds' });
  });

  test('leaves out a world that is not here, and keeps the others', () => {
    const code = collectionCode({ [paris.id]: things(paris.id), [table.id]: things(table.id) }, WORLDS);
    const read = readCollectionCode(code, { [table.id]: WORLDS[table.id]! });
    expect(read).toEqual({ ok: true, collection: { [table.id]: things(table.id) } });
  });

  test('is read from any text without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^C1[0-9A-Z-]{0,60}$/)), (text) => {
        const read = readCollectionCode(text, WORLDS);
        if (read.ok) expect(together(read.collection, {})).toEqual(read.collection);
      }),
    );
  });
});

describe('what is shown', () => {
  test('names an ending that was met, and of another gives one hint alone', async () => {
    const app = await finished();
    const { games } = app.savedGames.getState();
    const view = worldView(paris, metBySaves(games), games, french);
    const met = view.endings.filter(({ isMet }) => isMet);
    expect(met).toHaveLength(1);
    expect(met[0]!.title).toBe(games[0]!.outcome!.title.fr);
    for (const { isMet, title, hint } of view.endings) {
      expect(hint === null).toBe(isMet);
      if (!isMet) {
        expect(title).toBe('À trouver');
        expect(hint).toMatch(/^Un indice/);
        expect(hint).not.toMatch(/ et | ou bien /);
      }
    }
  });

  test('counts on the title what was met in every world, and has the posters of those that fit', async () => {
    const app = await finished();
    const { games } = app.savedGames.getState();
    const catalogue = [entryOf(table), entryOf(paris)];
    const all = { [paris.id]: WORLDS[paris.id]!, [table.id]: WORLDS[table.id]! };
    const view = stripView(catalogue, all, { [table.id]: [`ending/${table.rules.endings[0]!.id}`] }, games, french);
    expect([view.met, view.all]).toEqual([2, paris.rules.endings.length + table.rules.endings.length]);
    expect(view.worlds[0]!.id).toBe(paris.id);
    const long = {
      ...all[paris.id]!,
      endings: Array.from({ length: 30 }, (_, i) => ({ id: `e${i}`, picture: 'fall' as const })),
    };
    const crowded = stripView(catalogue, { ...all, [paris.id]: long }, {}, games, french);
    expect(crowded.worlds.map(({ id }) => id)).toEqual([table.id]);
    expect(crowded.all).toBe(30 + table.rules.endings.length);
  });

  test('begins with the world of which something was met, and with that: a phone shows one row of it', () => {
    const catalogue = [entryOf(table), entryOf(paris)];
    const all = { [paris.id]: WORLDS[paris.id]!, [table.id]: WORLDS[table.id]! };
    const last = table.rules.endings.at(-1)!.id;
    const [world] = stripView(catalogue, all, { [table.id]: [`ending/${last}`] }, [], french).worlds;
    expect(world!.id).toBe(table.id);
    expect(world!.posters.map(({ isMet }) => isMet)).toEqual(world!.posters.map((_, i) => i === 0));
  });
});
