import * as z from 'zod';
import type { Language } from '../../words/languages';
import { aboutText, expectedText, schemaWords } from '../../words/schema';
import { expectationOf } from './expectation';
import { metadata, scenarioFile } from './schema';

/** The JSON Schema of a scenario file, with explanations in one language (loaded before), for completion in editors. */
export const jsonSchemaIn = (language: Language): Record<string, unknown> => {
  const words = schemaWords(language);
  const schema = z.toJSONSchema(scenarioFile, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { about, expected, most, least } = metadata.get(zodSchema) ?? {};
      if (about) {
        const text = aboutText(words, about);
        jsonSchema.description = text;
        // Editors show this one where they can, with its examples set apart.
        const isClear =
          zodSchema instanceof z.ZodEnum ||
          zodSchema instanceof z.ZodObject ||
          metadata.get(zodSchema)?.holds === 'text';
        const howToWrite = isClear ? [] : [`${capitalised(expectedText(words, expectationOf(zodSchema)))}.`];
        jsonSchema.markdownDescription = [text, ...howToWrite].join('\n\n');
      } else if (expected) jsonSchema.description = capitalised(expectedText(words, expected));
      if (most !== undefined && jsonSchema.type === 'object') jsonSchema.maxProperties = most;
      if (least !== undefined && least > 0 && jsonSchema.type === 'object') jsonSchema.minProperties = least;
    },
  });
  return { ...schema, title: words.title };
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
