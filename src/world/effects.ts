/** What each cue looks like. Every effect cleans up after itself, even when it is cut short. */
import {
  type Drawing,
  type MapRegion,
  type Shape,
  anchorPoint,
  circle,
  clamp,
  icon,
  strike,
  strikeTurn,
  struckStone,
} from '../drawings';
import { beamAfter, beamBefore, type BeamValues, burst, marker, stamp } from '../drawings/beam';
import { partPlaces } from '../drawings/places';
import { LEAST_WIDTH_FOR_TEXT, damagePlace, damageText } from '../drawings/strike-print';
import type { Doctrine } from '../engine';
import { BEAT, between, durationOf, easeInk, easeStamp } from './cues';
import type { Backdrop } from './backdrop';
import { EFFECTS_DEPTH } from './layers';
import { type Box, Sheet } from './sheet';
import type { Cue, Flow } from './source';

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

let printed = 0;

/** Pictures over the world, for as long as `during` lasts. */
async function withSheets(
  stage: Backdrop,
  during: (make: (drawing: Drawing, box: Box) => Sheet) => Promise<void>,
): Promise<void> {
  const sheets: Sheet[] = [];
  try {
    await during((drawing, box) => {
      const sheet = new Sheet(stage.layers.scene, `effect-${printed++}`, EFFECTS_DEPTH + sheets.length * 0.01);
      sheets.push(sheet);
      sheet.show(drawing, box, stage.layers.press);
      return sheet;
    });
  } finally {
    for (const sheet of sheets) sheet.destroy();
  }
}

const squareAround = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

const stampDown = (stage: Backdrop, sheet: Sheet, ms: number, cut: AbortSignal): Promise<void> =>
  stage.animate(ms, cut, (share) => sheet.image.setScale(easeStamp(share)).setAlpha(Math.min(1, share * 3)));

const fadeOut = (stage: Backdrop, sheet: Sheet, ms: number, cut: AbortSignal): Promise<void> =>
  stage.animate(ms, cut, (share) => sheet.image.setAlpha(1 - share));

const wait = (stage: Backdrop, ms: number, cut: AbortSignal): Promise<void> => stage.animate(ms, cut, () => {});

// ---- decision

const SIGN = {
  cop: { icon: 'cercle', ink: 'cop' },
  public: { icon: 'carre', ink: 'pub' },
  laissez_faire: { icon: 'triangle', ink: 'mar' },
} as const satisfies Record<Doctrine, { icon: string; ink: string }>;

async function decision(stage: Backdrop, doctrine: Doctrine, pace: number, cut: AbortSignal): Promise<void> {
  const { cx, cy, radius } = stage.layers.layout.disc;
  // In the middle of a world that is whole; else above what a review writes at the foot of the sheet.
  const y = Math.min(cy, stage.layers.layout.height - radius * 0.9);
  const side = radius * 0.9;
  const sign = icon(SIGN[doctrine].icon, cx - side / 2, y - side / 2, side, SIGN[doctrine].ink);
  const drawing: Shape[] = [{ ...sign, stroke: 'paperHi', width: 2.6 }];
  await withSheets(stage, async (make) => {
    const sheet = make(drawing, squareAround(cx, y, side * 0.6));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.ink * pace, cut);
    await stage.animate(BEAT.ink * pace, cut, (share) =>
      sheet.image.setAlpha(1 - easeInk(share)).setScale(1 + 0.25 * share),
    );
  });
}

// ---- shock

