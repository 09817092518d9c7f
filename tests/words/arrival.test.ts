/** The texts of the interface arrive by language, and those of later screens with the first of these. */
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Words from '../../src/words';

/** As a page finds it: nothing has arrived. */
let words: typeof Words;
beforeEach(async () => {
  vi.resetModules();
  words = await import('../../src/words');
});

test('what has not arrived can’t be said', () => {
  expect(() => words.wordsOf('fr')).toThrow('before they arrived');
});

test('a game begins without the texts of later screens', async () => {
  await words.loadWords('fr');
  expect(words.wordsOf('fr').language.switchTo).toBe('English');
  expect(() => words.laterWordsOf('fr')).toThrow('before they arrived');
});

test('later screens have their texts in every language that is here', async () => {
  await words.loadWords('fr');
  await words.loadLaterWords();
  expect(words.laterWordsOf('fr').debrief).toBeDefined();
  expect(() => words.laterWordsOf('en')).toThrow('before they arrived');
});

test('a language that comes after them brings them', async () => {
  await words.loadWords('fr');
  await words.loadLaterWords();
  await words.loadWords('en');
  expect(words.laterWordsOf('en').session).toBeDefined();
  expect(words.loadWords('en')).toBeNull();
});

test('a language that is on its way when they are asked for brings them too', async () => {
  await words.loadWords('fr');
  const arriving = words.loadWords('en');
  await Promise.all([words.loadLaterWords(), arriving]);
  expect(words.laterWordsOf('en').session).toBeDefined();
});
