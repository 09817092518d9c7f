/** What the fields of the atelier are called: words, without anything of how the text writes them. */
import { expect, test } from 'vitest';
import { labelOf } from '../../src/panels/atelier/form/values';
import { LANGUAGES } from '../../src/scenario/playable';
import { type AboutKey, schemaWords } from '../../src/words/schema';

/** Said of a table of which no field is shown under this name. */
const NO_FIELD: ReadonlySet<string> = new Set(['shared.share']);

test.each(LANGUAGES)('each is a sentence of words, in %s', async (language) => {
  await schemaWords.load(language);
  const tables = Object.entries(schemaWords(language).about);
  const labels = tables.flatMap(([table, keys]) =>
    Object.keys(keys)
      .map((key) => `${table}.${key}`)
      .filter((about) => !NO_FIELD.has(about))
      .map((about) => labelOf({ key: about, about: about as AboutKey }, language)),
  );
  expect(labels.length).toBeGreaterThan(200);
  expect(labels.filter((label) => label === '' || label.includes('`'))).toEqual([]);
});
