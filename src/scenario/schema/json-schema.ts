import * as z from 'zod';
import type { Language } from '../playable';
import { scenarioFile, schemaWords } from './schema';
import { expectationOf } from './expectation';

const TITLES: Readonly<Record<Language, string>> = {
  fr: 'Un scénario de Bouclier, format 1',
  en: 'A Bouclier scenario, format 1',
};

/** The JSON Schema of a scenario file, with explanations in one language, for completion in editors. */
export const jsonSchemaIn = (language: Language): Record<string, unknown> => {
  const schema = z.toJSONSchema(scenarioFile, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const words = schemaWords.get(zodSchema);
      if (words?.about) {
        jsonSchema.description = words.about[language];
        // Editors show this one where they can, with its examples set apart.
        jsonSchema.markdownDescription = [words.about[language], ...howToWrite(zodSchema, language)].join('\n\n');
      } else if (words?.expected) jsonSchema.description = capitalised(words.expected[language]);
      if (words?.most !== undefined && jsonSchema.type === 'object') jsonSchema.maxProperties = words.most;
    },
  });
  return { ...schema, title: TITLES[language] };
};

/** What may be written, where its kind does not say it already: the words of a list, the keys of a table. */
const howToWrite = (schema: z.core.$ZodType, language: Language): string[] =>
  schema instanceof z.ZodEnum || schema instanceof z.ZodObject || schemaWords.get(schema)?.holds === 'text'
    ? []
    : [`${capitalised(expectationOf(schema)[language])}.`];

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
