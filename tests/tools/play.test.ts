/** The command line, from outside. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited, SMALLEST } from '../support/scenario-text';

const ROOT = resolve(import.meta.dirname, '../..');
const PARIS = join(ROOT, 'scenarios/sommet-de-paris.yaml');
const NEGOTIATED = join(ROOT, 'tests/scenario/right/negotiated.yaml');

function run(tool: 'play' | 'replay', ...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [tsx, join(ROOT, `src/tools/commands/${tool}.ts`), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
    env: { ...env, LANG: 'fr_FR.UTF-8', LC_ALL: '' },
  });
}

// Each line starts a Node of its own.
describe('npm run play, npm run replay', { timeout: 60_000 }, () => {
  test('a game is played to its ending, and its code gives the same hash', () => {
    const played = JSON.parse(run('play', PARIS, '--strategy', 'cop', '--seed', '7', '--json').stdout);
    expect(played).toEqual({
      scenario: 'sommet-de-paris',
      seed: 7,
      strategy: 'cop',
      ending: expect.stringMatching(/^[a-z-]+$/),
      axes: { emancipation: expect.any(Number), tyranny: expect.any(Number) },
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      code: expect.stringMatching(/^B2-/),
      answers: expect.any(Array),
    });
    expect(played.answers[0]).toMatchObject({ turn: 0, question: { kind: 'promise' } });
    expect(played.answers[1]).toEqual({ turn: 1, question: { kind: 'dossier', dossier: 'calcul' }, answer: 'cop' });
    const asked = played.answers.map(({ question }: { question: { kind: string } }) => question.kind);
    expect(asked.filter((kind: string) => kind === 'dossier')).toHaveLength(12);
    expect(asked).toContain('session');
    const { strategy: _strategy, ...same } = played;
    expect(JSON.parse(run('replay', played.code, '--json').stdout)).toEqual(same);
    expect(JSON.parse(run('replay', played.code, '--json', '--file', PARIS).stdout)).toEqual(same);
  });

  test('a promise and moves at sessions are played, told with their questions, and replayed', () => {
    for (const strategy of ['planner', 'cop', 'random']) {
      const played = JSON.parse(run('play', NEGOTIATED, '--strategy', strategy, '--seed', '2', '--json').stdout);
      expect(played.answers[0]).toMatchObject({ turn: 0, question: { kind: 'promise' } });
      expect(played.code).toMatch(/^B2-/);
      const { strategy: _strategy, ...same } = played;
      expect(JSON.parse(run('replay', played.code, '--json', '--file', NEGOTIATED).stdout)).toEqual(same);
    }
    const { answers } = JSON.parse(run('play', NEGOTIATED, '--strategy', 'planner', '--seed', '2', '--json').stdout);
    expect(answers).toContainEqual({ turn: 1, question: { kind: 'session' }, answer: 'lever/fonds' });
    const told = run('play', NEGOTIATED, '--strategy', 'planner', '--seed', '2').stdout;
    expect(told).toContain('Les libertés ne reculeront pas, COP, Un fonds pour le Sud');
    expect(told).toContain('Aucun geste');
  });

  test('a code with a typo is refused in the language of the person', () => {
    const { code } = JSON.parse(run('play', PARIS, '--json').stdout) as { code: string };
    const typo = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
    const french = run('replay', typo);
    expect(french).toMatchObject({ status: 1, stdout: '' });
    expect(french.stderr).toContain('faute de frappe');
    expect(run('replay', typo, '--lang', 'en').stderr).toContain('typo');
  });

  test('a title moves no cursor and rings no bell', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bouclier-')), 'rings.yaml');
    writeFileSync(file, edited(SMALLEST, [/^title: .*$/m.exec(SMALLEST)![0], String.raw`title: "Un\e[31m\a monde"`]));
    const { status, stdout } = run('play', file);
    expect(status).toBe(0);
    expect(stdout).toContain('monde');
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('a broken file is not played: the checker says why', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bouclier-')), 'broken.yaml');
    writeFileSync(file, 'format: 1\nid: broken\ntitle: "l’école\n');
    const { status, stdout, stderr } = run('play', file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${file}:3:`);
  });

  test('a wrong request is answered with the usage', () => {
    for (const args of [[], [PARIS, '--strategy', 'wizard'], [PARIS, '--seed', '-1'], [PARIS, '--speed', '9']]) {
      const { status, stdout, stderr } = run('play', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npm run play -- FICHIER');
    }
  });

  test('whoever asks for help is given the usage alone, and nothing went wrong', () => {
    for (const word of ['--help', '-h']) {
      const { status, stdout, stderr } = run('play', word);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Joue une partie entière d’un scénario\.\n\n {2}npm run play -- FICHIER/);
    }
  });
});
