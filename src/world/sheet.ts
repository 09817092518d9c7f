/** A layer of the world: a canvas that is printed when its drawing changes, and shown as one picture. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Drawing } from '../drawings';
import { type Press, print } from '../drawings/print';

/** A box on the sheet, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Sheet {
  readonly image: GameObjects.Image;
  readonly #scene: Scene;
  readonly #key: string;
  readonly #texture: Textures.CanvasTexture;
  /** What is printed, and where. */
  #printed = '';

  constructor(scene: Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    // In memory rather than on the graphics card, which would be waited for before each print is shown.
    const canvas = document.createElement('canvas');
    canvas.getContext('2d', { willReadFrequently: true });
    const texture = scene.textures.addCanvas(key, canvas);
    if (!texture) throw new Error(`The texture ${key} could not be made.`);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, key).setOrigin(0.5).setDepth(depth);
  }

  /** Prints a drawing that lies in a box of the sheet, unless it is printed already, and puts the picture there. */
  show(drawing: Drawing, box: Box, press: Press): void {
    // whole pixels on both sides, so that the picture is shown texel for texel
    const left = Math.floor(box.x * press.density);
    const top = Math.floor(box.y * press.density);
    const width = Math.max(1, Math.ceil((box.x + box.width) * press.density) - left);
    const height = Math.max(1, Math.ceil((box.y + box.height) * press.density) - top);
    const wanted = JSON.stringify([drawing, left, top, width, height, press]);
    if (wanted !== this.#printed) {
      // A print that fails leaves nothing to rely on.
      this.#printed = '';
      this.#print(drawing, { x: left, y: top, width, height }, press);
      this.#printed = wanted;
    }
    this.image.setScale(1).setRotation(0).setAlpha(1).setCrop().setVisible(true);
    this.image.setPosition(left + width / 2, top + height / 2);
  }

  /** In a box of the print's pixels. */
  #print(drawing: Drawing, { x, y, width, height }: Box, press: Press): void {
    // Cleared in memory only: the graphics card is sent the sheet once it is printed.
    if (this.#texture.width === width && this.#texture.height === height)
      this.#texture.clear(0, 0, width, height, false);
    else {
      this.#texture.setSize(width, height);
      this.image.setTexture(this.#key);
      this.image.setFrame('__BASE');
    }
    print(this.#texture.context, drawing, press, x / press.density, y / press.density);
    this.#texture.refresh();
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    this.#scene.textures.remove(this.#key);
  }
}
