/** What each cue looks like. Every effect cleans up after itself, even when it is cut short. */
import { DOCTRINE_LOOKS, type Shape, circle, clamp, icon, skyOf } from '../drawings';
import { marker } from '../drawings/beam';
import { frontLine, type FrontName, isFront } from '../drawings/fronts';
import { partPlaces } from '../drawings/map/places';
import type { Doctrine } from '../engine';
import type { Backdrop } from './backdrop';
import { BEAT, durationOf, easeInk } from './cues';
import { distance, fadeOut, type Point, spot, squareAround, stampDown, wait, withSheets } from './overlay';
import { shock } from './shock-effect';
import { OVER_SKY_DEPTH } from './layers';
import type { Cue, Flow } from './source';
import { entryIntoForce, exit, lapse, signature } from './treaty-effects';

/** Shows a cue in the time that it is given. */
export async function performCue(stage: Backdrop, cue: Cue, ms: number, cut: AbortSignal): Promise<void> {
  const pace = ms / durationOf(cue);
  switch (cue.kind) {
    case 'decision':
      return decision(stage, cue.doctrine, pace, cut);
    case 'shock':
      return shock(stage, cue, pace, cut);
    case 'event':
      return event(stage, cue, pace, cut);
    case 'flows':
      return flows(stage, cue.flows, pace, cut);
    case 'threshold':
      return threshold(stage, cue.part, pace, cut);
    case 'signature':
      return signature(stage, cue.actor, pace, cut);
    case 'exit':
      return exit(stage, cue.actor, pace, cut);
    case 'entry-into-force':
      return entryIntoForce(stage, cue.word, pace, cut);
    case 'lapse':
      return lapse(stage, pace, cut);
  }
}

// ---- decision

async function decision(stage: Backdrop, doctrine: Doctrine, pace: number, cut: AbortSignal): Promise<void> {
  const { cx, cy, radius } = stage.layers.layout.disc;
  // In the middle of a world that is whole; else above what a review writes at the foot of the sheet.
  const y = Math.min(cy, stage.layers.layout.height - radius * 0.9);
  const side = radius * 0.9;
  const sign = icon(DOCTRINE_LOOKS[doctrine].icon, cx - side / 2, y - side / 2, side, doctrine);
  const drawing: Shape[] = [{ ...sign, stroke: 'paper-hi', width: 2.6 }];
  await withSheets(stage, async (make) => {
    const sheet = make(drawing, squareAround(cx, y, side * 0.6));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.ink * pace, cut);
    await stage.animate(BEAT.ink * pace, cut, (share) =>
      sheet.image.setAlpha(1 - easeInk(share)).setScale(1 + 0.25 * share),
    );
  });
}

// ---- events without damage

async function event(
  stage: Backdrop,
  cue: Extract<Cue, { kind: 'event' }>,
  pace: number,
  cut: AbortSignal,
): Promise<void> {
  const [x, y] = spot(stage, cue.region);
  const size = Math.max(30, stage.layers.layout.disc.radius * 0.3);
  await withSheets(stage, async (make) => {
    const mark = make(marker(x, y, size, cue.icon ?? 'journal', 'ink'), squareAround(x, y, size * 0.6));
    await stampDown(stage, mark, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.read * pace * 0.7, cut);
    await fadeOut(stage, mark, BEAT.read * pace * 0.3, cut);
  });
}

// ---- what moved what

/** Points that make a flow as thick as a coin of the poster. */
const THICKEST = 8;

async function flows(stage: Backdrop, all: readonly Flow[], pace: number, cut: AbortSignal): Promise<void> {
  const places = partPlaces(stage.view, stage.layers.layout);
  const { cx, cy, radius } = stage.layers.layout.disc;
  const centre: Point = [cx, Math.min(cy, stage.layers.layout.height - radius * 0.2)];
  const at = (part: string | null): Point | null => {
    const place = part === null ? undefined : places.get(part);
    return part === null ? centre : place === undefined ? null : [place.x, place.y];
  };
  await withSheets(stage, async (make) => {
    const moving = all.flatMap(({ from, to, points }) => {
      const [start, end] = [at(from), at(to)];
      if (start === null || end === null || distance(start, end) < 8) return [];
      const size = Math.max(10, radius * 0.09 * (0.5 + clamp(points / THICKEST)));
      const dot: Shape[] = [
        { d: circle(0, 0, size / 2), fill: 'paper-hi', stroke: 'black', width: Math.max(2, size / 6) },
      ];
      const dots = [0, 1, 2].map(() => make(dot, squareAround(0, 0, size)));
      return [{ start, end, dots }];
    });
    const { density } = stage.layers.press;
    await stage.animate(BEAT.flow * pace, cut, (share) => {
      for (const { start, end, dots } of moving)
        dots.forEach((dot, rank) => {
          const along = clamp(easeInk(clamp(share * 1.3 - rank * 0.12)));
          dot.image
            .setPosition(
              (start[0] + (end[0] - start[0]) * along) * density,
              (start[1] + (end[1] - start[1]) * along) * density,
            )
            .setAlpha(along > 0 && along < 1 ? 1 : 0);
        });
    });
  });
}

/** A ring that closes on the part that passed its mark; of the sky, its front is drawn. */
async function threshold(stage: Backdrop, part: string, pace: number, cut: AbortSignal): Promise<void> {
  const { layout } = stage.layers;
  if (isFront(part)) return front(stage, part, pace, cut);
  const place = partPlaces(stage.view, layout).get(part);
  if (place === undefined) return;
  const half = Math.max(place.width, place.height, layout.disc.radius * 0.24) * 0.7;
  const ring: Shape[] = [
    { d: circle(place.x, place.y, half), stroke: 'paper-hi', width: Math.max(7, half * 0.28) },
    { d: circle(place.x, place.y, half), stroke: 'black', width: Math.max(4, half * 0.16) },
  ];
  await withSheets(stage, async (make) => {
    const sheet = make(ring, squareAround(place.x, place.y, half * 1.3));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await fadeOut(stage, sheet, BEAT.ink * pace, cut);
  });
}

async function front(stage: Backdrop, of: FrontName, pace: number, cut: AbortSignal): Promise<void> {
  const { layout } = stage.layers;
  const d = frontLine(of, skyOf(stage.view, layout));
  const width = Math.max(4, layout.cell * 0.25);
  const edge: Shape[] = [
    { d, stroke: 'paper-hi', width: width * 1.8 },
    { d, stroke: 'black', width },
  ];
  await withSheets(stage, async (make) => {
    const sheet = make(edge, { x: 0, y: 0, width: layout.width, height: layout.height });
    sheet.image.setDepth(OVER_SKY_DEPTH);
    await wait(stage, BEAT.stamp * pace, cut);
    await fadeOut(stage, sheet, BEAT.ink * pace, cut);
  });
}
