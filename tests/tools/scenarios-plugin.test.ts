import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FACTS_FILE } from '../../src/scenario/names';
import { glossaryAlone } from '../../src/tools/vite/scenarios';

const FACTS = readFileSync(resolve(import.meta.dirname, '../../scenarios', FACTS_FILE), 'utf8');

test('the editor is given the whole glossary of the shared facts, and none of the facts', () => {
  expect(parse(glossaryAlone(FACTS))).toEqual({ ...(parse(FACTS) as object), facts: {} });
});

test.each([
  ['has none', 'facts: {}\n'],
  ['is empty', ''],
  ['has another part after it', 'glossary:\n  a: {}\nfacts: {}\n'],
])('a file of shared facts that %s stops the build', (_name, facts) => {
  expect(() => glossaryAlone(facts)).toThrow(FACTS_FILE);
});
