/** The fields of a form, made from the schema: nothing that the format says is written a second time. */
import * as z from 'zod';
import type { Family } from '../../words/problem-parts';
import { LANGUAGES } from '../../words/languages';
import type { AboutKey } from '../../words/schema';
import { familyOf, flatOptions, isCondition, isReference, type Schema, tablesOf, unwrapped } from '../schema/kinds';
import { iconName, isTextTable, metadata, pictureName, scenarioFile } from '../schema/schema';
import type { Path } from '../yaml/tree';
import { NO_ADDRESS } from './unwritten';

export interface Field {
  key: string;
  about: AboutKey | null;
  isRequired: boolean;
  shape: Shape;
}

/** What is written in a field. */
export type Shape =
  /** Words in each language; `varied`: they may depend on what has been done. */
  | { is: 'text'; isVaried: boolean }
  | { is: 'condition' }
  | { is: 'number'; low: number; high: number; isWhole: boolean }
  | { is: 'percent'; low: number; high: number }
  | { is: 'choice'; words: readonly string[] }
  | { is: 'drawing'; names: readonly string[] }
  /** `true`, or nothing. */
  | { is: 'yes' }
  | { is: 'id' }
  | { is: 'reference'; family: Family | null }
  /** A number, or the name of a cell. */
  | { is: 'mark' }
  | { is: 'effect' }
  /** A few bare words: a date, a name, an address. */
  | { is: 'words'; most: number; example: string | null }
  | { is: 'table'; fields: readonly Field[] }
  /** A value, or a table that says more of it. */
  | { is: 'either'; simple: Shape; table: Extract<Shape, { is: 'table' }> }
  | { is: 'entries'; keys: 'actor' | 'gauge' | 'cell' | null; entry: Shape; most: number }
  | { is: 'list'; item: Shape; most: number };

/** One for each key; where a thing may be written in several ways, those of all of them. */
export function fieldsOf(schema: Schema): readonly Field[] {
  const tables = tablesOf(schema);
  const required = (key: string) => tables.every((table) => key in table.shape);
  return keysIn(tables).map((key) => {
    const part = tables.map((table) => (table.shape as Record<string, Schema>)[key]).find((found) => found)!;
    return {
      key,
      about: metadata.get(part)?.about ?? metadata.get(unwrapped(part))?.about ?? null,
      isRequired: required(key) && !(part instanceof z.ZodOptional),
      shape: shapeOf(part, key),
    };
  });
}

const keysIn = (tables: readonly z.ZodObject[]): string[] => [
  ...new Set(tables.flatMap(({ shape }) => Object.keys(shape))),
];

/** The schema of what stands at a path of a file; null where the format has nothing there. */
export function schemaOf(path: Path): Schema | null {
  let schema: Schema | undefined = scenarioFile;
  for (const step of path) {
    const options: Schema[] = partsIn(schema);
    schema = options.map((part) => stepIn(part, step)).find((found) => found !== undefined);
    if (schema === undefined) return null;
  }
  return schema;
}

const partsIn = (schema: Schema): Schema[] => {
  const inside = unwrapped(schema);
  return inside instanceof z.ZodUnion ? flatOptions(inside) : [inside];
};

function stepIn(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? schema.element : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  const rest = schema.def.catchall;
  return (schema.shape as Record<string, Schema>)[step] ?? (rest instanceof z.ZodNever ? undefined : rest);
}

/** The keys of the table at a path, in the order of the format. */
export const orderAt = (path: Path): string[] => {
  const schema = schemaOf(path);
  return schema === null ? [] : keysIn(tablesOf(schema));
};

export function shapeOf(schema: Schema, key = ''): Shape {
  const inside = unwrapped(schema);
  const known = metadata.get(inside);
  if (known?.holds === 'text') return { is: 'text', isVaried: known.expected?.key === 'varied' };
  if (isCondition(inside)) return { is: 'condition' };
  if (known?.expected?.key === 'effect') return { is: 'effect' };
  if (inside instanceof z.ZodUnion) return shapeOfUnion(inside, key);
  if (isReference(inside)) return { is: 'reference', family: familyOf(inside) };
  if (known?.expected?.key === 'id') return { is: 'id' };
  if (inside instanceof z.ZodObject) return { is: 'table', fields: fieldsOf(inside) };
  if (inside instanceof z.ZodRecord)
    return {
      is: 'entries',
      keys: keysOf(inside, key),
      entry: shapeOf(inside.valueType),
      most: known?.most ?? Infinity,
    };
  if (inside instanceof z.ZodArray) return { is: 'list', item: shapeOf(inside.element), most: known?.most ?? Infinity };
  return shapeOfValue(inside);
}

function shapeOfValue(schema: Schema): Shape {
  const key = metadata.get(schema)?.expected?.key;
  if (key === 'percent') return { is: 'percent', low: -100, high: 100 };
  if (key === 'share') return { is: 'percent', low: 0, high: 100 };
  if (key === 'yes') return { is: 'yes' };
  if (key === 'picture') return { is: 'drawing', names: (pictureName as z.ZodEnum).options as string[] };
  if (key === 'icon') return { is: 'drawing', names: (iconName as z.ZodEnum).options as string[] };
  if (schema instanceof z.ZodEnum) return { is: 'choice', words: schema.options as string[] };
  if (schema instanceof z.ZodLiteral) return { is: 'choice', words: [...schema.values].map(String) };
  if (schema instanceof z.ZodNumber)
    return {
      is: 'number',
      low: schema.minValue ?? -100,
      high: schema.maxValue ?? 100,
      isWhole: schema.format?.includes('int') ?? false,
    };
  return {
    is: 'words',
    most: schema instanceof z.ZodString ? (schema.maxLength ?? 500) : 500,
    example: exampleOf(key),
  };
}

/** What is right where not any words are. */
const EXAMPLES: Readonly<Record<string, string>> = {
  day: '2026',
  label: '1',
  url: NO_ADDRESS,
  languageCode: LANGUAGES.at(-1)!,
};
const exampleOf = (expected: string | undefined): string | null => EXAMPLES[expected ?? ''] ?? null;

function shapeOfUnion(union: z.ZodUnion, key: string): Shape {
  const known = metadata.get(union)?.expected?.key;
  if (known === 'mark') return { is: 'mark' };
  const options = flatOptions(union);
  const table = options.find((part) => part instanceof z.ZodObject);
  const simple = options.find((part) => !(part instanceof z.ZodObject));
  if (table === undefined || simple === undefined)
    return table === undefined
      ? { is: 'words', most: 40, example: exampleOf(known) }
      : { is: 'table', fields: fieldsOf(table) };
  if (isTextTable(table)) return { is: 'text', isVaried: false };
  return { is: 'either', simple: shapeOf(simple, key), table: { is: 'table', fields: fieldsOf(table) } };
}

/** What the keys of a table name; null: ids of its own. */
function keysOf(record: z.ZodRecord, key: string): 'actor' | 'gauge' | 'cell' | null {
  const family = metadata.get(record.keyType)?.family;
  if (family === 'cell' || family === 'term') return 'cell';
  if (family === 'gauge') return 'gauge';
  if (metadata.get(record.keyType)?.holds !== 'reference') return null;
  // Prices are of gauges; appeals and stances, of actors.
  return key === 'cost' ? 'gauge' : 'actor';
}
