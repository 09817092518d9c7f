/** The numbers of the shipped scenarios are those that a person would write: none is left as a search found it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPair, parseDocument, visit } from 'yaml';
import { SHIPPED } from '../support/shipped';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const NUMBER = /^[+-]?(\d+(?:\.\d+)?)(%?)$/;

/** What a number is a whole multiple of, by the keys that lead to it. */
function stepOf(keys: readonly string[], amount: number, isPercent: boolean): number {
  const last = keys.at(-1)!;
  if (last === 'by' || last === 'at_0' || last === 'at_100') return 0.1;
  if (keys.includes('levels') || (last === 'gain' && !isPercent)) return 0.05;
  return amount < 20 ? 0.5 : 1;
}

describe.each(SHIPPED)('%s', (id) => {
  test('counts in halves, in whole points from twenty on, and finer only where things multiply', () => {
    const odd: string[] = [];
    visit(parseDocument(readFileSync(resolve(FOLDER, `${id}.yaml`), 'utf8')), {
      Scalar(key, { source }, path) {
        const found = key !== 'key' && NUMBER.exec(source ?? '');
        if (!found) return;
        const keys = path.filter(isPair).map((pair) => String(pair.key));
        const steps = Number(found[1]) / stepOf(keys, Number(found[1]), found[2] === '%');
        if (Math.abs(steps - Math.round(steps)) > 1e-9) odd.push(`${keys.join('/')}: ${source}`);
      },
    });
    expect(odd).toEqual([]);
  });
});
