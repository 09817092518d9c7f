/**
 * Drawn people, composed of named parts: cut-outs in a few flat inks, of nobody in particular. A bust for who speaks, a whole
 * figure for whom the game follows. Loaded only by what shows people.
 */
import { type Face, FACE_PARTS } from '../scenario/face-parts';
import type { Pose } from '../scenario/playable';
import { bodyOf, SHORT_NECK, VIEWFINDER } from './faces/body';
import { CLOTHES, OVER_CLOTHES } from './faces/clothes';
import { behindOf, hasEars, inFront } from './faces/hair';
import { headOf, neckOf } from './faces/heads';
import type { Layer, LayerInk, PeopleInk } from './faces/layers';
import type { Ink } from './inks';
import { moved, n, type PathShape, place, rectangle, type Shape } from './shapes';

export { type Face, FACE_PARTS } from '../scenario/face-parts';

/** The side of the sheet on which a head is drawn, and the height of the one of a whole figure. */
const SHEET = 120;
const TALL = 264;
/** Where the ground is on it. */
const GROUND = 260;
/** A head on its body, and how much lower and how bent it is when its owner sits. */
const HEAD_SCALE = 0.62;
const SEATED = { drop: 54, bow: 7 };
const CHIN = { ofHead: 86, ofBody: 58 };

/** Pixels under which a head keeps no features: outline, hair and accent remain. */
const SMALLEST_WITH_FEATURES = 40;
/** Pixels of cut-out paper around a person: at least so many, and this share of the size of a large one. */
const KEYLINE = 2;
const keylineOf = (size: number): number => Math.max(KEYLINE, size / SHEET);

type Inks = Readonly<Partial<Record<LayerInk, PeopleInk>>>;

const SKINS: Readonly<Record<NonNullable<Face['skin']>, Inks>> = {
  light: { light: 'cream', shade: 'sand' },
  medium: { light: 'sand', shade: 'earth' },
  dark: { light: 'earth', shade: 'black' },
};
const CLOTHS: Readonly<Record<NonNullable<Face['color']>, Inks>> = {
  black: { cloth: 'black', fold: 'black', trim: 'cream', lapel: 'stone', legs: 'earth' },
  yellow: { cloth: 'sun', fold: 'sun', trim: 'black', lapel: 'black', legs: 'black' },
  brown: { cloth: 'earth', fold: 'black', trim: 'cream', lapel: 'sand', legs: 'black' },
  sand: { cloth: 'sand', fold: 'earth', trim: 'black', lapel: 'black', legs: 'black' },
  white: { cloth: 'cream', fold: 'stone', trim: 'black', lapel: 'black', legs: 'earth' },
};
/** Where white would be one with white cloth, or black with black, the yellow shows: an accent for each kind of dress. */
const ACCENTS: Readonly<Partial<Record<NonNullable<Face['wear']>, Inks>>> = {
  shirt: { trim: 'sun', lapel: 'sun' },
  sweater: { trim: 'sun' },
  scarf: { trim: 'sun', lapel: 'sun' },
  overalls: { lapel: 'sun' },
  dress: { legs: 'sun' },
};

/** Hair, gloss and brows. Brown hair on a brown skin is black with a brown gloss, white hair on a white skin is grey. */
function hairInks({ skin, tint }: Required<Face>): Inks {
  const isLight = skin === 'light';
  const far = skin === 'dark' ? 'sand' : 'black';
  if (tint === 'grey' || (tint === 'white' && isLight))
    return { hair: 'stone', gloss: isLight ? 'black' : 'cream', brow: 'black', 'far-brow': 'stone', lips: 'black' };
  if (tint === 'white') return { hair: 'cream', gloss: 'stone', brow: 'cream', 'far-brow': 'cream', lips: 'black' };
  if (tint === 'brown' && isLight)
    return { hair: 'earth', gloss: 'sand', brow: 'earth', 'far-brow': 'earth', lips: 'black' };
  return {
    hair: 'black',
    gloss: tint === 'brown' ? 'sand' : isLight ? 'cream' : 'earth',
    brow: 'black',
    'far-brow': far,
    lips: 'sand',
  };
}

/** Cloth that would be one with the skin beside it is of another ink. */
const CLOTHS_APART: Readonly<Partial<Record<`${NonNullable<Face['skin']>} ${NonNullable<Face['color']>}`, Inks>>> = {
  'medium sand': { ...CLOTHS.sand, cloth: 'stone' },
  'dark brown': { ...CLOTHS.brown, cloth: 'sand', fold: 'earth' },
};

function inksOf(face: Required<Face>): Inks {
  const cloth = CLOTHS_APART[`${face.skin} ${face.color}`] ?? CLOTHS[face.color];
  const accent = face.color === 'yellow' ? {} : (ACCENTS[face.wear] ?? {});
  return { ...SKINS[face.skin], ...cloth, ...accent, ...hairInks(face) };
}

