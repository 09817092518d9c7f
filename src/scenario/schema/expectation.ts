import * as z from 'zod';
import type { Text } from '../playable';
import { schemaWords } from './schema';
import type { Schema } from './kinds';

/** What may be written here, in words. */
export const expectationOf = (schema: Schema): Text => {
  if (schema instanceof z.ZodOptional) return expectationOf(schema.unwrap());
  const words = schemaWords.get(schema)?.expected;
  if (words) return words;
  if (schema instanceof z.ZodNumber) {
    const whole = schema.format?.includes('int') ?? false;
    const from = schema.minValue ?? -100;
    const to = schema.maxValue ?? 100;
    return {
      fr: `un nombre ${whole ? 'entier ' : ''}de ${from} à ${to}`.replace('-', '−'),
      en: `a ${whole ? 'whole ' : ''}number from ${from} to ${to}`.replace('-', '−'),
    };
  }
  if (schema instanceof z.ZodEnum) {
    const all = (schema.options as string[]).map((word) => `\`${word}\``);
    return { fr: all.join(' ou '), en: all.join(' or ') };
  }
  if (schema instanceof z.ZodArray)
    return { fr: 'une liste : `[a, b]`, ou des lignes avec un tiret', en: 'a list: `[a, b]`, or lines with a dash' };
  if (schema instanceof z.ZodObject) {
    const keys = Object.keys(schema.shape).slice(0, 3);
    return {
      fr: `des lignes \`nom: valeur\` (${keys.join(', ')}…)`,
      en: `\`name: value\` lines (${keys.join(', ')}…)`,
    };
  }
  if (schema instanceof z.ZodRecord)
    return { fr: 'des lignes `nom: …`, sans tiret', en: '`name: …` lines, without a dash' };
  return { fr: 'un texte', en: 'a text' };
};
