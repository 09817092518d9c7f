/**
 * A block whose name is gone: its lines are read as a part of the block above, and all of them are blamed. It is found by
 * what its lines say, which only one block that the file lacks has, and by what is left to say once its name is back.
 */
import * as z from 'zod';
import { Report, type Problem } from '../../problem';
import { partsOf, tablesOf, unwrapped, type Schema } from '../../schema/kinds';
import { scenarioFile } from '../../schema/schema';
import type { ReadScenario } from '../context';

/** A block of the file, as its lines show it. */
interface Shape {
  name: string;
  /** A list of items, a table of names, or a table of keys that the format gives. */
  kind: 'list' | 'names' | 'keys';
  /** The keys of an item, of what a name stands for, or of the table itself. */
  keys: ReadonlySet<string>;
}

const SHAPES: readonly Shape[] = Object.entries(scenarioFile.shape as Record<string, Schema>).flatMap(
  ([name, part]) => {
    const schema = unwrapped(part);
    const kind = schema instanceof z.ZodArray ? 'list' : schema instanceof z.ZodRecord ? 'names' : 'keys';
    const inside = partsOf(schema).flatMap(tablesOf);
    // The two axes are known by name, and other indices may follow: an index is told by its own keys.
    const tables =
      name === 'indices' ? inside.flatMap(({ shape }) => tablesOf(shape['emancipation'] as Schema)) : inside;
    const keys = new Set(tables.flatMap(({ shape }) => Object.keys(shape)));
    return keys.size === 0 ? [] : [{ name, kind: name === 'indices' ? 'names' : kind, keys } satisfies Shape];
  },
);

/** Something that stands two spaces from the edge, with the keys found in it. */
interface Entry {
  line: number;
  isItem: boolean;
  /** Its own key; empty for an item. */
  name: string;
  keys: readonly string[];
}

interface Block {
  name: string;
  entries: Entry[];
}

interface LostHeading {
  problem: Problem;
  /** What else is wrong, where it stands in the file as it is. */
  others: readonly Problem[];
}

/** The heading that a file lacks; null when nothing shows that one is gone. `read` checks another text. */
export function lostHeadingIn(
  text: string,
  asWritten: ReadScenario,
  read: (text: string) => { report: Report; problems: readonly Problem[] },
): LostHeading | null {
  const lines = text.split('\n');
  const found = strangersIn(blocksOf(lines));
  if (found === null) return null;
  const { at, name } = found;
  const mended = [...lines.slice(0, at - 1), `${name}:`, ...lines.slice(at - 1)].join('\n');
  const errors = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error').length;
  const { problems } = read(mended);
  if (errors(problems) >= Math.max(1, errors(asWritten.report.problems()))) return null;
  const { source } = asWritten.report;
  const report = new Report(source);
  const start = source.startOfLine(at) + lines[at - 1]!.search(/\S/);
  report.add('lost-heading', { start, end: source.endOfLine(at) }, { name });
  const others = problems.map((each) => (each.line > at ? { ...each, line: each.line - 1 } : each));
  return { problem: report.problems()[0]!, others };
}

/** The blocks of a file, by its lines alone: it may not be readable. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    const heading = /^([a-z_]+):/.exec(line)?.[1];
    const block = blocks.at(-1);
    if (heading !== undefined) blocks.push({ name: heading, entries: [] });
    else if (block !== undefined) readLine(line, index + 1, block);
  }
  return blocks;
}

function readLine(line: string, number: number, { entries }: Block): void {
  const own = /^ {2}(- )?(?:([\w-]+):)?(.*)$/.exec(line);
  const isEntry = own !== null && (own[1] !== undefined || own[2] !== undefined) && !/^ {3}/.test(line);
  if (isEntry) {
    const [, dash, key = '', rest = ''] = own;
    const inside = withoutTables(/^\s*\{(.*)\}/.exec(rest)?.[1] ?? '');
    const keys = [...inside.matchAll(/(?:^|,)\s*([a-z_0-9]+):/g)].map(([, found]) => found!);
    const isItem = dash !== undefined;
    entries.push({ line: number, isItem, name: isItem ? '' : key, keys: isItem && key !== '' ? [key, ...keys] : keys });
    return;
  }
  const key = /^ {4}([a-z_0-9]+):/.exec(line)?.[1];
  const last = entries.at(-1);
  if (key !== undefined && last !== undefined) entries[entries.length - 1] = { ...last, keys: [...last.keys, key] };
}

/** A line without what stands between braces in it. */
function withoutTables(words: string): string {
  let depth = 0;
  return [...words]
    .filter((letter) => {
      if (letter === '{') depth++;
      else if (letter === '}') depth--;
      return depth === 0 && letter !== '}';
    })
    .join('');
}

/** Where entries that belong to one missing block start, at the end of another block. */
function strangersIn(blocks: readonly Block[]): { at: number; name: string } | null {
  const present = new Set(blocks.map(({ name }) => name));
  for (const { name, entries } of blocks) {
    const own = SHAPES.find((shape) => shape.name === name);
    const from = entries.findIndex((entry) => own === undefined || misfits(entry, own) > 0);
    if (from === -1) continue;
    const strangers = entries.slice(from);
    const home = SHAPES.find(
      (shape) => !present.has(shape.name) && strangers.every((entry) => misfits(entry, shape) === 0),
    );
    if (home) return { at: strangers[0]!.line, name: home.name };
  }
  return null;
}

/** How many keys of an entry a block does not know; all of them where it is of another kind. */
function misfits({ isItem, name, keys }: Entry, shape: Shape): number {
  if (isItem !== (shape.kind === 'list')) return Infinity;
  if (shape.kind === 'keys') return shape.keys.has(name) ? 0 : 1;
  // What stands in a text at the depth of a key is no key of it.
  return keys.length === 0 ? 1 : keys.filter((key) => !shape.keys.has(key)).length;
}
