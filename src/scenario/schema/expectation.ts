import * as z from 'zod';
import type { Expected } from '../../words/schema';
import type { Schema } from './kinds';
import { metadata } from './schema';

/** What may be written here, for `expectedText` to say. */
export const expectationOf = (schema: Schema): Expected => {
  if (schema instanceof z.ZodOptional) return expectationOf(schema.unwrap());
  const known = metadata.get(schema)?.expected;
  if (known) return known;
  if (schema instanceof z.ZodNumber) {
    const key = schema.format?.includes('int') ? 'whole' : 'number';
    return { key, from: schema.minValue ?? -100, to: schema.maxValue ?? 100 };
  }
  if (schema instanceof z.ZodEnum) return { key: 'oneOf', words: schema.options as string[] };
  if (schema instanceof z.ZodArray) return { key: 'list' };
  if (schema instanceof z.ZodObject) return { key: 'lines', words: Object.keys(schema.shape).slice(0, 3) };
  return { key: schema instanceof z.ZodRecord ? 'entries' : 'anyText' };
};
