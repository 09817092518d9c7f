/** What may be written at a place of a text: keys of the format, names of the file, words of a list. */
import type { Thing } from './things';
import type { AboutKey } from '../../words/schema';
import type { Path } from '../yaml/tree';
import { startOfLine } from './document';
import { fieldsOf, schemaOf, shapeOf, type Shape } from './fields';
import type { ThingKind } from './kinds-of-things';

export interface Completion {
  label: string;
  /** What it stands for: a name that the author gave, or what the format says of it. */
  name: string | null;
  about: AboutKey | null;
  isKey: boolean;
}

export interface Completing {
  /** Where the word that is being written starts. */
  from: number;
  options: readonly Completion[];
}

/** What is being written: the value at a path, or a key of the table there. */
interface Writing {
  path: Path;
  isKey: boolean;
}

const LINE = /^( *)((?:- +)*)(?:([\w.-]+):(?: (.*))?)?/;

/** @param things those of the text as it was last read: while it is written, it may not be whole */
export function completionsAt(text: string, things: readonly Thing[], at: number): Completing | null {
  const line = text.slice(startOfLine(text, at), at);
  if (/#|^\s*$/.test(line) && line.includes('#')) return null;
  const writing = writingAt(text, at);
  if (writing === null) return null;
  const from = at - /[\p{L}\p{N}_.-]*$/u.exec(line)![0].length;
  const schema = schemaOf(writing.path);
  if (schema === null) return null;
  const shape = shapeOf(schema, String(writing.path.at(-1) ?? ''));
  const options = writing.isKey ? keysOf(things, schema, shape) : valuesOf(things, shape);
  return options.length === 0 ? null : { from, options };
}

function keysOf(things: readonly Thing[], schema: Parameters<typeof fieldsOf>[0], shape: Shape): Completion[] {
  if (shape.is === 'entries') return namesFor(things, shape.keys).map((one) => ({ ...one, isKey: true }));
  return fieldsOf(schema).map(({ key, about }) => ({ label: key, name: null, about, isKey: true }));
}

function valuesOf(things: readonly Thing[], shape: Shape): Completion[] {
  const plain = (label: string): Completion => ({ label, name: null, about: null, isKey: false });
  switch (shape.is) {
    case 'reference':
      return namesFor(things, shape.family ?? 'gauge');
    case 'mark':
    case 'condition':
      return [
        ...namesFor(things, 'cell'),
        ...(shape.is === 'condition' ? ['turn', 'and', 'or', 'not'].map(plain) : []),
      ];
    case 'choice':
      return shape.words.map(plain);
    case 'drawing':
      return shape.names.map(plain);
    case 'yes':
      return [plain('true')];
    case 'list':
      return valuesOf(things, shape.item);
    case 'either':
      return valuesOf(things, shape.simple);
    default:
      return [];
  }
}

const FAMILIES: Readonly<Record<string, readonly ThingKind[]>> = {
  cell: ['gauge', 'index'],
  term: ['gauge', 'index'],
};

function namesFor(things: readonly Thing[], family: string | null): Completion[] {
  if (family === null) return [];
  const kinds = FAMILIES[family] ?? [family as ThingKind];
  return kinds
    .flatMap((kind) => things.filter((thing) => thing.kind === kind))
    .map(({ id, name }) => ({ label: id ?? '', name, about: null, isKey: false }));
}

/** Where in the file a place is, read from its lines alone: the text may not be whole while it is written. */
export function writingAt(text: string, at: number): Writing | null {
  const start = startOfLine(text, at);
  const line = text.slice(start, at);
  const [, margin = '', dashes = '', key, value] = LINE.exec(line)!;
  const path = pathAbove(text, start, margin.length, dashes);
  if (key === undefined) return { path, isKey: true };
  return inFlow([...path, key], value ?? '');
}

function inFlow(path: Path, value: string): Writing | null {
  const open: { isList: boolean; key: string | null; from: number }[] = [];
  let quote = '';
  for (let i = 0; i < value.length; i++) {
    const letter = value[i]!;
    const last = open.at(-1);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '[') open.push({ isList: letter === '[', key: null, from: i + 1 });
    else if (letter === '}' || letter === ']') open.pop();
    else if (letter === ',' && last) Object.assign(last, { key: null, from: i + 1 });
    else if (letter === ':' && last && !last.isList && last.key === null) last.key = value.slice(last.from, i).trim();
  }
  if (quote !== '') return null;
  const steps: Path = open.flatMap<string | number>(({ isList, key }) => (isList ? [0] : key === null ? [] : [key]));
  const last = open.at(-1);
  return { path: [...path, ...steps], isKey: last !== undefined && !last.isList && last.key === null };
}

/** The keys and dashes that a line stands under. */
function pathAbove(text: string, start: number, margin: number, dashes: string): (string | number)[] {
  const path: (string | number)[] = dashes === '' ? [] : [0];
  let column = margin;
  let isItem = dashes !== '';
  let end = start;
  while (end > 0 && (column > 0 || isItem)) {
    const above = startOfLine(text, end - 1);
    const [, ownMargin = '', ownDashes = '', key] = LINE.exec(text.slice(above, end - 1))!;
    end = above;
    const keyColumn = ownMargin.length + ownDashes.length;
    if (key === undefined && ownDashes === '') continue;
    if (key !== undefined && (keyColumn < column || (isItem && keyColumn === column && ownDashes === ''))) {
      path.unshift(key);
      column = keyColumn;
      isItem = false;
    }
    if (ownDashes !== '' && ownMargin.length < column) {
      path.unshift(0);
      column = ownMargin.length;
      isItem = true;
    }
  }
  return path;
}
