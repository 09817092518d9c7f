/**
 * The page's entry. It is small, so that the words of the page's language and the scenario that the address asks for are
 * fetched while the game itself is still on its way (the built page preloads it, see src/tools/vite/first-load.ts).
 */
import { loaders } from 'virtual:scenario-loaders';
import 'virtual:inks.css';
import './panels/styles/index.css';
import { createSettingsStore } from './store/settings';
import { browserStorage } from './store/storage';
import { isLanguage, languageOf, numbersOf, speak } from './words';
import { preloadScene } from './world/fetch';
import { hasWebgl } from './world/webgl';

const preferred = createSettingsStore(
  browserStorage(() => localStorage),
  languageOf(navigator.language),
).getState().language;

// Read as in src/store/launch/address.ts, which would load the rules with it.
const asked = new URLSearchParams(location.search);
const language = [asked.get('lang')].find(isLanguage) ?? preferred;
// The game asks for it again, and says so when it does not arrive.
void loaders[asked.get('scenario') ?? '']?.[language]().catch(() => undefined);

// Not awaited: the game shares modules with this one, and would wait for it while it waits for the game.
void Promise.resolve(speak(language))
  .then(() => import('./main'))
  .then(({ startGame }) => startGame(language))
  .catch((error: unknown) => {
    // The page itself holds what is said then (src/tools/vite/opening.ts).
    if (document.querySelector('main:not([data-opening])') === null) dispatchEvent(new Event('lost'));
    reportError(error);
  });

preloadScene(document);
// The first number and the first WebGL context take a slow processor a while: both are made while files are on their way, once
// what the page itself holds has been painted.
requestAnimationFrame(() =>
  setTimeout(() => {
    numbersOf(language).points(0);
    hasWebgl();
  }),
);
