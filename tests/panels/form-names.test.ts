/** What the checker says beside a form: by the labels of fields and the names of things, for whoever never sees the text. */
import { beforeAll, describe, expect, test } from 'vitest';
import { toldByForm } from '../../src/panels/atelier/form-names';
import { checkScenario } from '../../src/scenario/check/check';
import { placeOf, readDocument, thingAt, thingsOf } from '../../src/scenario/edit';
import { type Language, LANGUAGES } from '../../src/scenario/playable';
import type { Problem } from '../../src/scenario/problem';
import { speak } from '../../src/words';
import { messageOf, type ProblemCode, problemWords } from '../../src/words/problems';
import { schemaWords } from '../../src/words/schema';
import { atelierWords } from '../../src/words/workshop';
import { BROKEN_FILES } from '../support/broken';

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const parts = [problemWords, schemaWords, atelierWords].map((words) => words.load(language));
    await Promise.all([speak(language), ...parts]);
  }
});

const checked = BROKEN_FILES.map(({ text }) => ({
  text,
  document: readDocument(text),
  problems: checkScenario(text, 'world.yaml').problems,
}));

function told(text: string, problem: Problem, language: Language): string {
  const things = thingsOf(readDocument(text), language);
  const thing = thingAt(things, placeOf(text, problem));
  const { message, fix } = messageOf(problem, language);
  return [message, fix ?? '']
    .map((sentence) =>
      toldByForm(sentence, { code: problem.code, thing, things, language, words: atelierWords(language) }),
    )
    .join(' ');
}

const first = (code: ProblemCode, language: Language): string => {
  const file = checked.find(({ problems }) => problems.some((problem) => problem.code === code))!;
  return told(
    file.text,
    file.problems.find((problem) => problem.code === code)!,
    language,
  );
};

describe('beside a form', () => {
  test.each<[ProblemCode, fr: string, en: string]>([
    ['turn-without-dossier', '« À partir de quel tour », ou baissez « Combien de tours »', '“How many turns”'],
    ['never-used', '« Fatigue » n’est utilisé nulle part', '“Fatigue” is used nowhere'],
    ['missing-doctrine', 'n’a pas d’option « Laissez-faire »', 'has no “Laissez-faire” option'],
    ['clause-never-proposed', '« La clause de traité qu’elle propose » : Un contrôle', 'The treaty clause'],
    ['concession-resented', '« S’il le demande ou le subit » : pression', 'pressure'],
    ['event-when', '« Le tour d’un événement daté » : `3`', '`3`'],
  ])('%s names what the form shows', (code, fr, en) => {
    expect(first(code, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(fr);
    expect(first(code, 'en')).toContain(en);
  });

  test('what tells how to write in the text keeps the words of the text', () => {
    expect(first('unknown-key', 'fr')).toContain('`title`');
    expect(first('misspelt-name', 'fr')).toContain('`nord`');
  });

  test.each(LANGUAGES)('no other keeps a key of the format or a short name, in %s', (language) => {
    const keys = new Set(Object.values(schemaWords(language).about).flatMap((table) => Object.keys(table)));
    const left = new Set<string>();
    for (const { text, document, problems } of checked) {
      const ids = new Set(thingsOf(document, language).map(({ id }) => id));
      for (const problem of problems) {
        const words = [...told(text, problem, language).matchAll(/`([a-z_-]+)(?:: …)?`/g)].map(([, word]) => word!);
        if (words.some((word) => keys.has(word) || ids.has(word))) left.add(problem.code);
      }
    }
    expect([...left].sort()).toEqual([
      'belongs-inside',
      'duplicate-id',
      'duplicate-key',
      'misplaced',
      'missing-colon',
      'misspelt-name',
      'renamed-name',
      'reserved-id',
      'similar-ids',
      'stance-wanted',
      'unknown-key',
      'unknown-word',
    ]);
  });
});
