/** Words arrive by language and by screen: those of a screen with it, in the languages that the page speaks. */
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Words from '../../src/words';
import type * as Debrief from '../../src/words/debrief';
import type * as Session from '../../src/words/session';

/** As a page finds them: nothing has arrived. */
let words: typeof Words;
let debriefWords: typeof Debrief.debriefWords;
let sessionWords: typeof Session.sessionWords;
beforeEach(async () => {
  vi.resetModules();
  words = await import('../../src/words');
  ({ debriefWords } = await import('../../src/words/debrief'));
  ({ sessionWords } = await import('../../src/words/session'));
});

const TOO_EARLY = 'before they arrived';

test('what has not arrived can’t be said', () => {
  expect(() => words.wordsOf('fr')).toThrow(TOO_EARLY);
});

test('a game begins without the words of its later screens', async () => {
  await words.speak('fr');
  expect(words.wordsOf('fr').title.play).toBe('Jouer');
  expect(() => debriefWords('fr')).toThrow(TOO_EARLY);
});

test('a screen has its words in every language that is spoken, and in no other', async () => {
  await words.speak('fr');
  await debriefWords.arrive();
  expect(debriefWords('fr').name).toBeDefined();
  expect(() => debriefWords('en')).toThrow(TOO_EARLY);
  expect(() => sessionWords('fr')).toThrow(TOO_EARLY);
});

test('a language that comes after a screen brings its words', async () => {
  await words.speak('fr');
  await sessionWords.arrive();
  await words.speak('en');
  expect(sessionWords('en').go).toBe('Continue');
  expect(() => debriefWords('en')).toThrow(TOO_EARLY);
  expect(words.speak('en')).toBeNull();
});

test('a language that is on its way when a screen is asked for brings its words too', async () => {
  await words.speak('fr');
  const arriving = words.speak('en');
  await Promise.all([sessionWords.arrive(), arriving]);
  expect(sessionWords('en').go).toBe('Continue');
});

test('a language that did not arrive is asked for again', async () => {
  const { lazyWords } = await import('../../src/words/lazy-words');
  let isDown = true;
  const topic = lazyWords(async (language) => {
    if (isDown) throw new Error(`no ${language}`);
    return { default: `in ${language}` };
  });
  await topic.arrive();
  await expect(words.speak('en')).rejects.toThrow('no en');
  isDown = false;
  await words.speak('en');
  expect(topic('en')).toBe('in en');
});
