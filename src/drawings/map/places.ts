/** Where each part of the world lies on its sheet, for who points at it. */
import { cablePath } from './disc';
import { anchorPoint, partOf, portholeOf, regionsOf, spotPoint } from './ground';
import { polar } from '../shapes';
import { stoneAngles } from '../shield';
import { type StageView, groundPlace, pinned, shieldOf, tagsOf, turnOf } from '../stage';
import type { StageLayout } from '../stage-layout';
import { markerSize, strike, strikeTurn } from '../strike';

/** The middle of a part, and how large it is, in pixels of the sheet. */
export interface PartPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

const LEAST = 28;

/**
 * The places of the parts of a world, by their names: `stone X`, the actors', signs' and cables' own names, `land REGION`
 * for each region, `land` for the whole of it, `treaty`, `emancipation`, `tyranny`, `strike`. Those that do not show are left out.
 */
export function partPlaces(view: StageView, layout: StageLayout): ReadonlyMap<string, PartPlace> {
  const turn = turnOf(view, layout);
  const disc = groundPlace(view, layout, turn);
  const { cx, cy, radius } = portholeOf(disc);
  const places = new Map<string, PartPlace>();
  const put = (name: string, [x, y]: readonly [number, number], width = LEAST, height = LEAST): void => {
    if (x < 4 || y < 4 || x > layout.width - 4 || y > layout.height - 4) return;
    places.set(name, { x, y, width: Math.max(LEAST, width), height: Math.max(LEAST, height) });
  };

  put('emancipation', [Math.max(20, layout.width * 0.05), layout.height * 0.62]);
  put('tyranny', [layout.width - Math.max(20, layout.width * 0.04), layout.height * 0.62]);
  put('land', [cx, Math.min(cy, layout.height - LEAST / 2 - 2)]);
  const putOnGround = (name: string, [x, y]: readonly [number, number]): void => {
    // Only what a near ground shows under its porthole.
    if (disc.porthole === undefined || Math.hypot(x - cx, y - cy) < radius - LEAST / 2) put(name, [x, y]);
  };
  for (const region of regionsOf(disc.ground))
    putOnGround(`land ${region}`, spotPoint(partOf(region, disc.ground).land, disc));
  for (const cable of view.cables) if (cable.id !== undefined) putOnGround(cable.id, cablePath(cable, disc).middle);
  put('treaty', [cx, Math.min(cy + radius, layout.height - LEAST / 2)]);
  if (layout.tag > 0) {
    for (const { id, drawing, x, y } of tagsOf(view, layout, turn))
      put(id, [x + drawing.width / 2, y + drawing.height / 2], drawing.width, drawing.height);
  } else for (const { actor, anchor } of pinned(view, layout, disc)) put(actor.id, anchor);
  for (const { id, region } of layout.tag > 0 || view.near ? [] : (view.signs ?? []))
    put(id, anchorPoint(region, disc));

  const shield = shieldOf(view, layout);
  const thick = shield.outer - shield.inner;
  view.stones.forEach(({ id }, index) => {
    const [from, to] = stoneAngles(shield, index);
    put(`stone ${id}`, polar(shield.cx, shield.cy, (shield.inner + shield.outer) / 2, (from + to) / 2), thick, thick);
  });
  if (view.crack) {
    const { region } = view.crack;
    const drawn = strike(layout, { region, damage: 1, absorbed: 0 }, strikeTurn(layout, region));
    put('strike', [drawn.marker.x, drawn.marker.y], markerSize(layout), markerSize(layout));
  }
  return places;
}
