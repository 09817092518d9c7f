/** The world on its sheet: what each part shows. The same layers make the moving world and the still that stands for it. */
import { type Cable, type RegionPrint, disc, treatyRing } from './map/disc';
import type { IconName } from './icons';
import { type DiscPlace, type Ground, type MapRegion, anchorPoint, regionsOf, seaPoint, signPoint } from './map/ground';
import { CELL } from './patterns';
import { type StageLayout, stageLayout } from './stage-layout';
import { type Near, nearPlace, sceneLayout } from './scene/layout';
import { type Shape, circle, moved, place, polar } from './shapes';
import { type ShieldValues, type Stone, shield } from './shield';
import { type SkyValues, sky } from './sky';
import { markerSize, strike, strikeTurn, struckStone } from './strike';
import { WORLD } from './map/world-paths';
import { type Box, type TagDrawing, type TagPlace, overlaps, placeTags, signTag, tag } from './map/tags';

export interface StageActor {
  id: string;
  label: string;
  /** null: not on the map. */
  region: MapRegion | null;
  signed: boolean;
}

export interface StageSign {
  id: string;
  region: MapRegion;
  icon: IconName;
  /** 1..5; the view-model leaves out whatever would have none. */
  count: number;
}

export interface StageStone extends Stone {
  id: string;
}

/** What the world shows. Shares are 0..1. */
export interface StageView {
  /** The world when absent. */
  ground?: Ground;
  emancipation: number;
  tyranny: number;
  stones: readonly StageStone[];
  actors: readonly StageActor[];
  cables: readonly Cable[];
  /** How much of each region the lattice has closed and the yellow opened, 0..1. */
  lattice?: Partial<Record<MapRegion, number>>;
  yellow?: Partial<Record<MapRegion, number>>;
  /** Signs repeated on a region. */
  signs?: readonly StageSign[];
  inForce: boolean;
  coverage: number;
  /** In front of a dossier: where it takes place. The whole ground, without crowd, when absent. */
  near?: Near | null;
  /** The shock that cracked the shield this turn, by the place that it struck; null when none did. */
  crack?: { region: MapRegion | null } | null;
}

/** Where things go on a sheet of this size. */
export const layoutOf = ({ ground, near }: StageView, width: number, height: number): StageLayout =>
  near ? sceneLayout(width, height, ground, near) : stageLayout(width, height, ground);

/** Where the ground lies: whole on its disc, or near under its porthole. */
export function groundPlace({ near }: StageView, layout: StageLayout, turn?: number): DiscPlace {
  const place = near && near.region !== null ? nearPlace(layout, near.region) : layout.disc;
  return turn === undefined ? place : { ...place, turn };
}

export const skyOf = (view: StageView, layout: StageLayout): SkyValues => ({
  width: layout.width,
  height: layout.height,
  emancipation: view.emancipation,
  tyranny: view.tyranny,
  cell: layout.cell,
});

/** What each region is printed with. */
export function regionPrints(view: StageView): Partial<Record<MapRegion, RegionPrint>> {
  const prints: Partial<Record<MapRegion, RegionPrint>> = {};
  for (const region of regionsOf(view.ground ?? WORLD)) {
    const signed = view.actors.some((actor) => actor.region === region && actor.signed);
    const [lattice = 0, yellow = 0] = [view.lattice?.[region], view.yellow?.[region]];
    if (signed || lattice > 0 || yellow > 0) prints[region] = { signed, lattice, yellow };
  }
  return prints;
}

/** How far the world is turned: a shock turns it to the place that it struck, where that place would not show. */
export const turnOf = (view: StageView, layout: StageLayout): number =>
  view.crack ? strikeTurn(layout, view.crack.region) : groundPlace(view, layout).turn;

export function shieldOf(view: StageView, layout: StageLayout): ShieldValues {
  const values: ShieldValues = { ...layout.shield, stones: view.stones };
  if (!view.crack) return values;
  const { region } = view.crack;
  const { angle } = strike(layout, { region, damage: 1, absorbed: 0 }, strikeTurn(layout, region));
  const crack = struckStone(layout, view.stones.length, angle);
  return crack ? { ...values, crack } : values;
}

export interface PlacedTag extends TagPlace {
  /** Of the actor or of the signs. */
  id: string;
  drawing: TagDrawing;
}

/** Where each actor is pinned: in its region or, where nobody has one, on the sea. Those who have none among others are not shown. */
export function pinned(
  view: StageView,
  layout: StageLayout,
  place: DiscPlace,
): { actor: StageActor; anchor: [number, number] }[] {
  const isMapped = view.actors.some(({ region }) => region !== null);
  return view.actors.flatMap((actor, rank) => {
    if (actor.region !== null)
      return [{ actor, anchor: withinPorthole(anchorPoint(actor.region, place), layout, place) }];
    return isMapped ? [] : [{ actor, anchor: withinPorthole(seaPoint(rank, place), layout, place) }];
  });
}

