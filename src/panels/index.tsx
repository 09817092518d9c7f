/** The panels' door: the whole game in the page. */
import { render } from 'preact';
import { App } from './app';
import type { House } from './house';

export type { House } from './house';
export { withGround } from './grounds';
export { fetchParts, goFirst } from './later';
export { readingIn } from './reading';
export { stageView, titleWorld } from './view-of-stage';

/** Shows the interface in an element; what it gives back takes it away. */
export function showPanels(root: HTMLElement, house: House): () => void {
  render(<App house={house} />, root);
  return () => render(null, root);
}
