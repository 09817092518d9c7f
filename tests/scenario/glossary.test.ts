import { describe, expect, test } from 'vitest';
import { checkFacts, checkScenario } from '../../src/scenario/check/check';
import { explained, formsOf } from '../../src/scenario/glossary';
import type { Term } from '../../src/scenario/playable';
import { edited, ONE_LANGUAGE, playable, problemsOf, TREATY } from '../support/scenario-text';
import { spoken } from '../support/texts';

const term = (fr: string, en = fr): Term => ({
  forms: spoken(formsOf(fr), formsOf(en)),
  text: spoken(`${fr} (sens)`, `${en} (meaning)`),
});
const BIOMETRICS = term('biométrie, biométrique, biométriques', 'biometrics, biometric');
const AI = term('IA', 'AI');
const AI_ACT = term('AI Act');

/** The text with the words that are explained in brackets. */
const marked = (text: string, terms: readonly Term[], language: 'fr' | 'en' = 'fr', known = new Set<Term>()): string =>
  explained(text, terms, language, known)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.word}]`))
    .join('');

describe('a word that is explained', () => {
  test('is marked in any of its forms and with any capitals, once in a text', () => {
    expect(marked('Fichiers biométriques. Biométrie encore.', [BIOMETRICS])).toBe(
      'Fichiers [biométriques]. Biométrie encore.',
    );
    expect(marked('Biometrics at work', [BIOMETRICS], 'en')).toBe('[Biometrics] at work');
  });
  test('is a whole word: no part of a longer one, but after an elision', () => {
    expect(marked('Un média, des IAs, l’IA.', [AI])).toBe('Un média, des IAs, l’[IA].');
  });
  test('gives way to a longer one at the same place', () => {
    expect(marked('The AI\u00a0Act and AI.', [AI, AI_ACT], 'en')).toBe('The [AI\u00a0Act] and [AI].');
  });
  test('is marked once on a card, whatever its texts', () => {
    const known = new Set<Term>();
    expect(marked('L’IA.', [AI], 'fr', known)).toBe('L’[IA].');
    expect(marked('Encore l’IA.', [AI], 'fr', known)).toBe('Encore l’IA.');
  });
  test('is always a word with a meaning, though a pattern takes two signs for one: the micro sign and the Greek mu', () => {
    expect(explained('10 \u03bcg', [term('\u00b5g')], 'fr', new Set())).toEqual(['10 \u03bcg']);
    expect(marked('10 \u00b5g', [term('\u00b5g')])).toBe('10 [\u00b5g]');
  });
  test('may hold signs that patterns use', () => {
    expect(marked('Le C++ (1998)', [term('C++')])).toBe('Le [C++] (1998)');
  });
});

describe('the glossary of a file', () => {
  const glossary = 'glossary:\n  camera:\n    words: "caméra, caméras"\n    text: "Un œil de verre."\n';
  const withGlossary = `${ONE_LANGUAGE}\n${glossary}`;

  test('keeps the words that the scenario uses, in all their forms', () => {
    expect(playable(withGlossary).glossary!.map(({ forms }) => forms.fr)).toEqual([['caméra', 'caméras']]);
    expect(playable(edited(withGlossary, ['caméra, caméras', 'introuvable'])).glossary).toEqual([]);
  });
  test('joins the words of the folder, which give way to its own', () => {
    const shared = 'facts: {}\nglossary:\n  camera:\n    words: "caméras"\n    text: "Du dossier."\n';
    const meanings = (text: string) =>
      checkScenario(text, 'test.yaml', {
        factsText: shared,
        factsFileName: 'facts.yaml',
      }).scenario!.glossary!.map((known) => known.text.fr);
    expect(meanings(ONE_LANGUAGE)).toEqual(['Du dossier.']);
    expect(meanings(withGlossary)).toEqual(['Un œil de verre.']);
  });
  test('explains no word twice; a scenario may explain one of the folder anew', () => {
    const twice = `${withGlossary}  objectif:\n    words: "objectif, Caméra"\n    text: "Un rond de verre."\n`;
    expect(problemsOf(twice).map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'same-form', line: twice.split('\n').findIndex((words) => words.includes('Caméra"')) + 1 },
    ]);
    const shared = 'facts: {}\nglossary:\n  oeil:\n    words: "caméra"\n    text: "Du dossier."\n';
    const inFolder = { factsText: shared, factsFileName: 'facts.yaml' };
    expect(checkScenario(withGlossary, 'test.yaml', inFolder).problems).toEqual([]);
  });
  test('of a folder is checked like that of a file', () => {
    const factsText = 'facts: {}\nglossary:\n  oeil:\n    words: ", ,"\n    text: "Du dossier."\n';
    expect(checkFacts({ factsText, factsFileName: 'facts.yaml' }).map(({ code, line }) => ({ code, line }))).toEqual([
      { code: 'no-form', line: 4 },
    ]);
  });
  test('may have the same forms in both languages, however many', () => {
    const forms = '"robot, robots, robotique, robotiques, bot"';
    const same = `glossary:\n  robot:\n    words: { fr: ${forms}, en: ${forms} }\n    text: { fr: "Une machine.", en: "A machine." }\n`;
    expect(problemsOf(`${TREATY}\n${same}`)).toEqual([]);
  });
  test('is written in every language of the file', () => {
    expect(problemsOf(`${TREATY}\n${glossary}`).map(({ code }) => code)).toContain('one-language');
  });
});
