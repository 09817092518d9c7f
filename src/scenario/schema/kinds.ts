/** What a part of the schema takes, for those who walk it: the checker and the reference page. */
import * as z from 'zod';
import type { Family } from '../../words/problem-parts';
import { metadata, scenarioFile } from './schema';
import type { TreeNode } from '../yaml/tree';

export type Schema = z.core.$ZodType;

/** Steps through a file: a key, or any entry of a table or a list. */
export type Place = readonly string[];
export const ANY = '*';

/** Whether a value names something that is declared elsewhere. */
export const isReference = (schema: Schema): boolean =>
  schema instanceof z.ZodUnion ? flatOptions(schema).some(isReference) : metadata.get(schema)?.holds === 'reference';

/** The family of names that a value is one of; null where it is no reference, or where another check knows more of it. */
export const familyOf = (schema: Schema): Family | null =>
  schema instanceof z.ZodUnion
    ? (flatOptions(schema).map(familyOf).find(Boolean) ?? null)
    : (metadata.get(schema)?.family ?? null);

export const isCondition = (schema: Schema): boolean => metadata.get(schema)?.holds === 'condition';

/** What a value may be, one by one. */
export const flatOptions = (schema: z.ZodUnion): Schema[] =>
  (schema.options as readonly Schema[]).flatMap((option) =>
    option instanceof z.ZodUnion ? flatOptions(option) : [option],
  );

/** What an optional part is when it is there. */
export const unwrapped = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;

/** What a value is made of: itself, and what its entries are where it is a table or a list. */
export const partsOf = (schema: Schema): Schema[] => {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return [schema];
};

/** The tables that a value may be: several where the file may be written in several ways. */
export const tablesOf = (schema: Schema): z.ZodObject[] => {
  const inside = unwrapped(schema);
  return (inside instanceof z.ZodUnion ? flatOptions(inside) : [inside]).filter((part) => part instanceof z.ZodObject);
};

/** Whether a value of this kind may stand here, whatever it says. */
export const fits = (schema: Schema, node: TreeNode): boolean => {
  if (node.kind === 'map') return schema instanceof z.ZodObject || schema instanceof z.ZodRecord;
  if (node.kind === 'list') return schema instanceof z.ZodArray;
  if (schema instanceof z.ZodNumber) return typeof node.value === 'number';
  if (schema instanceof z.ZodString) return typeof node.value === 'string';
  return schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum;
};

/** Among several tables, the one that shares most keys with what is written. */
export const bestObject = (options: readonly Schema[], node: TreeNode): Schema | null => {
  if (node.kind !== 'map') return null;
  const score = (option: Schema) =>
    option instanceof z.ZodObject ? Object.keys(option.shape).filter((name) => node.entries.has(name)).length : 0;
  return options.reduce<Schema | null>((best, option) => (best && score(best) >= score(option) ? best : option), null);
};

/** Whether a number or a percentage stands here. */
export const wantsNumber = (schema: Schema): boolean =>
  schema instanceof z.ZodUnion
    ? flatOptions(schema).some(wantsNumber)
    : schema instanceof z.ZodNumber || (z.safeParse(schema, '5%').success && !acceptsAnyText(schema));

/** Any words will do: texts and titles, not names, dates or percentages. */
export const acceptsAnyText = (schema: Schema): boolean => z.safeParse(schema, 'Any words: 1!').success;

/** The few words that may stand here; null where any may. */
export const wordsOf = (schema: Schema): readonly string[] | null =>
  schema instanceof z.ZodEnum ? (schema.options as string[]) : null;

/** The schema at a place of the format. */
export const schemaAt = (place: Place): Schema =>
  place.reduce<Schema>((schema, step) => {
    const inside = unwrapped(schema);
    const found = step === ANY ? entryOf(inside) : (tablesOf(inside)[0]?.shape[step] as Schema | undefined);
    if (!found) throw new Error(`the format has no ${place.join('.')}`);
    return found;
  }, scenarioFile);

const entryOf = (schema: Schema): Schema | undefined => {
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodUnion) return flatOptions(schema).find((option) => option instanceof z.ZodArray)?.element;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const rest = schema.def.catchall;
  return rest && !(rest instanceof z.ZodNever) ? rest : (Object.values(schema.shape) as Schema[])[0];
};
