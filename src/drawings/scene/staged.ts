/** What stands on the world in front of a dossier: its marker, the seals of what was decided, who it is about, what an answer would do. */
import type { Doctrine } from '../../engine';
import type { Face } from '../../scenario/face-parts';
import type { Pose } from '../../scenario/playable';
import { type CrowdView, crowd } from './crowd';
import { PLACE_ABOVE } from './layout';
import { DOCTRINE_LOOKS } from '../doctrines';
import { personFigure } from '../faces';
import { frontLine } from '../fronts';
import { type IconName, icon } from '../icons';
import { type Cable, cableShapes } from '../map/disc';
import { type DiscPlace, type MapRegion, anchorPoint, portholeOf } from '../map/ground';
import { stoneAngles } from '../shield';
import {
  type Shape,
  type Point,
  circle,
  clamp,
  line,
  moved,
  n,
  place,
  polar,
  polygon,
  rectangle,
  sector,
} from '../shapes';
import { latticeSquares, sunFront } from '../sky';
import { type StageView, groundPlace, shieldOf, skyOf, tagsOf } from '../stage';
import type { StageLayout } from '../stage-layout';

/** A decision as it stays on the map. */
export interface Seal {
  region: MapRegion | null;
  doctrine: Doctrine;
  /** What it did most. */
  icon: IconName;
}

/** What an answer would do first. */
export interface Preview {
  doctrine: Doctrine;
  /** Stones that it raises or lowers, by so much of the whole stone. */
  stones: readonly { id: string; by: number }[];
  /** How far each axis would move, as shares of the sheet. */
  emancipation: number;
  tyranny: number;
  /** The parties that it moves. */
  actors: readonly { id: string; isUp: boolean }[];
}

export interface SceneView {
  /** null where no dossier is open: only what was decided shows. */
  crowd: CrowdView | null;
  /** The sign of the dossier. */
  marker: IconName | null;
  /** Whom the dossier is about; null: nobody. */
  person: { face: Face; pose: Pose } | null;
  /** Whether a life that takes the cry stands large before the world. */
  hasFace: boolean;
  seals: readonly Seal[];
  /** One for each clause of the treaty, between the regions of two who signed it. */
  threads: readonly Cable[];
  preview: Preview | null;
}

/** The world with what stands on it. */
export interface Staged extends StageView {
  scene?: SceneView | null;
}

/** A region on the sheet; null, everywhere, is over the middle of the world. */
function spotOf(region: MapRegion | null, disc: DiscPlace): Point {
  const { cx, cy, radius } = portholeOf(disc);
  return region === null ? [cx, cy - radius * PLACE_ABOVE] : anchorPoint(region, disc);
}

/** Where a dossier takes place on the sheet. */
const placeOf = (view: StageView, layout: StageLayout): Point =>
  spotOf(view.near?.region ?? null, groundPlace(view, layout));

/** Seals stand under and beside the place of their region, each at an angle of its own: over it stands the marker. */
const AROUND = { first: 15, step: 67, span: 150, near: 0.19, further: 0.06 };

/** What lies out of sight is kept on the rim of the world, on its side. */
function within(layout: StageLayout, [x, y]: Point): Point {
  const { cx, cy, radius } = layout.disc;
  const size = sealSize(layout);
  const reach = Math.min(1, (radius - size * 0.7) / Math.max(1, Math.hypot(x - cx, y - cy)));
  const low = layout.height - (layout.scene?.strip ?? 0) - size * 0.7;
  return [cx + (x - cx) * reach, Math.min(low, cy + (y - cy) * reach)];
}

/** Where the seal of each decision lies, in the order of the decisions. */
export function sealPlaces(view: Staged, layout: StageLayout, turn?: number): Point[] {
  const disc = groundPlace(view, layout, turn);
  const { radius } = portholeOf(disc);
  const met = new Map<MapRegion | null, number>();
  return (view.scene?.seals ?? []).map(({ region }) => {
    const rank = met.get(region) ?? 0;
    met.set(region, rank + 1);
    const [x, y] = spotOf(region, disc);
    const away = radius * (AROUND.near + AROUND.further * Math.sqrt(rank));
    return within(
      layout,
      polar(x, y, away * (view.near ? 1.25 : 0.7), AROUND.first + ((rank * AROUND.step) % AROUND.span)),
    );
  });
}

export const sealSize = ({ disc }: StageLayout): number => Math.max(15, Math.min(22, disc.radius * 0.085));

