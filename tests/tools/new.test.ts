/** A new scenario: the file that is written, and the command that writes it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycle, random } from '../../src/analyst/strategies';
import { compile, DOCTRINES, ending } from '../../src/engine';
import { checkScenario } from '../../src/scenario/check/check';
import { ask, type Answer } from '../../src/tools/support/prompt';
import { template, type TemplateRequest } from '../../src/scenario/template';
import { CommandError } from '../../src/tools/support/command';
import { spaced } from '../../src/words/authoring';
import { playWhole } from '../support/whole-games';

const ROOT = resolve(import.meta.dirname, '../..');

const request = (changes: Partial<TemplateRequest> = {}): TemplateRequest => ({
  id: 'mon-monde',
  title: 'Mon monde',
  languages: ['fr'],
  schema: '../public/scenario.schema.fr.json',
  isForTerminal: true,
  ...changes,
});

describe.each([
  ['fr', ['fr']],
  ['en', ['en']],
  ['fr,en', ['fr', 'en']],
] as const)('the template in %s', (_, languages) => {
  const text = template(request({ languages }));
  const { problems, scenario } = checkScenario(text, 'mon-monde.yaml');

  test('passes the checker without a warning', () => {
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ id: 'mon-monde', languages });
  });

  test('is played to the end by each doctrine and at random, and shows all its endings', () => {
    const model = compile(scenario!.rules);
    const reached = new Set<string>();
    for (const { strategy } of [...DOCTRINES.map((doctrine) => cycle(doctrine)), random()]) {
      for (let seed = 0; seed < 60; seed++) reached.add(ending(model, playWhole(model, strategy, seed)));
    }
    expect([...reached].sort()).toEqual(scenario!.rules.endings.map(({ id }) => id).sort());
  });

  test('explains each part, in the first language of the author', () => {
    const parts = text.split(/^(?=[a-z]+:)/m);
    for (const part of ['gauges', 'indices', 'couplings', 'facts', 'dossiers', 'events', 'endings']) {
      const before = parts[parts.findIndex((each) => each.startsWith(`${part}:`)) - 1];
      expect(before?.trimEnd().split('\n').at(-1), part).toMatch(/^# \S/);
    }
    expect(text.includes('# Les jauges')).toBe(languages[0] === 'fr');
  });
});

test('any title on one line comes back as it was typed, with the spaces of its language', () => {
  const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(titles, (words) => {
      const title = words.replaceAll(/[\p{C}\u2028\u2029]/gu, '').trim();
      fc.pre(title !== '');
      const { problems, scenario } = checkScenario(template(request({ title, languages: ['fr', 'en'] })), 'x.yaml');
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(scenario?.title).toEqual({ fr: spaced(title, 'fr'), en: spaced(title, 'en') });
    }),
    { numRuns: 30 },
  );
});

describe('npm run new', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'bouclier-'));

  function run(args: readonly string[], locale = 'fr_FR.UTF-8') {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const { INIT_CWD: _, ...env } = process.env;
    return spawnSync(process.execPath, [tsx, join(ROOT, 'src/tools/commands/new.ts'), ...args], {
      encoding: 'utf8',
      cwd: ROOT,
      env: { ...env, LANG: locale, LC_ALL: '', LC_MESSAGES: '' },
    });
  }

  test('writes the file and says what to type next', () => {
    const into = folder();
    const file = join(into, 'robot-cdi.yaml');
    const { status, stdout } = run(['robot-cdi', '--title', 'Un robot au CDI', '--lang', 'en,fr', '--in', into]);
    expect(status).toBe(0);
    for (const command of ['check', 'play', 'balance']) expect(stdout).toContain(`npm run -s ${command} -- ${file}`);
    // By the names of the two doors that lead there from the title.
    expect(stdout).toContain('«\u00a0Tous les mondes\u00a0», puis «\u00a0Écrire le vôtre\u00a0»');
    const { problems, scenario } = checkScenario(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ id: 'robot-cdi', title: { fr: 'Un robot au CDI' }, languages: ['fr', 'en'] });
  });

  test('without a terminal takes a title from the name, and the language of the machine', () => {
    const into = folder();
    expect(run(['library-robot', '--in', into], 'en_GB.UTF-8').stdout).toContain('It can already be played');
    const written = readFileSync(join(into, 'library-robot.yaml'), 'utf8');
    expect(written).toContain('title: "Library robot"');
    expect(written).toContain('languages: [en]');
    expect(written).toContain('scenario.schema.en.json');
  });

  test('takes no name that means another file, here or on Windows', () => {
    const into = folder();
    for (const name of ['facts', 'con', 'lpt1']) {
      const { status, stderr } = run([name, '--in', into]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(`mon-${name}`)]);
    }
    expect(readdirSync(into)).toEqual([]);
  });

  test('never overwrites', () => {
    const into = folder();
    run(['robot', '--title', 'Le premier', '--in', into]);
    const { status, stderr } = run(['robot', '--title', 'Le second', '--in', into]);
    expect(status).toBe(2);
    expect(stderr).toContain('existe déjà');
    expect(readFileSync(join(into, 'robot.yaml'), 'utf8')).toContain('Le premier');
  });

  test.each([
    ['a name that cannot be', ['Vie privée'], 'Essayez vie-privee'],
    ['a language that is not there', ['robot', '--lang', 'es'], 'fr, en ou fr,en'],
    ['an empty title', ['robot', '--title', ' '], 'Le titre'],
    ['no name', [], 'npm run new -- NOM'],
    ['an unknown option', ['robot', '--speed', '9'], 'npm run new -- NOM'],
  ])('refuses %s', (_, args, words) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('a question', () => {
  const even = (answer: string): Answer<number> =>
    Number(answer) % 2 === 0 ? { value: Number(answer) } : { fault: `${answer} is odd` };
  const asked = { text: 'An even number', usual: '4', read: even };

  /** A person who gives these answers, one a question. */
  function person(...answers: string[]) {
    const heard: string[] = [];
    return { heard, question: async (prompt: string) => (heard.push(prompt), answers.shift()!) };
  }

  test('is asked again until the answer can be used', async () => {
    const someone = person('3', '5', '6');
    expect(await ask(asked, undefined, someone)).toBe(6);
    expect(someone.heard.map((prompt) => prompt.split('\n')[0])).toEqual([
      'An even number [4]',
      '3 is odd',
      '5 is odd',
    ]);
  });

  test('takes what is usual for an empty answer, or when nobody is there', async () => {
    expect(await ask(asked, undefined, person(''))).toBe(4);
    expect(await ask(asked, undefined, null)).toBe(4);
  });

  test('is not asked when the answer was given', async () => {
    const someone = person();
    expect(await ask(asked, '8', someone)).toBe(8);
    await expect(ask(asked, '9', someone)).rejects.toThrow('9 is odd');
    expect(someone.heard).toEqual([]);
  });

  test('without anyone to answer and nothing usual, is refused', async () => {
    await expect(ask({ ...asked, usual: null }, undefined, null)).rejects.toThrow(CommandError);
  });

  test('that is left with Ctrl+D is a refusal', async () => {
    const leaving = { question: () => Promise.reject(new Error('Aborted with Ctrl+D')) };
    await expect(ask(asked, undefined, leaving)).rejects.toThrow(CommandError);
  });
});
