/**
 * Compares a tree with the schema, key by key, and reports what is wrong in the author's words. What can be understood is
 * repaired on the way (`0,5` is read as 0.5, `titel` as `title`) so that one fault gives one message; the rest is left
 * out. The schema accepts the result wherever nothing was reported.
 */
import * as z from 'zod';
import type { Family } from '../../words/problem-parts';
import type { Report } from '../problem';
import { LIMITS } from '../limits';
import { ID_PATTERN } from '../names';
import { asId, nearest } from '../nearest';
import { isTextTable, metadata, text } from '../schema/schema';
import {
  acceptsAnyText,
  bestObject,
  familyOf,
  fits,
  flatOptions,
  isCondition,
  isReference,
  type Schema,
  wantsNumber,
  wordsOf,
} from '../schema/kinds';
import { expectationOf } from '../schema/expectation';
import {
  headOf,
  type Entry,
  type ListNode,
  type MapNode,
  type Scalar,
  type ScalarNode,
  type Span,
  type TreeNode,
} from '../yaml/tree';
import { isMisplaced, joinSplitNumbers, placeName, renameUnknownKeys, type Place } from './repair-keys';
import { repairDate, repairNumber } from './repair';
import { isImage, valueMeant } from './synonyms';

/** A text or a condition, where it stands. */
export interface Found {
  node: TreeNode;
  key: Span;
  place: Place;
}

/** A name that must be declared elsewhere in the file. */
export interface Reference {
  name: string;
  family: Family;
  span: Span;
  place: Place;
}

export interface Conformed {
  /** Plain tables without prototype; undefined in place of what was reported and could not be repaired. */
  value: unknown;
  texts: readonly Found[];
  conditions: readonly Found[];
  /** Texts that depend on what has been done: lists. */
  variants: readonly Found[];
  references: readonly Reference[];
}

/** Reads a tree as the schema says. Every difference is added to the report, once. */
export const conform = (schema: Schema, root: TreeNode, report: Report): Conformed => {
  const walker = new Conformer(report);
  const value = walker.conform(schema, root, headOf(root), []);
  return {
    value,
    texts: walker.texts,
    conditions: walker.conditions,
    variants: walker.variants,
    references: walker.references,
  };
};

const UNREADABLE = undefined;

class Conformer {
  readonly texts: Found[] = [];
  readonly conditions: Found[] = [];
  readonly variants: Found[] = [];
  readonly references: Reference[] = [];

  constructor(readonly report: Report) {}

  /** The plain value of a node, or undefined when it is not what the schema expects (which has then been reported). */
  conform(schema: Schema, node: TreeNode, key: Span, place: Place): unknown {
    if (schema instanceof z.ZodOptional) return this.conform(schema.unwrap(), node, key, place);
    if (node.kind === 'scalar' && node.value === null) {
      const name = place.at(-1) ?? '';
      if (node.comment !== null)
        this.report.add('value-lost', { start: node.comment, end: node.comment + 1 }, { name });
      else this.report.add('empty-value', key, { name, expected: expectationOf(schema) });
      return UNREADABLE;
    }
    const holds = metadata.get(schema)?.holds;
    if (holds === 'text') {
      if (node.kind === 'list' && !node.items.some(({ kind }) => kind === 'map'))
        return this.#wrongKind(text, node, place);
      (node.kind === 'list' ? this.variants : this.texts).push({ node, key, place });
    } else if (holds === 'condition') this.conditions.push({ node, key, place });
    if (schema instanceof z.ZodUnion) return this.#union(schema, node, key, place);
    if (node.kind === 'map' && node.isFlow) joinSplitNumbers(node, this.report);
    if (schema instanceof z.ZodObject) {
      return node.kind === 'map' ? this.#object(schema, node, key, place) : this.#wrongKind(schema, node, place);
    }
    if (schema instanceof z.ZodRecord) {
      return node.kind === 'map' ? this.#record(schema, node, place) : this.#wrongKind(schema, node, place);
    }
    if (schema instanceof z.ZodArray) {
      return node.kind === 'list' ? this.#list(schema, node, place) : this.#wrongKind(schema, node, place);
    }
    return node.kind === 'scalar' ? this.#leaf(schema, node, place) : this.#wrongKind(schema, node, place);
  }