/** A doctrine's shape with a sign on it, ringed by paper. */
export function seal({ doctrine, icon: sign }: Seal, [x, y]: Point, size: number): Shape[] {
  const shape = icon(DOCTRINE_LOOKS[doctrine].icon, x - size / 2, y - size / 2, size, doctrine);
  const inside = size * 0.5;
  const drop = doctrine === 'laissez_faire' ? size * 0.12 : 0;
  return [
    { ...shape, stroke: 'paper-hi', width: 5 },
    shape,
    icon(sign, x - inside / 2, y - inside / 2 + drop, inside, `on-${doctrine}`),
  ];
}

/** The threads of the treaty and the seals of a game. */
export function seals(view: Staged, layout: StageLayout, turn?: number): Shape[] {
  const { cx, cy, radius } = layout.disc;
  const disc = groundPlace(view, layout, turn);
  const edge = circle(cx, cy, radius);
  const places = sealPlaces(view, layout, turn);
  const threads = (view.scene?.threads ?? []).flatMap((thread) =>
    cableShapes(thread, disc).map((shape): Shape => ({ ...shape, clip: edge })),
  );
  return [...threads, ...(view.scene?.seals ?? []).flatMap((one, i) => seal(one, places[i]!, sealSize(layout)))];
}

/** The pin of the dossier, with its foot on the place. */
function pin(name: IconName, [x, y]: Point, unit: number): Shape[] {
  const at = (px: number, py: number): Point => [x + px * unit, y + py * unit];
  const [left, top] = at(-29, -78);
  const side = 58 * unit;
  return [
    { d: polygon([at(0, 0), at(-13, -22), at(13, -22)]), fill: 'ink' },
    { d: rectangle(left, top, side, side), fill: 'paper-hi', stroke: 'ink', width: n(Math.max(2, 4 * unit)) },
    icon(name, x - 21 * unit, y - 70 * unit, 42 * unit, 'ink'),
    { d: circle(x, y, Math.max(3, 5 * unit)), fill: 'red', stroke: 'paper-hi', width: n(Math.max(1, 2 * unit)) },
  ];
}

/** A thread from the place of the dossier to the person whom it is about, under the shield, whose words it leaves whole. */
function thread([x, y]: Point, to: number, unit: number, { cx, cy, inner, outer }: StageLayout['shield']): Shape[] {
  const rim = (radius: number): number => cx + Math.sqrt(Math.max(0, radius ** 2 - (y - cy) ** 2));
  const from = x + 8 * unit;
  const pieces = [
    [from, Math.min(to, rim(inner))],
    [Math.max(from, rim(outer)), to],
  ] as const;
  const d = pieces
    .flatMap(([left, right]) =>
      right > left
        ? [
            line([
              [left, y],
              [right, y],
            ]),
          ]
        : [],
    )
    .join('');
  return [
    { d, stroke: 'cream', width: n(7 * unit) },
    { d, stroke: 'black', width: n(3 * unit), dash: [3 * unit, 6 * unit] },
  ];
}

/** The marker of the dossier with its thread. */
export function marked(view: Staged, layout: StageLayout): Shape[] {
  const { scene } = layout;
  if (scene === undefined || !view.scene) return [];
  const spot = placeOf(view, layout);
  const { marker, person } = view.scene;
  return [
    ...(person === null ? [] : thread(spot, scene.person.x - scene.person.height * 0.12, scene.unit, layout.shield)),
    ...(marker === null ? [] : pin(marker, spot, scene.lives === 5 ? scene.unit * 0.66 : scene.unit)),
  ];
}

/** The person whom the dossier is about, out of the crowd. */
export function standing(view: Staged, layout: StageLayout): Shape[] {
  const { scene } = layout;
  if (scene === undefined || !view.scene?.person) return [];
  const { face, pose } = view.scene.person;
  const { x, foot, height } = scene.person;
  const drawn = personFigure(face, pose, height);
  return moved(drawn.shapes, place(n(x - drawn.width / 2), n(foot - drawn.height)));
}

/** Less than this of a stone, or of the sheet, would not be seen. */
const LEAST = { stone: 0.04, sky: 0.006 };

