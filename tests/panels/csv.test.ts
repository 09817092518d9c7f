import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/panels/hand-in/csv';
import { tries } from '../support/effort';

/** Reads a table back, as RFC 4180 says. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[(i += 1)]!;
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += letter;
  }
  return rows;
}

describe('a table for a spreadsheet', () => {
  test('in French opens in columns: byte order mark, semicolons, decimal commas, Windows line ends', () => {
    expect(
      csv(
        [
          ['Tour', 'Émancipation'],
          [1, 54.25],
          [2, null],
        ],
        'fr',
      ),
    ).toBe('\ufeffTour;Émancipation\r\n1;54,25\r\n2;\r\n');
  });

  test('in English has commas and decimal points', () => {
    expect(csv([['a, b', -0.5]], 'en')).toBe('\ufeff"a, b",-0.5\r\n');
  });

  test.each(['=1+1', '+33', '-2', '@cmd', '\t=1', ' =1', '\r=1', '=HYPERLINK("x")', '＝1', '\u200b=1'])(
    'never holds a formula: %j',
    (text) => {
      const [[cell]] = cellsOf(csv([[text]], 'fr').slice(1), ';') as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  test('a negative number stays a number', () => {
    expect(csv([[-3.5]], 'fr')).toBe('\ufeff-3,5\r\n');
  });

  test('gives back every text that was put in', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab;,"\n\r =é\t') });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        for (const [language, separator] of [
          ['fr', ';'],
          ['en', ','],
        ] as const) {
          const read = cellsOf(csv(rows, language).slice(1), separator);
          expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
        }
      }),
      { numRuns: tries(200) },
    );
  });
});
