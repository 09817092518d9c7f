/** Conditions that forms can show as words: comparisons of a cell with a number, all of which must hold. */
import type { Comparison, Condition } from '../../engine';
import { ANY_NAMES, parseCondition } from '../condition/condition';

export interface Compared {
  cell: string;
  is: Comparison;
  to: number;
}

export const COMPARISONS = ['>', '>=', '<', '<=', '='] as const satisfies readonly Comparison[];

/** null where a condition says more than that, or cannot be read. */
export function comparisonsIn(text: string): readonly Compared[] | null {
  const { condition, faults } = parseCondition(text, ANY_NAMES);
  if (condition === null || faults.length > 0) return null;
  const parts: readonly Condition[] = 'all' in condition ? condition.all : [condition];
  const compared = parts.map((part) =>
    'cell' in part && typeof part.to === 'number' ? { cell: part.cell, is: part.is, to: part.to } : null,
  );
  return compared.every((part) => part !== null) ? compared : null;
}

export const writtenComparisons = (parts: readonly Compared[]): string =>
  parts.map(({ cell, is, to }) => `${cell} ${is} ${to}`).join(' and ');
