/** The gauges of a world in a ring, and between them what the links really moved. */
import type { PlayedMap } from '../../../store/atelier/played';
import type { PlayableScenario } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';
import { cellName } from '../../../scenario/cell-names';

export interface WebNode {
  id: string;
  name: string;
  icon: string | null;
  x: number;
  y: number;
  /** No link leaves it, and none comes. */
  isAlone: boolean;
}

export interface WebLink {
  id: string;
  /** Where it stands in the file. */
  place: number;
  label: string;
  from: string;
  to: string;
  /** Thousandths of a point, in a game. */
  moved: number;
  /** The arrow; null where an end is no gauge of the ring. */
  arrow: { line: string; head: string; width: number; x: number; y: number } | null;
  /** One of the strongest: its amount is written on the picture. */
  isNamed: boolean;
}

export interface Web {
  width: number;
  height: number;
  nodes: readonly WebNode[];
  /** From the strongest. */
  links: readonly WebLink[];
}

/** Half the side of a gauge's square, in pixels of ordinary letters. */
export const NODE = 26;
/** More than these do not fit beside the flow. */
export const FEW = 6;
const NAMED = 6;

export function webOf(map: PlayedMap, scenario: PlayableScenario, locale: Locale): Web {
  const { rules, texts } = scenario;
  const ends = new Set(rules.couplings.flatMap(({ from, to }) => [from, to]));
  const gauges = rules.gauges.filter(({ id }) => texts.gauges[id] !== undefined);
  const isWide = gauges.length > FEW;
  const [width, height] = isWide ? [720, 440] : [308, 330];
  // The corners of a square are nearer to the middle than its sides are to their ends.
  const spread = gauges.length === 4 ? 1.3 : 1;
  const nodes = gauges.map(({ id }, place): WebNode => {
    const turn = (2 * Math.PI * (place + 0.5)) / gauges.length - Math.PI / 2;
    return {
      id,
      name: cellName(scenario, id, locale, 'short'),
      icon: texts.gauges[id]!.icon,
      x: width / 2 + (width / 2 - 66) * spread * Math.cos(turn),
      y: height / 2 + (height / 2 - 52) * spread * Math.sin(turn) - 6,
      isAlone: !ends.has(id),
    };
  });
  const at = new Map(nodes.map((node) => [node.id, node]));
  const moved = new Map(map.couplings.map(({ id, moved: amount }) => [id, amount]));
  const most = Math.max(1, ...map.couplings.map(({ moved: amount }) => Math.abs(amount)));
  const links = rules.couplings
    .map(({ id, from, to }, place): WebLink => ({
      id,
      place,
      label: texts.couplings[id]?.label[locale.language] ?? id,
      from: cellName(scenario, from, locale, 'phrase'),
      to: cellName(scenario, to, locale, 'phrase'),
      moved: moved.get(id) ?? 0,
      arrow: arrowOf(at.get(from), at.get(to), Math.abs(moved.get(id) ?? 0) / most, { x: width / 2, y: height / 2 }),
      isNamed: false,
    }))
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .map((link, rank) => ({ ...link, isNamed: rank < NAMED }));
  return { width, height, nodes, links };
}

function arrowOf(
  a: WebNode | undefined,
  b: WebNode | undefined,
  share: number,
  middle: { x: number; y: number },
): WebLink['arrow'] {
  if (a === undefined || b === undefined || a === b) return null;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const width = 2 + 10 * share;
  // To one side of the middle, so that a link and the one that comes back do not lie on each other.
  const [ox, oy] = [-uy * 9, ux * 9];
  const point = (along: number, aside = 0): string =>
    `${tenth(a.x + ux * along + ox - uy * aside)} ${tenth(a.y + uy * along + oy + ux * aside)}`;
  const [start, end] = [NODE * 1.35, length - NODE * 1.4];
  const half = width / 2 + 6;
  const neck = Math.max(start, end - 12 - width / 2);
  // Nearer to where it begins: links cross in the middle.
  const named = start + (neck - start) * 0.36;
  const [nx, ny] = [a.x + ux * named + ox, a.y + uy * named + oy];
  const isOut = (nx - middle.x) * -uy + (ny - middle.y) * ux > 0;
  const aside = (isOut ? 1 : -1) * (16 + width / 2);
  return {
    line: `M${point(start)}L${point(neck)}`,
    head: `M${point(neck, half)}L${point(neck, -half)}L${point(end)}Z`,
    width: tenth(width),
    x: tenth(nx - uy * aside),
    y: tenth(ny + ux * aside),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
