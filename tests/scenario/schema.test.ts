/** What is published of the format is what the schema says: completion in editors, and the reference page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';
import { jsonSchemaIn } from '../../src/scenario/schema/json-schema';
import { LANGUAGES } from '../../src/scenario/playable';
import { inOneLanguage, referencePage } from '../../src/scenario/schema/reference';

const ROOT = join(import.meta.dirname, '../..');
const example = readFileSync(join(ROOT, 'assets/reference/every-word.yaml'), 'utf8');

test.each(LANGUAGES)(
  'the published JSON Schema (%s) is the one of the code; write it again with: npm run schema',
  (language) => {
    const file = join(ROOT, `public/scenario.schema.${language}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchemaIn(language))));
  },
);

/** Every key of the published schema, as `dossiers[].options.cop.label`, with what is said about it. */
function keysOf(schema: unknown, path = ''): { key: string; description: unknown }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, anyOf = [], additionalProperties } = schema as Record<string, unknown>;
  return [
    ...Object.entries(properties as Record<string, Record<string, unknown>>).flatMap(([name, part]) => [
      { key: `${path}.${name}`, description: part.description },
      ...keysOf(part, `${path}.${name}`),
    ]),
    ...keysOf(items, `${path}[]`),
    ...keysOf(additionalProperties, `${path}.*`),
    ...(anyOf as unknown[]).flatMap((part) => keysOf(part, path)),
  ];
}

test.each(LANGUAGES)('every key of the format is explained (%s)', (language) => {
  const keys = keysOf(jsonSchemaIn(language));
  expect(keys.length).toBeGreaterThan(200);
  expect(keys.filter(({ description }) => typeof description !== 'string').map(({ key }) => key)).toEqual([]);
});

/** Steps of which any has the same keys: doctrines, indices, languages, names and items of a list. */
const ALIKE = new Set(['*', 'cop', 'public', 'laissez_faire', 'emancipation', 'tyranny', 'shield']);

/** The keys that lead to a key, without those that only say which of several alike; none for a language of a text. */
function stepsOf(key: string): string[] {
  const steps = key.replaceAll('[]', '').split('.').slice(1);
  if (['fr', 'en', ...ALIKE].includes(steps.at(-1)!)) return [];
  return steps.filter((step) => !ALIKE.has(step));
}

describe('the reference page', () => {
  test.each(LANGUAGES)('(%s) is the one of the code; write it again with: npm run schema', (language) => {
    const file = join(ROOT, `scenarios/REFERENCE.${language}.md`);
    expect(readFileSync(file, 'utf8')).toBe(referencePage(example, language));
  });

  test.each(LANGUAGES)('(%s) tells every key, each with an example', (language) => {
    const page = referencePage(example, language);
    const [, ...sections] = page.split(/^## /m);
    const rows = sections.flatMap((section) =>
      [...section.matchAll(/^\| `([^`]+)` \| (.*) \| `([^`]+)` \|$/gm)].map(
        ([, name = '', words = '', shown = '']) => ({
          section: section.slice(0, section.indexOf('\n')),
          name,
          shown,
          seen: [...words.matchAll(/\[([^\]]+)\]\(#/g)].map(([, title = '']) => title),
        }),
      ),
    );
    for (const { name, shown } of rows) expect(shown).toContain(`${name.split('.').at(-1)}:`);
    const told = new Set(rows.map(({ section, name }) => `${section} › ${name}`));
    const [top] = rows;
    const toSee = new Map(rows.map(({ section, name, seen }) => [`${section} › ${name}`, seen]));
    // Told in the section of the table that it stands in, or of one further out (`indices › mean_of.weight`), or in the
    // section that the row of its table says to see.
    const isTold = (steps: readonly string[]) =>
      [top!.section, ...steps].some((section, i) => {
        const [table, key] = [steps.slice(i, -1).join('.'), steps.at(-1)!];
        const sections = toSee.get(`${section} › ${table}`) ?? [];
        return (
          told.has(`${section} › ${steps.slice(i).join('.')}`) || sections.some((see) => told.has(`${see} › ${key}`))
        );
      });
    const keys = keysOf(jsonSchemaIn(language)).map(({ key }) => stepsOf(key));
    expect(keys.filter((steps) => steps.length > 0 && !isTold(steps)).map((steps) => steps.join('.'))).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  test('is cut from a world in which the checker finds nothing, in two languages and in each of them', () => {
    for (const text of [example, ...LANGUAGES.map((language) => inOneLanguage(example, language))]) {
      expect(checkScenario(text, 'every-word.yaml').problems).toEqual([]);
    }
  });

  test('has no key without an example: one that is taken away is missed', () => {
    expect(() => referencePage(example.replace('fading: true, ', ''), 'fr')).toThrow(/fading/);
  });

  test.each(LANGUAGES)('(%s) has links that lead to its headings', (language) => {
    const page = referencePage(example, language);
    const slugs = new Set(
      [...page.matchAll(/^## (.*)$/gm)].map(
        ([, title = '']) =>
          `#${title
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
            .replaceAll(' ', '-')}`,
      ),
    );
    const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !slugs.has(link))).toEqual([]);
  });
});
