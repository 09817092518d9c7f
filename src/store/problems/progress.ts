/** What the player has made of problems, kept on the machine: by scenario, by the code of the problem. */
import { parsed, type Storage } from '../storage';

/** Found at the first try, at the second, or shown. */
export const OUTCOMES = ['first', 'second', 'shown'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Progress = Readonly<Record<string, Outcome>>;

const KEY = 'bouclier.problems';
/** Scenarios and problems that are kept: those played last. */
const MOST = { scenarios: 20, problems: 200 } as const;

/** What is kept of a scenario, of the codes that are asked for and of no other. */
export function progressOf(storage: Storage, scenario: string, codes: readonly string[]): Progress {
  const kept = parsed(storage.read(KEY))?.[scenario];
  if (typeof kept !== 'object' || kept === null) return {};
  const known = new Map(Object.entries(kept));
  return Object.fromEntries(
    codes.flatMap((code) => {
      const outcome = OUTCOMES.find((one) => one === known.get(code));
      return outcome === undefined ? [] : [[code, outcome]];
    }),
  );
}

/** Keeps what was made of a scenario's problems; where nothing can be kept, nothing is said of it. */
export function keepProgress(storage: Storage, scenario: string, progress: Progress): void {
  const { [scenario]: _before, ...others } = parsed(storage.read(KEY)) ?? {};
  const last = Object.entries(others).slice(1 - MOST.scenarios);
  const kept = Object.fromEntries(Object.entries(progress).slice(-MOST.problems));
  storage.write(KEY, JSON.stringify({ ...Object.fromEntries(last), [scenario]: kept }));
}