/** What an answer would do to the stones, the map and the parties. */
export function previewed(view: Staged, layout: StageLayout): Shape[] {
  const preview = view.scene?.preview;
  if (!preview || layout.scene === undefined) return [];
  const { doctrine } = preview;
  const shield = shieldOf(view, layout);
  const bar = (shield.outer - shield.inner) * 0.4;
  const stones = preview.stones.flatMap(({ id, by }): Shape[] => {
    const index = view.stones.findIndex((stone) => stone.id === id);
    if (index < 0 || by === 0) return [];
    const [from, to] = stoneAngles(shield, index);
    const now = clamp(view.stones[index]!.share);
    const grown = Math.sign(by) * Math.max(LEAST.stone, Math.abs(by));
    const [start, end] = [clamp(Math.min(now, now + grown)), clamp(Math.max(now, now + grown))];
    if (end <= start) return [];
    const d = sector(
      shield.cx,
      shield.cy,
      shield.inner,
      shield.inner + bar,
      from + (to - from) * start,
      from + (to - from) * end,
    );
    const fill = by > 0 ? doctrine : 'paper-hi';
    return [
      { d, fill },
      { d, fill: 'hatch-fine', stroke: 'ink', width: 2 },
    ];
  });
  const { unit } = layout.scene;
  const [x, y] = placeOf(view, layout);
  const side = layout.scene.lives === 5 ? 26 * unit : 44 * unit;
  const small = side * 0.56;
  const ghost = moved(
    [
      { d: rectangle(-side / 2, -side / 2, side, side), stroke: 'paper-hi', width: n(9 * unit) },
      {
        d: rectangle(-side / 2, -side / 2, side, side),
        stroke: doctrine,
        width: n(5 * unit),
        dash: [9 * unit, 6 * unit],
      },
      { ...icon(DOCTRINE_LOOKS[doctrine].icon, -small / 2, -small / 2, small, doctrine), stroke: 'paper-hi', width: 4 },
      icon(DOCTRINE_LOOKS[doctrine].icon, -small / 2, -small / 2, small, doctrine),
    ],
    place(n(x + side * 1.45), n(y - side), 1, 1, -8),
  );
  const tags = new Map(tagsOf(view, layout).map((tag) => [tag.id, tag]));
  const rings = preview.actors.flatMap(({ id, isUp }): Shape[] => {
    const tag = tags.get(id);
    if (tag === undefined) return [];
    const { x: left, y: top, drawing } = tag;
    const box = rectangle(left - 3, top - 3, drawing.width + 6, drawing.height + 6);
    const arrow = drawing.height * 0.8;
    return [
      { d: box, stroke: 'paper-hi', width: 7 },
      { d: box, stroke: isUp ? doctrine : 'red', width: 4, dash: [7, 4] },
      { d: rectangle(left + drawing.width / 2 - arrow * 0.6, top - arrow - 5, arrow * 1.2, arrow), fill: 'paper-hi' },
      icon(isUp ? 'haut' : 'bas', left + drawing.width / 2 - arrow / 2, top - arrow - 5, arrow, isUp ? 'ink' : 'red'),
    ];
  });
  return [...stones, ...ghost, ...rings];
}

/** Where the edge of each axis would stand after an answer: the band between is hatched. */
export function previewedSky(view: Staged, layout: StageLayout): Shape[] {
  const preview = view.scene?.preview;
  if (!preview || layout.scene === undefined) return [];
  const now = skyOf(view, layout);
  const shapes: Shape[] = [];
  if (Math.abs(preview.emancipation) >= LEAST.sky) {
    const then = { ...now, emancipation: clamp(now.emancipation + preview.emancipation) };
    const edge = (sky: typeof now, y: number): Point => [sunFront(sky, y), y];
    const band = polygon([edge(now, 0), edge(then, 0), edge(then, now.height), edge(now, now.height)]);
    shapes.push({ d: band, fill: preview.emancipation > 0 ? 'sun' : 'paper' }, { d: band, fill: 'hatch' });
  }
  if (Math.abs(preview.tyranny) >= LEAST.sky) {
    const then = { ...now, tyranny: clamp(now.tyranny + preview.tyranny) };
    const [more, less] = preview.tyranny > 0 ? [then, now] : [now, then];
    shapes.push(
      { d: latticeSquares(more) + latticeSquares(less), evenodd: true, fill: preview.tyranny > 0 ? 'red' : 'paper' },
      { d: latticeSquares(more) + latticeSquares(less), evenodd: true, fill: 'hatch' },
      { d: frontLine('tyranny', then), stroke: 'ink', width: 3 },
    );
  }
  return shapes;
}

/** All that stands on the world under the names of the actors, in the order in which it is printed; who steps out stands over them. */
export const sceneShapes = (view: Staged, layout: StageLayout): Shape[] => [
  ...seals(view, layout),
  ...(view.scene?.crowd ? crowd(view.scene.crowd, layout, view.near?.hasPerson) : []),
  ...previewed(view, layout),
  ...marked(view, layout),
];
