/** The things of a world, what is found in each, what points to each, and how it is renamed or taken away. */
import { describe, expect, test } from 'vitest';
import {
  copyValue,
  fieldsOf,
  keyOf,
  orderAt,
  readDocument,
  removeThing,
  renameThing,
  schemaOf,
  statesOf,
  thingAt,
  thingsOf,
  usesOf,
  type EditedDocument,
  type Thing,
} from '../../../src/scenario/edit';
import { checkScenario } from '../../../src/scenario/check/check';
import { codesOf, edited, NEGOTIATED, ONE_LANGUAGE, PEOPLE, TREATY } from '../../support/scenario-text';
import { WORLDS } from '../../support/edited-worlds';

const thing = (document: EditedDocument, path: string): Thing => {
  const found = thingsOf(document, 'fr').find((one) => keyOf(one) === path);
  if (found === undefined) throw new Error(`no thing at ${path}`);
  return found;
};

describe('the things of a world', () => {
  test('are the gauges, dossiers, events and the rest, each with the name that the author gave it', () => {
    const things = thingsOf(readDocument(ONE_LANGUAGE), 'fr');
    const count = (kind: string) => things.filter((one) => one.kind === kind).length;
    expect(['gauge', 'coupling', 'fact', 'dossier', 'event', 'ending'].map(count)).toEqual([3, 1, 1, 2, 1, 2]);
    const dossier = things.find(({ kind }) => kind === 'dossier');
    expect(dossier!.name).not.toBe(dossier!.id);
  });

  test('a place of the text is in the smallest thing around it', () => {
    const document = readDocument(TREATY);
    const things = thingsOf(document, 'fr');
    const clause = things.find(({ kind }) => kind === 'clause')!;
    expect(thingAt(things, clause.span.start + 1)).toBe(clause);
    expect(thingAt(things, 0)!.kind).toBe('world');
  });

  test('each has the worst of what the checker found in it', () => {
    const text = edited(ONE_LANGUAGE, [
      'endings:',
      'endings:\n  - { id: never, when: turn > 90, title: Non, text: Jamais. }',
    ]);
    const document = readDocument(text);
    const things = thingsOf(document, 'fr');
    const starts = [0];
    for (const line of text.split('\n')) starts.push(starts.at(-1)! + line.length + 1);
    const found = checkScenario(text, 'test.yaml').problems.map((problem) => ({
      problem,
      at: starts[problem.line - 1]! + problem.column - 1,
    }));
    expect(found.length).toBeGreaterThan(0);
    const states = statesOf(things, found);
    expect(states.get('endings.0')).toBeDefined();
    expect(states.get('endings.0')!.state).not.toBe('fine');
    expect(states.has('dossiers.0')).toBe(false);
  });
});

describe('the fields of a form', () => {
  test.each(WORLDS.filter(([name]) => !name.startsWith('by hand')))(
    'everything that %s writes has a field',
    (_, text) => {
      const document = readDocument(text);
      for (const { path, kind } of thingsOf(document, 'fr')) {
        const schema = schemaOf(path);
        expect(schema, path.join('.')).not.toBeNull();
        const keys = orderAt(path);
        const written = path.length === 0 ? [] : [...(entries(document, path) ?? [])];
        for (const key of written) expect(keys, `${kind} ${path.join('.')}`).toContain(key);
        if (written.length > 0) expect(fieldsOf(schema!).map(({ key }) => key)).toEqual(keys);
      }
    },
  );

  test('take their limits, their choices and their words from the format', () => {
    const fields = (path: (string | number)[]) => new Map(fieldsOf(schemaOf(path)!).map((field) => [field.key, field]));
    const gauge = fields(['gauges', 'x']);
    expect(gauge.get('start')!.shape).toEqual({ is: 'number', low: 0, high: 100, isWhole: false });
    expect(gauge.get('start')!.isRequired).toBe(true);
    expect(gauge.get('good')!.shape).toEqual({ is: 'choice', words: ['high', 'low'] });
    expect(gauge.get('relax')!).toMatchObject({ about: 'gauge.relax', shape: { is: 'percent', low: 0 } });
    const option = fields(['dossiers', 0, 'options', 'cop']);
    expect(option.get('effects')!.shape).toMatchObject({ is: 'entries', keys: 'gauge', entry: { is: 'effect' } });
    expect(option.get('cost')!.shape).toMatchObject({ is: 'entries', keys: 'gauge', entry: { is: 'number' } });
    expect(fields(['treaty', 'clauses', 'x']).get('appeal')!.shape).toMatchObject({ keys: 'actor' });
    expect(fields(['events', 0]).get('chance')!.shape).toMatchObject({ is: 'either', simple: { is: 'percent' } });
  });
});

