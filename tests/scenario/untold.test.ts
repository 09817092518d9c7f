/** A game travels without what its facts say, which are told once one can decide. */
import { describe, expect, test } from 'vitest';
import { addTexts, areTold, inOneLanguage, untold } from '../../src/scenario/sent';
import { originOf } from '../../src/view-models/headlines';
import { SHIPPED, shipped } from '../support/shipped';

describe.each(SHIPPED)('%s', (id) => {
  test('says nothing of its facts until they are told, and is then whole, and the same object', async () => {
    const whole = inOneLanguage(await shipped(id), 'fr');
    const scenario = structuredClone(untold(whole));
    const { facts } = scenario;
    expect(Object.keys(facts)).toEqual(Object.keys(whole.facts));
    expect(areTold(facts)).toBe(false);
    expect(JSON.stringify(facts)).not.toMatch(/"(text|url|disputed)":/);
    addTexts(scenario.facts, structuredClone(whole.facts));
    expect(areTold(facts)).toBe(true);
    expect(scenario).toEqual(whole);
  });

  test('tells the real news from the invented all the same, and by whom it is said', async () => {
    const whole = await shipped(id);
    const events = Object.keys(whole.texts.events);
    const origins = (scenario: typeof whole) => events.map((event) => originOf(scenario, event));
    expect(origins(untold(whole))).toEqual(origins(whole));
  });
});

test('a world without facts has none to tell', async () => {
  const scenario = { ...(await shipped('premiers-pas')), facts: {} };
  expect(areTold(untold(scenario).facts)).toBe(true);
});
