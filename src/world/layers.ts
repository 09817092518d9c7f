/** What the world's picture is made of: layers over one another, each printed from a state. */
import type { Scene } from 'phaser';
import {
  type StageLayout,
  discOf,
  groundOf,
  moved,
  place,
  shield,
  shieldOf,
  sky,
  skyOf,
  tagsOf,
  turnOf,
} from '../drawings';
import type { Press } from '../drawings/canvas-printer';
import { strikeStill } from '../drawings/strike-print';
import { Layer } from './layer';
import type { WorldView } from './source';

const DEPTH = { sky: 0, ground: 10, disc: 20, shield: 30, tags: 40, strike: 45 } as const;
/** Over all of them. */
export const EFFECTS_DEPTH = 50;
/** Over the sky, under the world. */
export const OVER_SKY_DEPTH = 5;

export class Layers {
  readonly scene: Scene;
  layout: StageLayout;
  press: Press;
  /** How far the world is turned about the pole (degrees). */
  #turn = 0;
  /** The turn at which the disc was printed. */
  #printedTurn = 0;
  readonly #layers: Record<'sky' | 'ground' | 'disc' | 'shield' | 'strike', Layer>;
  #tags: Layer[] = [];

  constructor(scene: Scene, layout: StageLayout, press: Press) {
    this.scene = scene;
    this.layout = layout;
    this.press = press;
    this.#layers = {
      sky: new Layer(scene, 'sky', DEPTH.sky),
      ground: new Layer(scene, 'ground', DEPTH.ground),
      disc: new Layer(scene, 'disc', DEPTH.disc),
      shield: new Layer(scene, 'shield', DEPTH.shield),
      strike: new Layer(scene, 'strike', DEPTH.strike),
    };
  }

  get turn(): number {
    return this.#turn;
  }

  printAll(view: WorldView): void {
    this.#turn = turnOf(view, this.layout);
    this.printSky(view);
    this.printGround(view);
    this.printDisc(view);
    this.printShield(view);
    this.printTags(view);
    this.printStrike(view);
  }

  printSky(view: WorldView): void {
    const { width, height } = this.layout;
    this.#layers.sky.show(sky(skyOf(view, this.layout)), { x: 0, y: 0, width, height }, this.press);
  }

  printGround(view: WorldView): void {
    this.#layers.ground.show(groundOf(view, this.layout), around(this.layout, this.layout.halo * 1.06), this.press);
  }

  printDisc(view: WorldView): void {
    const { layout } = this;
    this.#layers.disc.show(discOf(view, layout, this.#turn), around(layout, layout.disc.radius + 1), this.press);
    this.#printedTurn = this.#turn;
  }

  printStrike(view: WorldView): void {
    const { width, height } = this.layout;
    if (view.strike)
      this.#layers.strike.show(strikeStill(this.layout, view.strike), { x: 0, y: 0, width, height }, this.press);
    else this.#layers.strike.hide();
  }

  /** @param crack in a stone, at a share of its width */
  printShield(view: WorldView, crack?: { stone: number; at: number }): void {
    const values = shieldOf(view, this.layout);
    this.#layers.shield.show(
      shield(crack ? { ...values, crack } : values),
      around(this.layout, this.layout.shield.outer * 1.06),
      this.press,
    );
  }

  printTags(view: WorldView): void {
    const tags = tagsOf(view, this.layout, this.#turn);
    while (this.#tags.length > tags.length) this.#tags.pop()!.destroy();
    tags.forEach(({ drawing, x, y }, index) => {
      const layer = (this.#tags[index] ??= new Layer(this.scene, `tag-${index}`, DEPTH.tags + index * 0.01));
      layer.show(
        moved(drawing.shapes, place(x, y)),
        { x: x - 1, y: y - 1, width: drawing.width + 2, height: drawing.height + 2 },
        this.press,
      );
    });
  }

  /** Turns the world, names included, without printing it again. */
  turnTo(view: WorldView, turn: number): void {
    this.#turn = turn;
    this.#layers.disc.image.setAngle(turn - this.#printedTurn);
    const tags = tagsOf(view, this.layout, turn);
    tags.forEach(({ drawing, x, y }, index) => {
      this.#tags[index]?.image.setPosition(
        (x + drawing.width / 2) * this.press.density,
        (y + drawing.height / 2) * this.press.density,
      );
    });
  }
}

const around = ({ disc }: StageLayout, reach: number) => ({
  x: disc.cx - reach,
  y: disc.cy - reach,
  width: 2 * reach,
  height: 2 * reach,
});
