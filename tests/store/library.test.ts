/** The site's scenarios in the languages that the page has spoken. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, LANGUAGES, type PlayableScenario } from '../../src/scenario/playable';
import { inOneLanguage } from '../../src/scenario/translations';
import { createLibrary, type ScenarioLoaders } from '../../src/store/launch/library';
import { SHIPPED, shipped } from '../support/shipped';

const whole = new Map(await Promise.all(SHIPPED.map(async (id) => [id, await shipped(id)] as const)));

/** Each with the texts of its first dossier alone: enough to see in which order they came (translations.test.ts adds them all). */
const brief = new Map(
  [...whole].map(([id, { title, texts }]) => {
    const [dossier] = Object.entries(texts.dossiers);
    return [
      id,
      { id, title, texts: { dossiers: Object.fromEntries([dossier!]) } } as unknown as PlayableScenario,
    ] as const;
  }),
);

/** Each part is fetched by `fetching`, once: asked for again it is the same object, as a module is. */
function loaders(
  fetching: <T>(part: T) => Promise<T> = (part) => Promise.resolve(part),
  scenarios: ReadonlyMap<string, PlayableScenario> = whole,
): ScenarioLoaders {
  const spoken = (scenario: PlayableScenario) =>
    Object.fromEntries(
      LANGUAGES.map((language) => {
        let arriving: Promise<PlayableScenario> | undefined;
        return [language, () => (arriving ??= fetching(structuredClone(inOneLanguage(scenario, language))))];
      }),
    ) as ScenarioLoaders[string];
  return Object.fromEntries([...scenarios].map(([id, scenario]) => [id, spoken(scenario)]));
}

const titleOf = (scenario: PlayableScenario, language: Language): string | undefined =>
  Object.values(scenario.texts.dossiers)[0]!.title[language];

test('a scenario comes in the language of the page, and no more is fetched for it', async () => {
  const fetched: PlayableScenario[] = [];
  const library = createLibrary(
    loaders((part) => (fetched.push(part as PlayableScenario), Promise.resolve(part))),
    'en',
  );
  const scenario = await library.load('premiers-pas');
  expect(titleOf(scenario, 'en')).toBe(titleOf(whole.get('premiers-pas')!, 'en'));
  expect(titleOf(scenario, 'fr')).toBeUndefined();
  expect(fetched).toEqual([scenario]);
});

test('the language of the page misses nothing', () => {
  expect(createLibrary(loaders(), 'fr').speak('fr')).toBeNull();
});

test('a language that did not arrive can be asked for again', async () => {
  let isDown = false;
  const open = loaders();
  const library = createLibrary(
    Object.fromEntries(
      SHIPPED.map((id) => [
        id,
        { ...open[id]!, en: () => (isDown ? Promise.reject(new Error('down')) : open[id]!.en()) },
      ]),
    ),
    'fr',
  );
  const scenario = await library.load('premiers-pas');
  isDown = true;
  await expect(library.speak('en')).rejects.toThrow('down');
  isDown = false;
  await library.speak('en');
  expect(titleOf(scenario, 'en')).toBe(titleOf(whole.get('premiers-pas')!, 'en'));
});

test('whatever arrives first, every scenario has the texts of every language that was spoken', async () => {
  type Step = { load: (typeof SHIPPED)[number] } | { speak: Language };
  const steps = fc.array<Step>(
    fc.oneof(
      fc.constantFrom(...SHIPPED).map((load) => ({ load })),
      fc.constantFrom(...LANGUAGES).map((speak) => ({ speak })),
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.constantFrom(...LANGUAGES), steps, async (scheduler, first, asked) => {
      const library = createLibrary(
        loaders((part) => scheduler.schedule(Promise.resolve(part)), brief),
        first,
      );
      const spoken = new Set([first]);
      const here: PlayableScenario[] = [];
      const isWhole = (scenario: PlayableScenario) =>
        [...spoken].every((language) =>
          isDeepStrictEqual(
            inOneLanguage(scenario, language),
            inOneLanguage(brief.get(scenario.id as (typeof SHIPPED)[number])!, language),
          ),
        );
      const going = asked.map(async (step) => {
        await scheduler.schedule(Promise.resolve());
        if ('load' in step) here.push(await library.load(step.load));
        else await (library.speak(step.speak) ?? Promise.resolve()).then(() => spoken.add(step.speak));
        expect(here.every(isWhole)).toBe(true);
      });
      await scheduler.waitFor(Promise.all(going));
      expect(here.every(isWhole)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
