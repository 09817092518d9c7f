/** What is fetched for the moving world: Phaser, and only where it can run. */
import type * as scene from './scene';

/** The scene with Phaser: much more than all the rest of the page. */
export type SceneModule = typeof scene;

/**
 * Fetches the scene; null where there is no WebGL, and nothing is asked for then.
 * @param after what it lets pass first on a slow line
 */
export async function fetchScene(after?: Promise<unknown>): Promise<SceneModule | null> {
  if (!hasWebgl()) return null;
  await after;
  return import('./scene');
}

/** Asks for a context and gives it back at once: browsers count them. */
function hasWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
