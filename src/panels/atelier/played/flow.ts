/** The way of the robots through a world, as a picture: a column a turn, a block an answer, a band for those who went from one to the next. */
import type { Doctrine } from '../../../engine';
import type { PlayedMap } from '../../../store/atelier/played';

/** Sizes in pixels of a page of ordinary letters: they grow with the letters. */
export const FLOW = { block: 190, gap: 74, head: 46, below: 13, least: 48, tall: 366, over: 28 } as const;

export interface Block {
  key: string;
  /** null: of all the dossiers of the turn together. */
  dossier: string | null;
  doctrine: Doctrine;
  games: number;
  /** See `PlayedOption`. */
  best: number | null;
  y: number;
  height: number;
}

export interface Column {
  turn: number;
  x: number;
  /** The dossiers told apart, with where their blocks begin; null: all together. */
  dossiers: readonly { id: string; y: number }[] | null;
  blocks: readonly Block[];
}

export interface EndBlock {
  id: string;
  games: number;
  isMet: boolean;
  y: number;
  height: number;
}

export interface Band {
  key: string;
  doctrine: Doctrine;
  path: string;
}

export interface Flow {
  width: number;
  height: number;
  columns: readonly Column[];
  endsX: number;
  ends: readonly EndBlock[];
  bands: readonly Band[];
}

interface Slot {
  x: number;
  y: number;
  height: number;
  games: number;
  /** null: of an ending. */
  doctrine: Doctrine | null;
  /** How much of it bands have taken on each side. */
  taken: { in: number; out: number };
}

/** Bands of fewer games than this part of all are not drawn: they would be hairs. */
const LEAST_BAND = 0.004;

export function flowOf(map: PlayedMap): Flow {
  const { block: across, gap, head, over, below } = FLOW;
  const best = new Map(
    map.dossiers.flatMap(({ id, options }) =>
      options.map(({ doctrine, best: share }) => [`${id}/${doctrine}`, share] as const),
    ),
  );
  const slots = new Map<string, Slot>();
  const columns = map.turns.map(({ turn, dossiers, stops }, place): Column => {
    const x = place * (across + gap);
    const all = stops.reduce((sum, { games }) => sum + games, 0);
    let y: number = head;
    const heads: { id: string; y: number }[] = [];
    const blocks = (dossiers ?? [null]).flatMap((dossier, i) => {
      if (i > 0) y += over;
      if (dossier !== null) heads.push({ id: dossier, y });
      const answers = stops.filter((stop) => stop.dossier === dossier);
      const own = answers.reduce((sum, { games }) => sum + games, 0);
      const tall = stops.length === answers.length ? FLOW.tall : Math.max(170, (FLOW.tall * own) / Math.max(1, all));
      const heights = heightsOf(
        answers.map(({ games }) => games),
        tall - 2 * below,
      );
      return answers.map(({ key, doctrine, games }, answer): Block => {
        const height = heights[answer]!;
        const share = dossier === null ? null : (best.get(`${dossier}/${doctrine}`) ?? null);
        const made = { key, dossier, doctrine, games, best: share, y, height };
        slots.set(key, { x, y, height, games, doctrine, taken: { in: 0, out: 0 } });
        y += height + below;
        return made;
      });
    });
    return { turn, x, dossiers: dossiers === null ? null : heads, blocks };
  });
  const endsX = columns.length * (across + gap);
  const reached = heightsOf(
    map.endings.map(({ games }) => games),
    Math.max(FLOW.tall, 80 * map.endings.length) - below * (map.endings.length - 1),
  );
  let y: number = head;
  const ends = map.endings.map(({ id, games, isMet }, i): EndBlock => {
    const height = reached[i]!;
    const made = { id, games, isMet, y, height };
    slots.set(`end ${id}`, { x: endsX, y, height, games, doctrine: null, taken: { in: 0, out: 0 } });
    y += height + below;
    return made;
  });
  const lowest = Math.max(
    y,
    ...columns.map(({ blocks }) => Math.max(...blocks.map((each) => each.y + each.height)) + below),
  );
  return { width: endsX + across, height: lowest - below, columns, endsX, ends, bands: bandsOf(map, slots) };
}

/** As tall as there are games, and never too low to be read and pressed. */
function heightsOf(games: readonly number[], tall: number): number[] {
  const all = games.reduce((sum, count) => sum + count, 0);
  const isLow = games.map((count) => all === 0 || (count / all) * tall < FLOW.least);
  const low = isLow.filter(Boolean).length;
  const left = games.reduce((sum, count, i) => sum + (isLow[i] ? 0 : count), 0);
  const room = tall - low * FLOW.least;
  return games.map((count, i) => (isLow[i] ? FLOW.least : Math.max(FLOW.least, (room * count) / Math.max(1, left))));
}

function bandsOf(map: PlayedMap, slots: ReadonlyMap<string, Slot>): Band[] {
  const { block: across } = FLOW;
  const drawn = map.ways
    .map((way) => ({ ...way, a: slots.get(way.from), b: slots.get(way.isLast ? `end ${way.to}` : way.to) }))
    .filter(({ a, b, games }) => a !== undefined && b !== undefined && games >= LEAST_BAND * map.games)
    // From top to bottom on both sides, so that bands of one block cross as little as they can.
    .sort((p, q) => p.a!.x - q.a!.x || p.a!.y - q.a!.y || p.b!.x - q.b!.x || p.b!.y - q.b!.y);
  return drawn.map(({ from, to, games, a, b }): Band => {
    const start = a!.y + a!.taken.out;
    const end = b!.y + b!.taken.in;
    const [out, into] = [(a!.height * games) / a!.games, (b!.height * games) / b!.games];
    a!.taken.out += out;
    b!.taken.in += into;
    const [x0, x1] = [a!.x + across, b!.x];
    const middle = (x0 + x1) / 2;
    const path =
      `M${x0} ${tenth(start)}C${middle} ${tenth(start)} ${middle} ${tenth(end)} ${x1} ${tenth(end)}V${tenth(end + into)}` +
      `C${middle} ${tenth(end + into)} ${middle} ${tenth(start + out)} ${x0} ${tenth(start + out)}Z`;
    return { key: `${from} ${to}`, doctrine: a!.doctrine!, path };
  });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
