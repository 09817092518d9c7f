/** Weights as whole votes of a hundred, and stances as whole points: what is shown adds up. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingVotes, pointsReached, votesOf } from '../../src/view-models/amounts';

test('weights that are no percentages still make a hundred votes', () => {
  expect(votesOf([1, 1, 1])).toEqual([34, 33, 33]);
  expect(votesOf([34, 28, 20, 18])).toEqual([34, 28, 20, 18]);
  expect(votesOf([0, 0])).toEqual([0, 0]);
});

test('any weights: a hundred votes, each party within one of its share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }), (weights) => {
      const votes = votesOf(weights);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect(votes.reduce((sum, count) => sum + count, 0)).toBe(100);
      votes.forEach((count, i) => expect(Math.abs(count - (100 * weights[i]!) / total)).toBeLessThan(1));
    }),
  );
});

test('what is missing is a whole number of votes, at least one while there is no quorum', () => {
  expect(missingVotes(38, 50, false)).toBe(12);
  expect(missingVotes(50, 50, false)).toBe(1);
  expect(missingVotes(66, 66.6, false)).toBe(1);
  expect(missingVotes(66, 50, true)).toBe(0);
});

test('a stance shows a threshold only once it has reached it', () => {
  expect([51_999, 52_000, 47_600].map(pointsReached)).toEqual([51, 52, 47]);
});
