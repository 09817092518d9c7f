/** A form changes exactly what it shows: the rest of the author's file keeps every letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  addItem,
  difference,
  endOf,
  isEmpty,
  moveValue,
  readDocument,
  removeValue,
  setValue,
  wholeOf,
  type EditedDocument,
  type NewValue,
  type Path,
  type Scalar,
  type TreeNode,
} from '../../../src/scenario/edit';
import { WORLDS } from '../../support/edited-worlds';

/** A large world is slow to read: it is tried less often. */
const runsFor = (text: string) => ({ numRuns: text.length > 50_000 ? 2 : 20 });

/** Every value of a document with its path. */
function valuesOf(node: TreeNode, path: Path = []): { path: Path; node: TreeNode }[] {
  const inner: { path: Path; node: TreeNode }[] =
    node.kind === 'map'
      ? [...node.entries].flatMap(([key, { value }]) => valuesOf(value, [...path, key]))
      : node.kind === 'list'
        ? node.items.flatMap((item, index) => valuesOf(item, [...path, index]))
        : [];
  return [{ path, node }, ...inner];
}

const asRead = (text: string): unknown => parseDocument(text, { logLevel: 'silent' }).toJS();

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], data);

function withValue(data: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
}

/** What people type in a field, and what the format could take for something else. */
const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Oui : mais non',
    '- pas une liste',
    '# pas une note',
    'l’école "libre" d\'ici',
    'true',
    '12',
    '5%',
    '2024-01-01',
    '{ a: b }',
    '[x',
    '> 60',
    'trust > 60 and turn >= 2',
    ' avec des espaces ',
    'deux\nlignes',
    'fin\n',
    `${'Une phrase qui se répète, et qui est longue. '.repeat(6)}Fin.`,
    '',
    'a: b # c',
    '%',
    '@x',
    'null',
    '~',
    '=',
    '<<',
  ),
);
const values: fc.Arbitrary<Scalar> = fc.oneof(words, fc.integer({ min: -100, max: 100 }), fc.boolean());

const opened = (text: string): EditedDocument => {
  const document = readDocument(text);
  if (document.root === null) throw new Error('the world cannot be read');
  return document;
};

test.each(['*!', '*a', '&a', '!a', '- a', '? a', '#a', '@a', '`a', '%a', '{a', '[a', 'a: b', 'a #b'])(
  'words that mean something else to a reader of YAML stay words: %s',
  (value) => {
    const next = setValue(opened('id: a\ntitle: a\n'), ['title'], value)!;
    expect(asRead(next.text)).toEqual({ id: 'a', title: value });
  },
);

describe.each(WORLDS)('%s', (_, text) => {
  const document = opened(text);
  const runs = runsFor(text);
  const all = valuesOf(document.root!);
  const scalars = all.filter(({ node, path }) => node.kind === 'scalar' && path.length > 0);
  const anyOf = <T>(items: readonly T[]) => fc.integer({ min: 0, max: items.length - 1 }).map((index) => items[index]!);

  test('the form reads what the text says', () => {
    const data = asRead(text);
    for (const { path, node } of scalars)
      expect([path, node.kind === 'scalar' && node.value]).toEqual([path, at(data, path) ?? null]);
  });

  test('a value that is changed is read again, and no letter around it has moved', () => {
    const data = asRead(text);
    fc.assert(
      fc.property(anyOf(scalars), values, ({ path, node }, value) => {
        const next = setValue(document, path, value);
        if (next === null) {
          expect(at(data, path)).toBe(value);
          return;
        }
        const start = isEmpty(node) ? text.lastIndexOf(':', node.span.end) + 1 : node.span.start;
        const end = endOf(text, node);
        expect(next.text.startsWith(text.slice(0, start))).toBe(true);
        expect(next.text.endsWith(text.slice(Math.max(start, end)))).toBe(true);
        const read = asRead(next.text);
        const kept = at(read, path);
        // A text that ends with its line break goes on doing so.
        expect(kept === `${String(value)}\n` ? value : kept).toBe(value);
        expect(withValue(read, path, 0)).toEqual(withValue(data, path, 0));
      }),
      runs,
    );
  });

  test('what is taken away takes its own letters and no others', () => {
    const data = asRead(text);
    fc.assert(
      fc.property(anyOf(all.filter(({ path }) => path.length > 1)), ({ path }) => {
        const next = removeValue(document, path);
        if (next === null) return;
        // Nothing but its own letters, blank lines, and the comma or the comment that goes with it.
        const whole = wholeOf(document, path)!;
        const own = text.slice(whole.start, whole.end);
        expect(lettersOf(text).length - lettersOf(next.text).length).toBeLessThanOrEqual(
          lettersOf(own).length + lettersOf(/#.*/.exec(text.slice(whole.end))?.[0] ?? '').length + 1,
        );
        const expected = structuredClone(data);
        const holder = at(expected, path.slice(0, -1)) as Record<string, unknown> | unknown[];
        if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
        else delete holder[path.at(-1)!];
        expect(asRead(next.text)).toEqual(expected);
      }),
      runs,
    );
  });

  test('a key or an item that is added is read, and nothing else has changed', () => {
    const data = asRead(text);
    const maps = all.filter(({ node }) => node.kind === 'map');
    const lists = all.filter(({ node }) => node.kind === 'list');
    const added: fc.Arbitrary<NewValue> = fc.oneof(
      values,
      fc.constantFrom<NewValue[]>(
        { add: 4, over: 2 },
        { fr: 'Oui : non', en: 'Yes' },
        [{ when: 'turn > 2', text: 'Ah' }],
        ['a', 'b'],
      ),
    );
    fc.assert(
      fc.property(anyOf(maps), added, ({ path }, value) => {
        const next = setValue(document, [...path, 'added'], value, ['id', 'title', 'label', 'added', 'text']);
        expect(next).not.toBeNull();
        expect(difference(text, next!.text)!.insert).toContain('added');
        const expected = path.length === 0 ? { ...(data as object), added: value } : structuredClone(data);
        if (path.length > 0) (at(expected, path) as Record<string, unknown>)['added'] = value;
        expect(asRead(next!.text)).toEqual(expected);
      }),
      runs,
    );
    if (lists.length === 0) return;
    fc.assert(
      fc.property(anyOf(lists), added, fc.nat(6), ({ path }, value, place) => {
        const next = addItem(document, path, value, [], place);
        const expected = structuredClone(data);
        (at(expected, path) as unknown[]).splice(place, 0, value);
        expect(asRead(next!.text)).toEqual(expected);
      }),
      runs,
    );
  });

  test('two neighbours that change places and back give the very text', () => {
    fc.assert(
      fc.property(anyOf(all.filter(({ path }) => path.length > 0)), ({ path }) => {
        const next = moveValue(document, path, 1);
        if (next === null) return;
        const step = path.at(-1)!;
        const moved = typeof step === 'number' ? [...path.slice(0, -1), step + 1] : path;
        expect(commentsOf(next.text).toSorted()).toEqual(commentsOf(text).toSorted());
        expect(moveValue(next, moved, -1)!.text).toBe(text);
      }),
      runs,
    );
  });
});

const lettersOf = (text: string): string => text.replace(/\s/g, '');
const commentsOf = (text: string): string[] => text.split('\n').flatMap((line) => /#.*$/.exec(line)?.[0] ?? []);
