/** What each cue looks like. Every effect cleans up after itself, even when it is cut short. */
import { type Shape, circle, clamp, skyOf } from '../drawings';
import { marker } from '../drawings/beam';
import { frontLine, type FrontName, isFront } from '../drawings/fronts';
import { partPlaces } from '../drawings/map/places';
import { seal, sealPlaces, sealSize } from '../drawings/scene';
import type { Doctrine } from '../engine';
import { arrival } from './arrival-effect';
import type { Backdrop } from './backdrop';
import { distance, Effect, type Point, squareAround } from './effect';
import { OVER_SKY_DEPTH } from './layers';
import { BEAT, durationOf, easeInk } from './plan';
import { shock } from './shock-effect';
import type { Cue, Flow } from './source';
import { entryIntoForce, exit, lapse, signature } from './treaty-effects';

/** Shows a cue, in `ms` milliseconds or until it is cut short. */
export async function performCue(backdrop: Backdrop, cue: Cue, ms: number, cut: AbortSignal): Promise<void> {
  const effect = new Effect(backdrop, ms / durationOf(cue), cut);
  switch (cue.kind) {
    case 'arrival':
      return arrival(effect);
    case 'decision':
      return decision(effect, cue.doctrine);
    case 'shock':
      return shock(effect, cue);
    case 'event':
      return event(effect, cue);
    case 'flows':
      return flows(effect, cue.flows);
    case 'threshold':
      return threshold(effect, cue.part);
    case 'signature':
      return signature(effect, cue.actor);
    case 'exit':
      return exit(effect, cue.actor);
    case 'entry-into-force':
      return entryIntoForce(effect, cue.word);
    case 'lapse':
      return lapse(effect);
  }
}

/** The doctrine's seal is stamped where the dossier took place, and stays there, small. */
async function decision(effect: Effect, doctrine: Doctrine): Promise<void> {
  const { backdrop, layers } = effect;
  const { layout } = layers;
  const { scene } = backdrop.next;
  const last = scene?.seals.at(-1);
  const [x, y] = sealPlaces({ ...backdrop.view, scene }, layout, layers.turn).at(-1) ?? effect.spot(null);
  const side = Math.max(60, layout.disc.radius * 0.5);
  const small = sealSize(layout) / side;
  await effect.withLayers(async (make) => {
    const sign = make(
      seal(last ?? { region: null, doctrine, icon: 'balance' }, [x, y], side),
      squareAround(x, y, side * 0.7),
    );
    await effect.stampDown(sign);
    await effect.wait(BEAT.ink);
    await effect.animate(BEAT.ink, (share) => sign.image.setScale(1 + (small - 1) * easeInk(share)));
    if (effect.cut.aborted || !scene) return;
    backdrop.reach({ scene });
    layers.printSeals(backdrop.view);
  });
}

/** An event without damage. */
async function event(effect: Effect, cue: Extract<Cue, { kind: 'event' }>): Promise<void> {
  const [x, y] = effect.spot(cue.region);
  const size = Math.max(30, effect.layers.layout.disc.radius * 0.3);
  await effect.withLayers(async (make) => {
    const mark = make(marker(x, y, size, cue.icon ?? 'journal', 'ink'), squareAround(x, y, size * 0.6));
    await effect.stampDown(mark);
    await effect.wait(BEAT.read * 0.7);
    await effect.fadeOut(mark, BEAT.read * 0.3);
  });
}

/** Points that make a flow as thick as a coin of the poster. */
const THICKEST = 8;

/** What moved what: dots that go from each part of the world to the one that it moves. */
async function flows(effect: Effect, all: readonly Flow[]): Promise<void> {
  const { layout, press } = effect.layers;
  const places = partPlaces(effect.backdrop.view, layout);
  const { cx, cy, radius } = layout.disc;
  const centre: Point = [cx, Math.min(cy, layout.height - radius * 0.2)];
  const at = (part: string | null): Point | null => {
    const place = part === null ? undefined : places.get(part);
    return part === null ? centre : place === undefined ? null : [place.x, place.y];
  };
  await effect.withLayers(async (make) => {
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
    await effect.animate(BEAT.flow, (share) => {
      for (const { start, end, dots } of moving)
        dots.forEach((dot, rank) => {
          const along = clamp(easeInk(clamp(share * 1.3 - rank * 0.12)));
          dot.image
            .setPosition(
              (start[0] + (end[0] - start[0]) * along) * press.density,
              (start[1] + (end[1] - start[1]) * along) * press.density,
            )
            .setAlpha(along > 0 && along < 1 ? 1 : 0);
        });
    });
  });
}

/** A ring that closes on the part that passed its mark; of the sky, its front is drawn. */
async function threshold(effect: Effect, part: string): Promise<void> {
  const { layout } = effect.layers;
  if (isFront(part)) return front(effect, part);
  const place = partPlaces(effect.backdrop.view, layout).get(part);
  if (place === undefined) return;
  const half = Math.max(place.width, place.height, layout.disc.radius * 0.24) * 0.7;
  const ring: Shape[] = [
    { d: circle(place.x, place.y, half), stroke: 'paper-hi', width: Math.max(7, half * 0.28) },
    { d: circle(place.x, place.y, half), stroke: 'black', width: Math.max(4, half * 0.16) },
  ];
  await effect.withLayers(async (make) => {
    const mark = make(ring, squareAround(place.x, place.y, half * 1.3));
    await effect.stampDown(mark);
    await effect.fadeOut(mark, BEAT.ink);
  });
}

async function front(effect: Effect, of: FrontName): Promise<void> {
  const { layout } = effect.layers;
  const d = frontLine(of, skyOf(effect.backdrop.view, layout));
  const width = Math.max(4, layout.cell * 0.25);
  const edge: Shape[] = [
    { d, stroke: 'paper-hi', width: width * 1.8 },
    { d, stroke: 'black', width },
  ];
  await effect.withLayers(async (make) => {
    const line = make(edge, { x: 0, y: 0, width: layout.width, height: layout.height });
    line.image.setDepth(OVER_SKY_DEPTH);
    await effect.wait(BEAT.stamp);
    await effect.fadeOut(line, BEAT.ink);
  });
}