/** What lies out of a near view is pinned on the rim of its porthole, on its side. */
function withinPorthole(
  [x, y]: [number, number],
  { height, scene }: StageLayout,
  { porthole }: DiscPlace,
): [number, number] {
  if (porthole === undefined) return [x, y];
  const { cx, cy, radius } = porthole;
  const reach = Math.min(1, (radius * 0.86) / Math.max(1, Math.hypot(x - cx, y - cy)));
  return [cx + (x - cx) * reach, Math.min(height - (scene?.strip ?? 0) - 16, cy + (y - cy) * reach)];
}

/** Pixels of a sheet that is not enlarged: what the page writes in the lower corners, and its buttons there. */
const CORNERS = { left: 56, right: 180, height: 84 };

/** What a tag gives up, in its heights, to keep clear of a corner or of a stone that has its word; of one with a sign alone. */
const HIDING = { much: 20, little: 2 };

/** What a tag there would cost: it is hidden by what the page writes over the sheet, or hides a part of a stone. */
function hiding(
  { width, height, cell, shield: { cx, cy, inner, outer, to, textSize } }: StageLayout,
  box: Box,
): number {
  const unit = cell / CELL;
  const isLow = box.y + box.height > height - CORNERS.height * unit;
  if (isLow && box.x < CORNERS.left * unit) return HIDING.much;
  const isSmall = textSize === undefined;
  if (!isSmall && isLow && box.x + box.width > width - CORNERS.right * unit) return HIDING.much;
  const [, end] = polar(cx, cy, outer, to);
  const isOnStone = [0, 0.25, 0.5, 0.75, 1].some((across) =>
    [box.y, box.y + box.height].some((y) => {
      const away = Math.hypot(box.x + box.width * across - cx, y - cy);
      return y < end && away > inner && away < outer;
    }),
  );
  if (!isOnStone) return 0;
  return isSmall ? HIDING.little : HIDING.much;
}

/** Whether a near ground shows a place. */
const isUnder = ({ porthole }: DiscPlace, [x, y]: [number, number]): boolean =>
  porthole === undefined || Math.hypot(x - porthole.cx, y - porthole.cy) < porthole.radius * 0.8;

/** Where the sign of what strikes lands: no name should stand over it. */
function struckBox({ crack }: StageView, layout: StageLayout): Box | null {
  if (!crack) return null;
  const { region } = crack;
  const { x, y, size } = strike(layout, { region, damage: 1, absorbed: 0 }, strikeTurn(layout, region)).marker;
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The names of the actors and the strips of signs, each where it goes. */
export function tagsOf(view: StageView, layout: StageLayout, turn = turnOf(view, layout)): PlacedTag[] {
  if (layout.tag <= 0) return [];
  const place = groundPlace(view, layout, turn);
  const actors = pinned(view, layout, place).map(({ actor, anchor }) => ({
    id: actor.id,
    region: actor.region,
    anchor,
    // A name is enough: where its party stands, and what it wants, is one press away.
    drawing: tag({ label: actor.label, signed: actor.signed, height: layout.tag }),
  }));
  const signs = (view.signs ?? []).flatMap(({ id, region, icon, count }) => {
    const anchor = signPoint(region, place);
    const drawing = signTag({ icon, count, height: layout.tag * 0.78 });
    return isUnder(place, anchor) ? [{ id, region, anchor, drawing }] : [];
  });
  const drawn = [...actors, ...signs];
  const struck = struckBox(view, layout);
  const places = placeTags(
    drawn.map(({ id, region, anchor, drawing }) => ({
      of: region ?? id,
      anchor,
      width: drawing.width,
      height: drawing.height,
      clear: view.crack && view.crack.region === region ? markerSize(layout) * 0.6 : 0,
    })),
    [layout.disc.cx, layout.disc.cy],
    layout,
    (box) => hiding(layout, box) + (struck !== null && overlaps(box, struck, 2) ? HIDING.much : 0),
  );
  return drawn.map(({ id, drawing }, index) => ({ id, drawing, ...places[index]! }));
}

/** The paper under the world and the ring of the treaty. */
export function groundOf(view: StageView, layout: StageLayout): Shape[] {
  const { cx, cy } = layout.disc;
  return [
    { d: circle(cx, cy, layout.halo), fill: 'paper' },
    ...treatyRing({ ...layout.disc, coverage: view.coverage, inForce: view.inForce }),
  ];
}

export const discOf = (view: StageView, layout: StageLayout, turn = turnOf(view, layout)): Shape[] =>
  disc({ ...groundPlace(view, layout, turn), regions: regionPrints(view), cables: view.cables });

/** The whole world as one drawing, with what may lie on its sky, and stand on it under the names of the actors. */
export function stage(
  view: StageView,
  width: number,
  height: number,
  { onSky = [], onWorld = [] }: { onSky?: readonly Shape[]; onWorld?: readonly Shape[] } = {},
): Shape[] {
  const layout = layoutOf(view, width, height);
  return [
    ...sky(skyOf(view, layout)),
    ...onSky,
    ...groundOf(view, layout),
    ...discOf(view, layout),
    ...shield(shieldOf(view, layout)),
    ...onWorld,
    ...tagsOf(view, layout).flatMap(({ drawing, x, y }) => moved(drawing.shapes, place(x, y))),
  ];
}
