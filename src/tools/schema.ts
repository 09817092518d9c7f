/** Writes the two published JSON Schemas of the scenario file: `npx tsx src/tools/schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jsonSchemaIn } from '../scenario/json-schema';
import { LANGUAGES } from '../scenario/playable';

for (const language of LANGUAGES) {
  const file = fileURLToPath(new URL(`../../public/scenario.schema.${language}.json`, import.meta.url));
  await writeFile(file, `${JSON.stringify(jsonSchemaIn(language), null, 1)}\n`);
}
