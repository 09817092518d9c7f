/** `npm run schema`: writes what is published of the format, from its one schema: a JSON Schema and a reference page in each language. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { jsonSchemaIn } from '../../scenario/schema/json-schema';
import { LANGUAGES } from '../../words/languages';
import { schemaWords } from '../../words/schema';
import { referenceWords } from '../../words/tools';
import { referencePage } from '../../scenario/schema/reference';

const ROOT = resolve(import.meta.dirname, '../../..');

const example = await readFile(resolve(ROOT, 'assets/reference/every-word.yaml'), 'utf8');
for (const language of LANGUAGES) {
  await Promise.all([schemaWords.load(language), referenceWords.load(language)]);
  const schema = resolve(ROOT, `public/scenario.schema.${language}.json`);
  await writeFile(schema, `${JSON.stringify(jsonSchemaIn(language), null, 1)}\n`);
  const page = resolve(ROOT, `scenarios/REFERENCE.${language}.md`);
  await writeFile(page, referencePage(example, language));
}
