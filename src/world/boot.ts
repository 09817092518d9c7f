/** Starts Phaser in an element: no sound, no input, no banner, nothing that asks for more than a canvas. */
import { Game, Scale, Scene, WEBGL } from 'phaser';
import { takeWebgl } from './webgl';

/** Device pixels for a pixel of the sheet, at most: more can't be seen and costs memory. */
const MOST_DENSE = 2;

/** Pictures shown at once, at most: the layers, a name for each actor, what moves. Phaser allocates room for them at the start. */
const MOST_PICTURES = 256;

class Stage extends Scene {
  readonly #opened: () => void;

  constructor(opened: () => void) {
    super('stage');
    this.#opened = opened;
  }

  create(): void {
    this.#opened();
  }
}

export interface Size {
  width: number;
  height: number;
  density: number;
}

/** The size of an element, in pixels of the page, and how many device pixels each has. */
export function sizeOf(mount: HTMLElement): Size {
  const density = Math.min(MOST_DENSE, Math.max(1, window.devicePixelRatio || 1));
  return { width: mount.clientWidth || 16, height: mount.clientHeight || 16, density };
}

/** Opens the game; it fails where there is no WebGL. */
export function bootGame(mount: HTMLElement, { width, height, density }: Size): Promise<{ game: Game; scene: Scene }> {
  const webgl = takeWebgl();
  if (webgl === null) return Promise.reject(new Error('There is no WebGL.'));
  return new Promise((resolve, reject) => {
    // What follows prints the layers, which takes longer still: a press that comes meanwhile is answered between the two.
    const scene = new Stage(() => setTimeout(() => resolve({ game, scene })));
    const game = new Game({
      type: WEBGL,
      canvas: webgl.canvas,
      // its types name the other kind of context alone
      context: webgl.context as unknown as CanvasRenderingContext2D,
      parent: mount,
      scene,
      // device pixels inside, pixels of the page outside
      scale: {
        mode: Scale.NONE,
        width: Math.round(width * density),
        height: Math.round(height * density),
        zoom: 1 / density,
      },
      transparent: true,
      // one texture a batch: a dozen pictures need no more, and two pictures never mix on weak drivers
      render: { maxTextures: 1, batchSize: MOST_PICTURES },
      roundPixels: false,
      autoFocus: false,
      banner: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      loader: { imageLoadType: 'HTMLImageElement' },
    });
    game.canvas.setAttribute('aria-hidden', 'true');
    game.events.once('destroy', () => reject(new Error('The world closed while it was opening.')));
  });
}
