import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';
import { isInOtherLanguage, numbersApart } from '../../src/scenario/check/translations';
import { lix, sentencesOf } from '../../src/scenario/check/reading-level';
import { ONE_LANGUAGE } from '../support/scenario-text';
import { said } from '../support/problems';

describe('the reading level', () => {
  test('is the words of a sentence, plus the percentage of words of more than six letters', () => {
    // Ten words in two sentences, two of them long.
    expect(lix('Le chat dort bien. Il regarde la grande fenêtre bleue.')).toBe(5 + 20);
    expect(lix('Un mot')).toBe(2);
    expect(lix('?')).toBe(0);
  });

  test('an apostrophe parts two words, a hyphen does not, and neither makes a word long', () => {
    expect(lix('Aujourd’hui')).toBe(2 + 50);
    expect(lix('vas-y-tu')).toBe(1);
  });

  test('a sentence ends before a capital letter, a figure or an opening quote, not inside an abbreviation', () => {
    const text = 'M. Duval hésite… « Non ! » Puis art. 5, p. 3. Et 2026 ?';
    expect(sentencesOf('La loi dit : 3,5 ans. Deux juges votent !').map(({ words }) => words)).toEqual([6, 3]);
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toContain('Et 2026 ?');
  });
});

describe('two languages of a text', () => {
  const apart = (french: string, english: string) =>
    numbersApart({ language: 'fr', text: french }, { language: 'en', text: english });

  test('agree on their numbers, however each writes them', () => {
    expect(apart('1 250,5 euros en 2025', '1,250.5 euros in 2025')).toBeNull();
    expect(apart('486\u202f839\u202f500 euros', '486,839,500 euros')).toBeNull();
    expect(apart('à 20 h', 'at 8 pm')).toBeNull();
    expect(apart('treize juges en 2025', '13 judges in 2025')).toBeNull();
  });

  test('are apart when each has a number that the other lacks', () => {
    expect(apart('83 sanctions en 2025', '87 sanctions in 2025')).toEqual([['83'], ['87']]);
  });

  test('a text in the other language is known by its little words', () => {
    expect(isInOtherLanguage('Le pacte tient, mais pas pour tous.', 'en')).toBe(true);
    expect(isInOtherLanguage('The pact holds, but not for all of them.', 'fr')).toBe(true);
    expect(isInOtherLanguage('The « loi sur les fichiers » is not for all.', 'en')).toBe(false);
    expect(isInOtherLanguage('Big Data Center', 'fr')).toBe(false);
  });
});

describe('a file that is not in UTF-8', () => {
  const codes = (text: string) => checkScenario(text, 'any.yaml').problems.map(({ code }) => code);
  const bytes = (label: 'utf16le' | 'latin1') =>
    new TextDecoder().decode(Buffer.from(ONE_LANGUAGE.replaceAll('’', "'"), label));

  test('is told once, with the way out', () => {
    expect(codes(bytes('latin1'))).toEqual(['not-utf8']);
    expect(codes(bytes('utf16le'))).toEqual(['not-utf8']);
    expect(codes(bytes('utf16le').replace(/^/, '\uFFFD\uFFFD'))).toEqual(['not-utf8']);
  });

  test('an excerpt holds no character that a terminal would obey', () => {
    const { problems } = checkScenario(ONE_LANGUAGE.replace('start: 35', 'start: "\u001B[2Jx"'), 'any.yaml');
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      const { message } = said(problem);
      // oxlint-disable-next-line no-control-regex -- these very characters are sought
      expect(problem.excerpt + message.fr + message.en).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/);
    }
  });
});
