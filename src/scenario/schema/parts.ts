/** What the parts of the scenario file's schema are made of: words about each part, names, texts, numbers, effects. */
import * as z from 'zod';
import { ICON_NAMES, PICTURE_NAMES } from './drawing-names';
import { LIMITS } from '../limits';
import { CELL_PATTERN, ID_PATTERN } from '../names';
import { LANGUAGES, type Language } from '../../words/languages';
import type { AboutKey, Expected, PlainExpected, SchemaWords } from '../../words/schema';
import type { Family } from '../../words/problem-parts';

// A strict content policy reports zod's probe for `new Function`.
z.config({ jitless: true });

/** What the checker and the documentation know of a part of the file, besides its shape. */
interface Metadata {
  /** What it is for, and what may be written there: keys of `words/<language>/schema.ts`. */
  about?: AboutKey;
  expected?: Expected;
  /** At most, and at least, this many entries. */
  most?: number;
  least?: number;
  /** Words that people read, in one or several languages; a condition; or the name of something declared elsewhere. */
  holds?: 'text' | 'condition' | 'reference';
  /** Of a reference: what declares it. */
  family?: Family;
}

export const metadata = z.registry<Metadata>();

/** A copy of a part, with what it is for. */
export const about = <S extends z.ZodType>(schema: S, key: AboutKey): S => {
  if (schema instanceof z.ZodOptional) return about(schema.unwrap() as z.ZodType, key).optional() as unknown as S;
  const copy = schema.clone();
  metadata.add(copy, { ...metadata.get(schema), about: key });
  return copy;
};

const isExplained = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional
    ? isExplained(schema.unwrap() as z.ZodType)
    : metadata.get(schema)?.about !== undefined;

/** The keys of a table, each with what the words of that table say of it, unless it has been explained already. */
export const explained = <
  T extends keyof SchemaWords['about'],
  S extends Record<keyof SchemaWords['about'][T], z.ZodType>,
>(
  table: T,
  shape: S,
): S =>
  Object.fromEntries(
    Object.entries<z.ZodType>(shape).map(([key, schema]) => [
      key,
      isExplained(schema) ? schema : about(schema, `${table}.${key}` as AboutKey),
    ]),
  ) as S;

/** A table with these keys and no other. */
export const table: <T extends keyof SchemaWords['about'], S extends Record<keyof SchemaWords['about'][T], z.ZodType>>(
  name: T,
  shape: S,
) => z.ZodObject<S, z.core.$strict> = (name, shape) => z.strictObject(explained(name, shape));

export const expected = <S extends z.ZodType>(schema: S, key: PlainExpected): S => {
  metadata.add(schema, { ...metadata.get(schema), expected: { key } });
  return schema;
};

/** A table whose keys are all optional, and which says nothing without this many of them. */
export const leastOf = <S extends z.ZodObject>(least: number, schema: S): S => {
  metadata.add(schema, { ...metadata.get(schema), least });
  return schema;
};

const PERCENT_PATTERN = /^[+-]?\d{1,6}(\.\d{1,6})?%$/;

export const id = expected(z.string().regex(ID_PATTERN).max(LIMITS.idLength), 'id');
export const cell = expected(z.string().regex(CELL_PATTERN).max(LIMITS.idLength), 'cell');
export const condition = expected(z.string().min(1).max(LIMITS.conditionLength), 'condition');
const plain = z.string().min(1).max(LIMITS.textLength);
export const text = expected(
  z.union([
    plain,
    z.strictObject(
      Object.fromEntries(LANGUAGES.map((language) => [language, about(plain, language).optional()])) as Record<
        Language,
        z.ZodOptional<z.ZodString>
      >,
    ),
  ]),
  'text',
);
/** Whether a table is that of a text in several languages. */
export const isTextTable = ({ shape }: z.ZodObject): boolean => Object.keys(shape).join() === LANGUAGES.join();
export const percent = expected(
  z
    .string()
    .regex(PERCENT_PATTERN)
    .refine((words) => Math.abs(Number(words.slice(0, -1))) <= 100),
  'percent',
);
export const points = z.number().min(-100).max(100);
export const level = z.number().min(0).max(100);
export const turns = z.number().int().min(1).max(LIMITS.turns);
export const iconName = expected(z.enum(ICON_NAMES), 'icon');
export const pictureName = expected(z.enum([...new Set([...PICTURE_NAMES, ...ICON_NAMES])]), 'picture');
const day = expected(
  z.union([
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
    z.number().int().min(1000).max(9999),
  ]),
  'day',
);
export const yes = expected(z.literal(true), 'yes');

