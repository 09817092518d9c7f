/** What was decided in a game, by what it weighed on the two axes. */
import { AXES, type Axis } from '../engine';
import type { Root, RootCauses } from '../engine/analysis';

/** A decision or a move, links and all. */
export interface WeighedAct {
  kind: 'decision' | 'move';
  /** As causes name it. */
  cause: string;
  turn: number;
  /** Thousandths of a point that it added to each axis. */
  added: Readonly<Record<Axis, number>>;
  /** What it moved both axes by, whichever way. */
  weight: number;
}

/** The decisions and moves of a finished game, the heaviest first; of equals, the first one made. */
export function weighedActs({ axes }: Pick<RootCauses, 'axes'>): WeighedAct[] {
  const acts = new Map<string, WeighedAct>();
  for (const axis of AXES) {
    for (const { kind, cause, turn, amount } of axes?.[axis].added ?? []) {
      if (!isAct(kind)) continue;
      const key = `${cause} ${turn}`;
      const known = acts.get(key) ?? {
        kind,
        cause: cause!,
        turn: turn!,
        added: { emancipation: 0, tyranny: 0 },
        weight: 0,
      };
      acts.set(key, {
        ...known,
        added: { ...known.added, [axis]: known.added[axis] + amount },
        weight: known.weight + Math.abs(amount),
      });
    }
  }
  return [...acts.values()].sort((a, b) => b.weight - a.weight || a.turn - b.turn);
}

const isAct = (kind: Root['kind']): kind is WeighedAct['kind'] => kind === 'decision' || kind === 'move';