/** Every part, the usual one where the face does not say; who is old has grey hair. */
function whole(face: Face): Required<Face> {
  const usual = Object.fromEntries(Object.entries(FACE_PARTS).map(([part, [first]]) => [part, first]));
  return { ...(usual as Required<Face>), ...(face.age === 'old' ? { tint: 'grey' } : {}), ...face };
}

function painted(layers: readonly Layer[], inks: Inks, hasFeatures: boolean): PathShape[] {
  return layers
    .filter(({ isFine }) => hasFeatures || !isFine)
    .map(({ ink, d, isHollow }) => ({
      d,
      fill: inks[ink] ?? (ink as PeopleInk),
      ...(isHollow ? { evenodd: true } : {}),
    }));
}

/** The paper that is left around what was cut out. */
const keyline = (layers: readonly Layer[], width: number): PathShape => ({
  d: layers
    .filter(({ isEdge }) => isEdge)
    .map(({ d }) => d)
    .join(''),
  fill: 'cream',
  stroke: 'cream',
  width: n(2 * width),
});

/** Head and shoulders, on a square of so many pixels. */
export function bust(given: Face, size: number): Shape[] {
  const face = whole(given);
  const layers = [
    ...behindOf(face),
    ...neckOf(face),
    ...CLOTHES[face.wear],
    ...(OVER_CLOTHES[face.with] ?? []),
    ...headOf(face, hasEars(face)),
    ...inFront(face),
  ];
  const scale = size / SHEET;
  const shapes = [
    keyline(layers, keylineOf(size) / scale),
    ...painted(layers, inksOf(face), size >= SMALLEST_WITH_FEATURES),
  ];
  return moved(shapes, place(0, 0, scale));
}

/** The same on a ground of one ink, as a stamp; a small one shows the head larger. */
export function stamp(face: Face, size: number, ground: Ink): Shape[] {
  const zoom = size < SMALLEST_WITH_FEATURES ? 1.32 : 1;
  const across = size * zoom;
  const drop = zoom > 1 ? size * 0.2 : 0;
  return [
    { d: rectangle(0, 0, size, size), fill: ground },
    ...moved(bust(face, across), place((size - across) / 2, size - across + drop)),
  ];
}

export interface FigureDrawing {
  shapes: Shape[];
  width: number;
  height: number;
}

/** A whole person in a pose, so many pixels tall when standing, with room around for arms and keyline. */
export function personFigure(given: Face, pose: Pose, height: number): FigureDrawing {
  const face = whole(given);
  const inks = inksOf(face);
  const scale = height / TALL;
  const line = keylineOf(height / 2) / scale;
  const isSeated = pose === 'out-of-work';
  const hasFeatures = SHEET * HEAD_SCALE * scale >= SMALLEST_WITH_FEATURES;
  const body = bodyOf(face, pose);
  const head = [...headOf(face, hasEars(face)), ...inFront(face)];
  const hairBehind = behindOf(face);
  const onBody = (shapes: readonly Shape[]): Shape[] => {
    const middle = SHEET / 2;
    const set = moved(shapes, place(middle - middle * HEAD_SCALE, CHIN.ofBody - CHIN.ofHead * HEAD_SCALE, HEAD_SCALE));
    return isSeated ? moved(set, turnedAround(middle, middle, SEATED.bow)) : set;
  };
  const paint = (layers: readonly Layer[]): PathShape[] => painted(layers, inks, hasFeatures);
  const isOnFile = pose === 'on-file';
  const shapes: Shape[] = [
    ...(isOnFile ? [{ d: VIEWFINDER.paper, fill: 'cream', stroke: 'cream', width: n(2 * line) } as const] : []),
    keyline([...body.behind, ...body.inFront], line),
    ...onBody([keyline([...hairBehind, ...head], line / HEAD_SCALE)]),
    ...paint(body.behind),
    ...onBody([...paint(hairBehind), ...paint(SHORT_NECK)]),
    ...paint(body.inFront),
    ...onBody(paint(head)),
    ...(isOnFile ? [{ d: VIEWFINDER.corners, fill: 'red' } as const] : []),
  ];
  const margin = { side: 10, top: 12 };
  return {
    shapes: moved(shapes, place(margin.side * scale, (margin.top + (isSeated ? SEATED.drop : 0)) * scale, scale)),
    width: n((SHEET + 2 * margin.side) * scale),
    height: n((GROUND + margin.top + KEYLINE) * scale),
  };
}

function turnedAround(x: number, y: number, degrees: number): ReturnType<typeof place> {
  const [a, b, c, d] = place(0, 0, 1, 1, degrees);
  return [a, b, c, d, x - a * x - c * y, y - b * x - d * y];
}
