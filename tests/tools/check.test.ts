import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readScenario } from '../../src/tools/support/scenario-file';
import { brokenFile } from '../support/broken';
import { edited, ONE_LANGUAGE, SMALLEST } from '../support/scenario-text';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bouclier-check-'));
  writeFileSync(join(folder, 'right.yaml'), SMALLEST);
  writeFileSync(join(folder, 'wrong.yaml'), edited(SMALLEST, ['start: 55', 'start: 55,5']));
  writeFileSync(join(folder, 'warned.yaml'), brokenFile('no-fact').text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm run -s check -- …` typed in the folder of the files. */
const check = (words: readonly string[], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/tools/commands/check.ts'), ...words],
    {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: process.env.HOME, INIT_CWD: folder, LANG: 'fr_FR.UTF-8', ...environment },
    },
  );
  return { status, stdout, stderr };
};

describe('npm run check', { timeout: 60_000 }, () => {
  test('says all right, and leaves with 0', () => {
    const { status, stdout } = check(['right.yaml']);
    expect(stdout).toBe('Tout est bon. Le scénario peut être joué.\n');
    expect(status).toBe(0);
  });

  test('shows the faulty words with a caret, the fix, and leaves with 1', () => {
    const { status, stdout } = check(['wrong.yaml']);
    expect(status).toBe(1);
    expect(stdout).toContain('wrong.yaml:8:19 · decimal-comma');
    expect(stdout).toContain('  8 |   trust: { start: 55,5, label: Confiance }\n    |                   ^^^^');
    expect(stdout).toContain('Écrivez `55.5`');
    expect(stdout).toContain('Une erreur à corriger.');
  });

  test('a warning stops nothing', () => {
    const { status, stdout } = check(['warned.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('Le scénario peut être joué\u202F; un point à vérifier.');
  });

  test('speaks English where the machine does, or when asked', () => {
    expect(check(['right.yaml'], { LANG: 'en_GB.UTF-8' }).stdout).toBe('All right. The scenario can be played.\n');
    expect(check(['wrong.yaml', '--lang', 'en']).stdout).toContain('Write `55.5`');
    expect(check(['wrong.yaml', '--lang=fr'], { LANG: 'en_GB.UTF-8' }).stdout).toContain('Écrivez');
  });

  test('prints JSON for other programs', () => {
    const { status, stdout } = check(['wrong.yaml', 'right.yaml', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'wrong.yaml',
        line: 8,
        column: 19,
        code: 'decimal-comma',
        severity: 'error',
        message: '`55,5`\u00A0: les nombres s’écrivent avec un point.',
        fix: 'Écrivez `55.5`',
      },
    ]);
  });

  test('leaves with 2 when it is asked wrongly', () => {
    expect(check([]).status).toBe(2);
    expect(check(['--colour', 'right.yaml']).stderr).toContain('--colour');
    expect(check(['right.yaml', '--lang', 'de']).status).toBe(2);
    const { status, stderr } = check(['nowhere.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.yaml');
  });
});

describe('hostile files', { timeout: 60_000 }, () => {
  test('move no cursor and ring no bell of the terminal that shows them', () => {
    writeFileSync(
      join(folder, 'rings.yaml'),
      // Of the author's words, a key is told outside of the excerpt too.
      edited(SMALLEST, ['start: 55', '"st\\x9bart\\x07": 55']),
    );
    const { status, stdout } = check(['rings.yaml']);
    expect(status).toBe(1);
    expect(stdout).toContain('unknown-key');
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test.skipIf(process.platform === 'win32')('that are none hold nobody up: a pipe without a writer', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.yaml')]);
    const { status, stderr } = check(['pipe.yaml']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('pipe.yaml')]);
  });

  test('of any length are read no further than the longest right one', async () => {
    const path = join(folder, 'long.yaml');
    writeFileSync(path, '');
    // It takes no room on the disk.
    truncateSync(path, 3e9);
    const { problems } = await readScenario(path);
    expect(problems.map(({ code }) => code)).toEqual(['too-long']);
  });
});

describe('reading a scenario from a disk', () => {
  test('finds the facts beside it', async () => {
    const beside = mkdtempSync(join(tmpdir(), 'bouclier-facts-'));
    try {
      writeFileSync(
        join(beside, 'facts.yaml'),
        'facts:\n  vsa: { text: Un fait., date: 2020, source: { title: Un livre } }\n',
      );
      const own = ONE_LANGUAGE.slice(ONE_LANGUAGE.indexOf('facts:\n'), ONE_LANGUAGE.indexOf('dossiers:'));
      writeFileSync(join(beside, 'scenario.yaml'), edited(ONE_LANGUAGE, [own, '']));
      const { problems, scenario } = await readScenario(join(beside, 'scenario.yaml'));
      expect(problems).toEqual([]);
      expect(scenario?.facts.vsa?.date).toBe('2020');
      expect((await readScenario(join(beside, 'facts.yaml'))).problems).toEqual([]);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  });
});
