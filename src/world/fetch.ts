/** What is fetched for the moving world: Phaser, and only where it can run. */
import type * as scene from './scene';
import { hasWebgl } from './webgl';

/** The scene with Phaser: much more than all the rest of the page. */
export type SceneModule = typeof scene;

/**
 * Asks for the letters of the headlines and the files of the scene, which the built page names
 * (src/tools/vite/first-load.ts), once that of the game is here: on a slow line they come while the game is made ready,
 * and nothing of them runs before it is wanted. Where there is no WebGL nothing of the scene is asked for.
 */
export function askForScene(page: Document): void {
  const files = page.querySelector<HTMLMetaElement>('meta[name=next]')?.content.split(' ');
  page.querySelector('link[rel=modulepreload]')?.addEventListener('load', () => {
    // The letters of the headlines, before the panels and the world want them: a page set in others is laid out twice.
    const display = getComputedStyle(page.documentElement).getPropertyValue('--display');
    void page.fonts.load(`800 1em ${display}`).catch(() => undefined);
    if (files === undefined || !hasWebgl()) return;
    for (const href of files) {
      const link = page.createElement('link');
      page.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }));
    }
  });
}

/** Fetches the scene; null where there is no WebGL, and nothing is asked for then. */
export async function fetchScene(): Promise<SceneModule | null> {
  return hasWebgl() ? import('./scene') : null;
}
