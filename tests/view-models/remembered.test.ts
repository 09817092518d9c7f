/** What an ending keeps of a game: the sentences of the decisions that weighed most. */
import { expect, test } from 'vitest';
import { localeIn } from '../../src/view-models/locale';
import { rememberedLines } from '../../src/view-models/remembered';
import { endedVillage } from '../support/village';

const locale = localeIn('en');

/** Three dossiers whose options weigh so many points, each remembered by its number. */
const weighing = (...points: readonly number[]): [string, string][] => {
  const option = (number: number) =>
    `effects: { calme: -${points[number - 1]} }, remembered: { fr: 'Décision ${number}', en: 'Decision ${number}' }`;
  const other =
    "public: { label: { fr: 'Payer', en: 'Pay' } }, laissez_faire: { label: { fr: 'Attendre', en: 'Wait' } }";
  const asked = (id: string, title: string) => `- { id: ${id}, life: lou, title: ${title}`;
  const card = (id: string, fr: string, en: string, then: string) =>
    `${asked(id, `{ fr: '${fr}', en: '${en}' }`)}, text: { fr: 'On en reparle.', en: 'Another talk.' }, facts: [cloche], options: { cop: { label: { fr: 'Parler', en: 'Talk' } }, ${then}`;
  const paid = (number: number) => other.replace("en: 'Pay' }", `en: 'Pay' }, ${option(number)}`);
  return [
    ["en: 'Pay a ringer' }, effects: { bruit: +3 }", `en: 'Pay a ringer' }, ${option(1)}`],
    [card('suite-2', 'Et après ?', 'And then?', other), card('suite-2', 'Et après ?', 'And then?', paid(2))],
    [card('suite-3', 'Et encore ?', 'And again?', other), card('suite-3', 'Et encore ?', 'And again?', paid(3))],
  ];
};
const remembered = (...points: readonly number[]) =>
  rememberedLines(endedVillage('public', ...weighing(...points)), locale);

test('they are told in the order of the decisions', () => {
  expect(remembered(8, 9, 9)).toEqual(['Decision 1', 'Decision 2', 'Decision 3']);
});

test('the third only where it weighed at least half as much as the first', () => {
  expect(remembered(20, 9, 1)).toEqual(['Decision 1', 'Decision 2']);
  expect(remembered(1, 9, 20)).toEqual(['Decision 2', 'Decision 3']);
});

test('a decision that the file does not remember has no sentence', () => {
  expect(rememberedLines(endedVillage('laissez_faire'), locale)).toEqual([]);
  expect(rememberedLines(endedVillage('cop'), locale)).toEqual(['You made the village talk.']);
});
