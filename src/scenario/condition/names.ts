/** What a condition may name, and what one names. */
import type { Condition } from '../../engine';

/** The names of a block; null when it is unknown (that part of the file is faulty): its names are not checked. */
type Names = ReadonlySet<string> | null;

/** What a condition may name. */
export interface ConditionNames {
  cells: Names;
  events: Names;
  dossiers: Names;
  promises: Names;
  levers: Names;
  actors: Names;
  /** The actors that have a weight, and may sign. */
  parties: Names;
  hasTreaty: boolean;
  /** Turns played, to report `turn > 40` in a game of 12. */
  turns: number | null;
}

/** Of a condition that was checked before, or that nothing is known of. */
export const ANY_NAMES: ConditionNames = {
  cells: null,
  events: null,
  dossiers: null,
  promises: null,
  levers: null,
  actors: null,
  parties: null,
  hasTreaty: true,
  turns: null,
};

/** The cells that a condition reads, and the events, options (`dossier/doctrine`) and levers that it asks about. */
export interface NamesRead {
  cells: string[];
  events: string[];
  options: string[];
  levers: string[];
}

export function namesIn(condition: Condition): NamesRead {
  const read: NamesRead = { cells: [], events: [], options: [], levers: [] };
  collect(condition, read);
  return read;
}

function collect(condition: Condition, read: NamesRead): void {
  if ('all' in condition) for (const part of condition.all) collect(part, read);
  else if ('any' in condition) for (const part of condition.any) collect(part, read);
  else if ('not' in condition) collect(condition.not, read);
  else if ('happened' in condition) read.events.push(condition.happened);
  else if ('chose' in condition) read.options.push(`${condition.chose}/${condition.doctrine}`);
  else if ('granted' in condition) read.levers.push(condition.granted);
  else if ('cell' in condition) {
    read.cells.push(condition.cell);
    if (typeof condition.to === 'string') read.cells.push(condition.to);
  }
}
