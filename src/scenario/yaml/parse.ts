/**
 * Text -> tree with positions. YAML 1.2 without its traps: no alias, anchor, tag or second document, and no silent loss.
 * Never throws. A fault that can be read around is overwritten with a neutral letter and its line muted, so that one check
 * reports all the faults of a file, each once.
 */
import { parseAllDocuments, type Document, type YAMLError } from 'yaml';
import { treeOf } from './build-tree';
import { diagnose } from './diagnosis';
import type { Patch } from './diagnosis-lines';
import { LIMITS } from '../limits';
import { documentOf } from './not-text';
import { straightened } from './curly-quotes';
import { Report } from '../problem';
import { SourceText, type MapNode } from './tree';

export interface ParsedFile {
  report: Report;
  /** null when the text cannot be read as a whole. */
  root: MapNode | null;
}

/** Faults read around before giving up, and letters read again for that in all. */
const MOST_REPAIRS = 12;
const MOST_LETTERS = 1_500_000;
/** A text with more faults than this is no scenario: only the first one is reported. */
const MOST_FAULTS = 300;
/** Compact nesting such as `- - - -`, which costs the YAML reader one call a level. */
const DEEP_COMPACT_LINE = new RegExp(`^[ ]*(?:[-?:][ \\t]+){${LIMITS.depth}}`, 'm');

/** Reads a file. Everything that goes wrong is in the report. */
export const parseFile = (text: string, fileName: string): ParsedFile => {
  const source = new SourceText(fileName, text.startsWith('\uFEFF') ? text.slice(1) : text);
  const report = new Report(source);
  const none: ParsedFile = { report, root: null };
  const kind = documentOf(source.text.slice(0, 100));
  if (kind !== null) {
    report.add('not-text', { start: 0, end: 1 }, { kind });
    return none;
  }
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
  const root = treeOf(document, source, report);
  return { report, root };
};

/** What a letter of a UTF-8 file becomes when a program reads it as Windows-1252 and saves it again: `é` is `Ã©`. */
const GARBLED = /Ã[\u0080-\u00BF]|â€[\u0080-\u2122]|Å[\u0080-\u0153]|Â[\u00A0-\u00BB]/;

/** Reports, once, a file whose letters were lost; false when nothing can be read in it. */
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
  let text = straightened(source.text, report).replaceAll('\u2028', ' ').replaceAll('\u2029', ' ');
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
    const { addTo, span, patches, isFaithful } = diagnose(fault, text);
    addTo(report);
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
      // A tag is reported where its node is read.
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
