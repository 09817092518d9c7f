/** What the player has made of problems, kept on the machine: by scenario, by the code of the problem. */
import { parsed, type Storage } from '../storage';

/** Found at the first try, at the second, or shown. */
const OUTCOMES = ['first', 'second', 'shown'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Progress = Readonly<Record<string, Outcome>>;

const KEY = 'bouclier.problems';
/** Scenarios and problems that are kept: those played last. */
const MOST = { scenarios: 20, problems: 200 } as const;

/** What is kept of a scenario, of the codes that are asked for and of no other. */
export function progressOf(storage: Storage, scenario: string, codes: readonly string[]): Progress {
  const known = outcomesIn(parsed(storage.read(KEY))?.[scenario]);
  return Object.fromEntries(
    codes.flatMap((code) => {
      const outcome = known.get(code);
      return outcome === undefined ? [] : [[code, outcome]];
    }),
  );
}

/**
 * Keeps what was made of some of a scenario's problems, beside those of its other files; where nothing can be kept, nothing
 * is said of it.
 */
export function keepProgress(storage: Storage, scenario: string, progress: Progress): void {
  const { [scenario]: before, ...others } = parsed(storage.read(KEY)) ?? {};
  const last = Object.entries(others).slice(1 - MOST.scenarios);
  const known = outcomesIn(before);
  for (const [code, outcome] of Object.entries(progress)) {
    // What is played again comes last.
    known.delete(code);
    known.set(code, outcome);
  }
  const kept = Object.fromEntries([...known].slice(-MOST.problems));
  storage.write(KEY, JSON.stringify({ ...Object.fromEntries(last), [scenario]: kept }));
}

/** Outcomes by code; what is none is left out. */
function outcomesIn(kept: unknown): Map<string, Outcome> {
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([code, value]: [string, unknown]): [string, Outcome][] => {
      const outcome = OUTCOMES.find((one) => one === value);
      return outcome === undefined ? [] : [[code, outcome]];
    }),
  );
}
