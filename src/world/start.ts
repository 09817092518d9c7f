/** Opens the moving world. It is loaded after the panels can be used; without it the still stays, and the game is the same. */
import { fetchScene, type SceneModule } from './fetch';
import type { World } from './scene';
import type { WorldSource } from './source';

/** The world can't be shown; its cause is what failed, absent where there is no WebGL. */
export class WorldUnavailable extends Error {
  override readonly name = 'WorldUnavailable';
}

/**
 * Opens the world in an element, which it fills and follows when its size changes. When the graphics card loses it, it is
 * removed, and what is under it shows again.
 * @param scene when it is already on its way; null where there is no WebGL
 * @throws {WorldUnavailable} when it can't be shown; nothing is left in the element then
 */
export async function startWorld(
  mount: HTMLElement,
  source: WorldSource,
  scene: Promise<SceneModule | null> = fetchScene(),
): Promise<World> {
  const already = mount.childElementCount;
  try {
    const arrived = await scene;
    if (arrived === null) throw new WorldUnavailable('This browser gives no WebGL.');
    return await arrived.openWorld(mount, source);
  } catch (cause) {
    if (cause instanceof WorldUnavailable) throw cause;
    while (mount.childElementCount > already) mount.lastElementChild!.remove();
    throw new WorldUnavailable('The world could not be opened.', { cause });
  }
}
