/** The panels' door: the whole game in the page. */
import './styles/game.css';
import { render } from 'preact';
import { App } from './app';
import { currentScreen } from './current-screen';
import { GAME_SCREENS } from './screens';
import type { AppContext } from '../store/create-app';

export type { AppContext } from '../store/create-app';
export { withGround } from '../view-models/grounds';
export { fetchParts, goFirst } from './lazy';
export { refuseStrayFiles } from './ui/fields/stray-files';
export { localeIn } from '../view-models/locale';
export { stageView, titleWorld } from '../view-models/stage';

/** Fetches the screen of the game that is on. What does not arrive is asked for again where it is shown. */
export async function fetchScreen({ game: games, navigation }: AppContext): Promise<void> {
  const { name, game } = currentScreen(games.getState().game, navigation.getState().page);
  if (game !== null) await Promise.allSettled(GAME_SCREENS[name].flatMap((part) => part.fetch?.() ?? []));
}

/** Shows the interface in an element, in the place of what the page itself held; what it gives back takes it away. */
export function showPanels(root: HTMLElement, app: AppContext): () => void {
  const pressed = root.querySelector('[data-pressed]')?.textContent;
  render(<App app={app} />, root);
  // The page was there before the game: what was asked of it meanwhile is done now, by the button that says the same, and perhaps more.
  if (pressed !== undefined)
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(pressed))?.click();
  return () => render(null, root);
}
