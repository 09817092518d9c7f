/** The languages stand in one list: no code but the words themselves names one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGE_INFO, LANGUAGES } from '../../src/words/languages';

const SRC = join(import.meta.dirname, '../../src');
const filesIn = (folder: string) => readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).sort();

const names = LANGUAGES.join('|');
const tags = LANGUAGES.map((language) => LANGUAGE_INFO[language].locale).join('|');
/** As a string, a property, a key, one of several, or a tag. */
const NAMED = new RegExp(
  [`(['"\`])(${names})\\1`, `\\.(${names})\\b`, `\\b(${names})\\??:`, `\\b(${names})\\|`, tags].join('|'),
);

test('no file outside the words names a language', () => {
  const files = filesIn('').filter((file) => /\.tsx?$/.test(file) && !/^words[\\/]/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const named = files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => NAMED.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});

test.each(LANGUAGES)('%s has the same files of words as the first language', (language) => {
  expect(filesIn(`words/${language}`)).toEqual(filesIn(`words/${LANGUAGES[0]}`));
});

test.each(LANGUAGES)('the grammar of %s is of that language, not of the one it was copied from', async (language) => {
  const grammar = (await import(`../../src/words/${language}/grammar.ts`)) as { LANGUAGE: string };
  expect(grammar.LANGUAGE).toBe(language);
});
