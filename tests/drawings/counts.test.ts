/** A quantity is a sign repeated: the signs are counted. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { futures } from '../../src/drawings/figures';
import { hemicycle, type Seat, seatsOf, seatStrip } from '../../src/drawings/hemicycle';
import { columnWidths, votesDrawing, type Voters } from '../../src/drawings/votes';
import type { PathShape } from '../../src/drawings';
import { faultsOf, filled, paths, texts } from './reading';

const SEATS = seatsOf([
  { votes: 38, seat: 'in' },
  { votes: 28, seat: 'won' },
  { votes: 34, seat: 'out' },
]);

describe.each([
  ['a hemicycle', hemicycle],
  ['a strip', seatStrip],
])('%s has a hundred seats', (_, draw) => {
  const drawn = (seats: readonly Seat[] = SEATS, width = 380) => draw({ width, seats, quorum: 50, label: 'quorum 50' });

  test('white for who signs anyway, yellow for who is won, rings for the others', () => {
    const { shapes } = drawn();
    expect(filled(shapes, 'cream').filter(({ d }) => d.endsWith('Z'))).toHaveLength(38);
    expect(filled(shapes, 'sun')).toHaveLength(28);
    expect(paths(shapes).filter(({ stroke }) => stroke === 'stone')).toHaveLength(34);
    expect(texts(shapes).map(({ text }) => text)).toContain('quorum 50');
  });

  test.each([280, 362, 690])('at %i px nothing of it is broken, and its words are inside', (width) => {
    const { shapes, height } = drawn(SEATS, width);
    expect(faultsOf(shapes)).toEqual([]);
    for (const { y, size } of texts(shapes).filter(({ text }) => text.startsWith('quorum'))) {
      expect(y).toBeLessThan(height);
      expect(y - size).toBeGreaterThanOrEqual(-2);
      expect(size).toBeGreaterThanOrEqual(14);
    }
  });
});

test('the number of a hemicycle is that of the seats that are filled', () => {
  expect(
    texts(hemicycle({ width: 380, seats: SEATS, quorum: 50, label: '' }).shapes).map(({ text }) => text),
  ).toContain('66');
});

describe('a vote is a hundred figures', () => {
  const PARTIES: Voters[] = [
    { votes: 20, isIn: true },
    { votes: 18, isIn: true },
    { votes: 28, isIn: true },
    { votes: 34, isIn: false },
  ];
  const drawn = (parties = PARTIES, width = 1366, quorum = 50) =>
    votesDrawing({
      parties,
      width,
      height: 220,
      narrowest: 100,
      quorum,
      label: 'quorum : 50',
      ground: 'cop',
      ink: 'on-cop',
    });
  const leftOf = ({ transform }: PathShape) => transform![4];

  test('one figure for each vote, up where a party signs', () => {
    const { figures } = drawn();
    expect(filled(figures, 'on-cop')).toHaveLength(66);
    expect(filled(figures, 'stone')).toHaveLength(34);
  });

  test('a column is as wide as its weight, and the line stands right after the vote that makes the quorum', () => {
    const { widths, figures, line } = drawn();
    expect(widths.map((width) => Math.round((100 * width) / 1366))).toEqual([20, 18, 28, 34]);
    const at = Number(/^M([\d.]+)/.exec(filled(line, 'sun')[0]!.d)![1]) + 3;
    expect(at).toBeCloseTo(1366 / 2, 0);
    expect(figures.filter((one) => leftOf(one) < at)).toHaveLength(50);
  });

  test('no column is too narrow to be read, and together they are as wide as the sheet', () => {
    const widths = columnWidths([96, 2, 2], 1000, 120);
    expect(Math.min(...widths)).toBe(120);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1000);
    expect(columnWidths([50, 50], 100, 120)).toEqual([50, 50]);
  });

  test('of any parties, a vote has as many figures as votes, all of them whole numbers of a drawing', () => {
    const parties = fc.array(fc.record({ votes: fc.integer({ min: 0, max: 60 }), isIn: fc.boolean() }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        parties,
        fc.integer({ min: 320, max: 1900 }),
        fc.integer({ min: 0, max: 100 }),
        (list, width, quorum) => {
          const { widths, grounds, figures, line } = drawn(list, width, quorum);
          expect(figures).toHaveLength(list.reduce((sum, { votes }) => sum + votes, 0));
          const isEmpty = figures.length === 0;
          if (!isEmpty) expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - width)).toBeLessThan(1);
          expect([...grounds, ...figures, ...line].flatMap((shape) => faultsOf([shape]))).toEqual([]);
        },
      ),
    );
  });
});

describe('twenty futures are twenty figures', () => {
  test('each block holds as many as its number', () => {
    const { shapes } = futures({ closing: 5, between: 7, opening: 8 });
    const figures = paths(shapes).filter(({ transform }) => transform);
    expect(figures).toHaveLength(20);
    expect(texts(shapes).map(({ text }) => text)).toEqual(['5', '7', '8']);
  });

  test('those that close are behind one bar more than they are', () => {
    const bars = filled(futures({ closing: 5, between: 0, opening: 0 }).shapes, 'cream')[0]!;
    expect(bars.d.match(/M/g)).toHaveLength(6);
  });

  test('a block of none is not drawn', () => {
    expect(filled(futures({ closing: 0, between: 20, opening: 0 }).shapes, 'red')).toEqual([]);
    expect(futures({ closing: 0, between: 0, opening: 0 })).toMatchObject({ shapes: [], width: 0 });
  });
});
