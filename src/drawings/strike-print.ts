/** A shock as it is printed: its beam, its number, its flash, the sign where it lands. */
import { beamAfter, beamBefore, burst, marker } from './beam';
import type { Shape } from './shapes';
import type { StageLayout } from './stage';
import { type Strike, type StrikeDrawing, strike, strikeTurn } from './strike';

/** Where the number lies on the beam, above the shield. */
export function damagePlace({ beam }: StrikeDrawing): [number, number] {
  return [beam.source[0] * 0.4 + beam.hit[0] * 0.6, beam.source[1] * 0.4 + beam.hit[1] * 0.6];
}

/** The number on the beam. */
export function damageText(drawn: StrikeDrawing, text: string): Shape[] {
  const size = Math.min(drawn.burst.size * 0.35, Math.max(22, drawn.beam.width * 0.62));
  const [x, y] = damagePlace(drawn);
  return [{ text, x, y: y + size * 0.35, size, font: 'display', fill: 'onRed', anchor: 'middle' }];
}

/** A thinner beam carries no number. */
export const LEAST_WIDTH_FOR_TEXT = 30;

/** A whole strike as a still. */
export function strikeStill(layout: StageLayout, values: Strike): Shape[] {
  const drawn = strike(layout, values, strikeTurn(layout, values.region));
  const { texts, absorbed } = values;
  const { x, y, size } = drawn.burst;
  return [
    ...beamAfter(drawn.beam),
    ...beamBefore(drawn.beam),
    ...(texts && drawn.beam.width >= LEAST_WIDTH_FOR_TEXT ? damageText(drawn, texts.damage) : []),
    ...(absorbed > 0 ? burst(x, y, size, texts?.kept, texts?.keptWord) : []),
    ...marker(drawn.marker.x, drawn.marker.y, drawn.marker.size, values.icon ?? 'eclair'),
  ];
}
