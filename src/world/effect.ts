/** What an effect plays with: the world under it, layers of its own over it, and the time that its cue is given. */
import { type Drawing, type MapRegion, anchorPoint, groundPlace } from '../drawings';
import type { Backdrop } from './backdrop';
import { type Box, Layer } from './layer';
import { EFFECTS_DEPTH, type Layers } from './layers';
import { BEAT, easeInk, easeStamp } from './plan';

/** Makes a layer over the world, printed with a drawing that lies in a box of the sheet. */
export type MakeLayer = (drawing: Drawing, box: Box) => Layer;

let made = 0;

export class Effect {
  readonly backdrop: Backdrop;
  readonly cut: AbortSignal;
  readonly #pace: number;

  /**
   * @param pace how long everything takes against its unhurried duration
   * @param cut ends it early: what still moves stops where it is, and what would follow takes no time
   */
  constructor(backdrop: Backdrop, pace: number, cut: AbortSignal) {
    this.backdrop = backdrop;
    this.cut = cut;
    this.#pace = pace;
  }

  get layers(): Layers {
    return this.backdrop.layers;
  }

  /** Calls back with the share of the time that has passed. All durations are in unhurried milliseconds. */
  animate(ms: number, frame: (share: number) => void): Promise<void> {
    return this.backdrop.animate(ms * this.#pace, this.cut, frame);
  }

  wait(ms: number): Promise<void> {
    return this.animate(ms, () => {});
  }

  stampDown({ image }: Layer): Promise<void> {
    return this.animate(BEAT.stamp, (share) => image.setScale(easeStamp(share)).setAlpha(Math.min(1, share * 3)));
  }

  fadeOut({ image }: Layer, ms: number): Promise<void> {
    return this.animate(ms, (share) => image.setAlpha(1 - share));
  }

  /** Turns the world about the pole, to an angle in degrees. */
  async turnWorld(to: number, ms: number): Promise<void> {
    const { backdrop, layers } = this;
    const from = layers.turn;
    if (from === to) return;
    await this.animate(ms, (share) => layers.turnTo(backdrop.view, from + (to - from) * easeInk(share)));
  }

  /** Layers over the world, for as long as `during` lasts. */
  async withLayers(during: (make: MakeLayer) => Promise<void>): Promise<void> {
    const layers: Layer[] = [];
    try {
      await during((drawing, box) => {
        const layer = new Layer(this.layers.scene, `effect-${made++}`, EFFECTS_DEPTH + layers.length * 0.01);
        layers.push(layer);
        layer.show(drawing, box, this.layers.press);
        return layer;
      });
    } finally {
      for (const layer of layers) layer.destroy();
    }
  }

  /** Where something happens, on the part of the world that shows; null: at its heart. */
  spot(region: MapRegion | null): [number, number] {
    const { layout, turn } = this.layers;
    const { cx, cy, radius } = layout.disc;
    const [x, y] =
      region === null ? [cx, cy - radius * 0.25] : anchorPoint(region, groundPlace(this.backdrop.view, layout, turn));
    return [x, Math.min(y, layout.height - Math.max(22, radius * 0.2))];
  }
}

export const squareAround = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export type Point = readonly [number, number];
export const distance = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
