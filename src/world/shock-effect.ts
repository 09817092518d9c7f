/** A shock: a beam that slides in, bursts on the shield, and goes on with what the shield let pass. */
import { type Drawing, strike, strikeTurn, struckStone } from '../drawings';
import { beamAfter, beamBefore, type BeamValues, burst, marker } from '../drawings/beam';
import { damagePlace, damageText } from '../drawings/strike-print';
import { distance, type Effect, type MakeLayer, type Point, squareAround } from './effect';
import type { Layer } from './layer';
import { BEAT, easeInk } from './plan';
import type { Cue } from './source';

export async function shock(effect: Effect, cue: Extract<Cue, { kind: 'shock' }>): Promise<void> {
  const { backdrop, layers, cut } = effect;
  const { next } = backdrop;
  const { layout } = layers;
  if (cut.aborted) return;
  backdrop.reach({ strike: null });
  layers.printStrike(backdrop.view);
  const turn = strikeTurn(layout, cue.region);
  await effect.turnWorld(turn, BEAT.ink * 0.6);
  const drawn = strike(layout, cue, turn);
  const { source, hit, through, target, width } = drawn.beam;
  await effect.withLayers(async (make) => {
    const after = layBand(effect, make, beamAfter(lyingDown(drawn.beam, through, target)), through, target, width);
    after(0, 0);
    const coming = layBand(effect, make, beamBefore(lyingDown(drawn.beam, source, hit)), source, hit, width);
    // the ink slides in from its corner, bursts on the shield, and what the shield let pass goes on
    await effect.animate(BEAT.ink * 0.7, (share) => coming(0, easeInk(share)));
    const over: Layer[] = [];
    const number = cue.texts ? damageText(drawn, cue.texts) : [];
    if (number.length > 0) over.push(make(number, squareAround(...damagePlace(drawn), 80)));
    if (cue.absorbed > 0) {
      const struck = struckStone(layout, backdrop.view.stones.length, drawn.angle);
      if (struck && !cut.aborted) layers.printShield(backdrop.view, struck);
      const { x, y, size } = drawn.burst;
      const bang = make(
        burst(x, y, size, cue.texts?.kept, cue.texts?.keptWord),
        squareAround(x, y, Math.max(size * 0.6, 64)),
      );
      over.push(bang);
      await effect.stampDown(bang);
    }
    await effect.animate(BEAT.ink * 0.7, (share) => after(0, easeInk(share)));
    const { x, y, size } = drawn.marker;
    const mark = make(marker(x, y, size, cue.icon ?? 'eclair'), squareAround(x, y, size * 0.6));
    over.push(mark);
    await effect.stampDown(mark);
    await effect.wait(BEAT.read);
    if (cut.aborted) return;
    // the shock that will be read stays on the sheet
    if (next.strike?.region === cue.region && next.strike.damage === cue.damage) {
      backdrop.reach({ strike: next.strike, crack: next.crack ?? null });
      layers.printTags(backdrop.view);
      layers.printStrike(backdrop.view);
      return;
    }
    await effect.animate(BEAT.ink, (share) => {
      coming(easeInk(share), 1);
      after(easeInk(share), 1);
      for (const { image } of over) image.setAlpha(1 - share);
    });
  });
}

/** A beam as long as the way between two points, drawn along the horizontal. */
function lyingDown(beam: BeamValues, from: Point, to: Point): BeamValues {
  const end: Point = [distance(from, to), 0];
  return { ...beam, source: [0, 0], hit: end, through: [0, 0], target: end };
}

/**
 * Lays a band that was drawn lying down between two points.
 * @returns the way to show the part of it that lies between two shares of its length
 */
function layBand(
  { layers }: Effect,
  make: MakeLayer,
  drawing: Drawing,
  from: Point,
  to: Point,
  width: number,
): (start: number, end: number) => void {
  const half = width + 12;
  const { image } = make(drawing, { x: 0, y: -half, width: distance(from, to), height: 2 * half });
  const { width: length, height } = image.frame;
  image
    .setOrigin(0, 0.5)
    .setPosition(from[0] * layers.press.density, from[1] * layers.press.density)
    .setRotation(Math.atan2(to[1] - from[1], to[0] - from[0]));
  return (start, end) => {
    image.setVisible(end > start);
    image.setCrop(length * start, 0, length * (end - start), height);
  };
}
