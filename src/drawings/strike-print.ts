/** A shock as it is printed: its beam, its number, its flash, the sign where it lands. */
import { beamAfter, beamBefore, burst, marker } from './beam';
import type { SceneView } from './scene';
import { textWidth } from './text-metrics';
import { type Font, type Shape, centred } from './shapes';
import type { StageLayout } from './stage-layout';
import { type Strike, type StrikeDrawing, strike, strikeTurn } from './strike';

/** Where the number lies on the beam, above the shield. */
export function damagePlace({ beam }: StrikeDrawing): [number, number] {
  return [beam.source[0] * 0.4 + beam.hit[0] * 0.6, beam.source[1] * 0.4 + beam.hit[1] * 0.6];
}

/** The size of the word, as small as text may be. */
const WORD = 14;
/** A smaller flash has no room for words, and its sheet none for a number on the beam. */
const LEAST_FLASH = 140;

/** The number on the beam and a word under it that says of what: both, or neither where the beam is too thin for the word. */
export function damageText(drawn: StrikeDrawing, { damage, damageWord }: NonNullable<Strike['texts']>): Shape[] {
  const { source, hit, width } = drawn.beam;
  // pixels to the right for one down, along the beam
  const lean = (hit[0] - source[0]) / (hit[1] - source[1]);
  // the beam narrows on its way, and is still a seventh wider there
  const room = (8 / 7) * width * Math.hypot(1, lean) - WORD * Math.abs(lean) * 0.5;
  if (drawn.burst.size < LEAST_FLASH || textWidth(damageWord, WORD, 'text') > room) return [];
  const size = Math.min(drawn.burst.size * 0.35, Math.max(22, width * 0.62));
  const [x, y] = damagePlace(drawn);
  const line = (text: string, from: number, side: number, font: Font): Shape =>
    centred(text, x + from * lean, y + from + side * 0.35, side, font, 'on-red');
  return [line(damage, -WORD / 2, size, 'display'), line(damageWord, size / 2, WORD, 'text')];
}

/** A whole strike as a still. Where somebody stands large before it, its flash and its number would be cut: both are left out. */
export function strikeStill(layout: StageLayout, values: Strike, scene?: Pick<SceneView, 'hasFace'> | null): Shape[] {
  const drawn = strike(layout, values, strikeTurn(layout, values.region));
  const { texts, absorbed } = values;
  const isClear = scene?.hasFace !== true;
  const { x, y, size } = drawn.burst;
  return [
    ...beamAfter(drawn.beam),
    ...beamBefore(drawn.beam),
    ...(texts && isClear ? damageText(drawn, texts) : []),
    ...(absorbed > 0 && isClear ? burst(x, y, size, texts?.kept, texts?.keptWord) : []),
    ...marker(drawn.marker.x, drawn.marker.y, drawn.marker.size, values.icon ?? 'eclair'),
  ];
}
