import { describe, expect, test } from 'vitest';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { ShelfEntry } from '../../src/scenario/shelf';
import { readAddress } from '../../src/store/address';
import { createGameStore } from '../../src/store/game';
import { createLaunchStore } from '../../src/store/launch';
import type { Storage } from '../../src/store/saves';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';

const entryOf = (scenario: PlayableScenario, load = () => Promise.resolve(scenario)): ShelfEntry => ({
  id: scenario.id,
  version: scenario.version,
  title: scenario.title,
  summary: scenario.summary,
  turns: scenario.rules.turns,
  load,
});

const other = playableFrom({ ...parisPlayable().rules, id: 'other' });

function desk(storage: Storage = memory(), shelf: readonly ShelfEntry[] = [entryOf(other), entryOf(parisPlayable())]) {
  const game = createGameStore();
  const launch = createLaunchStore({ shelf, game, storage, newSeed: () => 12 });
  return { game, launch, storage, shelf };
}

describe('from the shelf to a game', () => {
  test('a new game takes a new seed, or the one asked for', async () => {
    const { game, launch } = desk();
    await launch.actions.play('paris-2025');
    expect(game.getState().game!.seed).toBe(12);
    await launch.actions.play('paris-2025', { seed: 5, assumptions: { contagion: 'low', nonsense: 'high' } });
    expect(game.getState().game).toMatchObject({ seed: 5, assumptions: { contagion: 'low' } });
    expect(game.getState().game!.assumptions).not.toHaveProperty('nonsense');
  });

  test('each turn is saved, and resumed where it was', async () => {
    const first = desk();
    await first.launch.actions.play('paris-2025');
    first.game.actions.decide('cop');
    expect(first.launch.actions.saveOf(first.shelf[1]!)).toMatchObject({
      ok: true,
      save: { phase: 'review', turn: 1 },
    });

    const later = desk(first.storage);
    await later.launch.actions.resume('paris-2025');
    expect(later.game.getState().game).toMatchObject({ phase: 'review', decisions: ['cop'], seed: 12 });
  });

  test('a code opens its own scenario of the shelf', async () => {
    const first = desk();
    await first.launch.actions.play('paris-2025', { seed: 99 });
    first.game.actions.decide('public');
    const later = desk();
    await later.launch.actions.open(first.launch.actions.code()!.toLowerCase());
    expect(later.game.getState().game).toMatchObject({
      scenario: { id: 'paris-2025' },
      seed: 99,
      decisions: ['public'],
    });
  });

  test('what can not be opened is said, and the game on screen stays', async () => {
    const { game, launch } = desk();
    await launch.actions.play('paris-2025');
    const before = game.getState().game;
    const code = launch.actions.code()!;
    const typo = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await launch.actions.open(typo);
    expect(launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'bad-check' } });
    await launch.actions.play('nowhere');
    expect(launch.getState().problem).toEqual({ code: 'unknown-scenario', scenario: 'nowhere' });
    expect(game.getState().game).toBe(before);
    launch.actions.dismiss();
    expect(launch.getState().problem).toBeNull();
  });

  test('a scenario that does not arrive is said, and can be tried again', async () => {
    let isDown = true;
    const scenario = parisPlayable();
    const load = () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(scenario));
    const { game, launch } = desk(memory(), [entryOf(scenario, load)]);
    await launch.actions.play('paris-2025');
    expect(launch.getState()).toMatchObject({ loading: null, problem: { code: 'not-loaded' } });
    isDown = false;
    await launch.actions.play('paris-2025');
    expect(game.getState().game).not.toBeNull();
    expect(launch.getState().problem).toBeNull();
  });

  test('a scenario that arrives after another was asked for comes too late', async () => {
    let arrive: (scenario: PlayableScenario) => void = () => {};
    const slow = () => new Promise<PlayableScenario>((resolve) => (arrive = resolve));
    const { game, launch } = desk(memory(), [entryOf(other, slow), entryOf(parisPlayable())]);
    const late = launch.actions.play('other');
    await launch.actions.play('paris-2025');
    game.actions.decide('cop');
    arrive(other);
    await late;
    expect(game.getState().game).toMatchObject({ scenario: { id: 'paris-2025' }, decisions: ['cop'] });
    expect(launch.getState().loading).toBeNull();
  });

  test('a new game takes the place of the saved one at its first decision, not before', async () => {
    const { game, launch, shelf } = desk();
    await launch.actions.play('paris-2025');
    game.actions.decide('cop');
    game.actions.goOn();
    game.actions.decide('public');
    await launch.actions.play('paris-2025', { seed: 99 });
    expect(launch.actions.saveOf(shelf[1]!)).toMatchObject({ ok: true, save: { turn: 2 } });
    game.actions.decide('cop');
    expect(launch.actions.saveOf(shelf[1]!)).toMatchObject({ ok: true, save: { turn: 1 } });
  });

  test('a save that can not be written is said, and the game goes on', async () => {
    const { game, launch } = desk({ ...memory(), write: () => 'full' });
    await launch.actions.play('paris-2025');
    game.actions.decide('cop');
    expect(launch.getState().saveProblem).toBe('full');
    expect(game.getState().game!.phase).toBe('review');
  });

  test('an impossible save is refused, not played wrongly', async () => {
    const { game, launch, storage } = desk();
    await launch.actions.play('paris-2025');
    for (let turn = 0; turn < 4; turn++) {
      while (game.getState().game!.phase !== 'dossier') game.actions.goOn();
      if (!game.actions.decide('public').ok) game.actions.decide('laissez_faire');
    }
    const decisions = game.getState().game!.decisions;
    expect(decisions).toContain('laissez_faire');
    const { codeOf } = await import('../../src/store/saves');
    const forged = codeOf({ ...game.getState().game!, decisions: decisions.map(() => 'public' as const) });
    const { id, version } = parisPlayable();
    storage.write(`bouclier.save.${id}.${version}`, JSON.stringify({ code: forged, phase: 'review', turn: 4 }));
    const later = desk(storage);
    await later.launch.actions.resume('paris-2025');
    expect(later.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'not-allowed' } });
    expect(later.game.getState().game).toBeNull();
  });
});

describe("the page's address", () => {
  test('names scenario, seed, language and assumptions', () => {
    expect(readAddress('?scenario=paris-2025&seed=7&lang=en&assume=contagion:high,course:low')).toEqual({
      scenario: 'paris-2025',
      seed: 7,
      language: 'en',
      assumptions: { contagion: 'high', course: 'low' },
    });
  });

  test.each(['?seed=-1', '?seed=1e3', '?seed=4294967296', '?lang=de', '?assume=a:b,:high,c', '?__proto__=1', ''])(
    'what makes no sense is left out: %s',
    (search) => {
      expect(readAddress(search)).toEqual({ scenario: null, seed: null, language: null, assumptions: {} });
    },
  );
});
