/** The poster that is saved: everything on it, inside it, whatever the ending is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textWidth, WORLD } from '../../src/drawings';
import { POSTERS, type Poster } from '../../src/drawings/endings/endings';
import { endingSheet, SHEET } from '../../src/drawings/endings/sheet';
import { faultsOf, texts } from './reading';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const endings = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'facts.yaml' && name !== 'glossary.yaml')
  .flatMap((name) => {
    const file = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
      endings?: { title: { fr: string }; text: { fr: string }; family?: Poster }[];
    };
    return (file.endings ?? []).map(({ title, text, family = 'fragile' }) => [title.fr, text.fr, family] as const);
  });

test.each(endings)('%s', (title, text, family) => {
  const sheet = endingSheet({
    family,
    ground: WORLD,
    title,
    text,
    emancipation: { value: '54', name: 'Émancipation' },
    tyranny: { value: '50', name: 'Tyrannie numérique' },
    foot: 'Bouclier · Paris 2025',
  });
  expect(faultsOf(sheet)).toEqual([]);
  const printed = texts(sheet);
  expect(printed.map((shape) => shape.text).join(' ')).toContain(title);
  for (const shape of printed) {
    expect(shape.size).toBeGreaterThanOrEqual(14);
    if (shape.transform !== undefined || shape.along !== undefined) continue;
    expect(shape.x + textWidth(shape.text, shape.size, shape.font), shape.text).toBeLessThanOrEqual(SHEET.width);
    expect(shape.y, shape.text).toBeLessThan(SHEET.height);
  }
  // The slabs of the axes are printed after the title: they start under its lowest letters.
  const cry = printed.find((shape) => shape.text === title)!;
  const slab = printed.find((shape) => shape.text === '54')!.transform![5];
  expect(cry.y + 0.22 * cry.size).toBeLessThan(slab);
});

test('the families of endings each have their own', () => {
  const drawn = POSTERS.map((family) =>
    JSON.stringify(
      endingSheet({
        family,
        ground: WORLD,
        title: 'Fin',
        text: 'Fin.',
        emancipation: { value: '1', name: 'É' },
        tyranny: { value: '1', name: 'T' },
        foot: '',
      }),
    ),
  );
  expect(new Set(drawn).size).toBe(POSTERS.length);
});
