/**
 * What the page is measured against: the smallest Phaser game, with the whole package. With `?graphics` it draws the
 * map with Graphics in every frame, as one would without baking it.
 */
import { Game, Math as Geometry, Scene, WEBGL } from 'phaser';
import { WORLD } from '../../../src/drawings/map/world-paths';

const outlines = Object.values(WORLD.parts).flatMap(({ lines }) =>
  lines.split(';').map((ring) => {
    let [x, y] = [0, 0];
    const numbers = ring.match(/-?\d+/g)!.map(Number);
    return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => {
      x += numbers[2 * i]!;
      y += numbers[2 * i + 1]!;
      return new Geometry.Vector2(300 + x * 0.28, 300 + y * 0.28);
    });
  }),
);

class Bare extends Scene {
  create(): void {
    const pen = this.add.graphics();
    const draw = (): void => {
      pen.clear().fillStyle(0xf4ead5);
      for (const outline of outlines) pen.fillPoints(outline, true);
    };
    draw();
    if (location.search === '?graphics') this.events.on('update', draw);
    this.game.events.once('postrender', () => performance.mark('bouclier-world'));
  }
}

export const game = new Game({
  type: WEBGL,
  width: 600,
  height: 600,
  scene: Bare,
  banner: false,
  audio: { noAudio: true },
});
