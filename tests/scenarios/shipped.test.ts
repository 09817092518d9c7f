/** The two scenarios for a lesson: right, winnable and losable by each road, and teaching what they say they teach. */
import { describe, expect, test } from 'vitest';
import { cycle, random } from '../../src/analyst/strategies';
import {
  DOCTRINES,
  ending,
  hash32,
  Ledger,
  NO_CHOICE,
  openDossier,
  start,
  step,
  TURN,
  value,
  type Doctrine,
  type Model,
  openOptions,
} from '../../src/engine';
import { LANGUAGES, type EndingFamily } from '../../src/scenario/playable';
import { problemsOf, shipped } from '../support/shipped';
import { allPlans, planned, playWhole, worlds, type World } from '../support/whole-games';

const BAD: readonly EndingFamily[] = ['golden-cage', 'tyranny', 'missed', 'fall'];
const GAMES = 24;
/** Luck that plans are chosen on: none of that which they are judged on. */
const CHOSEN_ON = Array.from({ length: 12 }, (_, seed) => seed);

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** The mean of emancipation - tyranny, in thousandths, over the same luck for all. */
const meanValue = (model: Model, plays: (seed: number) => ReturnType<typeof playWhole>): number =>
  mean(Array.from({ length: GAMES }, (_, seed) => value(model, plays(seed))));

const pureValue = ({ model }: World, doctrine: Doctrine): number =>
  meanValue(model, (seed) => playWhole(model, cycle(doctrine).strategy, seed));

describe.each([
  { id: 'premiers-pas', turns: 3, gauges: 4, worldviews: 4 },
  { id: 'cameras-au-lycee', turns: 6, gauges: 6, worldviews: 5 },
])('$id', async ({ id, turns, gauges, worldviews }) => {
  const scenario = await shipped(id);
  const { rules } = scenario;
  const everywhere = worlds(scenario);
  const middle = everywhere[0]!.model;
  const familyOf = (endingId: string): EndingFamily => scenario.texts.endings[endingId]!.family;

  test('passes the checker without a warning', async () => {
    expect(await problemsOf(id)).toEqual([]);
  });

  test('is as long as a lesson needs', () => {
    expect(rules).toMatchObject({ turns });
    expect(rules.dossiers).toHaveLength(turns);
    expect(rules.gauges).toHaveLength(gauges);
    expect(scenario.worldviews).toHaveLength(worldviews);
  });

  test('opens one dossier a turn, whatever is decided', () => {
    for (let seed = 0; seed < GAMES; seed++) {
      const state = start(middle);
      for (let turn = 0; turn < turns; turn++) {
        expect(openDossier(middle, state)?.options).toHaveLength(DOCTRINES.length);
        step(middle, state, random().strategy(middle, state, openOptions(middle, state), seed), seed);
      }
    }
  });

  test('shows each of its endings to someone', () => {
    const reached = new Set<string>();
    const plans = allPlans(turns);
    for (const [place, { model }] of everywhere.entries()) {
      for (const [i, doctrines] of plans.entries()) {
        if (plans.length > 100 && hash32(i, place, 1) % 4 > 0) continue;
        for (let seed = 0; seed < 4; seed++) reached.add(ending(model, playWhole(model, planned(doctrines), seed)));
      }
      // What takes bad luck too.
      for (const doctrine of DOCTRINES) {
        for (let seed = 0; seed < 60; seed++)
          reached.add(ending(model, playWhole(model, cycle(doctrine).strategy, seed)));
      }
    }
    expect([...reached].sort()).toEqual(rules.endings.map((each) => each.id).sort());
  });

  test('each doctrine alone leads to a good ending and to a bad one', () => {
    for (const doctrine of DOCTRINES) {
      const families = new Set<EndingFamily>();
      for (const { model } of everywhere) {
        for (let seed = 0; seed < GAMES; seed++)
          families.add(familyOf(ending(model, playWhole(model, cycle(doctrine).strategy, seed))));
      }
      expect(families, doctrine).toContain('emancipation');
      expect(
        BAD.filter((family) => families.has(family)),
        doctrine,
      ).not.toEqual([]);
    }
  });

  test('no doctrine is the best everywhere, and each is somewhere', () => {
    const best = everywhere.map((world) => {
      const values = DOCTRINES.map((doctrine) => pureValue(world, doctrine));
      return DOCTRINES[values.indexOf(Math.max(...values))]!;
    });
    for (const doctrine of DOCTRINES) {
      const wins = best.filter((each) => each === doctrine).length;
      expect(wins, `${doctrine} is the best somewhere`).toBeGreaterThan(0);
      expect(wins / best.length, `${doctrine} is not the best everywhere`).toBeLessThanOrEqual(0.6);
    }
  });

  test('a good plan is worth more than chance, and chance does not win', () => {
    const plans = allPlans(turns);
    const values = plans.map((doctrines) =>
      mean(CHOSEN_ON.map((seed) => value(middle, playWhole(middle, planned(doctrines), seed)))),
    );
    const best = planned(plans[values.indexOf(Math.max(...values))]!);
    const played = meanValue(middle, (seed) => playWhole(middle, best, seed + 100));
    const byChance = meanValue(middle, (seed) => playWhole(middle, random().strategy, seed + 100));
    expect(played - byChance).toBeGreaterThan(2000);
    const wins = Array.from({ length: 200 }, (_, seed) =>
      familyOf(ending(middle, playWhole(middle, random().strategy, seed))),
    ).filter((family) => family === 'emancipation').length;
    expect(wins).toBeGreaterThan(0);
    expect(wins / 200).toBeLessThan(0.5);
  });

  test('each answer is pleaded in one breath, tells what comes of it, and is recalled at the end', () => {
    const answers = Object.values(scenario.texts.dossiers).flatMap(({ options }) =>
      DOCTRINES.map((doctrine) => options[doctrine]),
    );
    for (const { label, advocate, consequence, remembered } of answers) {
      for (const language of LANGUAGES) {
        expect(label[language]).not.toMatch(/^(Laisser|Let)\b/);
        expect(
          advocate!.line[language].split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
        ).toBeLessThanOrEqual(11);
        expect(consequence![language]).not.toBe('');
      }
      expect(remembered!.fr).toMatch(/^Vous avez /);
      expect(remembered!.en).toMatch(/^You /);
    }
  });

  test('shows what a lesson points at: a delay, a cause that can be contested, a shock that the shield holds back', () => {
    const effects = rules.dossiers.flatMap(({ options }) => options.flatMap((option) => option.effects));
    expect(effects.some(({ after }) => after >= 2)).toBe(true);
    for (const { id: coupling } of rules.couplings) {
      expect(scenario.texts.couplings[coupling]!.why, coupling).not.toBeNull();
      expect(scenario.texts.couplings[coupling]!.objection, coupling).not.toBeNull();
    }
    const held = Array.from({ length: GAMES }, (_, seed) => {
      const ledger = new Ledger(middle);
      const state = start(middle);
      while (state[TURN]! < turns) {
        const open = openOptions(middle, state);
        step(middle, state, open.length === 0 ? NO_CHOICE : random().strategy(middle, state, open, seed), seed, ledger);
      }
      return ledger.causes.filter(({ kind }) => kind === 'shield').length;
    });
    expect(Math.max(...held)).toBeGreaterThan(0);
  });
});
