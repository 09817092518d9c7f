/**
 * What runs first, and little: the words of the page's language and the scenario that the address asks for are fetched
 * while the game itself is still on its way (the built page asks for it ahead, see src/tools/vite/first-load.ts).
 */
import { loaders } from 'virtual:scenario-loaders';
import 'virtual:inks.css';
import './panels/styles/index.css';
import { createSettingsStore } from './store/settings';
import { browserStorage } from './store/storage';
import { languageOf, LANGUAGES, loadWords, numbersOf } from './words';
import { askForScene } from './world/fetch';
import { hasWebgl } from './world/webgl';

const preferred = createSettingsStore(
  browserStorage(() => localStorage),
  languageOf(navigator.language),
).getState().language;

// As src/store/launch/address.ts reads it, which needs the rules.
const asked = new URLSearchParams(location.search);
const language = LANGUAGES.find((known) => known === asked.get('lang')) ?? preferred;
// The game asks for it again, and says so when it does not arrive.
loaders[asked.get('scenario') ?? '']?.[language]().catch(() => undefined);

/** Said when no words have arrived either. */
const LOST = [
  ['fr', 'Le jeu n’est pas arrivé. Vérifiez la connexion, puis rechargez la page.'],
  ['en', 'The game has not arrived. Check the connection, then reload the page.'],
] as const;

// Not awaited: the game takes modules from this one, and would wait for it while it waits for the game.
void Promise.resolve(loadWords(language))
  .then(() => import('./main'))
  .then(({ panelsAreThere }) => panelsAreThere)
  .catch((error: unknown) => {
    if (document.querySelector('main') === null) tellLost(document.getElementById('app')!);
    reportError(error);
  });

askForScene(document);
// What takes a slow processor a while is done once all is asked for, while it comes: the first number, the first context.
setTimeout(() => {
  numbersOf(language).points(0);
  hasWebgl();
});

function tellLost(page: HTMLElement): void {
  const screen = document.createElement('main');
  screen.className = 'crash';
  for (const [lang, text] of LOST) {
    const told = document.createElement('p');
    Object.assign(told, { lang, role: 'alert', textContent: text });
    screen.append(told);
  }
  page.append(screen);
}
