/** The panels' door: the whole game in the page. */
import { render } from 'preact';
import { App } from './app';
import type { House } from './app-context';

export type { House } from './app-context';
export { withGround } from '../view-models/grounds';
export { fetchParts, goFirst } from './lazy';
export { readingIn } from '../view-models/locale';
export { stageView, titleWorld } from '../view-models/stage';

/** Shows the interface in an element; what it gives back takes it away. */
export function showPanels(root: HTMLElement, house: House): () => void {
  render(<App house={house} />, root);
  return () => render(null, root);
}
