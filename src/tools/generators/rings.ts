/** Closed lines in the plane, and what the plan of a town is cut with. Angles in degrees. */
export type Point = [x: number, y: number];
export type Ring = Point[];

export const polar = (radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};

export const areaOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

export const middleOf = (ring: Ring): Point => {
  const area = areaOf(ring);
  const [x, y] = ring.reduce(
    ([sumX, sumY], [ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const cross = ax * by - bx * ay;
      return [sumX + (ax + bx) * cross, sumY + (ay + by) * cross];
    },
    [0, 0],
  );
  return [x / (6 * area), y / (6 * area)];
};

/** The part of a convex ring that lies at least so far along a direction from a point. */
export function keep(ring: Ring, [px, py]: Point, [nx, ny]: Point, least = 0): Ring {
  const along = ([x, y]: Point): number => (x - px) * nx + (y - py) * ny - least;
  return ring.flatMap((point, i): Ring => {
    const next = ring[(i + 1) % ring.length]!;
    const [here, there] = [along(point), along(next)];
    const crossing: Ring =
      here >= 0 === there >= 0
        ? []
        : [
            [
              point[0] + ((next[0] - point[0]) * here) / (here - there),
              point[1] + ((next[1] - point[1]) * here) / (here - there),
            ],
          ];
    return here >= 0 ? [point, ...crossing] : crossing;
  });
}

/** A convex ring, smaller by so much on every side. */
export const inset = (ring: Ring, by: number): Ring => {
  const turn = Math.sign(areaOf(ring));
  return ring.reduce((left, point, i): Ring => {
    const next = ring[(i + 1) % ring.length]!;
    const length = Math.hypot(next[0] - point[0], next[1] - point[1]) || 1;
    return keep(left, point, [(-turn * (next[1] - point[1])) / length, (turn * (next[0] - point[0])) / length], by);
  }, ring);
};

/** The direction of the longest side, the middle of the box along it, and how long and wide that box is. */
export function boxOf(ring: Ring): { along: Point; middle: Point; length: number; width: number } {
  let [longest, along] = [0, [1, 0] as Point];
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
    const length = Math.hypot(dx, dy);
    if (length > longest) [longest, along] = [length, [dx / length, dy / length]];
  });
  const spread = ([ux, uy]: Point): [number, number] => {
    const at = ring.map(([x, y]) => x * ux + y * uy);
    return [Math.min(...at), Math.max(...at)];
  };
  const across: Point = [-along[1], along[0]];
  const [[a, b], [c, d]] = [spread(along), spread(across)];
  const [u, v] = [(a + b) / 2, (c + d) / 2];
  const middle: Point = [along[0] * u + across[0] * v, along[1] * u + across[1] * v];
  return b - a >= d - c
    ? { along, middle, length: b - a, width: d - c }
    : { along: across, middle, length: d - c, width: b - a };
}

/** A rectangle around a point, along a direction. */
export const rectangle = ([x, y]: Point, [ux, uy]: Point, length: number, width: number): Ring =>
  (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([a, b]) => [
    x + (a * ux * length) / 2 - (b * uy * width) / 2,
    y + (a * uy * length) / 2 + (b * ux * width) / 2,
  ]);

export const round = ([x, y]: Point, rx: number, ry: number, corners: number, turn = 0): Ring =>
  Array.from({ length: corners }, (_, i) => {
    const [cos, sin] = polar(1, turn + (i * 360) / corners);
    return [x + rx * cos, y + ry * sin];
  });

export const isConvex = (ring: Ring): boolean => {
  const turns = ring.map(([x, y], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const [cx, cy] = ring[(i + 2) % ring.length]!;
    return Math.sign((bx - x) * (cy - by) - (by - y) * (cx - bx));
  });
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
};
