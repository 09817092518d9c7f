/** Tuning: numbers found and changed in place, within written bounds, by a search that can be done again. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { search, type Judged, type Knob, type Search, type Step } from '../../src/analyst/tuning';
import { numbersIn, rewritten, scaled } from '../../src/scenario/edit';
import { readRanges, type Ranges } from '../../src/tools/tuning/ranges';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'scenarios');

const FILE = `# a comment that stays
couplings:
  - { id: lobbying, from: power, gain: -2.5% } # and this one
dossiers:
  - id: eyes
    options:
      cop: { cost: { credit: 9 }, effects: { trust: +8, watch: [{ add: -4, after: 2 }, { add: -2, over: 2 }] } }
      public: { effects: { trust: { add: +6.3, over: 2 }, stance.us: -3, watch: 0 } }
`;

const numbersAt = numbersIn(FILE);
const at = (path: string) => numbersAt(path).map(({ name, written }) => `${name} = ${written}`);

describe('the numbers of a file', () => {
  test('are found by keys and ids; an effect means what it adds, and a star means any', () => {
    expect(at('couplings/lobbying/gain')).toEqual(['couplings/lobbying/gain = -2.5%']);
    expect(at('dossiers/eyes/options/cop/cost/credit')).toEqual(['dossiers/eyes/options/cop/cost/credit = 9']);
    expect(at('dossiers/*/options/*/effects/trust')).toEqual([
      'dossiers/eyes/options/cop/effects/trust = +8',
      'dossiers/eyes/options/public/effects/trust = +6.3',
    ]);
    expect(at('dossiers/eyes/options/cop/effects/watch')).toEqual([
      'dossiers/eyes/options/cop/effects/watch/0 = -4',
      'dossiers/eyes/options/cop/effects/watch/1 = -2',
    ]);
    expect(at('dossiers/eyes/options/public/effects/stance.us')).toHaveLength(1);
    expect(at('dossiers/nobody/options')).toEqual([]);
    expect(at('couplings/lobbying/from')).toEqual([]);
  });

  test('of levers are numbers like the others: prices, stances, effects', () => {
    const negotiated = numbersIn(readFileSync(join(ROOT, 'tests/scenario/right/negotiated.yaml'), 'utf8'));
    const found = (path: string) => negotiated(path).map(({ name, value }) => `${name} = ${value}`);
    expect(found('treaty/levers/*/cost/*')).toEqual(['treaty/levers/fonds/cost/credit = 4']);
    expect(found('treaty/levers/fonds/stance/*')).toEqual([
      'treaty/levers/fonds/stance/sud = 10',
      'treaty/levers/fonds/stance/nord = -1',
    ]);
    expect(found('treaty/levers/*/effects/*')).toEqual(['treaty/levers/fonds/effects/libertes = 2']);
  });

  test('are written anew as they were: sign, percent, decimals', () => {
    const scale = (path: string, factor: number) => scaled(numbersAt(path)[0]!, factor);
    expect(scale('couplings/lobbying/gain', 1.137)).toBe('-2.8%');
    expect(scale('dossiers/eyes/options/public/effects/trust', 1.137)).toBe('+7.2');
    expect(scale('dossiers/eyes/options/cop/cost/credit', 0.5)).toBe('5');
  });

  test('are whole numbers of steps when a step is asked for, and never zero', () => {
    const scale = (path: string, factor: number, step: number) => scaled(numbersAt(path)[0]!, factor, step);
    expect(scale('couplings/lobbying/gain', 1.137, 0.5)).toBe('-3%');
    expect(scale('dossiers/eyes/options/public/effects/trust', 1.137, 0.5)).toBe('+7');
    expect(scale('dossiers/eyes/options/cop/effects/trust', 0.01, 0.5)).toBe('+0.5');
    expect(scale('dossiers/eyes/options/public/effects/stance.us', 0.01, 1)).toBe('-1');
  });

  test('change in the text alone: the rest stays, comments included', () => {
    const places = numbersAt('dossiers/*/options/*/effects/trust');
    const changed = rewritten(
      FILE,
      places.map((place) => ({ place, to: scaled(place, 2) })),
    );
    expect(changed).toBe(FILE.replace('+8', '+16').replace('+6.3', '+12.6'));
  });
});

const study = { games: 1, seed: 1, sets: 0 };
const asked = (knobs: string) =>
  readRanges(`${JSON.stringify({ training: study, holdout: study }).slice(0, -1)}, "knobs": ${knobs}}`, FILE);

describe('ranges', () => {
  test('bounds on a number become factors of what the file holds', () => {
    const { knobs } = asked('[{"numbers": "couplings/lobbying/gain", "between": [1, 5], "why": "because"}]') as Ranges;
    expect(knobs).toMatchObject([{ name: 'couplings/lobbying/gain', least: 0.4, most: 2, why: 'because' }]);
  });

  test('each number turns by itself, or all by one factor; one that an earlier line names is left to it', () => {
    const { knobs } = asked(`[
      {"numbers": "dossiers/eyes/options/public/effects/trust", "times": [0.5, 2], "why": "a"},
      {"numbers": "dossiers/*/options/*/effects/*", "times": [0.9, 1.1], "each": true, "why": "b"}
    ]`) as Ranges;
    expect(knobs.map(({ name }) => name)).toEqual([
      'dossiers/eyes/options/public/effects/trust',
      'dossiers/eyes/options/cop/effects/trust',
      'dossiers/eyes/options/cop/effects/watch/0',
      'dossiers/eyes/options/cop/effects/watch/1',
      'dossiers/eyes/options/public/effects/stance.us',
    ]);
  });

  test('a place that the scenario does not have, or a range without a reason, is refused', () => {
    expect(asked('[{"numbers": "couplings/trust/gain", "times": [1, 2], "why": "a"}]')).toEqual({
      code: 'no-such-number',
      detail: 'couplings/trust/gain',
    });
    expect(asked('[{"numbers": "couplings/lobbying/gain", "times": [1, 2]}]')).toMatchObject({ code: 'bad-ranges' });
    expect(asked('[{"numbers": "couplings/lobbying/gain", "why": "a"}]')).toMatchObject({ code: 'bad-ranges' });
    expect(readRanges('knobs: [', FILE)).toMatchObject({ code: 'bad-ranges' });
  });

  test.each(['premiers-pas', 'cameras-au-lycee', 'sommet-de-paris'])('those of %s name numbers that it has', (id) => {
    const scenario = readFileSync(join(FOLDER, `${id}.yaml`), 'utf8');
    expect(readRanges(readFileSync(join(FOLDER, 'tuning', `${id}.yaml`), 'utf8'), scenario)).toHaveProperty('knobs');
  });
});

/** Knobs for a world whose shortfall is known: how far each factor is from where it should be. */
const knobs: Knob[] = [1.5, 0.8, 1].map((_, i) => ({
  name: `knob-${i}`,
  group: i,
  places: [],
  least: 0.5,
  most: 1.2,
  step: null,
  grain: 0,
  why: '',
}));
const wanted = [1.5, 0.8, 1];
const judge = (factors: readonly number[]): Judged => ({
  score: factors.reduce((sum, factor, i) => sum + Math.abs(factor - wanted[i]!), 0),
  troubled: [],
});

