/** Turns a YAML document into the tree that is checked. Anchors, tags and keys that could harm a reader are refused. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { LIMITS } from '../limits';
import type { Report } from '../problem';
import type { MapNode, Scalar, ScalarNode, SourceText, Span, TreeNode } from './tree';

/** null when it is no map, or too large. */
export const treeOf = (document: Document.Parsed, source: SourceText, report: Report): MapNode | null =>
  new TreeBuilder(source, report).build(document);

/** Keys that could reach an object's prototype in some reader of the file. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

class TreeBuilder {
  #nodes = 0;
  #isFull = false;

  constructor(
    readonly source: SourceText,
    readonly report: Report,
  ) {}

  build(document: Document.Parsed): MapNode | null {
    const contents = document.contents;
    if (!contents) {
      this.report.add('empty-file', { start: 0, end: 1 });
      return null;
    }
    const root = this.#node(contents, spanOf(contents), 0);
    if (this.#isFull) return null;
    if (root.kind !== 'map') {
      this.report.add('not-a-map', { start: root.span.start, end: root.span.start + 1 });
      return null;
    }
    return root;
  }

  #node(node: Node | null, around: Span, depth: number): TreeNode {
    const empty: ScalarNode = { kind: 'scalar', span: around, value: null, style: 'plain', comment: null };
    this.#nodes++;
    if (this.#isFull || !node) return { ...empty, comment: this.#commentAfter(around.end) };
    const span = spanOf(node);
    if (depth > LIMITS.depth || this.#nodes > LIMITS.nodes) {
      this.#isFull = true;
      if (depth > LIMITS.depth) this.report.add('too-deep', span, { most: LIMITS.depth });
      else this.report.add('too-many-values', span, { most: LIMITS.nodes });
      return empty;
    }
    if (isAlias(node)) {
      this.report.add('alias', span, { name: node.source });
      this.report.mute(this.source.lineAt(span.start));
      return { ...empty, value: node.source, span };
    }
    this.#rejectProperties(node, span);
    if (isMap(node)) return this.#map(node, span, depth, null);
    if (isSeq(node)) {
      const items: TreeNode[] = [];
      for (const item of node.items as (Node | null)[]) {
        if (isMap(item) && !item.flow) {
          this.#nodes++;
          this.#rejectProperties(item, spanOf(item));
          items.push(this.#map(item, spanOf(item), depth + 1, items));
        } else items.push(this.#node(item, { start: span.start, end: span.start + 1 }, depth + 1));
      }
      return { kind: 'list', span, items };
    }
    if (isScalar(node)) return this.#scalar(node.value, node.type, span);
    return empty;
  }

  /** In a list, `siblings` takes the items that the author began without a dash: those before a second `id`. */
  #map(node: YAMLMap, span: Span, depth: number, siblings: TreeNode[] | null): MapNode {
    let map: MapNode = { kind: 'map', span, isFlow: node.flow === true, entries: new Map() };
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = pair.key as Node | null;
      if (siblings && isScalar(key) && key.value === 'id' && map.entries.has('id')) {
        const start = spanOf(key);
        this.report.add('missing-dash', start);
        siblings.push(map);
        map = { kind: 'map', span: { start: start.start, end: span.end }, isFlow: false, entries: new Map() };
      }
      this.#entry(map, key, pair.value as Node | null, depth);
    }
    return map;
  }

  #entry(map: MapNode, key: Node | null, value: Node | null, depth: number): void {
    const keySpan = key ? spanOf(key) : { start: map.span.start, end: map.span.start + 1 };
    if (key && isAlias(key)) {
      this.report.add('alias', keySpan, { name: key.source });
      return;
    }
    if (!isScalar(key)) {
      this.report.add('bad-key', keySpan);
      const [only, other] = isSeq(key) ? (key.items as (Node | null)[]) : [];
      // `[budget]:` can only mean `budget:`.
      if (isScalar(only) && other === undefined) this.#entry(map, only, value, depth);
      return;
    }
    this.#rejectProperties(key, keySpan);
    const written = String(plainScalar(key.value) ?? '');
    // A word processor puts one before a colon.
    const name = written.replace(/[\u00A0\u202F]+$/, '');
    if (name !== written) {
      this.report.add('hard-space', { start: keySpan.start + name.length, end: keySpan.end });
      keySpan.end = keySpan.start + name.length;
    }
    if (FORBIDDEN_KEYS.has(name)) {
      this.report.add('forbidden-key', keySpan, { name });
      return;
    }
    const first = map.entries.get(name);
    if (first) {
      this.report.add('duplicate-key', keySpan, { name, line: this.source.lineAt(first.key.start) });
      return;
    }
    map.entries.set(name, { key: keySpan, value: this.#node(value, keySpan, depth + 1) });
  }

  #scalar(value: unknown, type: string | undefined, span: Span): ScalarNode {
    const style = type?.startsWith('QUOTE') ? 'quoted' : type?.startsWith('BLOCK') ? 'block' : 'plain';
    return {
      kind: 'scalar',
      span,
      value: plainScalar(value),
      style,
      comment: style === 'block' ? null : this.#commentAfter(span.end),
    };
  }

  #commentAfter(offset: number): number | null {
    const rest = this.source.text.slice(offset, this.source.endOfLine(this.source.lineAt(Math.max(0, offset - 1))));
    if (rest.startsWith('#') && /\s/.test(this.source.text[offset - 1] ?? '')) return offset;
    const comment = /^:?\s+(#)/.exec(rest);
    return comment ? offset + comment[0].length - 1 : null;
  }

  #rejectProperties(node: Node, span: Span): void {
    const named = node as { anchor?: string; tag?: string };
    if (named.anchor !== undefined) {
      const start = this.#before(span.start, `&${named.anchor}`);
      this.report.add('anchor', { start, end: start + named.anchor.length + 1 }, { name: named.anchor });
    } else if (named.tag !== undefined) {
      const start = this.#before(span.start, '!');
      const word = /^\S+/.exec(this.source.text.slice(start))?.[0] ?? '!';
      this.report.add('tag', { start, end: start + word.length }, { word });
      this.report.mute(this.source.lineAt(start));
    }
  }

  /** Where a sign written just before a node starts. */
  #before(offset: number, sign: string): number {
    const at = this.source.text.lastIndexOf(sign, offset);
    return at === -1 ? offset : at;
  }
}

const spanOf = (node: Node): Span => {
  const range = node.range ?? [0, 1, 1];
  return { start: range[0], end: Math.max(range[1], range[0]) };
};

/** YAML's core schema reads nothing else than these; anything else is no value. */
const plainScalar = (value: unknown): Scalar => {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
};
