/** `npm run schema`: writes what is published of the format, from its one schema: two JSON Schemas, and a reference page in each language. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { jsonSchemaIn } from '../../scenario/schema/json-schema';
import { LANGUAGES } from '../../scenario/playable';
import { referencePage } from '../../scenario/schema/reference';

const ROOT = resolve(import.meta.dirname, '../../..');

const example = await readFile(resolve(ROOT, 'assets/reference/every-word.yaml'), 'utf8');
for (const language of LANGUAGES) {
  const schema = resolve(ROOT, `public/scenario.schema.${language}.json`);
  await writeFile(schema, `${JSON.stringify(jsonSchemaIn(language), null, 1)}\n`);
  const page = resolve(ROOT, `scenarios/REFERENCE${language === 'fr' ? '' : `.${language}`}.md`);
  await writeFile(page, referencePage(example, language));
}