  #union(schema: z.ZodUnion, node: TreeNode, key: Span, place: Place): unknown {
    const options = flatOptions(schema);
    const fitting = options.filter((option) => fits(option, node));
    if (node.kind !== 'scalar') {
      const [first] = fitting;
      return first
        ? this.conform(bestObject(fitting, node) ?? first, node, key, place)
        : this.#wrongKind(schema, node, place);
    }
    for (const option of fitting) {
      if (z.safeParse(option, node.value).success) return this.#leaf(option, node, place);
    }
    // One branch for this kind of value: its own message is the most precise.
    const [only, other] = fitting;
    if (only && !other && !(typeof node.value === 'string' && wantsNumber(schema)))
      return this.#leaf(only, node, place, schema);
    return this.#leaf(schema, node, place);
  }

  #object(schema: z.ZodObject, node: MapNode, key: Span, place: Place): unknown {
    const shape = schema.shape as Record<string, Schema>;
    const rest = schema.def.catchall instanceof z.ZodNever ? undefined : schema.def.catchall;
    const known = Object.keys(shape);
    const value = Object.create(null) as Record<string, unknown>;
    const { least = 0 } = metadata.get(schema) ?? {};
    if (node.entries.size < least) this.report.add('too-few-items', headOf(node), { least, place: placeName(place) });
    renameUnknownKeys(node, known, { isOpen: rest !== undefined, isText: isTextTable(schema), place }, this.report);
    for (const [name, entry] of node.entries) {
      const part = Object.hasOwn(shape, name) ? shape[name] : rest;
      if (!part) continue;
      if (rest && !Object.hasOwn(shape, name)) this.#checkId(name, entry.key);
      value[name] = this.conform(part, entry.value, entry.key, [...place, name]);
    }
    for (const name of known) {
      if (node.entries.has(name) || shape[name] instanceof z.ZodOptional) continue;
      // A missing key has no place: it is reported at the key that should hold it.
      const at = key.end > key.start ? key : headOf(node);
      if (place.at(-1) === 'options') this.report.add('missing-doctrine', at, { name, dossier: place.at(-2) ?? '' });
      else
        this.report.add('missing-key', at, {
          name,
          place: placeName(place),
          about: metadata.get(shape[name] as Schema)?.about ?? null,
        });
    }
    return value;
  }

  #record(schema: z.ZodRecord, node: MapNode, place: Place): unknown {
    const value = Object.create(null) as Record<string, unknown>;
    const { least = 0, most = Infinity } = metadata.get(schema) ?? {};
    if (node.entries.size < least) this.report.add('too-few-items', headOf(node), { least, place: placeName(place) });
    let count = 0;
    for (const [name, entry] of node.entries) {
      count++;
      if (count === most + 1) this.report.add('too-many-items', entry.key, { most, place: placeName(place) });
      if (count > most) break;
      if (!z.safeParse(schema.keyType, name).success) this.#badKey(schema, name, entry);
      this.#refer(schema.keyType, name, entry.key, [...place, name]);
      value[name] = this.conform(schema.valueType, entry.value, entry.key, [...place, name]);
    }
    return value;
  }

  #badKey(schema: z.ZodRecord, name: string, entry: Entry): void {
    if (/^-\S/.test(name)) {
      this.report.add('missing-space', { start: entry.key.start, end: entry.key.start + 1 }, { sign: '-', key: null });
    }
    // Whether a name that is used was declared is checked once all names are known.
    else if (!isReference(schema.keyType)) this.#checkId(name, entry.key);
  }

  #checkId(name: string, key: Span): void {
    if (ID_PATTERN.test(name) && name.length <= LIMITS.idLength) return;
    this.report.add('bad-id', key, { name, meant: asId(name) });
  }

  #list(schema: z.ZodArray, node: ListNode, place: Place): unknown {
    const { least = 0, most = Infinity } = metadata.get(schema) ?? {};
    if (node.items.length > most) {
      const extra = node.items[most];
      if (extra) this.report.add('too-many-items', headOf(extra), { most, place: placeName(place) });
    }
    if (node.items.length < least) this.report.add('too-few-items', node.span, { least, place: placeName(place) });
    return node.items
      .slice(0, most)
      .map((item, index) =>
        isMisplaced(item, place, this.report)
          ? UNREADABLE
          : this.conform(schema.element, item, headOf(item), [...place, itemName(item, index)]),
      );
  }

  #leaf(schema: Schema, node: ScalarNode, place: Place, whole: Schema = schema): unknown {
    const { value, span } = node;
    const read = z.safeParse(schema, value);
    if (read.success) {
      this.#refer(schema, value, span, place);
      return read.data;
    }
    if (acceptsAnyText(whole) && !isCondition(whole) && (typeof value === 'number' || typeof value === 'boolean')) {
      this.report.add('quotes-wanted', span, { words: this.#wordsOf(node) });
      return this.#wordsOf(node);
    }
    const mended = wantsNumber(whole)
      ? repairNumber(value, (candidate) => z.safeParse(whole, candidate).success)
      : null;
    if (mended) {
      this.report.add(mended.code, span, { words: String(value), mended: mended.words });
      return z.safeParse(whole, mended.value).data;
    }
    const date = repairDate(value);
    if (date !== null && !acceptsAnyText(whole) && z.safeParse(whole, date).success) {
      this.report.add('date-wanted', span, { words: String(value), mended: date });
      return date;
    }
    if (typeof value === 'string' && value.trim() !== '' && isReference(whole)) {
      this.#refer(whole, value, span, place);
      return value;
    }
    const words = wordsOf(schema);
    if (words) {
      const text = String(value);
      const near = valueMeant(text, words) ?? nearest(text, words);
      if (isImage(text)) this.report.add('own-picture', span, { name: this.#wordsOf(node), known: words });
      else this.report.add('unknown-word', span, { word: text, near, known: words });
      return near ?? UNREADABLE;
    }
    if (schema instanceof z.ZodNumber && typeof value === 'number' && Number.isFinite(value)) {
      if (schema.format?.includes('int') && !Number.isInteger(value))
        this.report.add('not-whole', span, { words: this.#wordsOf(node) });
      else this.report.add('out-of-range', span, { words: this.#wordsOf(node), expected: expectationOf(whole) });
      return UNREADABLE;
    }
    // Whoever parses conditions reports one that is too long.
    if (isCondition(whole) && typeof value === 'string' && value.length > LIMITS.conditionLength) return value;
    if (typeof value === 'string' && value.trim() === '') {
      this.report.add('empty-value', span, { name: place.at(-1) ?? '', expected: expectationOf(whole) });
      return UNREADABLE;
    }
    if (typeof value === 'string' && place.at(-1) === 'id') {
      this.report.add('bad-id', span, { name: value, meant: asId(value) });
      return value;
    }
    this.report.add('wrong-value', span, { words: this.#wordsOf(node), expected: expectationOf(whole) });
    return UNREADABLE;
  }

  #refer(schema: Schema, name: Scalar, span: Span, place: Place): void {
    const family = familyOf(schema);
    if (family && typeof name === 'string') this.references.push({ name, family, span, place });
  }

  #wrongKind(schema: Schema, node: TreeNode, place: Place): unknown {
    const span = node.kind === 'scalar' ? node.span : headOf(node);
    const name = place.at(-1) ?? '';
    const dash =
      node.kind === 'scalar' &&
      node.style === 'plain' &&
      typeof node.value === 'string' &&
      /^-[^\s\d]/.test(node.value);
    if (dash) this.report.add('missing-space', { start: span.start, end: span.start + 1 }, { sign: '-', key: null });
    else if (schema instanceof z.ZodArray) {
      const read = node.kind === 'scalar' ? z.safeParse(schema, [node.value]) : null;
      this.report.add('list-wanted', span, { name, only: read?.success ? this.#wordsOf(node) : null });
      if (read?.success) return read.data;
    } else if ((schema instanceof z.ZodRecord || schema instanceof z.ZodObject) && node.kind === 'list')
      this.report.add('map-wanted', span, { name, expected: expectationOf(schema) });
    else this.report.add('wrong-value', span, { words: this.#wordsOf(node), expected: expectationOf(schema) });
    return UNREADABLE;
  }

  #wordsOf(node: TreeNode): string {
    const { text } = this.report.source;
    const words = text.slice(node.span.start, Math.min(node.span.end, node.span.start + 60)).split('\n')[0] ?? '';
    return words.trimEnd();
  }
}

const itemName = (item: TreeNode, index: number): string => {
  const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : `n° ${index + 1}`;
};
