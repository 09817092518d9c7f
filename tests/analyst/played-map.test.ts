/** The played map: what robots met in a world, and how they went through it. */
import { describe, expect, test } from 'vitest';
import { balance } from '../../src/analyst';
import { atelierSize } from '../../src/analyst/balance/judging';
import { playedMap } from '../../src/analyst/played-map/played-map';
import type { PlayedMap } from '../../src/analyst/played-map/played-map-report';
import { finishWork } from '../../src/analyst/work';
import { servedAnalyst } from '../support/analyst-port';
import { lopsided } from '../support/lopsided';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { parisPlayable, playableFrom } from '../support/playable';
import { playable } from '../support/scenario-text';
import { TinyWorld, when, world } from '../support/world';

await templateWords.load('fr');
const TEMPLATE = template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false });

const GAMES = 120;
/** Enough to judge by, and quick. */
const JUDGED = { games: 40, sets: 2 };
const mapOf = (tiny: TinyWorld, games = GAMES, judged = JUDGED): PlayedMap =>
  finishWork(playedMap({ scenario: playableFrom(tiny.scenario), budget: { games }, judged }))!;

/** Nobody falls so low. */
const withPit = (): TinyWorld => lopsided().ending('pit', when('good', '<', 5));

const of = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing =>
  things.find((thing) => thing.id === id)!;

describe('a played map', () => {
  test('says which answer is the best one how often, of those that were judged often enough', () => {
    const { options } = of(mapOf(lopsided(), 400).dossiers, 'first');
    expect(options.map(({ doctrine, best }) => [doctrine, best])).toEqual([
      ['cop', 0],
      ['public', 1],
      ['laissez_faire', 0],
    ]);
    expect(of(mapOf(lopsided(), 12, { games: 1, sets: 0 }).dossiers, 'first').options[1]!.best).toBeNull();
  });

  test('finds an answer the best one as often as the balance of the atelier does', () => {
    const scenario = playable(TEMPLATE);
    const { games, sets } = atelierSize(scenario.rules);
    const report = finishWork(balance({ scenario, budget: { games }, randomPremises: sets }))!;
    const map = finishWork(playedMap({ scenario, budget: { games: 20 } }))!;
    expect(map.dossiers.flatMap(({ options }) => options.map(({ best }) => best))).toEqual(
      report.options.map(({ best }) => best),
    );
    expect(report.options.every(({ best }) => best !== null)).toBe(true);
  });

  test('says what never strikes and what nobody reaches', () => {
    const map = mapOf(withPit());
    expect(of(map.events, 'comet')).toEqual({ id: 'comet', games: 0, isMet: false });
    expect(of(map.events, 'rain').games).toBeGreaterThan(GAMES / 4);
    expect(of(map.endings, 'pit')).toEqual({ id: 'pit', games: 0, isMet: false });
    expect(map.endings.reduce((sum, { games }) => sum + games, 0)).toBe(GAMES);
  });

  test('an ending that is reached by those who seek it alone is met', () => {
    // Always the worst answer, which is another doctrine each time: no manner of playing does that.
    const worst = (['laissez_faire', 'cop', 'public', 'cop'] as const).map((doctrine) => ({
      [doctrine]: { effects: [{ on: 'good', add: -3 }] },
    }));
    const hard = worst.reduce(
      (tiny, options, n) => tiny.dossier(`d${n}`, options),
      world().ending('pit', when('good', '<=', 40)),
    );
    const { endings } = mapOf(hard, 20);
    expect(of(endings, 'pit')).toEqual({ id: 'pit', games: 0, isMet: true });
  });

  test('every game goes from its first answer to its ending, and none is lost between two turns', () => {
    const { turns, ways, endings } = mapOf(lopsided());
    expect(turns.map(({ dossiers }) => dossiers)).toEqual([['first'], ['second']]);
    const [first, second] = turns;
    for (const { stops } of turns) expect(stops.reduce((sum, { games }) => sum + games, 0)).toBe(GAMES);
    for (const { key, games } of first!.stops)
      expect(sum(ways.filter(({ from, isLast }) => from === key && !isLast))).toBe(games);
    for (const { key, games } of second!.stops) expect(sum(ways.filter(({ to }) => to === key))).toBe(games);
    for (const { id, games } of endings) expect(sum(ways.filter(({ to, isLast }) => isLast && to === id))).toBe(games);
  });

  test('says what mechanisms moved in a game, with its sign', () => {
    const { couplings } = mapOf(
      world()
        .dossier('a')
        .coupling('good', 'bad', { id: 'cure', gain: -0.1 })
        .coupling('good', 'good', { id: 'still', gain: 0 }),
    );
    expect(of(couplings, 'cure').moved).toBeLessThan(0);
    expect(of(couplings, 'still').moved).toBe(0);
  });

  test('a turn with many dossiers is told as one', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].reduce((tiny, id) => tiny.dossier(id), world().lasting(1));
    const { turns } = mapOf(new TinyWorld({ ...five.scenario, draw: 1 }));
    expect(turns).toMatchObject([{ turn: 1, dossiers: null, met: 5 }]);
    expect(turns[0]!.stops.map(({ dossier }) => dossier)).toEqual([null, null, null]);
    expect(turns[0]!.stops.reduce((games, stop) => games + stop.games, 0)).toBe(GAMES);
  });

  test('counts the games in which the treaty enters into force, and the questions of a game', () => {
    const map = finishWork(
      playedMap({ scenario: parisPlayable(), budget: { games: 20 }, judged: { games: 1, sets: 0 } }),
    )!;
    expect(map.treaty!.entered).toBeLessThan(map.games);
    expect(mapOf(lopsided()).treaty).toBeNull();
    expect(mapOf(lopsided()).questions).toEqual({ dossiers: 2, sessions: 0, promises: 0 });
  });

  test('is the same in the other thread', async () => {
    const ask = { scenario: playableFrom(lopsided().scenario), budget: { games: 40 } };
    const { analyst } = servedAnalyst();
    expect(await analyst.playedMap(ask)).toEqual(finishWork(playedMap(ask)));
  });
});

const sum = (ways: PlayedMap['ways']): number => ways.reduce((total, { games }) => total + games, 0);
