/** What the balance report asks of negotiated sessions, in worlds that meet it and miss it. */
import { describe, expect, test } from 'vitest';
import { balance } from '../../src/analyst/balance/balance';
import { CRITERIA, type BalanceReport } from '../../src/analyst/balance/balance-report';
import { finishWork } from '../../src/analyst/work';
import type { Treaty, TreatyLever } from '../../src/engine';
import { troubledPlaces, shortfall } from '../../src/analyst/tuning';
import { playableFrom } from '../support/playable';
import { effect, TinyWorld, when, world } from '../support/world';

const report = ({ scenario }: TinyWorld): BalanceReport =>
  finishWork(balance({ scenario: playableFrom(scenario), budget: { games: 12 }, randomPremises: 0 }))!;

/** Two parties, each within reach of one lever, a quarrel that may undo it, and a treaty that is worth having. */
const fair = (): TinyWorld =>
  world()
    .lasting(6, 2)
    .gauge('credit', { start: 20 })
    .actor('north', { stance: 45, rate: 0.2 })
    .actor('south', { stance: 45, rate: 0.2 })
    .treaty({ quorum: 100, every: 2, exit: 45 })
    .clause('cut', { appeal: { north: -6 }, effects: { good: 12 } })
    .proposing('cut')
    .lever('fund', {
      party: 'south',
      stance: { south: 9, north: -2 },
      cost: { credit: 10 },
      effects: [{ on: 'good', add: -1 }],
    })
    .lever('tariff', {
      kind: 'pressure',
      stance: { north: 9, south: -2 },
      cost: { credit: 10 },
      effects: [{ on: 'bad', add: 1 }],
    })
    .dossier('b', {
      public: { effects: [{ on: 'stance.north', add: 6 }] },
      laissez_faire: { effects: [{ on: 'stance.south', add: 6 }] },
    })
    .event('quarrel', {
      chance: { base: 0.3 },
      cooldown: 1,
      effects: [
        { on: 'stance.north', add: -5 },
        { on: 'stance.south', add: -5 },
      ],
    })
    .event('thaw', {
      chance: { base: 0.4 },
      cooldown: 1,
      effects: [
        { on: 'stance.north', add: 4 },
        { on: 'stance.south', add: 4 },
      ],
    });

const OF_TABLE = CRITERIA.slice(CRITERIA.indexOf('moves-matter'));

/** The criteria of sessions that a world does not meet, and what is at fault. */
function missed(tiny: TinyWorld): Record<string, readonly string[]> {
  const found = report(tiny).criteria.filter(({ id, isMet }) => OF_TABLE.includes(id) && isMet === false);
  return Object.fromEntries(found.map(({ id, culprits }) => [id, culprits]));
}

const withTreaty = (change: (treaty: Treaty) => Partial<Treaty>, { scenario } = fair()): TinyWorld =>
  new TinyWorld({ ...scenario, treaty: { ...scenario.treaty!, ...change(scenario.treaty!) } });
const withLevers = (change: (levers: readonly TreatyLever[]) => readonly TreatyLever[]): TinyWorld =>
  withTreaty(({ levers }) => ({ levers: change(levers!) }));

describe('sessions that serve', () => {
  const found = report(fair());

  test('meet every criterion, after the eleven of any world', () => {
    expect(found.criteria.map(({ id }) => id)).toEqual(CRITERIA);
    expect(missed(fair())).toEqual({});
    for (const id of OF_TABLE) expect(found.criteria.find((criterion) => criterion.id === id)!.isMet).toBe(true);
  });

  test('have their figures beside those of the options', () => {
    const { moves, parties, sessions } = found.table!;
    expect(moves.map(({ move }) => move)).toEqual(['none', 'lever/fund', 'lever/tariff', 'reword/cut']);
    expect(parties.map(({ id }) => id)).toEqual(['north', 'south']);
    // Of each session one move is the best one, and one is made.
    expect(moves.reduce((sum, { best, states }) => sum + best! * states, 0)).toBeCloseTo(sessions, 1);
    expect(moves.reduce((sum, { chosen }) => sum + chosen!.share, 0)).toBeCloseTo(1, 3);
  });

  test('are asked for nothing where sessions are watched', () => {
    const { levers: _, ...watched } = fair().scenario.treaty!;
    const without = report(new TinyWorld({ ...fair().scenario, treaty: watched }));
    expect(without.table).toBeNull();
    expect(without.criteria.map(({ id }) => id)).toEqual(CRITERIA.filter((id) => !OF_TABLE.includes(id)));
  });
});

describe('sessions that do not serve', () => {
  const idle = ['lever/fund', 'lever/tariff', 'reword/cut'];

  test('where nothing depends on the moves', () => {
    const vain = withTreaty(({ clauses, levers }) => ({
      clauses: clauses.map((clause) => ({ ...clause, effects: [] })),
      levers: levers!.map((lever) => ({ ...lever, cost: [], effects: [] })),
    }));
    expect(missed(vain)).toMatchObject({ 'moves-matter': [], 'moves-serve': idle });
  });

  test('where gifts are better than anything else', () => {
    const gift = (id: string): TreatyLever => ({
      ...fair().scenario.treaty!.levers![0]!,
      id,
      cost: [],
      stance: {},
      effects: [effect({ on: 'good', add: 20 })],
    });
    const found = missed(withLevers((levers) => [...levers, gift('one'), gift('two'), gift('three')]));
    expect(found).toMatchObject({ 'moves-do-not-crush': ['lever/one'], 'waiting-serves': [] });
  });

  test('where no lever can be paid', () => {
    const dear = withLevers((levers) =>
      levers.map((lever) => ({ ...lever, cost: [{ gauge: 'credit', amount: 100 }] })),
    );
    expect(missed(dear)).toMatchObject({
      'waiting-does-not-crush': [],
      'moves-win': [],
      'parties-won': ['party/north', 'party/south'],
      'treaty-enters': [],
      'moves-serve': ['lever/fund', 'lever/tariff'],
    });
  });

  test('where everybody signs anyway, and nobody leaves', () => {
    const { scenario } = fair();
    const eager = new TinyWorld({ ...scenario, actors: scenario.actors.map((actor) => ({ ...actor, stance: 70 })) });
    expect(missed(eager)).toMatchObject({ 'moves-win': [], 'treaty-resists': [], 'treaty-falls': [] });
  });

  test('where a party has no lever', () => {
    const stranger = withTreaty(() => ({ quorum: 60 }), fair().actor('isles', { stance: 30 }));
    expect(missed(stranger)['parties-won']).toEqual(['party/isles']);
  });

  test('where a pressure is never open', () => {
    const decree = fair().lever('decree', { kind: 'pressure', when: when('good', '>', 99) });
    expect(missed(decree)).toEqual({ 'moves-serve': ['lever/decree'] });
  });

  test('are what the tuning looks for, in its numbers too', () => {
    const decreed = report(fair().lever('decree', { kind: 'pressure', when: when('good', '>', 99) }));
    expect(troubledPlaces(decreed)).toContain('treaty/levers/decree/');
    expect(shortfall(decreed)).toBeGreaterThan(shortfall(report(fair())));
  });
});
