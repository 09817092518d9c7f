/** Writes a whole value, with everything in it: for what a form adds. */
import type { Scalar } from '../yaml/tree';
import { writtenScalar } from './write-scalar';

/** What a form may add: `number` with a sign is written `+8`. */
export type NewValue = Scalar | Signed | readonly NewValue[] | { readonly [key: string]: NewValue };

/** Points, which say whether they add or take. */
export class Signed {
  constructor(readonly points: number) {}
}

const isScalar = (value: NewValue): value is Scalar | Signed =>
  value === null || typeof value !== 'object' || value instanceof Signed;

function scalar(value: Scalar | Signed, isFlow: boolean): string {
  const place = { isFlow, indent: 0, lineBreak: '\n', written: value instanceof Signed ? '+' : '' };
  return writtenScalar(value instanceof Signed ? value.points : value, place);
}

/** On one line, as in `{ add: +4, over: 2 }`. */
export function writtenInFlow(value: NewValue): string {
  if (isScalar(value)) return scalar(value, true);
  if (Array.isArray(value)) return `[${(value as readonly NewValue[]).map(writtenInFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${writtenInFlow(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A table or a list of a few bare words and numbers stays on its line. */
const isShort = (value: NewValue): boolean => {
  const inner: readonly NewValue[] = Array.isArray(value) ? value : Object.values(value as object);
  return inner.length <= 3 && inner.every(isScalar) && writtenInFlow(value).length <= 48;
};

/** What follows `key:` (with the space, or the line break, before it), lines written from a column. */
export function writtenAfterKey(value: NewValue, indent: number, lineBreak: string): string {
  if (isScalar(value)) return ` ${scalar(value, false)}`;
  const isList = Array.isArray(value);
  if (isShort(value) || (isList && value.length === 0)) return ` ${writtenInFlow(value)}`;
  const margin = lineBreak + ' '.repeat(indent + 2);
  if (isList)
    return (value as readonly NewValue[])
      .map((item) => `${margin}- ${writtenItem(item, indent + 4, lineBreak)}`)
      .join('');
  return margin + writtenItem(value, indent + 2, lineBreak);
}

/** What follows a dash, or the margin of a table: its other lines are written from a column. */
export function writtenItem(value: NewValue, indent: number, lineBreak: string): string {
  if (isScalar(value)) return scalar(value, false);
  if (Array.isArray(value) || Object.keys(value).length === 0) return writtenInFlow(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}:${writtenAfterKey(inner, indent, lineBreak)}`)
    .join(lineBreak + ' '.repeat(indent));
}
