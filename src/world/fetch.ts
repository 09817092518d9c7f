/** What is fetched for the moving world: Phaser, and only where it can run. */
import type * as scene from './scene';
import { hasWebgl } from './webgl';

/** The scene with Phaser, which is larger than all the rest of the page. */
export type SceneModule = typeof scene;

/**
 * Preloads the files of the scene, which the built page names (src/tools/vite/first-load.ts), once the file of the game is
 * here: what is left of the scenario comes before their first bytes. On a slow line they come while the game starts, and nothing
 * of them runs before it is wanted. Nothing is fetched where there is no WebGL.
 */
export function preloadScene(page: Document): void {
  const files = page.querySelector<HTMLMetaElement>('meta[name=next]')?.content.split(' ') ?? [];
  const ask = () => {
    for (const href of hasWebgl() ? files : []) {
      const link = page.createElement('link');
      page.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }));
    }
  };
  page.querySelector('link[rel=modulepreload]')?.addEventListener('load', ask);
}

/** Fetches the scene; null, without a request, where there is no WebGL. */
export async function fetchScene(): Promise<SceneModule | null> {
  return hasWebgl() ? import('./scene') : null;
}
