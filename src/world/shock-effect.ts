/** A shock: a beam that slides in, bursts on the shield, and goes on with what the shield let pass. */
import { type Drawing, strike, strikeTurn, struckStone } from '../drawings';
import { beamAfter, beamBefore, type BeamValues, burst, marker } from '../drawings/beam';
import { damagePlace, damageText } from '../drawings/strike-print';
import type { Backdrop } from './backdrop';
import { BEAT, easeInk } from './cues';
import { distance, type Point, squareAround, stampDown, wait, withSheets } from './overlay';
import type { Box, Sheet } from './sheet';
import type { Cue } from './source';
import { turnWorld } from './turning';

export async function shock(
  stage: Backdrop,
  cue: Extract<Cue, { kind: 'shock' }>,
  pace: number,
  cut: AbortSignal,
): Promise<void> {
  const { next } = stage;
  const { layout } = stage.layers;
  if (cut.aborted) return;
  stage.reach({ strike: null });
  stage.layers.printStrike(stage.view);
  const turn = strikeTurn(layout, cue.region);
  await turnWorld(stage, turn, BEAT.ink * pace * 0.6, cut);
  const drawn = strike(layout, cue, turn);
  const { source, hit, through, target, width } = drawn.beam;
  await withSheets(stage, async (make) => {
    const after = layBand(stage, make, beamAfter(lyingDown(drawn.beam, through, target)), through, target, width);
    after(0, 0);
    const coming = layBand(stage, make, beamBefore(lyingDown(drawn.beam, source, hit)), source, hit, width);
    // the ink slides in from its corner, bursts on the shield, and what the shield let pass goes on
    await stage.animate(BEAT.ink * pace * 0.7, cut, (share) => coming(0, easeInk(share)));
    const over: Sheet[] = [];
    const number = cue.texts ? damageText(drawn, cue.texts) : [];
    if (number.length > 0) over.push(make(number, squareAround(...damagePlace(drawn), 80)));
    if (cue.absorbed > 0) {
      const struck = struckStone(layout, stage.view.stones.length, drawn.angle);
      if (struck && !cut.aborted) stage.layers.printShield(stage.view, struck);
      const { x, y, size } = drawn.burst;
      const bang = make(burst(x, y, size, cue.texts?.kept, cue.texts?.keptWord), squareAround(x, y, size * 0.6));
      over.push(bang);
      await stampDown(stage, bang, BEAT.stamp * pace, cut);
    }
    await stage.animate(BEAT.ink * pace * 0.7, cut, (share) => after(0, easeInk(share)));
    const { x, y, size } = drawn.marker;
    const mark = make(marker(x, y, size, cue.icon ?? 'eclair'), squareAround(x, y, size * 0.6));
    over.push(mark);
    await stampDown(stage, mark, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.read * pace, cut);
    if (cut.aborted) return;
    // the shock that will be read stays on the sheet
    if (next.strike?.region === cue.region && next.strike.damage === cue.damage) {
      stage.reach({ strike: next.strike, crack: next.crack ?? null });
      stage.layers.printTags(stage.view);
      stage.layers.printStrike(stage.view);
      return;
    }
    await stage.animate(BEAT.ink * pace, cut, (share) => {
      coming(easeInk(share), 1);
      after(easeInk(share), 1);
      for (const sheet of over) sheet.image.setAlpha(1 - share);
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
  stage: Backdrop,
  make: (drawing: Drawing, box: Box) => Sheet,
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
    .setPosition(from[0] * stage.layers.press.density, from[1] * stage.layers.press.density)
    .setRotation(Math.atan2(to[1] - from[1], to[0] - from[0]));
  return (start, end) => {
    image.setVisible(end > start);
    image.setCrop(length * start, 0, length * (end - start), height);
  };
}