const entries = ({ root }: EditedDocument, path: readonly (string | number)[]): string[] | null => {
  let node: unknown = root;
  for (const step of path) {
    const inside = node as { kind: string; entries: Map<string, { value: unknown }>; items: unknown[] };
    node = inside.kind === 'map' ? inside.entries.get(String(step))?.value : inside.items[Number(step)];
  }
  const found = node as { kind?: string; entries?: Map<string, unknown> } | undefined;
  return found?.kind === 'map' ? [...found.entries!.keys()] : null;
};

describe('what points to a thing', () => {
  test('is renamed with it: keys, values, conditions, stances', () => {
    for (const text of [ONE_LANGUAGE, TREATY, NEGOTIATED, PEOPLE]) {
      const document = readDocument(text);
      for (const one of thingsOf(document, 'fr')) {
        // The two axes have the names that the format gives them.
        if (one.id === null || one.kind === 'index') continue;
        const next = renameThing(document, one, 'tout-autre')!;
        const renamed = thingsOf(next, 'fr').find(({ kind, id }) => kind === one.kind && id === 'tout-autre')!;
        expect(usesOf(next, renamed).length, keyOf(one)).toBe(usesOf(document, one).length);
        expect(usesOf(next, one)).toEqual([]);
        expect(renameThing(next, renamed, one.id)!.text).toBe(text);
      }
    }
  });

  test('a gauge that is renamed everywhere leaves a world that is as right as it was', () => {
    const document = readDocument(NEGOTIATED);
    const gauge = thingsOf(document, 'fr').find(({ kind }) => kind === 'gauge')!;
    expect(usesOf(document, gauge).length).toBeGreaterThan(2);
    expect(codesOf(renameThing(document, gauge, 'autre-nom')!.text)).toEqual(codesOf(NEGOTIATED));
  });

  test('goes with it where it can do without, and is otherwise left to the author', () => {
    const document = readDocument(PEOPLE);
    const life = thingsOf(document, 'fr').find((one) => one.kind === 'life' && usesOf(document, one).length > 0);
    const fact = thingsOf(document, 'fr').find(({ kind }) => kind === 'fact');
    for (const one of [life, fact]) {
      if (one === undefined) continue;
      expect(codesOf(removeThing(document, one, true)!.text)).not.toContain('unknown-name');
      if (usesOf(document, one).length > 0)
        expect(codesOf(removeThing(document, one, false)!.text)).toContain('unknown-name');
    }
  });
});

describe('a copy', () => {
  test('has all of the thing but its id, and stands after it', () => {
    const document = readDocument(ONE_LANGUAGE);
    const next = copyValue(document, thing(document, 'dossiers.0').path, 'copie')!;
    const things = thingsOf(next, 'fr').filter(({ kind }) => kind === 'dossier');
    expect(things.map(({ id }) => id)[1]).toBe('copie');
    expect(things[1]!.name).toBe(things[0]!.name);
    expect(codesOf(next.text).filter((code) => code.startsWith('dup'))).toEqual([]);
  });
});
