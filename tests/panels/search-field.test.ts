import { describe, expect, test } from 'vitest';
import { hasWords } from '../../src/panels/atelier/form/search-field';

const claim = 'En mai 2025, les États-Unis hébergeaient l’essentiel des supercalculateurs d’IA. Epoch AI, cœur';

describe('one of many is found', () => {
  test('by each of its words, in any order, without accents or capitals', () => {
    for (const sought of ['', ' ', 'etats unis', 'EPOCH heberge', "l'essentiel", 'coeur', '2025'])
      expect(hasWords(claim, sought), sought).toBe(true);
  });

  test('never by some of them only', () => {
    expect(hasWords(claim, 'epoch chine')).toBe(false);
  });
});
