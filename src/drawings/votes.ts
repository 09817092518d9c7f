/** A vote as figures: each party is a column as wide as its weight, each vote a figure that rises or stays seated. */
import { figure } from './figures';
import type { Ink } from './inks';
import { centred, circle, clamp, n, type PathShape, place, rectangle, type Shape } from './shapes';
import { textWidth } from './text-metrics';

export interface Voters {
  votes: number;
  isIn: boolean;
}

export interface VotesValues {
  /** Who is in first, as they stand from left to right. */
  parties: readonly Voters[];
  width: number;
  height: number;
  /** No column is narrower. */
  narrowest: number;
  /** Votes that make a quorum, and the words that say so. */
  quorum: number;
  label: string;
  /** The ground of those who sign, and the ink of their figures. */
  ground: Ink;
  ink: Ink;
}

/** Three layers, one over the other, so that the figures may rise in front of what is there already. */
export interface VotesDrawing {
  /** Of the columns, in pixels. */
  widths: number[];
  grounds: Shape[];
  figures: PathShape[];
  /** Where the quorum is, right after the vote that makes it, and its name. */
  line: Shape[];
}

/** A figure's place: as wide as this share of its height. */
const SLENDER = 0.62;
const ROOM = { side: 8, ground: 6, figure: 0.86 };
const SMALLEST = 8;
const LARGEST = 64;

/** A block of figures on one side of the line of the quorum. */
interface Block {
  votes: number;
  x: number;
  width: number;
}

/** The width of each column: by its votes, but none narrower than there is room to read a name. */
export function columnWidths(votes: readonly number[], width: number, narrowest: number): number[] {
  const least = Math.min(narrowest, width / Math.max(1, votes.length));
  const isNarrow = votes.map(() => false);
  for (;;) {
    const left = width - least * isNarrow.filter(Boolean).length;
    const wide = votes.reduce((sum, count, i) => sum + (isNarrow[i] ? 0 : count), 0);
    const widths = votes.map((count, i) => (isNarrow[i] ? least : wide === 0 ? least : (left * count) / wide));
    const next = widths.findIndex((one, i) => !isNarrow[i] && one < least);
    if (next < 0) return widths;
    isNarrow[next] = true;
  }
}

export function votesDrawing(values: VotesValues): VotesDrawing {
  const { parties, width, height, narrowest, quorum, ground, ink } = values;
  const counts = parties.map(({ votes }) => votes);
  const widths = columnWidths(counts, width, narrowest);
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, 0));
  let before = 0;
  let line = quorum <= 0 ? 0 : width;
  const blocks = counts.map((votes, i): Block[] => {
    const [left, across] = [lefts[i]!, widths[i]!];
    const inside = clamp(quorum - before, 0, votes);
    const cut = votes === 0 ? 0 : (across * inside) / votes;
    if (quorum > before && quorum <= before + votes) line = left + cut;
    before += votes;
    const halves: Block[] = [
      { votes: inside, x: left, width: cut },
      { votes: votes - inside, x: left + cut, width: across - cut },
    ];
    return halves.filter((block) => block.votes > 0);
  });
  const size = sizeOf(blocks.flat(), height - LABEL.height);
  return {
    widths: widths.map(n),
    grounds: parties.flatMap(({ isIn }, i): Shape[] => {
      const [left, across] = [lefts[i]!, widths[i]!];
      const isParted = isIn && i > 0;
      return [
        { d: rectangle(left, 0, across, height), fill: isIn ? ground : 'black' },
        ...(isParted ? [{ d: rectangle(left - 1.5, 0, 3, height), fill: 'black' } as const] : []),
      ];
    }),
    figures: parties.flatMap(({ isIn }, i) => blocks[i]!.flatMap((block) => figuresOf(block, size, height, isIn, ink))),
    line: quorumLine(line, values),
  };
}

const LABEL = { height: 32, size: 18 };

function quorumLine(x: number, { width, height, label }: VotesValues): Shape[] {
  const across = textWidth(label, LABEL.size, 'text') + 22;
  const left = clamp(x - across / 2, 0, Math.max(0, width - across));
  const at = clamp(x, 6, Math.max(6, width - 6));
  return [
    { d: rectangle(at - 6, LABEL.height - 2, 12, height), fill: 'black' },
    { d: rectangle(at - 3, LABEL.height - 2, 6, height), fill: 'sun' },
    { d: rectangle(left, 0, across, LABEL.height), fill: 'black' },
    centred(label, left + across / 2, LABEL.height / 2 + 6, LABEL.size, 'text', 'sun'),
  ];
}

const inner = ({ width }: Block): number => Math.max(1, width - ROOM.side);
const acrossOf = (block: Block, size: number): number => Math.max(1, Math.floor(inner(block) / (size * SLENDER)));

/** The tallest figures of which every block has room for its own: one figure is one vote, and all are alike. */
function sizeOf(blocks: readonly Block[], height: number): number {
  for (let size = LARGEST; size > SMALLEST; size--) {
    const fits = blocks.every((block) => Math.ceil(block.votes / acrossOf(block, size)) * size <= height - ROOM.ground);
    if (fits) return size;
  }
  return SMALLEST;
}

/** In rows from the ground up; the last, shorter one stands in the middle. */
function figuresOf(block: Block, size: number, height: number, isIn: boolean, ink: Ink): PathShape[] {
  const rows = Math.ceil(block.votes / acrossOf(block, size));
  const across = Math.ceil(block.votes / rows);
  const step = inner(block) / across;
  return Array.from({ length: block.votes }, (_, i) => {
    const row = Math.floor(i / across);
    const inRow = Math.min(across, block.votes - row * across);
    const column = (i % across) + (across - inRow) / 2;
    const x = block.x + ROOM.side / 2 + (column + 0.5) * step;
    const ground = height - ROOM.ground - row * size;
    const tall = size * ROOM.figure;
    const wide = Math.min(step * 0.92, tall * 0.4);
    return isIn ? figure('arms-raised', x - wide / 2, ground - tall, wide, tall, ink) : seated(x, ground, size);
  });
}

/** A head and shoulders behind a desk, on a grid of 48. */
const SEATED = `${circle(24, 11, 7.5)}M13 21H35V33H13ZM5 35H43V41H40V47H8V41H5Z`;

const seated = (x: number, ground: number, size: number): PathShape => {
  const scale = Math.min((size * 0.8) / 48, (size * SLENDER * 0.92) / 38);
  return { d: SEATED, fill: 'stone', transform: place(x - 24 * scale, ground - 48 * scale, scale) };
};
