/** The inks: the same in the page and on the canvas, legible, and those of every doctrine. */
import { describe, expect, test } from 'vitest';
import { fittingSize, type Ink, PALETTES, textWidth, TILES } from '../../src/drawings';
import { DOCTRINE_LOOKS } from '../../src/drawings/doctrines';
import { THEMES } from '../../src/drawings/inks';
import { DOCTRINES } from '../../src/engine';
import { inkStyles } from '../../src/tools/vite/ink-styles';

const STYLES = inkStyles();

/** The variables that a rule of the style sheet sets. */
function variablesOf(selector: string): Record<string, string> {
  const rule = STYLES.slice(STYLES.indexOf(`${selector} {`)).split('}')[0]!;
  return Object.fromEntries([...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

test.each(THEMES)('page and canvas print with the same inks: %s', (theme) => {
  const own = theme === 'day' ? {} : variablesOf(`[data-theme='${theme}']`);
  expect({ ...variablesOf(':root'), ...own }).toEqual(PALETTES[theme]);
});

describe.each(DOCTRINES)('%s', (doctrine) => {
  test('has a class that sets its ink and what is written on it', () => {
    expect(variablesOf(`.${doctrine}`)).toEqual({
      'doctrine-ink': `var(--${doctrine})`,
      'doctrine-on': `var(--on-${doctrine})`,
    });
  });

  test('has a key and a shape of its own', () => {
    const { key, icon } = DOCTRINE_LOOKS[doctrine];
    const others = DOCTRINES.filter((other) => other !== doctrine).map((other) => DOCTRINE_LOOKS[other]);
    expect(key).toMatch(/^[1-9]$/);
    expect(others.map((other) => other.key)).not.toContain(key);
    expect(others.map((other) => other.icon)).not.toContain(icon);
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

describe.each(THEMES)('%s', (theme) => {
  const between = (one: Ink, other: Ink) => contrast(PALETTES[theme][one], PALETTES[theme][other]);
  const least = theme === 'contrast' ? 7 : 4.5;

  test.each<[text: Ink, ground: Ink, least: number]>([
    ['ink', 'paper', 7],
    ['ink', 'paper-2', 7],
    ['ink', 'paper-hi', 7],
    ['ink-2', 'paper', least],
    ['on-cop', 'cop', least],
    ['on-public', 'public', least],
    ['on-laissez_faire', 'laissez_faire', 3], // large type only: the head of an option, a tab, a button
    ['on-red', 'red', least],
    ['black', 'sun', 7],
    ['cop', 'paper', 4.5],
    ['red', 'paper', 4.5],
  ])('text in %s on %s can be read', (text, ground, wanted) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(wanted);
  });

  test.each<[sign: Ink, ground: Ink]>([
    ...DOCTRINES.map((doctrine): [Ink, Ink] => [doctrine, 'paper']),
    ['red', 'paper'],
    ['cream', 'sea'],
    ['over', 'sun'],
  ])('the sign in %s shows on %s', (sign, ground) => {
    expect(between(sign, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('every pattern has a tile', () => {
  for (const tile of Object.values(TILES)) expect(tile.shapes.length).toBeGreaterThan(0);
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
