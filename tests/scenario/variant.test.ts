/** A world with changed numbers, without reading its text again: the same rules as those of the changed text. */
import { describe, expect, test } from 'vitest';
import { scenarioReader } from '../../src/scenario/check/check';
import { variantReader } from '../../src/scenario/check/variant';
import { withChanges, type Change } from '../../src/scenario/edit/change';
import { additionDials, numberDials } from '../../src/analyst/tuning/dials';
import { SKEWED, SKEWED_FACTS } from '../support/skewed';
import { NEGOTIATED, ONE_LANGUAGE, PEOPLE, TREATY } from '../support/scenario-text';

const read = scenarioReader(SKEWED_FACTS);
const variants = variantReader(SKEWED_FACTS);
const skewed = (base: string) => SKEWED.find((world) => world.base === base)!.text;

/** Changes of every kind, some of each thing, one after another through the file. */
function changesOf(text: string, most: number): Change[] {
  const scenario = read(text, 'x.yaml')!;
  const dials = [...numberDials(text, scenario), ...additionDials(text, scenario)];
  const every = Math.max(1, Math.floor(dials.length / most));
  return dials
    .filter((_, place) => place % every === 0)
    .flatMap(({ ways }) => ways.flatMap((way) => way.at(-1) ?? []).map(({ change }) => change));
}

describe.each([
  ['a new world', skewed('un monde neuf'), 40],
  ['Premiers pas', skewed('premiers-pas'), 15],
  ['Caméras', skewed('cameras-au-lycee'), 8],
  ['Paris', skewed('sommet-de-paris'), 3],
  ['a treaty', TREATY, 40],
  ['levers', NEGOTIATED, 60],
  ['one language', ONE_LANGUAGE, 40],
  ['people', PEOPLE, 40],
] as const)('%s', (_, text, most) => {
  test('has the rules of its changed text', () => {
    const vary = variants(text, 'x.yaml')!;
    const changes = changesOf(text, most);
    expect(new Set(changes.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    let found = 0;
    for (const change of changes) {
      const written = withChanges(text, [change]);
      const asRead = written === null ? null : read(written, 'x.yaml');
      if (asRead === null) continue;
      expect({ change, rules: vary([change])?.rules }).toEqual({ change, rules: asRead.rules });
      found += 1;
    }
    expect(found).toBeGreaterThan(changes.length / 3);
  }, 120_000);
});

test('a text with an error has no variants', () => {
  expect(variants('format: 1\n', 'x.yaml')).toBeNull();
});