function searched(seed: number, steps = 60): { steps: Step<Judged>[]; found: Search<Judged> } {
  const searching = search({ knobs, seed, steps, judge });
  const made: Step<Judged>[] = [];
  for (;;) {
    const next = searching.next();
    if (next.done) return { steps: made, found: next.value };
    made.push(next.value);
  }
}

describe('the search', () => {
  test('comes nearer, never leaves its bounds, and keeps only what betters', () => {
    const { steps, found } = searched(1);
    expect(found.best.score).toBeLessThan(found.first.score * 0.75);
    expect(found.factors[0]).toBeCloseTo(1.2, 6);
    for (const factor of found.factors) {
      expect(factor).toBeGreaterThanOrEqual(0.5);
      expect(factor).toBeLessThanOrEqual(1.2);
    }
    for (const { before, after } of found.kept) expect(after.score).toBeLessThan(before.score);
    expect(steps.filter(({ isKept }) => isKept)).toHaveLength(found.kept.length);
  });

  test('finds the same with the same seed', () => {
    expect(searched(3).found.factors).toEqual(searched(3).found.factors);
    expect(searched(3).found.factors).not.toEqual(searched(4).found.factors);
  });

  test('on a grid, turns by one step at least, and stays within its bounds', () => {
    const gridded = knobs.map((knob) => ({ ...knob, step: 1, grain: 0.3 }));
    const searching = search({ knobs: gridded, seed: 1, steps: 40, judge });
    const factors: number[] = [];
    for (let next = searching.next(); next.done !== true; next = searching.next()) factors.push(next.value.factor);
    expect(new Set(factors.map((factor) => factor.toFixed(6)))).toEqual(new Set(['0.600000', '0.900000', '1.200000']));
  });

  test('stops when nothing is left to mend', () => {
    const calm = search({ knobs, seed: 1, steps: 9, judge: () => ({ score: 0, troubled: [] }) });
    expect(calm.next()).toMatchObject({ done: true, value: { kept: [] } });
  });
});

