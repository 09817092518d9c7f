/** A layer of the world: a canvas that is printed when its drawing changes, and shown as one picture. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Drawing } from '../drawings';
import { type Press, print } from '../drawings/canvas-printer';

/** A box on the sheet, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Layer {
  readonly image: GameObjects.Image;
  readonly #scene: Scene;
  readonly #key: string;
  readonly #canvas = document.createElement('canvas');
  /** In memory rather than on the graphics card, which would be waited for before each print is shown. */
  readonly #ink = this.#canvas.getContext('2d', { willReadFrequently: true })!;
  /** null before the first print. */
  #texture: Textures.Texture | null = null;
  /** What is printed, and where. */
  #printed = '';

  constructor(scene: Scene, key: string, depth: number) {
    this.#scene = scene;
    this.#key = key;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5).setDepth(depth).setVisible(false);
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

  /** In a box of the print's pixels. The graphics card is sent the sheet once, when it is printed. */
  #print(drawing: Drawing, { x, y, width, height }: Box, press: Press): void {
    const source = this.#texture?.source[0];
    const kept = source?.width === width && source.height === height ? source : null;
    if (kept !== null) this.#ink.clearRect(0, 0, width, height);
    else Object.assign(this.#canvas, { width, height });
    print(this.#ink, drawing, press, x / press.density, y / press.density);
    if (kept !== null) {
      kept.update();
      return;
    }
    // A texture keeps the size that it was made with.
    this.#discard();
    // Not as a `CanvasTexture`: it would read the whole sheet back.
    this.#texture = this.#scene.textures.create(this.#key, this.#canvas);
    if (this.#texture === null) throw new Error(`The texture ${this.#key} could not be made.`);
    this.#texture.add('__BASE', 0, 0, 0, width, height);
    this.image.setTexture(this.#key);
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    this.#discard();
  }

  #discard(): void {
    if (this.#texture !== null) this.#scene.textures.remove(this.#key);
    this.#texture = null;
  }
}
