/** Reads drawings back: what a test asks of a list of shapes. */
import { type Drawing, type Paint, type PathShape, type TextShape, clipsOf, isText } from '../../src/drawings';

export const paths = (drawing: Drawing): PathShape[] => drawing.filter((shape): shape is PathShape => !isText(shape));
export const texts = (drawing: Drawing): TextShape[] => drawing.filter(isText);
export const filled = (drawing: Drawing, fill: Paint): PathShape[] =>
  paths(drawing).filter((shape) => shape.fill === fill);

/** Every number of a drawing, paths, clips, transforms and texts together. */
export function numbersOf(drawing: Drawing): number[] {
  return drawing.flatMap((shape) => [
    ...(shape.transform ?? []),
    shape.opacity ?? 1,
    ...(isText(shape)
      ? [shape.x, shape.y, shape.size, ...Object.values(shape.along ?? {})]
      : [
          ...coordinates(shape.d),
          ...coordinates(clipsOf(shape).join('')),
          shape.width ?? 1,
          shape.tile ?? 1,
          ...(shape.dash ?? []),
        ]),
  ]);
}

/** What is wrong in a drawing: numbers that are none, lengths that are negative, paths that start nowhere. */
export function faultsOf(drawing: Drawing): string[] {
  return drawing.flatMap((shape, index) => {
    const faults: string[] = [];
    if (numbersOf([shape]).some((value) => !Number.isFinite(value))) faults.push(`shape ${index}: a number is none`);
    if (isText(shape)) {
      if (shape.size <= 0) faults.push(`shape ${index}: text of size ${shape.size}`);
      return faults;
    }
    for (const path of [shape.d, ...clipsOf(shape)]) {
      if (/NaN|undefined|Infinity|null/.test(path)) faults.push(`shape ${index}: ${path.slice(0, 60)}`);
      if (path !== '' && !/^M/i.test(path)) faults.push(`shape ${index} starts nowhere: ${path.slice(0, 20)}`);
    }
    if ((shape.width ?? 1) < 0 || (shape.dash ?? []).some((length) => length < 0))
      faults.push(`shape ${index}: negative`);
    return faults;
  });
}

const coordinates = (path: string): number[] => (path.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);

/** The corners of a path made of absolute M and L only. */
export function corners(path: string): [number, number][] {
  const numbers = coordinates(path);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}

/** Is a point inside a path made of absolute M and L only? By the even-odd rule. */
export function contains(path: string, [x, y]: readonly [number, number]): boolean {
  return path.split('M').reduce((inside, ring) => {
    const points = corners(ring);
    return points.reduce((within, [ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length]!;
      const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
      return crosses ? !within : within;
    }, inside);
  }, false);
}
