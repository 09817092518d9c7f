import { describe, expect, test } from 'vitest';
import { DOCTRINES, NO_CHOICE, openDossier, openOptions, options, start, step } from '../../src/engine';
import { when, world, type DossierSaid, type TinyGame } from '../support/world';

const opened = (game: TinyGame) => openDossier(game.model, game.state)?.id ?? null;

describe('the agenda', () => {
  test('opens the first dossier of the file that is due', () => {
    const game = world().dossier('late', { from: 2 }).dossier('first').dossier('second').game();
    expect(opened(game)).toBe('first');
    expect(opened(game.turn('cop'))).toBe('late');
    expect(opened(game.turn('cop'))).toBe('second');
    expect(opened(game.turn('cop'))).toBe(null);
  });
  test('waits for a condition', () => {
    const game = world()
      .dossier('crisis', { when: when('good', '<', 50) })
      .event('fall', { at: 2, effects: [{ on: 'good', add: -1 }] })
      .game();
    expect([opened(game), opened(game.turn()), opened(game.turn())]).toEqual([null, null, 'crisis']);
  });
  test('keeps a dossier open until it is answered', () => {
    const game = world().dossier('first').game();
    expect(opened(game.turn())).toBe('first');
  });
  test('opens nothing once the last turn is played', () => {
    const game = world().lasting(1, 2).dossier('first').dossier('second').game().turn('cop');
    expect([opened(game), opened(game.turn())]).toEqual([null, null]);
  });
  test('opens nothing after an early ending', () => {
    const game = world()
      .dossier('first')
      .dossier('second')
      .ending('fall', when('turn', '>', 1), { early: true })
      .game();
    expect(opened(game.turn('cop'))).toBe(null);
    expect(game.open()).toEqual([]);
  });
});

describe('an option', () => {
  const game = (said: DossierSaid) => world().gauge('money', { start: 10 }).dossier('d', said).game();

  test('is open when every cost can be paid to the last thousandth', () => {
    expect(game({ cop: { cost: { money: 10 } } }).open()).toContain('cop');
    expect(game({ cop: { cost: { money: 10.001 } } }).open()).not.toContain('cop');
    expect(game({ cop: { cost: { money: 5, good: 60 } } }).open()).not.toContain('cop');
  });
  test('is open when what it requires holds', () => {
    expect(game({ cop: { requires: when('money', '>', 9) } }).open()).toContain('cop');
    expect(game({ cop: { requires: when('money', '>', 10) } }).open()).not.toContain('cop');
  });
  test('says why it is closed', () => {
    const requires = when('money', '>', 10);
    const { model, state } = game({ cop: { cost: { good: 1, money: 12 } }, public: { requires }, laissez_faire: {} });
    expect(options(model, state)).toEqual([
      { doctrine: 'cop', closed: { reason: 'cost', gauge: 'money', missing: 2000 } },
      { doctrine: 'public', closed: { reason: 'requires', condition: requires } },
      { doctrine: 'laissez_faire', closed: null },
    ]);
  });
  test('spends its cost', () => {
    expect(
      game({ cop: { cost: { money: 4 } } })
        .turn('cop')
        .at('money'),
    ).toBe(6);
  });
  test('is one of none on a turn without a dossier', () => {
    const idle = world().game();
    expect(options(idle.model, idle.state)).toEqual([]);
    expect(openOptions(idle.model, idle.state)).toEqual([]);
  });
  test('that is named on a turn without a dossier decides nothing', () => {
    const { model, state } = world().lasting(2).gauge('trust', { relax: 0.5 }).game();
    const other = state.slice();
    step(model, state, DOCTRINES.indexOf('public'), 1);
    step(model, other, NO_CHOICE, 1);
    expect(state).toEqual(other);
  });
});

describe('an agenda drawn by the seed', () => {
  const tiny = ['a', 'b', 'c', 'd', 'e']
    .reduce((made, id) => made.dossier(id), world().lasting(8).dossier('always', { always: true }))
    .drawing(2);
  const agenda = (seed: number, made = tiny) => {
    const game = made.game({ seed });
    const met: string[] = [];
    for (let dossier = opened(game); dossier !== null; dossier = opened(game.turn('cop'))) met.push(dossier);
    return met;
  };

  test('has the dossiers that are always there, and as many of the others as the scenario draws', () => {
    for (let seed = 0; seed < 50; seed++) {
      const met = agenda(seed);
      expect(met).toHaveLength(3);
      expect(met[0]).toBe('always');
      expect([...met].sort()).toEqual(['a', 'always', 'b', 'c', 'd', 'e'].filter((id) => met.includes(id)));
    }
  });
  test('gives each of the others the same chance', () => {
    const met = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed++) for (const id of agenda(seed)) met.set(id, (met.get(id) ?? 0) + 1);
    for (const id of ['a', 'b', 'c', 'd', 'e']) expect(met.get(id)! / 1000).toBeCloseTo(0.4, 1);
    expect(met.get('always')).toBe(1000);
  });
  test('does not depend on the order of the file, nor on which dossiers are always there', () => {
    const backward = ['e', 'd', 'c', 'b', 'a'].reduce((made, id) => made.dossier(id), world().lasting(8)).drawing(2);
    for (let seed = 0; seed < 30; seed++) {
      expect(agenda(seed, backward).toReversed()).toEqual(agenda(seed).slice(1));
    }
  });
  test('is the whole agenda where the draw is larger, and only what is always there where it is none', () => {
    expect(agenda(1, tiny.drawing(9))).toEqual(['always', 'a', 'b', 'c', 'd', 'e']);
    expect(agenda(1, tiny.drawing(0))).toEqual(['always']);
  });
  test('comes in the order of the file, an agenda that is shuffled in the order of the draw: the same dossiers', () => {
    const firsts = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const [first, ...rest] = agenda(seed, tiny.shuffled()).slice(1);
      firsts.add(first!);
      expect([first!, ...rest].sort()).toEqual(agenda(seed).slice(1));
    }
    expect(firsts).toEqual(new Set(['a', 'b', 'c', 'd', 'e']));
  });
  test('that is shuffled does not depend on the order of the file, and never gives the turn of one that is always there', () => {
    const late = (ids: readonly string[]) =>
      ids
        .reduce((made, id) => made.dossier(id), world().lasting(4))
        .dossier('always', { always: true, from: 2 })
        .drawing(3)
        .shuffled();
    for (let seed = 0; seed < 20; seed++) {
      const met = agenda(seed, late(['a', 'b', 'c']));
      expect(met[1]).toBe('always');
      expect(agenda(seed, late(['c', 'b', 'a']))).toEqual(met);
    }
  });
  test('needs a seed', () => {
    expect(() => start(tiny.model())).toThrow(/seed/);
    expect(() => start(world().model())).not.toThrow();
  });
});
