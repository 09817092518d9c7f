import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenario, type Problem } from '../../src/scenario/check/check';
import type { Text } from '../../src/scenario/playable';
import { type ProblemCode, problemWords } from '../../src/words/problems';
import { BROKEN_FILES, brokenFile } from '../support/broken';
import { RIGHT_FOLDER } from '../support/scenario-text';
import { said } from '../support/problems';

const OF_SIZE = ['too-long', 'too-heavy', 'too-many-values', 'too-many-items'];

const seen = ({ code, line, column, endColumn }: Pick<Problem, 'code' | 'line' | 'column' | 'endColumn'>) =>
  `${code} ${line}:${column}-${endColumn}`;

const files = BROKEN_FILES.map((file) => ({ ...file, problems: checkScenario(file.text, file.name).problems }));

describe('a broken file is told with its code, at its place, with a way out', () => {
  test.each(files)('$name', ({ problems, expected }) => {
    expect(problems.map(seen)).toEqual(expected.map(seen));
    for (const [index, { fix }] of expected.entries()) {
      const offered = said(problems[index]!).fix;
      expect(offered === null).toBe(fix === null);
      for (const [language, words] of Object.entries(offered ?? {}) as [keyof Text, string][]) {
        expect(words).toContain(typeof fix === 'string' ? fix : (fix?.[language] ?? ''));
      }
    }
  });
});

describe('a broken file of Windows is told the same', () => {
  test.each(BROKEN_FILES)('$name', ({ name, text, expected }) => {
    const { problems } = checkScenario(text.replaceAll('\n', '\r\n'), name);
    expect(problems.map(seen)).toEqual(expected.map(seen));
  });
});

test('no two rows of the table have the same name, or are the same file', () => {
  expect(new Set(BROKEN_FILES.map(({ name }) => name)).size).toBe(BROKEN_FILES.length);
  expect(new Set(BROKEN_FILES.map(({ text }) => text)).size).toBe(BROKEN_FILES.length);
});

describe('what is said', () => {
  const told = files.flatMap(({ problems }) => problems);
  /** Words without the author's own, which stand between grave accents or quotes. */
  const bare = (words: string) => words.replace(/`[^`]*`|"[^"]*"|«[^»]*»|“[^”]*”/g, '…');
  const sentences = (language: 'fr' | 'en') =>
    new Set(
      told
        .map(said)
        .flatMap(({ message, fix }) => [message[language], fix?.[language] ?? ''])
        .map(bare),
    );

  test('covers every problem there are words for, but those of size, which `properties.test.ts` and `hostile.test.ts` make', () => {
    const codes = new Set(told.map(({ code }) => code));
    expect(Object.keys(problemWords('fr')).filter((code) => !codes.has(code as ProblemCode))).toEqual(OF_SIZE);
  });

  test('in French, follows French typography', () => {
    const faulty = [...sentences('fr')].filter((words) => / [:;!?»]|« |'[a-zé]|\.\.\./.test(words));
    expect(faulty).toEqual([]);
  });

  test('in English, has no French left in it', () => {
    const faulty = [...sentences('en')].filter((words) => /[àçéèêôûœ]|\u00A0|\u202F/.test(words));
    expect(faulty).toEqual([]);
  });
});

describe('right files', () => {
  const names = readdirSync(RIGHT_FOLDER);

  test.each(names)('%s: no false alarm', (name) => {
    const { problems, scenario } = checkScenario(readFileSync(join(RIGHT_FOLDER, name), 'utf8'), name);
    expect(problems).toEqual([]);
    expect(scenario).not.toBeNull();
  });

  test.each(names)('%s: with Windows line ends and a byte order mark', (name) => {
    const text = `\uFEFF${readFileSync(join(RIGHT_FOLDER, name), 'utf8').replaceAll('\n', '\r\n')}`;
    expect(checkScenario(text, name).problems).toEqual([]);
  });
});

describe('the way out', () => {
  const toldOf = (name: string) => {
    const { text } = brokenFile(name);
    return { told: checkScenario(text, name).problems[0]!, lines: text.split('\n') };
  };

  test.each(['duplicate-gauge', 'same-event-id', 'gauge-index-same'])(
    'of a name that is taken says where it is taken: %s',
    (name) => {
      const { told, lines } = toldOf(name);
      const [, id] = /`([^`]+)`/.exec(said(told).message.en)!;
      const line = Number(/on line (\d+)\.$/.exec(said(told).message.en)![1]);
      expect(line).toBeLessThan(told.line);
      expect(lines[line - 1]).toContain(id);
    },
  );

  test('of a colon in curly quotes is to replace those, and they are named', () => {
    const { told } = toldOf('curly-quotes-colon');
    expect(said(told).message.fr).toMatch(/^“ et ” ne sont pas les guillemets droits du clavier/);
    expect(said(told).fix!.en).toMatch(/^Replace “ and ” with "/);
  });
});
