/**
 * The door of the world. It is loaded after the panels can be used; where it can't be shown the still stays, and the game
 * is the same.
 */
import { fetchScene, type SceneModule } from './fetch';
import type { World } from './scene';
import type { WorldSource } from './source';

export type { World } from './scene';
export type { Cue, Flow, WorldSource, WorldView } from './source';

/** Why the world can't be shown. */
export type Unavailable = 'no-webgl' | 'failed';

export class WorldUnavailable extends Error {
  override readonly name = 'WorldUnavailable';
  readonly reason: Unavailable;

  constructor(reason: Unavailable, options?: ErrorOptions) {
    super(reason === 'no-webgl' ? 'This browser gives no WebGL.' : 'The world could not be opened.', options);
    this.reason = reason;
  }
}

export interface WorldSettings {
  /** The scene, if it is already on its way. */
  scene?: Promise<SceneModule | null>;
  /** Called when the graphics card drops the world: it is gone, and the still should show again. */
  onLost?: () => void;
}

/**
 * Opens the world in an element, which it fills and follows when its size changes.
 * @throws {WorldUnavailable} when it can't be shown; nothing is left in the element then
 */
export async function startWorld(
  mount: HTMLElement,
  source: WorldSource,
  { scene = fetchScene(), onLost = () => {} }: WorldSettings = {},
): Promise<World> {
  const already = mount.childElementCount;
  try {
    const arrived = await scene;
    if (arrived === null) throw new WorldUnavailable('no-webgl');
    return await arrived.openWorld(mount, source, onLost);
  } catch (cause) {
    if (cause instanceof WorldUnavailable) throw cause;
    while (mount.childElementCount > already) mount.lastElementChild!.remove();
    throw new WorldUnavailable('failed', { cause });
  }
}
