/** The two axes as a plot: where each robot ends, and the pure doctrines under each set of assumptions. */
import { DOCTRINES, type Doctrine } from '../../engine';
import { type Reading } from './balance-reading';
import { escaped } from './markup';

const WIDTH = 760;
const HEIGHT = 560;
const EDGE = { left: 64, right: 20, top: 20, bottom: 56 };
const LABEL = 15;

interface Spot {
  x: number;
  y: number;
}

/** A range of whole tens and fives around all values, in points. */
function around(values: readonly number[]): { least: number; most: number } {
  const least = Math.max(0, Math.floor((Math.min(...values) - 1) / 5) * 5);
  const most = Math.min(100, Math.ceil((Math.max(...values) + 1) / 5) * 5);
  return { least, most };
}

/** One of the three shapes of the doctrines, `r` from its middle. */
export function doctrineShape(doctrine: Doctrine, { x, y }: Spot, r: number, rest = ''): string {
  switch (doctrine) {
    case 'cop':
      return `<circle class="cop" cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}"${rest}/>`;
    case 'public':
      return `<rect class="public" x="${tenth(x - r * 0.88)}" y="${tenth(y - r * 0.88)}" width="${tenth(r * 1.76)}" height="${tenth(r * 1.76)}"${rest}/>`;
    case 'laissez_faire': {
      const points = [
        [x, y - r * 1.15],
        [x + r * 1.1, y + r * 0.8],
        [x - r * 1.1, y + r * 0.8],
      ];
      return `<polygon class="laissez-faire" points="${points.map((point) => point.map(tenth).join(',')).join(' ')}"${rest}/>`;
    }
  }
}

const tenth = (x: number): string => String(Math.round(x * 10) / 10);

/** An SVG picture; every number in it stands in the table that follows it. */
export function balancePlot(reading: Reading): string {
  const { report, scenario, language, shared, words } = reading;
  const means = report.premises.flatMap((premise) => DOCTRINES.map((doctrine) => premise.means[doctrine]!));
  const all = [...means, ...report.players];
  const across = around(all.map(({ emancipation }) => emancipation / 1000));
  const up = around(all.map(({ tyranny }) => tyranny / 1000));
  const spotOf = ({ emancipation, tyranny }: { emancipation: number; tyranny: number }): Spot => ({
    x: EDGE.left + ((emancipation / 1000 - across.least) / (across.most - across.least)) * innerWidth,
    y: HEIGHT - EDGE.bottom - ((tyranny / 1000 - up.least) / (up.most - up.least)) * innerHeight,
  });
  const axis = (id: string) => escaped(scenario.texts.indices[id]?.label[language] ?? id);
  const cloud = report.premises.flatMap((premise) =>
    DOCTRINES.map((doctrine) => doctrineShape(doctrine, spotOf(premise.means[doctrine]!), 5, ' opacity="0.4"')),
  );
  const spots = report.players.map(spotOf);
  const labels = placed(spots);
  const marks = report.players.map(({ key, player }, i) => {
    const isPure = player.kind === 'cycle' && player.doctrines.length === 1;
    const shape = isPure
      ? doctrineShape(key as Doctrine, spots[i]!, 11, ' stroke="#16131f" stroke-width="2"')
      : `<circle cx="${tenth(spots[i]!.x)}" cy="${tenth(spots[i]!.y)}" r="4.5" fill="#16131f"/>`;
    const { x, y } = labels[i]!;
    return `${shape}<text class="mark" x="${tenth(x)}" y="${tenth(y)}">${i + 1}</text>`;
  });
  const title = `${words.plot.title}. ${shared.axes.label(report.players.length)}`;
  return [
    `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    grid(across, up),
    corners(reading),
    `<text class="axis" x="${WIDTH - EDGE.right}" y="${HEIGHT - 12}" text-anchor="end">${axis(scenario.rules.axes.emancipation)} →</text>`,
    `<text class="axis" transform="translate(18 ${EDGE.top}) rotate(-90)" text-anchor="end">${axis(scenario.rules.axes.tyranny)} →</text>`,
    ...cloud,
    ...marks,
    '</svg>',
  ].join('\n');
}

const innerWidth = WIDTH - EDGE.left - EDGE.right;
const innerHeight = HEIGHT - EDGE.top - EDGE.bottom;

type Range = ReturnType<typeof around>;

function grid(across: Range, up: Range): string {
  const ticks = ({ least, most }: Range) => {
    const step = most - least > 40 ? 10 : 5;
    return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, i) => least + i * step);
  };
  const left = EDGE.left;
  const bottom = HEIGHT - EDGE.bottom;
  const x = (value: number) => tenth(left + ((value - across.least) / (across.most - across.least)) * innerWidth);
  const y = (value: number) => tenth(bottom - ((value - up.least) / (up.most - up.least)) * innerHeight);
  return [
    ...ticks(across).map(
      (value) =>
        `<path class="grid" d="M${x(value)} ${EDGE.top}V${bottom}"/><text class="tick" x="${x(value)}" y="${bottom + 20}" text-anchor="middle">${value}</text>`,
    ),
    ...ticks(up).map(
      (value) =>
        `<path class="grid" d="M${left} ${y(value)}H${WIDTH - EDGE.right}"/><text class="tick" x="${left - 8}" y="${y(value)}" dy="5" text-anchor="end">${value}</text>`,
    ),
    `<path class="frame" d="M${left} ${EDGE.top}V${bottom}H${WIDTH - EDGE.right}"/>`,
  ].join('\n');
}

/** What each corner of the picture means. */
function corners({ words }: Reading): string {
  const { best, cage, tyranny, missed } = words.plot.corners;
  const right = WIDTH - EDGE.right - 8;
  const left = EDGE.left + 8;
  const top = EDGE.top + 18;
  const bottom = HEIGHT - EDGE.bottom - 8;
  const corner = (text: string, x: number, y: number, anchor: string) =>
    `<text class="corner" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;
  return [
    corner(tyranny, left, top, 'start'),
    corner(cage, right, top, 'end'),
    corner(missed, left, bottom, 'start'),
    corner(best, right, bottom, 'end'),
  ].join('\n');
}

/** A place for the number of each mark, near it and free of the others: the first that is, in widening rings. */
function placed(spots: readonly Spot[]): Spot[] {
  const taken: Spot[] = [];
  const isFree = ({ x, y }: Spot, own: number) =>
    taken.every((other) => Math.abs(other.x - x) > 1.2 * LABEL || Math.abs(other.y - y) > LABEL) &&
    spots.every((spot, i) => i === own || Math.abs(spot.x - x) > LABEL || Math.abs(spot.y - y + 5) > LABEL);
  return spots.map((spot, i) => {
    const candidates = [16, 22, 30, 40].flatMap((far) =>
      [
        [1, 0],
        [-1, 0],
        [0, -1],
        [0, 1],
        [0.7, -0.7],
        [-0.7, -0.7],
        [0.7, 0.7],
        [-0.7, 0.7],
      ].map(([dx, dy]) => ({ x: spot.x + dx! * far, y: spot.y + dy! * far + 5 })),
    );
    const found = candidates.find((candidate) => isFree(candidate, i)) ?? candidates[0]!;
    taken.push(found);
    return found;
  });
}
