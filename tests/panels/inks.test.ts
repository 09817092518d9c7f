import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ink, INKS, inkVariable, PALETTES, type Print } from '../../src/drawings';

const TOKENS = readFileSync(new URL('../../src/panels/styles/tokens.css', import.meta.url), 'utf8');

/** The variables that a rule of the style sheet sets. */
function variablesOf(selector: string): Map<string, string> {
  const rule = TOKENS.slice(TOKENS.indexOf(`${selector} {`)).split('}')[0]!;
  return new Map([...rule.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

const SELECTORS: Readonly<Record<Print, string>> = {
  day: ':root',
  night: "[data-theme='night']",
  contrast: "[data-theme='contrast']",
};

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each(Object.keys(SELECTORS) as Print[])('the print %s', (print) => {
  const own = variablesOf(SELECTORS[print]);
  const day = variablesOf(SELECTORS.day);
  const valueOf = (name: string): string => own.get(name) ?? day.get(name)!;
  const ink = (name: Ink): string => valueOf(inkVariable(name));

  test('has the same inks in the page and in the drawings', () => {
    for (const name of INKS) expect(ink(name), name).toBe(PALETTES[print][name].toLowerCase());
  });

  test.each<[on: Ink, text: Ink, least: number]>([
    ['paper', 'ink', 7],
    ['paper', 'ink2', 4.5],
    ['paper2', 'ink', 7],
    ['paperHi', 'ink', 7],
    ['cop', 'onCop', 4.5],
    ['pub', 'onPub', 4.5],
    ['mar', 'onMar', 3], // large type only: the head of an option, a tab, a button
    ['red', 'onRed', 4.5],
    ['paper', 'cop', 4.5],
    ['paper', 'marInk', 4.5],
    ['paper', 'red', 4.5],
    ['paper', 'mar', 3],
    ['sun', 'black', 7],
  ])('can be read: %s under %s', (on, text, least) => {
    expect(contrast(ink(on), ink(text))).toBeGreaterThanOrEqual(least);
  });

  test('can be read on the sun', () => {
    expect(contrast(valueOf('--sun'), valueOf('--on-sun'))).toBeGreaterThanOrEqual(7);
  });
});
