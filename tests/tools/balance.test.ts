import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { balance, finishWork, type BalanceReport } from '../../src/analyst';
import { DOCTRINES } from '../../src/engine';
import type { Language, PlayableScenario } from '../../src/scenario/playable';
import { changesSince, readBaseline } from '../../src/tools/support/balance-changes';
import { balanceText } from '../../src/tools/support/balance-text';
import { reportFile } from '../../src/tools/support/report-page';
import { playableFrom } from '../support/playable';
import { SMALLEST } from '../support/scenario-text';
import { when, world } from '../support/world';
import { spoken } from '../support/texts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bouclier-balance-'));
  writeFileSync(join(folder, 'small.yaml'), SMALLEST);
  const last = SMALLEST.slice(SMALLEST.indexOf('endings:')).match(/id: ([a-z-]+)/)![1]!;
  writeFileSync(join(folder, 'hopeful.yaml'), `${SMALLEST}\nexpect:\n  - { ending: ${last}, between: [0%, 1%] }\n`);
  writeFileSync(join(folder, 'wrong.yaml'), SMALLEST.replace('start: 55', 'start: 55,5'));
  writeFileSync(join(folder, 'poem.json'), '{"format":1}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm run -s balance -- …` typed in the folder of the files. */
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/tools/commands/balance.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], INIT_CWD: folder, LANG: 'fr_FR.UTF-8' },
  });

describe('npm run balance', { timeout: 60_000 }, () => {
  test('tells the report in words, progress apart, and leaves with 0', () => {
    const { status, stdout, stderr } = run('small.yaml', '--games', '3');
    expect(status).toBe(0);
    expect(stdout).toContain('Ce monde est-il juste\u202F?');
    expect(stdout).toContain('Toujours COP du numérique');
    expect(stdout).not.toContain('Les robots jouent');
    expect(stderr).toContain('Les robots jouent');
  });

  test('the same seed gives the same bytes, in JSON and on the page; another seed other games', () => {
    const made = ['--games', '2', '--json', '--html'];
    const first = run('small.yaml', ...made, 'one.html');
    const second = run('small.yaml', ...made, 'two.html');
    expect(first.status).toBe(0);
    expect(first.stdout).toBe(second.stdout);
    expect(readFileSync(join(folder, 'one.html'), 'utf8')).toBe(readFileSync(join(folder, 'two.html'), 'utf8'));
    const { seed, rounds } = JSON.parse(first.stdout) as BalanceReport;
    expect({ seed, rounds }).toEqual({ seed: 1, rounds: 2 });
    expect(run('small.yaml', '--games', '2', '--json', '--seed', '2').stdout).not.toBe(first.stdout);
  });

  test('shows what has changed since an earlier report, and refuses one that is not', () => {
    writeFileSync(join(folder, 'before.json'), run('small.yaml', '--games', '2', '--json').stdout);
    const same = run('small.yaml', '--games', '2', '--baseline', 'before.json');
    expect(same.stdout).toContain('Rien de ce que ce rapport montre n’a changé.');
    const wrong = run('small.yaml', '--games', '2', '--baseline', 'poem.json');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('«\u00a0poem.json\u00a0» n’est pas un rapport JSON');
  });

  test('leaves with 1 when an expectation of the author is broken', () => {
    const { status, stdout } = run('hopeful.yaml', '--games', '6');
    expect(stdout).toContain('Pas tenu');
    expect(status).toBe(1);
  });

  test('says in one sentence what it can’t do', () => {
    expect(run('wrong.yaml').status).toBe(1);
    expect(run('nowhere.yaml').status).toBe(2);
    expect(run().stderr).toContain('npm run balance -- FICHIER');
    const many = run('small.yaml', '--games', 'many');
    expect(many.status).toBe(2);
    expect(many.stderr).toContain('«\u00a0many\u00a0» n’est pas un nombre de parties');
    expect(run('small.yaml', '--games', '1', '--html', 'no/such/folder.html').status).toBe(2);
  });
});

const sides = world()
  .dossier('first', { public: { effects: [{ on: 'good', add: 20 }] } })
  .dossier('second', { cop: { effects: [{ on: 'bad', add: 5 }] } })
  .event('rain', { chance: { base: 0.4 }, cooldown: 1, effects: [{ on: 'bad', add: 4 }] })
  .ending('bright', when('good', '>=', 65)).scenario;

const reportOf = (scenario: PlayableScenario) =>
  finishWork(balance({ scenario, budget: { games: 25 }, randomPremises: 0 }))!;
