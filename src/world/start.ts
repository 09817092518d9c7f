/**
 * The door of the world. It is loaded after the panels can be used, and asks for Phaser only where there is WebGL; where
 * there is none the still stays, and the game is the same.
 */
import type { World } from './scene';
import type { WorldSource } from './source';

export type { World } from './scene';
export type { Cue, Flow, WorldSource, WorldView } from './source';

export interface WorldSettings {
  /** Called when the graphics card drops the world: it is gone, and the still should show again. */
  onLost?: () => void;
}

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

/**
 * Opens the world in an element, which it fills and follows when its size changes.
 * @throws {WorldUnavailable} when it can't be shown; nothing is left in the element then
 */
export async function startWorld(
  mount: HTMLElement,
  source: WorldSource,
  settings: WorldSettings = {},
): Promise<World> {
  if (!hasWebgl(mount.ownerDocument)) throw new WorldUnavailable('no-webgl');
  const already = mount.childElementCount;
  try {
    const { openWorld } = await import('./scene');
    return await openWorld(mount, source, settings.onLost ?? (() => {}));
  } catch (cause) {
    while (mount.childElementCount > already) mount.lastElementChild!.remove();
    throw new WorldUnavailable('failed', { cause });
  }
}

/** Asks for a context and gives it back at once: browsers count them. */
function hasWebgl(document: Document): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
