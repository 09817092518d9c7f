/** The teachers' guide does what it says: its commands print what it shows, its examples are right, its links lead somewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkScenario } from '../../src/scenario/check/check';
import { template } from '../../src/scenario/template';
import type { Language } from '../../src/words/languages';
import { changed, fences } from '../support/guide';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'scenarios');

/** What an author may write, besides names and texts. */
const WORDS =
  'languages turns count first epilogue draw gauges start good rest relax resource icon about indices mean_of weight inverse weakest ' +
  'couplings from above below around to gain scaled_by at_0 at_100 assumption why objection facts text date source disputed ' +
  'dossiers turn when title picture always options cop public laissez_faire label cost requires effects add after over fading ' +
  'clause events at chance base rises_with by at_most again_after absorbed_by assumptions levels worldviews holder weights ' +
  'actors stance rate interests free_riding club treaty clauses_needed parties_needed quorum sign_from leave_below ' +
  'session_every ratified_after clauses appeal endings early family glossary words map ground lattice yellow signs flows region expect between every chosen_at_least ' +
  'levers party kind promises kept cheers in voice name role face advocate line consequence remembered lives who moments pose life is ' +
  'lesson objectives programme subject timing minutes steps questions ask listen sensitive dossier claims camp left_out';

/** The template with what an example adds: maps are completed, lists lengthened (endings before the last), the rest replaced. */
function completed(base: string, example: string): string {
  const file = parse(base) as Record<string, unknown>;
  for (const [key, added] of Object.entries(parse(example) as Record<string, unknown>)) {
    const there = file[key];
    if (key !== 'languages' && Array.isArray(there) && Array.isArray(added)) {
      file[key] = key === 'endings' ? [...there.slice(0, -1), ...added, there.at(-1)] : [...there, ...added];
    } else if (isMap(there) && isMap(added)) file[key] = { ...there, ...added };
    else file[key] = added;
  }
  return stringify(file);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No-break spaces look like the others. */
const seen = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ').trimEnd();

/** `…` at the end of a line stands for the rest of it; alone, for any lines. */
function matching(shown: string): RegExp {
  const pieces = `${shown}\n`.split(/(?<=\n)/).map((line) => {
    if (line.trim() === '…') return '(?:[^]*\n)?';
    const plain = line.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return plain.replace(/…\n$/, '.*\n');
  });
  return new RegExp(`^${pieces.join('')}$`);
}

/** The anchors of the headings of a Markdown text, as GitHub names them. */
const headingsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each<{ name: string; language: Language; locale: string }>([
  { name: 'GUIDE.fr.md', language: 'fr', locale: 'fr_FR.UTF-8' },
  { name: 'GUIDE.en.md', language: 'en', locale: 'en_GB.UTF-8' },
])('$name', ({ name, language, locale }) => {
  const guide = readFileSync(join(FOLDER, name), 'utf8');
  const blocks = fences(guide);

  test('followed step by step, each command prints what is shown', () => {
    const home = mkdtempSync(join(tmpdir(), 'bouclier-'));
    mkdirSync(join(home, 'scenarios'));
    const steps = blocks.filter(({ kind }) => kind === 'console' || kind === 'diff');
    let file = '';
    for (const { kind, text, line } of steps) {
      if (kind === 'diff') {
        writeFileSync(file, changed(readFileSync(file, 'utf8'), text));
        continue;
      }
      const [command = '', ...shown] = text.split('\n');
      const words = /^\$ npm run -s (\w+) -- (.*)$/.exec(command);
      expect(words, `line ${line}: ${command}`).not.toBeNull();
      const [, tool, given = ''] = words!;
      const args = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map((each) => each[1] ?? each[2]!);
      if (tool === 'new') {
        file = join(home, 'scenarios', `${args[0]}.yaml`);
        args.push('--in', 'scenarios');
      }
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, `src/tools/commands/${tool}.ts`), ...args],
        {
          encoding: 'utf8',
          cwd: ROOT,
          env: { ...process.env, INIT_CWD: home, LANG: locale, LC_ALL: '', LC_MESSAGES: '' },
        },
      );
      // The balance report tells its progress there.
      if (tool !== 'balance') expect(stderr, `line ${line}`).toBe('');
      expect(`${seen(stdout)}\n`, `line ${line}`).toMatch(matching(seen(shown.join('\n'))));
    }
    expect(steps.filter(({ kind }) => kind === 'console').length).toBeGreaterThanOrEqual(4);
  }, 120_000);

  const base = template({
    id: 'robot',
    title: 'Robot',
    languages: [language],
    schema: 'schema.json',
    isForTerminal: true,
  });
  const examples = blocks.filter(({ kind }) => kind === 'yaml').map(({ text, line }) => ({ text, line }));

  test.each(examples)('the example of line $line is right, whole and alone', ({ text }) => {
    const { problems, scenario } = checkScenario(completed(base, text), 'example.yaml');
    // What declares a gauge alone is told that nothing uses it yet.
    expect(problems.filter(({ code }) => code !== 'never-used')).toEqual([]);
    expect(scenario).not.toBeNull();
  });

  test('every word of the format has its example', () => {
    const added = blocks.filter(({ kind }) => kind === 'diff').map(({ text }) => text.replaceAll(/^[+]/gm, ' '));
    const shown = [...examples.map(({ text }) => text), ...added].join('\n');
    const isShown = (word: string) => new RegExp(`(^|[\\s{])${word}:(\\s|$)`).test(shown);
    expect(WORDS.split(' ').filter((word) => !isShown(word))).toEqual([]);
  });

  test('links and pictures lead to files and headings that exist', () => {
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      if (link.startsWith('https://')) continue;
      const [file = '', heading] = link.split('#');
      expect(existsSync(join(FOLDER, file)), link).toBe(true);
      if (heading === undefined) continue;
      const headings = headingsOf(file === '' ? guide : readFileSync(join(FOLDER, file), 'utf8'));
      expect(headings, link).toContain(heading);
    }
  });
});