const oneReport = reportOf(playableFrom(sides));
const readAs = (language: Language, scenario?: PlayableScenario) =>
  scenario === undefined
    ? { report: oneReport, scenario: playableFrom(sides), language }
    : { report: reportOf(scenario), scenario, language };

/** What is read of a page, without its fonts and its style. */
const body = (page: string) => page.slice(page.indexOf('<body>'));

describe('the page', () => {
  test('needs nothing from outside and runs nothing', () => {
    const page = reportFile(readAs('fr'));
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|https?:/i);
    expect(page).toContain("default-src 'none'");
    expect(page.length).toBeLessThan(150_000);
  });

  test('shows every player, option, ending and event, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const reading = readAs(language);
      const page = reportFile(reading);
      for (const name of ['first', 'second', 'rain', 'bright']) expect(page).toContain(`${name} (${language})`);
      expect(page.match(/class="plot-mark /g)).toHaveLength(reading.report.players.length);
      expect(page).toContain(language === 'fr' ? 'Ce monde est-il juste\u202F?' : 'Is this world fair?');
      expect(body(page)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a text of the scenario stays text', () => {
    const nasty = '<script>alert("x")</script> & Co';
    const scenario = playableFrom(sides, { title: spoken(nasty) });
    const page = reportFile(readAs('en', scenario));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script>alert(&quot;x&quot;)&lt;/script> &amp; Co');
  });

  test('draws each doctrine alone under each premise in its shape, and numbers every player', () => {
    const { report } = readAs('fr');
    const page = reportFile(readAs('fr'));
    const start = page.indexOf('<svg class="chart axes-plot"');
    const plot = page.slice(start, page.indexOf('</svg>', start));
    expect(plot.match(/class="plot-mark /g)).toHaveLength(report.players.length);
    expect(plot.match(/class="laissez_faire"/g)).toHaveLength(report.premises.length + 1);
    for (const number of plot.matchAll(/ (?:cx|cy|x|y)="([^"]+)"/g)) expect(Number(number[1])).toBeGreaterThan(0);
  });

  test('premises are named by what they assume', () => {
    const assuming = world().assumption('contagion', { low: 0.5, mid: 1, high: 2 }).dossier('first').scenario;
    const page = reportFile(readAs('fr', playableFrom(assuming)));
    expect(page).toContain('contagion (fr)\u00a0: haute');
    expect(page).toContain('Toutes moyennes');
  });
});

test('what is out of reach is told with its reason', () => {
  const scenario = world()
    .dossier('first')
    .ending('far', when('good', '>=', 80)).scenario;
  const reading = readAs('fr', playableFrom(scenario));
  const sentence =
    'hors d’atteinte en 2\u202f000\u00a0parties d’essai\u00a0: «\u00a0good (fr)\u00a0» reste entre 50 et 50, il faudrait ≥\u00a080';
  expect(balanceText(reading)).toContain(`far (fr)\u00a0: ${sentence}`);
  expect(reportFile(reading)).toContain(sentence);
});

describe('changes since a baseline', () => {
  test('are told as they are shown: from what, to what', () => {
    const reading = readAs('en');
    const before = structuredClone(reading.report);
    before.criteria.find(({ id }) => id === 'events-fire')!.isMet = false;
    before.players.find(({ key }) => key === 'cop')!.gap += 2000;
    const changes = changesSince(before, reading);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({ what: 'Criterion: Every event happens', before: expect.stringMatching(/^No/) });
    expect(changes[1]!.what).toContain('Always');
    expect(balanceText({ ...reading, changes })).toContain(`${changes[1]!.before} → ${changes[1]!.after}`);
  });

  test('what came and what went away are told', () => {
    const reading = readAs('en');
    const before = { ...reading.report, events: [{ ...reading.report.events[0]!, id: 'snow' }] };
    const changes = changesSince(before, reading);
    expect(changes.map(({ what, before: then }) => [what, then === 'absent'])).toEqual([
      ['Event: rain (en)', true],
      ['Event: snow', false],
    ]);
  });

  test('only a report of this command is a baseline', () => {
    const { report } = readAs('en');
    expect(readBaseline(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(report)));
    for (const text of ['', 'null', '[]', '{"format":2}', '{"format":1,"scenario":{"id":"x"}}', '{']) {
      expect(readBaseline(text)).toBeNull();
    }
  });
});

test('every doctrine has its shape on the page', () => {
  const page = reportFile(readAs('fr'));
  for (const doctrine of DOCTRINES) expect(page).toContain(`class="mark ${doctrine}"`);
});
