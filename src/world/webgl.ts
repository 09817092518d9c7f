/**
 * The WebGL context of the world. The one that shows whether the browser has WebGL is kept for the world: on a slow
 * processor, making another would take as long again.
 */

/** What Phaser would ask for with the settings of `boot.ts`; the rest is the default. */
const WANTED: WebGLContextAttributes = { stencil: true };

/** A canvas and its context. */
export interface WebglCanvas {
  canvas: HTMLCanvasElement;
  context: WebGLRenderingContext;
}

/** Made and not taken yet. */
let kept: WebglCanvas | null = null;

/** Whether this browser can show the world. */
export function hasWebgl(): boolean {
  kept ??= make();
  return kept !== null;
}

/** The context for a world, which no other gets; null where there is no WebGL. */
export function takeWebgl(): WebglCanvas | null {
  const taken = hasWebgl() ? kept : null;
  kept = null;
  return taken;
}

function make(): WebglCanvas | null {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl', WANTED);
    return context === null ? null : { canvas, context };
  } catch {
    return null;
  }
}