export const reference = id.clone();
metadata.add(reference, { ...metadata.get(id), holds: 'reference' });
/** The name of something of this family, declared elsewhere in the file. */
export const referenceTo = (family: Family): typeof reference => {
  const schema = reference.clone();
  metadata.add(schema, { ...metadata.get(reference), family });
  return schema;
};
metadata.add(cell, { ...metadata.get(cell), holds: 'reference', family: 'cell' });
/** A cell that effects and couplings may change. */
export const changeable = cell.clone();
metadata.add(changeable, { ...metadata.get(cell), family: 'gauge' });
/** A cell that one of the two axes is the mean of. */
export const axisTerm = cell.clone();
metadata.add(axisTerm, { ...metadata.get(cell), family: 'term' });
metadata.add(text, { ...metadata.get(text), holds: 'text' });
metadata.add(condition, { ...metadata.get(condition), holds: 'condition' });

export const share = expected(
  z
    .string()
    .regex(/^\+?\d{1,6}(\.\d{1,6})?%$/)
    .refine((words) => Number(words.slice(0, -1)) <= 100),
  'share',
);

export const map = <V extends z.ZodType>(
  value: V,
  most: number,
  key: z.ZodString = id,
  example?: PlainExpected,
  least = 0,
) => {
  const schema = z.record(key, value).refine((entries) => {
    const count = Object.keys(entries).length;
    return count >= least && count <= most;
  });
  metadata.add(schema, { most, least, ...(example ? { expected: { key: example } } : {}) });
  return schema;
};
export const list = <V extends z.ZodType>(value: V, most: number, least = 0) => {
  const schema = z.array(value).min(least).max(most);
  metadata.add(schema, { most, least });
  return schema;
};

/** A text that may depend on what has been done: the checker asks that the last of a list has no condition. */
export const varied = expected(
  z.union([text, list(table('variant', { when: condition.optional(), text }), LIMITS.variants, 1)]),
  'varied',
);
metadata.add(varied, { ...metadata.get(varied), holds: 'text' });

/** A reference on one side at most: `above`, `below` or `around`, a number or another cell. */
const mark = expected(z.union([level, cell]), 'mark');
export const sides = explained('sides', {
  above: mark.optional(),
  below: mark.optional(),
  around: mark.optional(),
});

export const scale = table('scale', {
  gauge: cell,
  at_0: z.number().min(-10).max(10),
  at_100: z.number().min(-10).max(10),
});
export const scaledBy = about(scale, 'shared.scaled_by').optional();
export const assumption = about(referenceTo('assumption'), 'shared.assumption').optional();

const url = expected(
  z
    .string()
    // Nobody signs in to a source: what stands before an @ only looks like its host.
    .regex(/^https?:\/\/[^\s"'<>/?#@\\]+([/?#][^\s"'<>]*)?$/)
    .max(500),
  'url',
);
/** Any language that has a code of two or three letters: a source may be in another one than those of the game. */
const languageCode = expected(z.string().regex(/^[a-z]{2,3}$/), 'languageCode');
export const source = expected(
  table('source', {
    title: plain,
    lang: languageCode.optional(),
    publisher: plain.optional(),
    url: url.optional(),
    seen: day.optional(),
  }),
  'source',
);

export const factSchema = table('fact', {
  text,
  date: day,
  source,
  recheck: yes.optional(),
  disputed: text.optional(),
  seen: day.optional(),
});

export const termSchema = table('term', {
  words: text,
  text,
});

const effectItem = table('effect', {
  add: points,
  after: z.number().int().min(0).max(LIMITS.turns).optional(),
  over: turns.optional(),
  fading: yes.optional(),
  scaled_by: scaledBy,
  assumption,
});
const effect = expected(
  z.union([points, effectItem, list(z.union([points, effectItem]), LIMITS.effectsOnAGauge)]),
  'effect',
);
/** What is spent at once: resources and points. */
export const costs = map(expected(z.number().positive().max(100), 'cost'), LIMITS.gauges, reference, 'costs');
export const effects = about(map(effect, LIMITS.gaugesAnEffectMoves, changeable, 'points'), 'shared.effects');
