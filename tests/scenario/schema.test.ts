import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemaIn } from '../../src/scenario/json-schema';
import { LANGUAGES } from '../../src/scenario/playable';

test.each(LANGUAGES)(
  'the published JSON Schema (%s) is the one of the code; write it again with: npx tsx src/tools/schema.ts',
  (language) => {
    const file = join(import.meta.dirname, `../../public/scenario.schema.${language}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchemaIn(language))));
  },
);

test('every key of the format is explained in both languages', () => {
  const unexplained: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, items, anyOf, additionalProperties } = schema as Record<string, unknown>;
    for (const [name, part] of Object.entries(
      (properties as Record<string, Record<string, unknown>> | undefined) ?? {},
    )) {
      const isSelfEvident = [
        'fr',
        'en',
        'low',
        'mid',
        'high',
        'cop',
        'ending',
        'between',
        'every',
        'chosen_at_least',
        'seen_at_least',
        'add',
      ].includes(name);
      if (typeof part.description !== 'string' && !isSelfEvident) unexplained.push(`${path}.${name}`);
      visit(part, `${path}.${name}`);
    }
    visit(items, `${path}[]`);
    visit(additionalProperties, `${path}.*`);
    for (const part of (anyOf as unknown[] | undefined) ?? []) visit(part, path);
  };
  for (const language of LANGUAGES) visit(jsonSchemaIn(language), language);
  expect(unexplained).toEqual([]);
});