async function shock(
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
    if (cue.texts && width >= LEAST_WIDTH_FOR_TEXT)
      over.push(make(damageText(drawn, cue.texts.damage), squareAround(...damagePlace(drawn), 80)));
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

type Point = readonly [number, number];
const distance = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

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

/** Turns the world about the pole, the shorter way being the caller's business. */
export async function turnWorld(stage: Backdrop, to: number, ms: number, cut: AbortSignal): Promise<void> {
  const from = stage.layers.turn;
  if (from === to) return;
  await stage.animate(ms, cut, (share) => stage.layers.turnTo(stage.view, from + (to - from) * easeInk(share)));
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

/** Where something happens, on the part of the world that shows. */
function spot(stage: Backdrop, region: MapRegion | null): [number, number] {
  const { layout, turn } = stage.layers;
  const { cx, cy, radius } = layout.disc;
  const [x, y] = region === null ? [cx, cy - radius * 0.25] : anchorPoint(region, { ...layout.disc, turn });
  return [x, Math.min(y, layout.height - Math.max(22, radius * 0.2))];
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
        { d: circle(0, 0, size / 2), fill: 'paperHi', stroke: 'black', width: Math.max(2, size / 6) },
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

/** A ring that closes on the part that passed its mark. */
async function threshold(stage: Backdrop, part: string, pace: number, cut: AbortSignal): Promise<void> {
  const place = partPlaces(stage.view, stage.layers.layout).get(part);
  if (place === undefined) return;
  const half = Math.max(place.width, place.height, stage.layers.layout.disc.radius * 0.24) * 0.7;
  const ring: Shape[] = [
    { d: circle(place.x, place.y, half), stroke: 'paperHi', width: Math.max(7, half * 0.28) },
    { d: circle(place.x, place.y, half), stroke: 'black', width: Math.max(4, half * 0.16) },
  ];
  await withSheets(stage, async (make) => {
    const sheet = make(ring, squareAround(place.x, place.y, half * 1.3));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await fadeOut(stage, sheet, BEAT.ink * pace, cut);
  });
}

// ---- the treaty

const seal = (x: number, y: number, size: number): Shape[] => [
  { d: circle(x, y, size / 2), fill: 'cop', stroke: 'paperHi', width: Math.max(2, size / 14) },
  icon('bras', x - size * 0.36, y - size * 0.39, size * 0.72, 'onCop'),
];

const regionOf = (stage: Backdrop, actor: string): MapRegion | null =>
  stage.next.actors.find(({ id }) => id === actor)?.region ?? null;

/** Prints the names and the regions with an actor's signature, or without. */
function printSignature(stage: Backdrop, actor: string, signed: boolean, cut: AbortSignal): void {
  if (cut.aborted) return;
  stage.reach({
    actors: stage.view.actors.map((one) => (one.id === actor ? Object.assign({}, one, { signed }) : one)),
  });
  stage.layers.printDisc(stage.view);
  stage.layers.printTags(stage.view);
}

async function signature(stage: Backdrop, actor: string, pace: number, cut: AbortSignal): Promise<void> {
  const [x, y] = spot(stage, regionOf(stage, actor));
  const size = Math.max(34, stage.layers.layout.disc.radius * 0.36);
  await withSheets(stage, async (make) => {
    const mark = make(seal(x, y, size), squareAround(x, y, size * 0.6));
    await stampDown(stage, mark, BEAT.stamp * pace, cut);
    printSignature(stage, actor, true, cut);
    await wait(stage, BEAT.ink * pace * 0.5, cut);
    await fadeOut(stage, mark, BEAT.ink * pace * 0.5, cut);
  });
}

async function exit(stage: Backdrop, actor: string, pace: number, cut: AbortSignal): Promise<void> {
  const [x, y] = spot(stage, regionOf(stage, actor));
  const size = Math.max(34, stage.layers.layout.disc.radius * 0.36);
  await withSheets(stage, async (make) => {
    const mark = make(seal(x, y, size), squareAround(x, y, size * 0.6));
    await wait(stage, BEAT.stamp * pace, cut);
    printSignature(stage, actor, false, cut);
    const [left, top] = [mark.image.x, mark.image.y];
    const fall = size * stage.layers.press.density;
    await stage.animate(BEAT.ink * pace, cut, (share) => {
      mark.image
        .setPosition(left + fall * 0.4 * share, top + fall * 2.2 * share * share)
        .setAngle(70 * share)
        .setAlpha(1 - share * share);
    });
  });
}

async function entryIntoForce(stage: Backdrop, word: string, pace: number, cut: AbortSignal): Promise<void> {
  const { view, next } = stage;
  const { cx, cy, radius } = stage.layers.layout.disc;
  const y = Math.min(cy, stage.layers.layout.height - radius * 0.4);
  const width = Math.min(radius * 1.3, stage.layers.layout.width * 0.7);
  const card: Shape[] = [
    { d: circle(cx, y, width * 0.56), fill: 'paperHi', stroke: 'cop', width: 4 },
    ...stamp(cx, y, width * 0.86, word, '', 'cop'),
  ];
  await stage.animate(BEAT.pull * pace, cut, (share) =>
    stage.layers.printGround({ ...between(view, next, easeInk(share)), inForce: true }),
  );
  if (!cut.aborted) stage.reach({ coverage: next.coverage, inForce: next.inForce });
  await withSheets(stage, async (make) => {
    const sheet = make(card, squareAround(cx, y, width * 0.6));
    await stampDown(stage, sheet, BEAT.stamp * pace, cut);
    await wait(stage, BEAT.ink * pace, cut);
  });
}

async function lapse(stage: Backdrop, pace: number, cut: AbortSignal): Promise<void> {
  const { view, next } = stage;
  await stage.animate(BEAT.pull * pace, cut, (share) =>
    stage.layers.printGround({ ...between(view, next, easeInk(share)), inForce: false }),
  );
  if (!cut.aborted) stage.reach({ coverage: next.coverage, inForce: next.inForce });
}
