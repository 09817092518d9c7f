/** Paris, second edition: no two games alike, a shield of five stones, a surge that legitimacy opens, facts in their time. */
import { describe, expect, test } from 'vitest';
import { cycle, random } from '../../src/analyst/strategies';
import { compile, DOCTRINES, ending, openAnswers, question, start, step, type Model } from '../../src/engine';
import type { EndingFamily } from '../../src/scenario/playable';
import { turnLabels } from '../../src/scenario/normalise/turns';
import { problemsOf, shipped } from '../support/shipped';
import { playWhole, worlds } from '../support/whole-games';

const GAMES = 60;
const BAD: readonly EndingFamily[] = ['golden-cage', 'tyranny', 'missed', 'fall'];
const STONES = ['arsenal', 'ethique', 'coverage', 'independance', 'puissance'];

const scenario = await shipped('sommet-de-paris');
const { rules } = scenario;
const model = compile(rules);

/** The dossiers of a game played at random, in their order. */
function dossiersOf(seed: number): string[] {
  const state = start(model, new Float64Array(model.size), seed);
  const met: string[] = [];
  for (let asked = question(model, state); asked !== null; asked = question(model, state)) {
    if (asked.kind === 'dossier') met.push(asked.dossier);
    step(model, state, random().strategy(model, state, openAnswers(model, state), seed), seed);
  }
  return met;
}

/** The last day of a half-year, as dates of facts are written. */
const lastDayOf = (label: string): string => label.replace('-S1', '-06-30').replace('-S2', '-12-31');

/** Whether an event ever strikes in games played one way. */
const strikes = (of: Model, event: string): number => {
  const place = of.events.findIndex(({ id }) => id === event);
  return Array.from({ length: GAMES }, (_, seed) => playWhole(of, random().strategy, seed)).filter(
    (state) => state[of.firstStrikes + place]! > 0,
  ).length;
};

describe('sommet-de-paris', () => {
  test('passes the checker without a warning', async () => {
    expect(await problemsOf('sommet-de-paris')).toEqual([]);
  });

  test('a seed draws twelve of about twenty dossiers, one a half-year, and the first two are always there', () => {
    expect(rules.dossiers.length).toBeGreaterThanOrEqual(20);
    const games = Array.from({ length: GAMES }, (_, seed) => dossiersOf(seed));
    for (const [seed, met] of games.entries()) {
      expect(met.slice(0, 2), `seed ${seed}`).toEqual(['calcul', 'inesia']);
      if (met.length < rules.turns) continue; // the government fell
      expect(new Set(met).size, `seed ${seed}`).toBe(rules.turns);
    }
    expect(new Set(games.map((met) => met.join())).size).toBeGreaterThan(GAMES * 0.9);
    expect(new Set(games.flat())).toEqual(new Set(rules.dossiers.map(({ id }) => id)));
  });

  test('no dossier tells a fact before it happened', () => {
    const labels = turnLabels('2025-S1', rules.turns);
    const told = rules.dossiers.flatMap(({ id, from }) =>
      scenario.texts.dossiers[id]!.facts.map((fact) => ({
        what: `${id}: ${fact}`,
        date: scenario.facts[fact]!.date,
        on: lastDayOf(labels[from - 1]!),
      })),
    );
    expect(told.length).toBeGreaterThan(rules.dossiers.length);
    // A date is known to the year, the month or the day; each is compared with as much of the half-year's last day.
    expect(told.filter(({ date, on }) => date > on.slice(0, date.length))).toEqual([]);
  });

  test('the shield has five stones, that decisions build and shocks wear', () => {
    const shield = rules.indices.find(({ id }) => id === 'shield')!;
    expect(shield.terms.map(({ of }) => of)).toEqual(STONES);
    const options = rules.dossiers.flatMap((dossier) => dossier.options);
    const raises = (stone: string) =>
      options.filter(({ effects, clause }) =>
        stone === 'coverage' ? clause !== null : effects.some(({ on, add }) => on === stone && add > 0),
      );
    const wears = (stone: string) =>
      rules.events.filter(({ effects }) =>
        effects.some(({ on, add }) => add < 0 && (stone === 'coverage' ? on === 'stance.us' : on === stone)),
      );
    for (const stone of STONES) {
      expect(raises(stone).length, `${stone} is built`).toBeGreaterThanOrEqual(3);
      expect(wears(stone).length, `${stone} is worn`).toBeGreaterThanOrEqual(2);
    }
  });

  test('a surge of citizens needs legitimacy, and opens a dossier of its own', () => {
    const mistrusted = compile({
      ...rules,
      gauges: rules.gauges.map((gauge) => (gauge.id === 'legitimite' ? { ...gauge, start: 30, rest: 30 } : gauge)),
    });
    const trusted = strikes(model, 'sursaut');
    expect(trusted).toBeGreaterThan(GAMES * 0.2);
    expect(strikes(mistrusted, 'sursaut')).toBeLessThan(trusted / 4);
    const opened = Array.from({ length: GAMES }, (_, seed) => dossiersOf(seed)).filter((met) =>
      met.includes('cahiers'),
    );
    expect(opened.length).toBeGreaterThan(0);
  });

  test('each worldview weighs every term of the two axes its own way', () => {
    const terms = rules.indices
      .filter(({ id }) => id === 'emancipation' || id === 'tyranny')
      .flatMap((index) => index.terms.map(({ of }) => of));
    expect(scenario.worldviews.length).toBeGreaterThanOrEqual(4);
    for (const { id, weights } of scenario.worldviews)
      expect(Object.keys(weights).sort(), id).toEqual([...terms].sort());
  });

  test('each doctrine alone leads to a good ending and to a bad one', () => {
    const everywhere = worlds(scenario);
    for (const doctrine of DOCTRINES) {
      const families = new Set<EndingFamily>();
      for (const { model: world } of everywhere) {
        for (let seed = 0; seed < 12; seed++) {
          const state = playWhole(world, cycle(doctrine).strategy, seed);
          families.add(scenario.texts.endings[ending(world, state)]!.family);
        }
      }
      expect(families, doctrine).toContain('emancipation');
      expect(
        BAD.filter((family) => families.has(family)),
        doctrine,
      ).not.toEqual([]);
    }
  });
});
