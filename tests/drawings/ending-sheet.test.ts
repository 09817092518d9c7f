/** The pictures of an ending that are saved: everything on them, inside them, whatever the ending is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textWidth } from '../../src/drawings';
import { POSTERS, poster, type Poster } from '../../src/drawings/endings/endings';
import { type EndingSheet, endingSheet, type SheetName, SHEETS } from '../../src/drawings/endings/sheet';
import { posterWorld } from './poster-worlds';
import { faultsOf, texts } from './reading';

const FOLDER = new URL('../../scenarios/', import.meta.url);

interface Ending {
  scenario: string;
  title: string;
  picture: Poster;
}
const endings = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'facts.yaml' && name !== 'glossary.yaml')
  .flatMap((name): Ending[] => {
    const file = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
      endings?: { title: { fr: string } | { text: { fr: string } }[]; picture?: Poster; family?: Poster }[];
    };
    return (file.endings ?? []).map(({ title, picture, family = 'fragile' }) => ({
      scenario: name,
      title: Array.isArray(title) ? title.at(-1)!.text.fr : title.fr,
      picture: picture ?? family,
    }));
  });

const sheetOf = (changes: Partial<EndingSheet> = {}): EndingSheet => ({
  picture: 'fragile',
  world: posterWorld(),
  title: 'Fin',
  emancipation: { value: '54', name: 'Émancipation' },
  tyranny: { value: '100', name: 'Tyrannie numérique' },
  brand: 'Bouclier',
  scenario: 'Le sommet de Paris, ou qui gouverne l’intelligence artificielle',
  promise: {
    introduction: 'J’avais promis',
    label: '« Personne ne sera fiché sans un juge, jamais, nulle part »',
    verdict: 'Rompue',
    isKept: false,
  },
  route: Array.from({ length: 12 }, (_, i) => ({
    doctrine: (['cop', 'public', 'laissez_faire'] as const)[i % 3]!,
    date: i % 2 === 0 ? String(2025 + i / 2) : null,
  })),
  again: {
    invitation: 'Faites mieux, même tirage : « Tous les mondes », « Préparer », et ce numéro',
    draw: 'N° 4294967295',
  },
  ...changes,
});

const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

describe.each(SHEET_NAMES)('the %s', (name) => {
  test.each(endings)('holds all that is said of « $title »', ({ title, picture }) => {
    for (const promise of [sheetOf().promise, null]) {
      const sheet = endingSheet(name, sheetOf({ title, picture, promise }));
      expect(faultsOf(sheet)).toEqual([]);
      const printed = texts(sheet);
      expect(printed.map((shape) => shape.text).join(' ')).toContain(title);
      expect(printed.some(({ text }) => text === 'ROMPUE')).toBe(promise !== null);
      for (const shape of printed) {
        expect(shape.size).toBeGreaterThanOrEqual(14);
        if (shape.transform !== undefined || shape.along !== undefined || shape.anchor === 'middle') continue;
        const right = shape.x + textWidth(shape.text, shape.size, shape.font);
        expect(right, shape.text).toBeLessThanOrEqual(SHEETS[name].width);
        expect(shape.y, shape.text).toBeLessThan(SHEETS[name].height);
      }
    }
  });

  test('says the same to whoever played the same, and something else to others', () => {
    const drawn = (changes: Partial<EndingSheet>) => JSON.stringify(endingSheet(name, sheetOf(changes)));
    expect(drawn({})).toBe(drawn({}));
    const kept = { ...sheetOf().promise!, verdict: 'Tenue', isKept: true };
    expect(new Set([drawn({}), drawn({ promise: kept }), drawn({ title: 'Autre' })]).size).toBe(3);
  });
});

test('no two endings of Paris share a poster, nor do those of the first lesson', () => {
  const drawn = new Map(POSTERS.map((picture) => [picture, JSON.stringify(poster(picture, 1080, 800, posterWorld()))]));
  for (const scenario of ['sommet-de-paris.yaml', 'premiers-pas.yaml']) {
    const own = endings.filter((ending) => ending.scenario === scenario);
    const different = new Set(own.map(({ picture }) => drawn.get(picture)));
    expect(different.size, scenario).toBe(own.length);
  }
  expect(endings.filter(({ scenario }) => scenario === 'sommet-de-paris.yaml')).toHaveLength(11);
});
