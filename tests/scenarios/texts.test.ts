/** What the shipped scenarios say: printed as each language is printed, and short enough to be read aloud. */
import { describe, expect, test } from 'vitest';
import type { PlayableScenario, Text } from '../../src/scenario/playable';
import { SHIPPED, shipped } from '../support/shipped';

/** Every text of a scenario in one language, with where it is. */
function texts(scenario: PlayableScenario, language: 'fr' | 'en'): [string, string][] {
  const found: [string, string][] = [];
  const isText = (part: object): part is Text => 'fr' in part && typeof part.fr === 'string' && 'en' in part;
  const visit = (part: unknown, place: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isText(part)) found.push([place, part[language]]);
    else for (const [key, inner] of Object.entries(part)) visit(inner, `${place}/${key}`);
  };
  visit({ ...scenario, rules: null }, scenario.id);
  return found;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe.each(SHIPPED)('%s', async (id) => {
  const scenario = await shipped(id);

  test('French is printed as French: no-break spaces, curly apostrophes, true minus signs', () => {
    const faults = texts(scenario, 'fr').filter(([, text]) =>
      / [:;!?»]|«(?!\u00A0)|\w'|\.\.\.|[^\u00A0] ?%/.test(text),
    );
    expect(faults).toEqual([]);
  });

  test('English is printed as English: curly quotes, no French spaces', () => {
    const faults = texts(scenario, 'en').filter(([, text]) => /[\u00A0\u202F]|\w'|"|\.\.\.| [:;!?%]/.test(text));
    expect(faults).toEqual([]);
  });

  test('a card tells its story in about forty words, and in a first lesson in thirty', () => {
    const [least, most] = id === 'premiers-pas' ? [20, 30] : [20, 50];
    for (const { id: dossier } of scenario.rules.dossiers) {
      const { text } = scenario.texts.dossiers[dossier]!;
      for (const told of [text, ...(text.variants ?? []).map((variant) => variant.text)]) {
        for (const language of ['fr', 'en'] as const) {
          const words = wordsOf(told[language]);
          expect(words, `${dossier} (${language})`).toBeGreaterThanOrEqual(least);
          expect(words, `${dossier} (${language})`).toBeLessThanOrEqual(most);
        }
      }
    }
  });

  test('an ending is a scene of a few sentences', () => {
    for (const [ending, { text }] of Object.entries(scenario.texts.endings)) {
      for (const language of ['fr', 'en'] as const) {
        const sentences = text[language].split(/(?<=[.?!])\s/).length;
        expect(sentences, `${ending} (${language})`).toBeGreaterThanOrEqual(2);
        expect(wordsOf(text[language]), `${ending} (${language})`).toBeLessThanOrEqual(60);
      }
    }
  });
});

test('the charter of Cameras at school is that of schools: its own texts name neither the UN nor a COP', async () => {
  const own = await shipped('cameras-au-lycee');
  const said = (['fr', 'en'] as const).flatMap((language) => texts({ ...own, facts: {}, glossary: [] }, language));
  expect(said.filter(([, text]) => /\b(ONU|Nations unies|UN|United Nations|COP)\b/.test(text))).toEqual([]);
});