describe('npm run tune', { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'bouclier-'));
  copyFileSync(join(FOLDER, 'facts.yaml'), join(home, 'facts.yaml'));
  // Laissez-faire is far too strong: there is something to find.
  const lopsided = readFileSync(join(FOLDER, 'premiers-pas.yaml'), 'utf8').replace('savoir: +13.5', 'savoir: +22');
  writeFileSync(join(home, 'premiers-pas.yaml'), lopsided);
  const ranges = `training: { games: 1, seed: 1, sets: 1, between: 2 }
holdout: { games: 1, seed: 50, sets: 2 }
knobs:
  - numbers: dossiers/*/options/laissez_faire/effects/savoir
    each: true
    between: [2, 30]
    why: "A free option has its worth."
`;
  writeFileSync(join(home, 'ranges.yaml'), ranges);
  const tune = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/tools/commands/tune.ts'), ...args],
      {
        encoding: 'utf8',
        cwd: ROOT,
        env: { ...process.env, INIT_CWD: home, LANG: 'en_GB.UTF-8', LC_ALL: '' },
      },
    );

  test('writes what it changed, why, and what it is worth on what it never saw', () => {
    const asked = [
      'premiers-pas.yaml',
      '--ranges',
      'ranges.yaml',
      '--steps',
      '4',
      '--journal',
      'journal.md',
      '--write',
    ];
    const { status, stderr } = tune(...asked);
    expect(stderr).toContain('4/4');
    expect(status).toBe(0);
    const journal = readFileSync(join(home, 'journal.md'), 'utf8');
    expect(journal).toContain('npm run tune -- premiers-pas.yaml');
    expect(journal).toContain('held out');
    expect(journal).toContain('under 2 sets between the levels; the worse of the two judgements counts');
    const before = lopsided.split('\n');
    const after = readFileSync(join(home, 'premiers-pas.yaml'), 'utf8').split('\n');
    const changed = after.filter((line, i) => line !== before[i]);
    expect(after).toHaveLength(before.length);
    expect(journal.match(/\| `dossiers\//g) ?? []).toHaveLength(changed.length);
    expect(changed.length).toBeGreaterThan(0);
    expect(journal).toContain('A free option has its worth.');
  });

  test('a number that leaves what the format allows is never kept, and stops nothing', () => {
    const beyond = ranges.replace(
      /knobs:[^]*/,
      'knobs: [{ numbers: gauges/savoir/start, times: [2.5, 3], why: "Too far." }]\n',
    );
    writeFileSync(join(home, 'beyond.yaml'), beyond);
    const { status, stdout, stderr } = tune('premiers-pas.yaml', '--ranges', 'beyond.yaml', '--steps', '1');
    expect(stderr).toContain('∞');
    expect(status).toBe(0);
    expect(stdout).not.toContain('Too far.');
  });

  test('a wrong request is answered in a sentence', () => {
    expect(tune('premiers-pas.yaml')).toMatchObject({ status: 2, stderr: expect.stringContaining('--ranges') });
    expect(tune('premiers-pas.yaml', '--ranges', 'none.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('“none.yaml” can’t be read'),
    });
  });
});
