/** What the world's picture is made of: layers over one another, each printed from a state. */
import type { Scene } from 'phaser';
import {
  type Drawing,
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
import { crowd, marked, previewed, previewedSky, seals, standing } from '../drawings/scene';
import { strikeStill } from '../drawings/strike-print';
import { type Box, Layer } from './layer';
import type { WorldView } from './source';

const DEPTH = {
  sky: 0,
  skyPreview: 4,
  ground: 10,
  disc: 20,
  seals: 25,
  shield: 30,
  crowd: 34,
  preview: 35,
  marker: 36,
  strike: 38,
  tags: 40,
  person: 42,
} as const;
type LayerName = Exclude<keyof typeof DEPTH, 'tags'>;
/** Over the disc, under what stands on it. */
export const OVER_DISC_DEPTH = 22;
/** Over the crowd, under the marker. */
export const OVER_CROWD_DEPTH = 34.5;
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
  readonly #layers: Record<LayerName, Layer>;
  #tags: Layer[] = [];

  constructor(scene: Scene, layout: StageLayout, press: Press) {
    this.scene = scene;
    this.layout = layout;
    this.press = press;
    const layer = (name: LayerName) => new Layer(scene, name, DEPTH[name]);
    this.#layers = {
      sky: layer('sky'),
      skyPreview: layer('skyPreview'),
      ground: layer('ground'),
      disc: layer('disc'),
      seals: layer('seals'),
      shield: layer('shield'),
      crowd: layer('crowd'),
      preview: layer('preview'),
      marker: layer('marker'),
      person: layer('person'),
      strike: layer('strike'),
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
    this.printSeals(view);
    this.printCrowd(view);
    this.printMarker(view);
    this.printPerson(view);
    this.printPreview(view);
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

  /** A layer whose drawing may be empty. */
  #showOrHide(name: LayerName, drawing: Drawing, box: Box): void {
    if (drawing.length === 0) this.#layers[name].hide();
    else this.#layers[name].show(drawing, box, this.press);
  }

  #sheet(): Box {
    const { width, height } = this.layout;
    return { x: 0, y: 0, width, height };
  }

  printSeals(view: WorldView): void {
    this.#showOrHide('seals', seals(view, this.layout, this.#turn), around(this.layout, this.layout.disc.radius + 8));
  }

  printCrowd(view: WorldView): void {
    this.#showOrHide(
      'crowd',
      view.scene?.crowd ? crowd(view.scene.crowd, this.layout, view.near?.hasPerson) : [],
      this.crowdBox(),
    );
  }

  /** The foot of the sheet, in which the crowd stands. */
  crowdBox(): Box {
    const { width, height } = this.layout;
    return { x: 0, y: height * 0.5, width, height: height * 0.5 };
  }

  printMarker(view: WorldView): void {
    this.#showOrHide('marker', marked(view, this.layout), this.#sheet());
  }

  printPerson(view: WorldView): void {
    const { scene, width } = this.layout;
    if (scene === undefined) return this.#layers.person.hide();
    const { x, foot, height } = scene.person;
    const left = Math.max(0, x - height * 0.4);
    this.#showOrHide('person', standing(view, this.layout), {
      x: left,
      y: foot - height * 1.15,
      width: Math.min(width, x + height * 0.4) - left,
      height: height * 1.2,
    });
  }

  /** What the answer that is pointed at would do. */
  printPreview(view: WorldView): void {
    this.#showOrHide('skyPreview', previewedSky(view, this.layout), this.#sheet());
    this.#showOrHide('preview', previewed(view, this.layout), around(this.layout, this.layout.shield.outer * 1.06));
  }

  /** Shows it by a share, once it is printed. */
  fadePreview(share: number): void {
    this.#layers.skyPreview.image.setAlpha(share);
    this.#layers.preview.image.setAlpha(share);
  }

  /** The picture of one of the layers that stand on the world, to be moved. */
  pictureOf(name: 'disc' | 'marker' | 'person' | 'crowd' | 'seals'): Layer {
    return this.#layers[name];
  }

  /** The ground alone, turned as a state has it. */
  printTurned(view: WorldView): void {
    this.#turn = turnOf(view, this.layout);
    this.printDisc(view);
  }

  printStrike(view: WorldView): void {
    const { width, height } = this.layout;
    if (view.strike)
      this.#layers.strike.show(
        strikeStill(this.layout, view.strike, view.scene),
        { x: 0, y: 0, width, height },
        this.press,
      );
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

const around = ({ disc }: StageLayout, reach: number): Box => ({
  x: disc.cx - reach,
  y: disc.cy - reach,
  width: 2 * reach,
  height: 2 * reach,
});
