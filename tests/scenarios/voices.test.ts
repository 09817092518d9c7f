/** Paris is fair in its words: each approach has its advocates, its deed and its memory, and none is told as doing nothing. */
import { describe, expect, test } from 'vitest';
import { DOCTRINES } from '../../src/engine';
import { LANGUAGES } from '../../src/scenario/playable';
import { shipped } from '../support/shipped';

const { texts, worldviews } = await shipped('sommet-de-paris');
const dossiers = Object.entries(texts.dossiers);
const answers = dossiers.flatMap(([id, { options }]) =>
  DOCTRINES.map((doctrine) => ({ what: `${id}/${doctrine}`, doctrine, ...options[doctrine] })),
);

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe('sommet-de-paris', () => {
  test('each answer is pleaded in one breath, tells what comes of it, and is recalled at the end', () => {
    for (const { what, advocate, consequence, remembered } of answers) {
      for (const language of LANGUAGES) {
        expect(wordsOf(advocate?.line[language] ?? ''), `${what} is pleaded`).toBeGreaterThan(0);
        expect(wordsOf(advocate!.line[language]), `${what} is pleaded`).toBeLessThanOrEqual(11);
        expect(wordsOf(consequence?.[language] ?? ''), `${what} has a consequence`).toBeGreaterThan(0);
      }
      expect(remembered?.fr, what).toMatch(/^Vous avez /);
      expect(remembered?.en, what).toMatch(/^You /);
    }
  });

  test('an answer is a deed in seven words: none begins by letting things be', () => {
    for (const { what, label } of answers) {
      for (const language of LANGUAGES)
        expect(wordsOf(label[language]), `${what} (${language})`).toBeLessThanOrEqual(7);
      expect(label.fr, what).not.toMatch(/^Laisser\b/);
      expect(label.en, what).not.toMatch(/^Let\b/);
    }
  });

  test('each voice pleads for two approaches or more, and each approach has four voices or more', () => {
    const pleads = (voice: string, doctrine: string): boolean =>
      answers.some((answer) => answer.doctrine === doctrine && answer.advocate?.worldview === voice);
    for (const { id } of worldviews)
      expect(DOCTRINES.filter((doctrine) => pleads(id, doctrine)).length, id).toBeGreaterThanOrEqual(2);
    for (const doctrine of DOCTRINES)
      expect(worldviews.filter(({ id }) => pleads(id, doctrine)).length, doctrine).toBeGreaterThanOrEqual(4);
  });

  test('three different persons plead in each dossier', () => {
    for (const [id, { options }] of dossiers)
      expect(new Set(DOCTRINES.map((doctrine) => options[doctrine].advocate?.worldview)).size, id).toBe(
        DOCTRINES.length,
      );
  });

  test('eight dossiers or more greet differently who decided something before', () => {
    const varied = dossiers.filter(([, { text }]) => (text.variants ?? []).length > 0);
    expect(varied.length).toBeGreaterThanOrEqual(8);
  });
});
