/** A world's languages, taken out or named at once; and what its author has still to write. */
import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/scenario/check/check';
import { readDocument, unwrittenIn } from '../../../src/scenario/edit';
import { withLanguage, withoutLanguage } from '../../../src/scenario/edit/languages';
import { template } from '../../../src/scenario/template';
import { templateWords } from '../../../src/words/template';
import { edited } from '../../support/scenario-text';

await Promise.all([templateWords.load('fr'), templateWords.load('en')]);
const BOTH = template({ id: 'essai', title: 'Essai', languages: ['fr', 'en'], schema: '', isForTerminal: false });
const FRENCH = template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false });
const codesOf = (text: string) => checkScenario(text, 'essai.yaml').problems.map(({ code }) => code);

test('a language that is taken out leaves no text in it, nothing to check, and every other byte', () => {
  const { text } = withoutLanguage(readDocument(BOTH), 'en');
  expect(codesOf(text)).toEqual([]);
  expect(text).not.toMatch(/\ben: /);
  expect(text).toContain('languages: [fr]');
  const comments = (whole: string) => whole.split('\n').filter((line) => line.startsWith('#'));
  expect(comments(text)).toEqual(comments(BOTH));
});

test('texts of a language that the world no longer names go with it, or it is named again', () => {
  const silent = edited(BOTH, ['languages: [fr, en]', 'languages: [fr]']);
  expect(new Set(codesOf(silent))).toEqual(new Set(['extra-language']));
  expect(codesOf(withoutLanguage(readDocument(silent), 'en').text)).toEqual([]);
  expect(withLanguage(readDocument(silent), 'en').text).toBe(BOTH);
});

test('the only language of a text stays', () => {
  expect(withoutLanguage(readDocument(FRENCH), 'fr').text).toBe(FRENCH);
});

test('what is still to be written is found where it stands, and an address that is nobody’s', () => {
  const begun = edited(
    FRENCH,
    ['title: "Bien entouré"', 'title: "À écrire"'],
    ['url: https://unesdoc.unesco.org/ark:/48223/pf0000381137', 'url: https://example.org/'],
  );
  expect(unwrittenIn(readDocument(begun), ['À écrire'])).toEqual([
    ['facts', 'unesco-ethique', 'source', 'url'],
    ['endings', 0, 'title'],
  ]);
  expect(unwrittenIn(readDocument(FRENCH), ['À écrire'])).toEqual([]);
});
