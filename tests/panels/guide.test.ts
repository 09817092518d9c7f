/** The guide for authors as the game shows it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentBlocks, piecesOf } from '../../src/panels/guide/markdown';
import { LANGUAGES } from '../../src/words/languages';

const guideIn = (language: string) =>
  readFileSync(resolve(import.meta.dirname, `../../scenarios/GUIDE.${language}.md`), 'utf8');

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const blocks = documentBlocks(guideIn(language));
  const texts = blocks.flatMap((block) => {
    if (block.is === 'list') return block.items;
    if (block.is === 'table') return [...block.head, ...block.rows.flat()];
    return block.is === 'code' ? [] : [block.text];
  });

  test('begins with what needs nothing installed, in ten steps', () => {
    const first = blocks.find((block) => block.is === 'heading' && block.level === 2);
    const steps = blocks[blocks.indexOf(first!) + 2]!;
    expect(steps).toMatchObject({ is: 'list', isNumbered: true });
    expect(steps.is === 'list' && steps.items.length).toBe(10);
    expect(JSON.stringify(steps)).toContain('`format: 1`');
    expect(JSON.stringify(steps)).toContain('`id`');
  });

  test('has a heading for each of its links', () => {
    const ids = blocks.flatMap((block) => (block.is === 'heading' ? [block.id] : []));
    const wanted = texts.flatMap(piecesOf).flatMap((piece) => (piece.is === 'link' ? [piece.to] : []));
    const inside = wanted.filter((to) => to.startsWith('#'));
    expect(inside.length).toBeGreaterThan(5);
    for (const to of inside) expect(ids).toContain(to.slice(1));
  });

  test('leaves no sign of its writing in what is read', () => {
    const shown = texts.flatMap(piecesOf).flatMap((piece) => (piece.is === 'code' ? [] : [piece.text]));
    expect(shown.filter((text) => /\*\*|`|\]\(|^#|^\|/.test(text))).toEqual([]);
  });
});
