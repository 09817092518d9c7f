import { expect, test } from 'vitest';
import type { Language } from '../../src/scenario/playable';
import { createSettingsStore } from '../../src/store/settings';
import { memory } from '../support/memory';

/** The texts of French are here; those of another language once they arrive. */
function slowTexts() {
  const here = new Set(['fr']);
  let arrive = (): void => undefined;
  return {
    fetchTexts: (language: Language) =>
      here.has(language)
        ? null
        : new Promise<void>((resolve) => {
            arrive = () => {
              here.add(language);
              resolve();
            };
          }),
    /** What was asked for last arrives, and is heard of. */
    arrive: () => (arrive(), new Promise((resolve) => setTimeout(resolve, 1))),
  };
}

test('a language is shown once its texts have arrived, and kept', async () => {
  const storage = memory();
  const { fetchTexts, arrive } = slowTexts();
  const settings = createSettingsStore(storage, 'fr', fetchTexts);
  settings.actions.prefer({ language: 'en', theme: 'night' });
  expect(settings.getState().language).toBe('fr');
  await arrive();
  expect(settings.getState()).toMatchObject({ language: 'en', theme: 'night' });
  expect(createSettingsStore(storage, 'fr').getState().language).toBe('en');
});

test('a language whose texts do not arrive leaves the page as it is, is said to be lost, and can be asked for again', async () => {
  const storage = memory();
  let isDown = true;
  const settings = createSettingsStore(storage, 'fr', () =>
    isDown ? Promise.reject(new Error('down')) : Promise.resolve(),
  );
  const ask = async () => {
    settings.actions.prefer({ language: 'en' });
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await ask();
  expect(settings.getState()).toMatchObject({ language: 'fr', lostLanguage: 'en' });
  isDown = false;
  await ask();
  expect(settings.getState()).toMatchObject({ language: 'en', lostLanguage: null });
  expect(storage.read('bouclier.preferences')).not.toContain('lost');
});

test('of two languages the one that was asked for last is shown, whichever arrives last', async () => {
  const { fetchTexts, arrive } = slowTexts();
  const settings = createSettingsStore(memory(), 'fr', fetchTexts);
  settings.actions.prefer({ language: 'en' });
  settings.actions.prefer({ language: 'fr' });
  await arrive();
  expect(settings.getState().language).toBe('fr');
});

test('what is preferred while a language is on its way stays', async () => {
  const { fetchTexts, arrive } = slowTexts();
  const settings = createSettingsStore(memory(), 'fr', fetchTexts);
  settings.actions.prefer({ language: 'en', theme: 'night' });
  settings.actions.prefer({ theme: 'contrast' });
  await arrive();
  expect(settings.getState()).toMatchObject({ language: 'en', theme: 'contrast' });
});

test('sound is off and not yet asked for; an answer is kept, a value that is none is forgotten', () => {
  const storage = memory();
  const settings = createSettingsStore(storage, 'fr');
  expect(settings.getState().sound).toBeNull();
  settings.actions.prefer({ sound: true });
  expect(createSettingsStore(storage, 'fr').getState().sound).toBe(true);
  settings.actions.prefer({ sound: false });
  expect(createSettingsStore(storage, 'fr').getState().sound).toBe(false);
  storage.write('bouclier.preferences', '{"sound":"loud"}');
  expect(createSettingsStore(storage, 'fr').getState().sound).toBeNull();
});
