/** What is proposed while one writes is what the format and the file allow there. */
import { describe, expect, test } from 'vitest';
import { completionsAt, readDocument, thingsOf } from '../../../src/scenario/edit';
import { TREATY } from '../../support/scenario-text';

/** At `|` in a line that is put in the place of another. */
function at(line: string, within = TREATY, anchor = /^ {2}- id: .*$/m): string[] {
  const text = within.replace(anchor, (found) => `${found}\n${line}`);
  const place = text.indexOf('|');
  const things = thingsOf(readDocument(within), 'fr');
  return (completionsAt(text.replace('|', ''), things, place)?.options ?? []).map(({ label }) => label);
}

const gauges = [...TREATY.matchAll(/^ {2}([a-z-]+):/gm)].map(([, id]) => id!);

describe('completion', () => {
  test('of a key, gives the keys of its table', () => {
    expect(at('    ef|', TREATY, /^dossiers:\n {2}- id: .*$/m)).toEqual(
      expect.arrayContaining(['title', 'options', 'facts']),
    );
    expect(at('t|', TREATY, /^id: .*$/m)).toEqual(expect.arrayContaining(['turns', 'treaty', 'gauges']));
  });
  test('of a name, gives the names of the file', () => {
    const options = at('    effects: { |', TREATY, /^events:\n {2}- id: .*$/m);
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(gauges).toContain(option);
    expect(at('    actor: |', TREATY, /^events:\n {2}- id: .*$/m).length).toBeGreaterThan(0);
  });
  test('of a word among few, gives these', () => {
    expect(at('    is: |', TREATY, /^events:\n {2}- id: .*$/m)).toEqual(['arrived', 'announced', 'invented']);
    expect(at('    effects: { x: { add: 2, af| } }', TREATY, /^events:\n {2}- id: .*$/m)).toContain('after');
  });
  test('inside a sentence or a note, proposes nothing', () => {
    expect(at('    title: "Un mot |', TREATY, /^events:\n {2}- id: .*$/m)).toEqual([]);
    expect(at('    # is: |', TREATY, /^events:\n {2}- id: .*$/m)).toEqual([]);
  });
});
