/** What points to a thing: it is said before the thing is taken away, and follows when the thing is given another id. */
import * as z from 'zod';
import {
  bestObject,
  familyOf,
  flatOptions,
  fits,
  isCondition,
  isReference,
  type Schema,
  unwrapped,
} from '../schema/kinds';
import { metadata, scenarioFile } from '../schema/schema';
import { isRecallWord, RECALLS } from '../condition/recalls';
import { tokensOf } from '../condition/tokens';
import type { Path, Scalar, Span, TreeNode } from '../yaml/tree';
import { type EditedDocument, nodeAt } from './document';
import { idOf } from './arrange';
import { applied, removeValue, scalarSplice } from './edits';
import type { Splice } from './splice';
import type { ThingKind } from './kinds-of-things';
import type { Thing } from './things';

export interface Use {
  path: Path;
  /** Where the id is written, or the condition that names it. */
  span: Span;
  /** `key` and `item` and `value` can be taken away with the thing; a condition, or what must be there, is the author's to mend. */
  as: 'key' | 'item' | 'value' | 'condition' | 'needed';
  /** Of a value or a condition: what it would be under another id. */
  renamed: (id: string) => Scalar;
}

/** The kinds that a reference of a family may name. */
export const KINDS_OF: Readonly<Record<string, readonly ThingKind[]>> = {
  gauge: ['gauge'],
  cell: ['gauge', 'index'],
  term: ['gauge', 'index'],
  actor: ['actor'],
  clause: ['clause'],
  fact: ['fact'],
  assumption: ['assumption'],
  ending: ['ending'],
  worldview: ['worldview'],
  life: ['life'],
};
const KIND_OF_RECALL = {
  event: 'event',
  dossier: 'dossier',
  promise: 'promise',
  lever: 'lever',
  party: 'actor',
} as const;

export function usesOf({ root }: EditedDocument, { kind, id }: Pick<Thing, 'kind' | 'id'>): Use[] {
  if (root === null || id === null || id === '') return [];
  const uses: Use[] = [];
  /** A cell may be the stance of an actor. */
  const isNamed = (name: string, kinds: readonly ThingKind[]): boolean =>
    name === id ? kinds.includes(kind) : kind === 'actor' && name === `stance.${id}`;
  const renameIn = (name: string) => (to: string) => (name === id ? to : `stance.${to}`);

  const visit = (node: TreeNode, schema: Schema, path: Path, isOptional: boolean, isItem: boolean): void => {
    const inside = kindAt(unwrapped(schema), node);
    if (inside === null) return;
    if (node.kind === 'scalar') {
      if (typeof node.value !== 'string') return;
      const { value, span } = node;
      if (isCondition(inside)) {
        const renamed = (to: string) =>
          withNames(value, (name, kinds) => (isNamed(name, kinds) ? renameIn(name)(to) : name));
        if (renamed('\u0000') !== value) uses.push({ path, span, as: 'condition', renamed });
      } else if (isReference(inside) && isNamed(value, KINDS_OF[familyOf(inside) ?? 'cell'] ?? []))
        uses.push({ path, span, as: isItem ? 'item' : isOptional ? 'value' : 'needed', renamed: renameIn(value) });
      return;
    }
    if (node.kind === 'list') {
      if (inside instanceof z.ZodArray)
        for (const [index, item] of node.items.entries()) visit(item, inside.element, [...path, index], false, true);
      return;
    }
    for (const [key, entry] of node.entries) {
      const own = [...path, key];
      if (inside instanceof z.ZodRecord) {
        const about = metadata.get(inside.keyType);
        const isName = about?.holds === 'reference' && isNamed(key, KINDS_OF[about.family ?? familyByKey(path)] ?? []);
        if (isName) uses.push({ path: own, span: entry.key, as: 'key', renamed: renameIn(key) });
        visit(entry.value, inside.valueType, own, false, false);
      } else if (inside instanceof z.ZodObject) {
        const part = (inside.shape as Record<string, Schema>)[key] ?? inside.def.catchall;
        if (part && !(part instanceof z.ZodNever)) visit(entry.value, part, own, part instanceof z.ZodOptional, false);
      }
    }
  };
  visit(root, scenarioFile, [], false, false);
  return uses;
}

/** Prices are of gauges; appeals and stances, of actors. */
const familyByKey = (path: Path): string => (path.at(-1) === 'cost' ? 'gauge' : 'actor');

/** Among what may stand at a place, what does. */
function kindAt(schema: Schema, node: TreeNode): Schema | null {
  if (!(schema instanceof z.ZodUnion)) return schema;
  if (isReference(schema) && node.kind === 'scalar' && typeof node.value === 'string') return schema;
  const options = flatOptions(schema).filter((option) => fits(option, node));
  return (node.kind === 'map' ? bestObject(options, node) : options[0]) ?? null;
}

/** A condition with other names in it; all its signs and spaces stay. */
function withNames(condition: string, nameFor: (name: string, kinds: readonly ThingKind[]) => string): string {
  const tokens = tokensOf(
    condition,
    () => false,
    () => undefined,
  );
  const pieces: string[] = [];
  let at = 0;
  for (const [index, { kind, text, start, end }] of tokens.entries()) {
    if (kind !== 'name' || isRecallWord(text)) continue;
    const word = tokens[index - 1]?.kind === '(' ? tokens[index - 2]?.text : undefined;
    const asked = word !== undefined && isRecallWord(word) ? RECALLS[word][0] : null;
    if (asked === 'doctrine') continue;
    const isSecond = tokens[index - 1]?.kind === ',';
    if (isSecond) continue;
    const kinds: readonly ThingKind[] = asked ? [KIND_OF_RECALL[asked]] : ['gauge', 'index'];
    pieces.push(condition.slice(at, start), nameFor(text, kinds));
    at = end;
  }
  return pieces.join('') + condition.slice(at);
}

/** Gives a thing another id, and follows it wherever it is named. */
export function renameThing(document: EditedDocument, thing: Thing, to: string): EditedDocument | null {
  const span = idOf(document, thing.path);
  if (span === null) return null;
  const splices: Splice[] = [{ from: span.start, to: span.end, insert: to }];
  for (const use of usesOf(document, thing)) {
    const node = nodeAt(document.root, use.path);
    if (use.as === 'key') splices.push({ from: use.span.start, to: use.span.end, insert: String(use.renamed(to)) });
    else if (node !== null) splices.push(scalarSplice(document, use.path, node, use.renamed(to)));
  }
  return applied(document, splices);
}

/** Takes a thing away, with all that points to it and can do without: the rest is left for the author to mend. */
export function removeThing(document: EditedDocument, thing: Thing, isMended: boolean): EditedDocument | null {
  const uses = isMended ? usesOf(document, thing).filter(({ as }) => as !== 'condition' && as !== 'needed') : [];
  const paths = [
    ...uses.map(({ path, span }) => ({ path, at: span.start })),
    { path: thing.path, at: thing.span.start },
  ];
  let next: EditedDocument = document;
  for (const { path } of paths.sort((a, b) => b.at - a.at)) {
    const isGone = nodeAt(next.root, path) === null;
    const without: EditedDocument | null = isGone ? next : removeValue(next, path);
    if (without === null) return null;
    next = without;
  }
  return next;
}
