/** The site's scenarios in the languages that the page has spoken. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Facts, type Language, LANGUAGES, type PlayableScenario } from '../../src/scenario/playable';
import { inOneLanguage, untold } from '../../src/scenario/sent';
import { wholeWorld } from '../../src/store/give/whole-world';
import { createLibrary, type FactLoaders, type ScenarioLoaders } from '../../src/store/launch/library';
import { SHIPPED, shipped } from '../support/shipped';

const whole = new Map(await Promise.all(SHIPPED.map(async (id) => [id, await shipped(id)] as const)));

/** Each with the texts of its first dossier and its first fact alone: enough to see in which order they came (sent.test.ts adds them all). */
const brief = new Map(
  [...whole].map(([id, { title, rules, texts, facts }]) => {
    const [dossier] = Object.entries(texts.dossiers);
    const [fact] = Object.entries(facts);
    return [
      id,
      {
        id,
        title,
        rules: { events: rules.events.slice(0, 0) },
        texts: { dossiers: Object.fromEntries([dossier!]) },
        facts: Object.fromEntries([fact!]),
      } as unknown as PlayableScenario,
    ] as const;
  }),
);

/** What fetches a part of each scenario by `fetching`, once: asked for again it is the same object, as a module is. */
const loadersOf =
  <Part extends object>(partOf: (scenario: PlayableScenario) => Part) =>
  (
    fetching: <T>(part: T) => Promise<T> = (part) => Promise.resolve(part),
    scenarios: ReadonlyMap<string, PlayableScenario> = whole,
  ) =>
    Object.fromEntries(
      [...scenarios].map(([id, scenario]) => [
        id,
        spoken((language) => fetching(structuredClone(partOf(inOneLanguage(scenario, language))))),
      ]),
    );
const loaders: (...from: Parameters<ReturnType<typeof loadersOf>>) => ScenarioLoaders = loadersOf(untold);
const factLoaders: (...from: Parameters<ReturnType<typeof loadersOf>>) => FactLoaders = loadersOf(({ facts }) => facts);

function spoken<T>(fetching: (language: Language) => Promise<T>): Record<Language, () => Promise<T>> {
  const parts = LANGUAGES.map((language) => {
    let arriving: Promise<T> | undefined;
    return [language, () => (arriving ??= fetching(language))];
  });
  return Object.fromEntries(parts) as Record<Language, () => Promise<T>>;
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

test('its facts are told when they are asked for, in every language that was spoken, then or later', async () => {
  const facts = factLoaders();
  const library = createLibrary(loaders(), 'fr');
  const scenario = await library.load('premiers-pas');
  const [[id, fact]] = Object.entries(scenario.facts) as [[string, Facts[string]]];
  expect(fact).not.toHaveProperty('text');
  await library.tell('premiers-pas', facts['premiers-pas']!);
  expect(scenario.facts[id]).toBe(fact);
  expect(scenario.facts).toEqual(inOneLanguage(whole.get('premiers-pas')!, 'fr').facts);
  await library.speak('en');
  expect(scenario).toEqual(whole.get('premiers-pas'));
});

test('facts that did not arrive can be asked for again', async () => {
  let isDown = true;
  const facts = factLoaders();
  const told = {
    ...facts['premiers-pas']!,
    fr: () => (isDown ? Promise.reject(new Error('down')) : facts['premiers-pas']!.fr()),
  };
  const library = createLibrary(loaders(), 'fr');
  const scenario = await library.load('premiers-pas');
  await expect(library.tell('premiers-pas', told)).rejects.toThrow('down');
  isDown = false;
  await library.tell('premiers-pas', told);
  expect(scenario.facts).toEqual(inOneLanguage(whole.get('premiers-pas')!, 'fr').facts);
});

test('a world that is given away comes with what its facts say, in every language', async () => {
  expect(await wholeWorld(loaders(), factLoaders(), 'premiers-pas')).toEqual(whole.get('premiers-pas'));
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

test('whatever arrives first, every scenario has the texts and the facts of every language that was spoken', async () => {
  type Step = { load: (typeof SHIPPED)[number] } | { tell: (typeof SHIPPED)[number] } | { speak: Language };
  const steps = fc.array<Step>(
    fc.oneof(
      fc.constantFrom(...SHIPPED).map((load) => ({ load })),
      fc.constantFrom(...SHIPPED).map((tell) => ({ tell })),
      fc.constantFrom(...LANGUAGES).map((speak) => ({ speak })),
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.constantFrom(...LANGUAGES), steps, async (scheduler, first, asked) => {
      const fetching = <T>(part: T) => scheduler.schedule(Promise.resolve(part));
      const library = createLibrary(loaders(fetching, brief), first);
      const facts = factLoaders(fetching, brief);
      const said = new Set([first]);
      const told = new Set<string>();
      const here: PlayableScenario[] = [];
      const isWhole = (scenario: PlayableScenario) => {
        const asWritten = brief.get(scenario.id as (typeof SHIPPED)[number])!;
        // Facts may have come before what asked for them knows it.
        const [shown, meant] = told.has(scenario.id) ? [scenario, asWritten] : [untold(scenario), untold(asWritten)];
        return [...said].every((language) =>
          isDeepStrictEqual(inOneLanguage(shown, language), inOneLanguage(meant, language)),
        );
      };
      const going = asked.map(async (step) => {
        await scheduler.schedule(Promise.resolve());
        if ('load' in step) here.push(await library.load(step.load));
        else if ('tell' in step) await library.tell(step.tell, facts[step.tell]!).then(() => told.add(step.tell));
        else await (library.speak(step.speak) ?? Promise.resolve()).then(() => said.add(step.speak));
        expect(here.every(isWhole)).toBe(true);
      });
      await scheduler.waitFor(Promise.all(going));
      expect(here.every(isWhole)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
