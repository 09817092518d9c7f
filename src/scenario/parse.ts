/**
 * Text -> tree with positions. YAML 1.2 without its traps: no alias, anchor, tag or second document, and no silent loss.
 * Never throws. A fault that can be read around is replaced by a neutral letter and its line muted, so that one check
 * tells all the faults of a file, each once.
 */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { diagnose } from './diagnosis';
import type { Patch } from './diagnosis-lines';
import { LIMITS } from './limits';
import { Report } from './problem';
import { SourceText, type MapNode, type Scalar, type ScalarNode, type Span, type TreeNode } from './tree';

export interface ParsedFile {
  report: Report;
  /** null when the text cannot be read as a whole. */
  root: MapNode | null;
}

/** Faults read around before giving up, and letters read again for that in all. */
const MOST_REPAIRS = 12;
const MOST_LETTERS = 1_500_000;
/** A text with more faults than this is no scenario: the first one is told, and that is all. */
const MOST_FAULTS = 300;
/** Compact nesting such as `- - - -`, which costs the YAML reader one call a level. */
const DEEP_COMPACT_LINE = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${LIMITS.depth}}`, 'm');

/** Reads a file. Everything that goes wrong is in the report. */
export const parseFile = (text: string, fileName: string): ParsedFile => {
  const source = new SourceText(fileName, text.startsWith('\uFEFF') ? text.slice(1) : text);
  const report = new Report(source);
  const none: ParsedFile = { report, root: null };
  if (text.length > LIMITS.fileLength) {
    report.add('too-long', { start: 0, end: 1 }, { most: LIMITS.fileLength });
    return none;
  }
  if (!checkEncoding(source.text, report)) return none;
  const deep = tooDeepAt(source.text);
  if (deep !== null) {
    report.add('too-deep', { start: deep, end: deep + 1 }, { most: LIMITS.depth });
    return none;
  }
  if (!/^[ \t]*[^\s#]/m.test(source.text)) {
    report.add('empty-file', { start: 0, end: 1 });
    return none;
  }
  const document = readAround(source, report);
  if (!document) return none;
  const root = new TreeBuilder(source, report).build(document);
  return { report, root };
};

/** What a letter of a UTF-8 file becomes when a program reads it as Windows-1252 and saves it again: `é` is `Ã©`. */
const GARBLED = /Ã[\u0080-\u00BF]|â€[\u0080-\u2122]|Å[\u0080-\u0153]|Â[\u00A0-\u00BB]/;

/** Tells, once, a file whose letters were lost; false when nothing can be read in it. */
const checkEncoding = (text: string, report: Report): boolean => {
  // A letter that is no UTF-8 is read as this sign.
  const lost = text.indexOf('\uFFFD');
  const isWide = text.slice(0, 100).split('\0').length > 20;
  if (isWide) report.add('not-utf8', { start: 0, end: 1 });
  else if (lost !== -1) report.add('not-utf8', { start: lost, end: lost + 1 });
  else {
    const garbled = GARBLED.exec(text);
    if (garbled) {
      const [words] = garbled;
      report.add('garbled-accents', { start: garbled.index, end: garbled.index + words.length }, { words });
    }
  }
  return !isWide;
};

/** Parses, and reads around one fault after the other; null when one cannot be read around. */
const readAround = (source: SourceText, report: Report): Document.Parsed | null => {
  let text = source.text.replaceAll('\u2028', ' ').replaceAll('\u2029', ' ');
  for (let repair = 0; repair <= MOST_REPAIRS; repair++) {
    let documents: Document.Parsed[];
    try {
      const parsed = parseAllDocuments(text, {
        prettyErrors: false,
        uniqueKeys: false,
        strict: true,
        logLevel: 'silent',
      });
      documents = Array.isArray(parsed) ? parsed : [];
    } catch {
      report.add('unreadable', { start: 0, end: 1 }, { detail: '' });
      return null;
    }
    const [document, second] = documents;
    const { fault, count } = faultsOf(documents);
    if (!fault) {
      if (!document) {
        // Directives and nothing else.
        report.add('empty-file', { start: 0, end: 1 });
        return null;
      }
      if (second) {
        const start = text.indexOf('---', document.range[2] - 3);
        report.add('several-documents', { start, end: start + 3 });
        return null;
      }
      return document;
    }
    const { tell, span, patches, isFaithful } = diagnose(fault, text);
    tell(report);
    if (patches.length === 0 || count > MOST_FAULTS || text.length * (repair + 1) > MOST_LETTERS) return null;
    text = patched(text, patches);
    if (!isFaithful) report.mute(source.lineAt(span.start));
  }
  return null;
};

const patched = (text: string, patches: readonly Patch[]): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, letter } of patches) {
    pieces.push(text.slice(from, at), letter);
    from = at + 1;
  }
  return pieces.join('') + text.slice(from);
};

/** The first fault in the order of the text, and how many there are. */
const faultsOf = (documents: readonly Document.Parsed[]): { fault: YAMLError | null; count: number } => {
  let fault: YAMLError | null = null;
  let count = 0;
  for (const document of documents) {
    for (const other of [...document.errors, ...document.warnings]) {
      // A tag is told where its node is read.
      if (other.code === 'TAG_RESOLVE_FAILED') continue;
      count++;
      if (!fault || other.pos[0] < fault.pos[0]) fault = other;
    }
  }
  return { fault, count };
};

/** Where nesting goes beyond the limit, before anything recursive sees the text; null when it does not. */
const tooDeepAt = (text: string): number | null => {
  const compact = DEEP_COMPACT_LINE.exec(text);
  if (compact) return compact.index;
  // Brackets are counted whatever they mean: only a hostile text leaves this many open.
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '{' || letter === '[') {
      open++;
      if (open > LIMITS.depth * 4) return at;
    } else if ((letter === '}' || letter === ']') && open > 0) open--;
  }
  // A block level needs at least one more column than the level above it.
  const columns: number[] = [];
  for (const line of text.matchAll(/^([ ]*)[^\s#]/gm)) {
    const column = line[1]?.length ?? 0;
    while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop();
    columns.push(column);
    if (columns.length > LIMITS.depth * 4) return line.index;
  }
  return null;
};

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
    if (map.entries.has(name)) {
      this.report.add('duplicate-key', keySpan, { name });
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
