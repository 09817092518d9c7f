import { expect, test } from 'vitest';
import { createSessionStore } from '../../src/store/session';
import { memory } from '../support/memory';

test('a language is shown once its texts have arrived, and kept', async () => {
  const storage = memory();
  let arrive = (): void => undefined;
  const here = new Set(['fr']);
  const session = createSessionStore(storage, 'fr', (language) =>
    here.has(language)
      ? null
      : new Promise((resolve) => {
          arrive = () => {
            here.add(language);
            resolve();
          };
        }),
  );
  session.actions.prefer({ language: 'en', theme: 'night' });
  expect(session.getState().language).toBe('fr');
  arrive();
  await Promise.resolve();
  await Promise.resolve();
  expect(session.getState()).toMatchObject({ language: 'en', theme: 'night' });
  expect(createSessionStore(storage, 'fr').getState().language).toBe('en');
});

test('a language whose texts do not arrive leaves the page as it is', async () => {
  const session = createSessionStore(memory(), 'fr', () => Promise.reject(new Error('down')));
  session.actions.prefer({ language: 'en' });
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(session.getState().language).toBe('fr');
});
