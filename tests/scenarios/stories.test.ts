/** What Paris tells of what was decided: an echo of each decision, endings that name acts, a promise that is recalled. */
import { describe, expect, test } from 'vitest';
import { compile, DOCTRINES, meets, NO_CHOICE, openAnswers, start, step, TURN, type Condition } from '../../src/engine';
import { LANGUAGES, type Text, type Varied } from '../../src/scenario/playable';
import { shipped } from '../support/shipped';

const { rules, texts } = await shipped('sommet-de-paris');

const echoes = rules.events.flatMap(({ id, echo }) => (echo ? [{ id, ...echo }] : []));

const asksFor = (condition: Condition, dossier: string, doctrine: string): boolean => {
  if ('all' in condition) return condition.all.some((part) => asksFor(part, dossier, doctrine));
  if ('any' in condition) return condition.any.some((part) => asksFor(part, dossier, doctrine));
  return 'chose' in condition && condition.chose === dossier && condition.doctrine === doctrine;
};
const echoesOf = (dossier: string, doctrine: string) => echoes.filter(({ after }) => asksFor(after, dossier, doctrine));

/** Every text that may be read in a place. */
const readIn = (text: Varied): Text[] => [...(text.variants ?? []).map((variant) => variant.text), text];
const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

describe('an echo', () => {
  // The last dossier comes in the last half-year: what becomes of it is told by the lives, after the end.
  const early = rules.dossiers.filter(({ from }) => from < rules.turns);

  test('comes back of each dossier that leaves the time, and of two options in three or more', () => {
    const options = rules.dossiers.flatMap(({ id }) => DOCTRINES.map((doctrine) => echoesOf(id, doctrine).length > 0));
    expect(options.filter(Boolean).length / options.length).toBeGreaterThanOrEqual(2 / 3);
    const silent = early.filter(({ id }) => DOCTRINES.every((doctrine) => echoesOf(id, doctrine).length === 0));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('comes two to five turns later, or as late as the game allows', () => {
    for (const { id, from } of early) {
      for (const echo of DOCTRINES.flatMap((doctrine) => echoesOf(id, doctrine))) {
        expect(echo.in, echo.id).toBeGreaterThanOrEqual(Math.min(2, rules.turns - from));
        expect(echo.in, echo.id).toBeLessThanOrEqual(5);
      }
    }
  });
});

describe('an event', () => {
  test('says whether it arrived, is announced or is invented', () => {
    expect(Object.entries(texts.events).filter(([, { is }]) => is === undefined)).toEqual([]);
  });

  test('that arrived was over when this file was last checked; one that is announced was not', () => {
    for (const { id, at } of rules.events) {
      const { is } = texts.events[id]!;
      // The fourth half-year is the second of 2026.
      if (is === 'arrived') expect(at, id).toBeLessThanOrEqual(4);
      if (is === 'announced') expect(at, id).toBeGreaterThan(4);
    }
  });
});

test.each(Object.keys(texts.endings))('the ending %s tells several games apart, in 45 words at most', (id) => {
  const told = readIn(texts.endings[id]!.text);
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const text of told) {
    for (const language of LANGUAGES) expect(wordsIn(text[language]), text[language]).toBeLessThanOrEqual(45);
  }
});

test.each(rules.promises!.map(({ id, kept }, place) => ({ id, kept, place })))(
  'the promise $id is recalled in mid game, as it then stands',
  ({ id, kept, place }) => {
    const model = compile(rules);
    const recalled = readIn(texts.events['promesse-rappelee']!.text);
    const at = rules.events.find((event) => event.id === 'promesse-rappelee')!.at!;
    expect(at).toBe(rules.turns / 2 + 1);
    const seen = { kept: new Set<Text>(), broken: new Set<Text>() };
    for (let seed = 0; seed < 200; seed++) {
      const state = start(model, new Float64Array(model.size), seed);
      step(model, state, place, seed);
      while (state[TURN]! < at) {
        const open = openAnswers(model, state);
        step(model, state, open.length === 0 ? NO_CHOICE : open[(seed + state[TURN]!) % open.length]!, seed);
      }
      const variant = texts.events['promesse-rappelee']!.text.variants!.find(({ when }) => meets(model, state, when));
      seen[meets(model, state, kept) ? 'kept' : 'broken'].add(variant?.text ?? recalled.at(-1)!);
    }
    for (const text of [...seen.kept, ...seen.broken]) expect(text.fr, id).toContain(texts.promises![id]!.label.fr);
    expect([...seen.kept].filter((text) => seen.broken.has(text))).toEqual([]);
  },
);
