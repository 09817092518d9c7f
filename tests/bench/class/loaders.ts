/** The processes that the load comes from, ordered about from here. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Load, Loaded } from './load';
import type { Done, Order } from './loader';

export interface Loaders {
  /** Opens more rooms; gives their codes. */
  open: (rooms: number) => Promise<string[]>;
  /** Lets the seats answer that have not yet. */
  answer: (load: Load) => Promise<Loaded>;
  stop: () => void;
}

const COUNT = 2;

export function startLoaders(whose: 'ours' | 'socketio', ports: readonly number[], seats: number): Loaders {
  const path = resolve(import.meta.dirname, 'loader.ts');
  const children = Array.from({ length: COUNT }, () => fork(path, { execArgv: ['--import', 'tsx'] }));
  const rooms = children.map(() => 0);
  const answered = children.map(() => 0);

  async function order<D extends Done>(child: ChildProcess, order: Order): Promise<D> {
    child.send(order);
    const [{ done, error }] = (await once(child, 'message')) as [{ done: D; error?: string }];
    if (error !== undefined) throw new Error(error);
    return done;
  }

  return {
    async open(more) {
      const opened = await Promise.all(
        children.map((child, i) => {
          const share = Math.floor((more + i) / COUNT);
          const from = i * 1_000_000 + rooms[i]!;
          rooms[i]! += share;
          return order<{ codes: string[] }>(child, { do: 'open', whose, ports, rooms: share, seats, from });
        }),
      );
      return opened.flatMap(({ codes }) => codes);
    },
    async answer({ perSecond, seconds }) {
      const loads = await Promise.all(
        children.map((child, i) => {
          const load = { perSecond: perSecond / COUNT, seconds };
          const leaveOut = answered[i]!;
          answered[i] = rooms[i]! * seats;
          return order<Loaded>(child, { do: 'answer', leaveOut, load, name: `${i}-${leaveOut}` });
        }),
      );
      return {
        waits: loads.flatMap(({ waits }) => waits),
        acknowledged: loads.flatMap(({ acknowledged }) => acknowledged),
        failed: loads.reduce((sum, { failed }) => sum + failed, 0),
        answersPerSecond: loads.reduce((sum, load) => sum + load.answersPerSecond, 0),
      };
    },
    stop() {
      for (const child of children) child.kill('SIGKILL');
    },
  };
}
