/** A scenario travels in one language; the others are added to it where it is. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/scenario/playable';
import { addTexts, inOneLanguage } from '../../src/scenario/sent';
import { SHIPPED, shipped } from '../support/shipped';
import { spoken } from '../support/texts';

test('two actors that have the names of languages are two actors', async () => {
  const whole = await shipped('premiers-pas');
  const actor = { label: spoken('Eux', 'Them'), short: spoken('Eux', 'Them'), about: null, region: null };
  const texts = { ...whole.texts, actors: { fr: actor, en: actor } };
  expect(Object.keys(inOneLanguage({ ...whole, texts }, 'fr').texts.actors)).toEqual(['fr', 'en']);
});

describe.each(SHIPPED)('%s', (id) => {
  test('plays by the same rules in each language', async () => {
    const whole = await shipped(id);
    for (const language of LANGUAGES) {
      const { rules, version, title } = inOneLanguage(whole, language);
      expect({ rules, version, title }).toEqual({ rules: whole.rules, version: whole.version, title: whole.title });
    }
  });

  test('says nothing of the other language', async () => {
    const { title: _title, summary: _summary, ...french } = inOneLanguage(await shipped(id), 'fr');
    expect(JSON.stringify(french)).not.toMatch(/"en":/);
  });

  test('is whole again, and the same object, once the other language is added', async () => {
    const whole = await shipped(id);
    for (const [first, second] of [LANGUAGES, [...LANGUAGES].reverse()] as const) {
      const scenario = structuredClone(inOneLanguage(whole, first!));
      const { gauges } = scenario.texts;
      addTexts(scenario, inOneLanguage(whole, second!));
      expect(scenario).toEqual(whole);
      expect(scenario.texts.gauges).toBe(gauges);
    }
  });
});
