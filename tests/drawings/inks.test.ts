/** The inks: the same in the page and on the canvas, and legible. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  INKS,
  type Ink,
  PALETTES,
  PATTERNS,
  PRINTS,
  TILES,
  fittingSize,
  inkVariable,
  textWidth,
} from '../../src/drawings';

const tokens = readFileSync(new URL('../../src/panels/styles/tokens.css', import.meta.url), 'utf8');

/** The variables that a rule of the style sheet sets. */
function variablesOf(selector: string): Record<string, string> {
  const start = tokens.indexOf(`\n${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('\n}', start));
  return Object.fromEntries([...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

describe('page and canvas print with the same inks', () => {
  const day = variablesOf(':root');
  test.each([
    ['day', {}],
    ['night', variablesOf("[data-theme='night']")],
    ['contrast', variablesOf("[data-theme='contrast']")],
  ] as const)('%s', (print, own) => {
    const page: Record<string, string> = { ...day, ...own };
    for (const ink of INKS)
      expect(page[inkVariable(ink)]?.toUpperCase(), inkVariable(ink)).toBe(PALETTES[print][ink].toUpperCase());
  });
});

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(PRINTS)('%s', (print) => {
  const between = (one: Ink, other: Ink) => contrast(PALETTES[print][one], PALETTES[print][other]);
  const least = print === 'contrast' ? 7 : 4.5;

  test.each([
    ['ink', 'paper'],
    ['ink', 'paper2'],
    ['ink', 'paperHi'],
    ['ink2', 'paper'],
    ['onCop', 'cop'],
    ['onPub', 'pub'],
    ['onRed', 'red'],
    ['black', 'sun'],
    ['paper', 'ink'],
  ] as const)('text in %s on %s can be read', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['cop', 'paper'],
    ['pub', 'paper'],
    ['mar', 'paper'],
    ['red', 'paper'],
    ['cream', 'sea'],
    ['over', 'sun'],
  ] as const)('the sign in %s shows on %s', (sign, ground) => {
    expect(between(sign, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('every pattern has a tile', () => {
  for (const pattern of PATTERNS) expect(TILES[pattern].shapes.length).toBeGreaterThan(0);
});

describe('letters', () => {
  test('a wider word is wider, an accent adds nothing, size scales', () => {
    expect(textWidth('MOYENS', 20, 'display')).toBeGreaterThan(textWidth('MOYEN', 20, 'display'));
    expect(textWidth('É', 20, 'display')).toBe(textWidth('E', 20, 'display'));
    expect(textWidth('COP', 40, 'text')).toBeCloseTo(2 * textWidth('COP', 20, 'text'));
  });

  test('a text shrinks to its room, down to the least size and no further', () => {
    const room = textWidth('AUTORITÉS', 16, 'display');
    expect(fittingSize('AUTORITÉS', room, 24, 14, 'display')).toBeCloseTo(16);
    expect(fittingSize('AUTORITÉS', 1000, 24, 14, 'display')).toBe(24);
    expect(fittingSize('AUTORITÉS', room / 2, 24, 14, 'display')).toBe(0);
  });
});
