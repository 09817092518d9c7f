/**
 * The WebGL context of the world. It is made when one asks whether there can be one, and kept for the world: on a slow
 * processor a second one would take as long again.
 */

/** What Phaser would ask for itself, with the settings of `boot.ts`: the rest is so unless one says otherwise. */
const WANTED: WebGLContextAttributes = { stencil: true };

/** A canvas and its context. */
export interface Glass {
  canvas: HTMLCanvasElement;
  context: WebGLRenderingContext;
}

/** Made and not taken yet. */
let kept: Glass | null = null;

/** Can this browser show the world? */
export function hasWebgl(): boolean {
  kept ??= make();
  return kept !== null;
}

/** The context, for one world: the next one gets another. Null where there is no WebGL. */
export function takeGlass(): Glass | null {
  const taken = hasWebgl() ? kept : null;
  kept = null;
  return taken;
}

function make(): Glass | null {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl', WANTED);
    return context === null ? null : { canvas, context };
  } catch {
    return null;
  }
}
