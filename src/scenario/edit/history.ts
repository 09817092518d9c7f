/** One history of a text, whoever changed it: the form, the editor, a repair. Undoing gives the very letters back. */
import { difference } from './splice';

/** One step: `removed` stood at `from` before, `inserted` stands there after. */
interface Change {
  from: number;
  removed: string;
  inserted: string;
  /** Changes that follow one another under one name are one step. null: a step of its own. */
  group: string | null;
}

export interface History {
  text: string;
  past: readonly Change[];
  future: readonly Change[];
}

/** Steps that are kept. */
const LONGEST = 500;

export const historyOf = (text: string): History => ({ text, past: [], future: [] });

const without = (text: string, { from, removed, inserted }: Change): string =>
  text.slice(0, from) + removed + text.slice(from + inserted.length);
const withAgain = (text: string, { from, removed, inserted }: Change): string =>
  text.slice(0, from) + inserted + text.slice(from + removed.length);

/** The same history with another text; itself when nothing changes. What had been undone is forgotten. */
export function changed(history: History, text: string, group: string | null = null): History {
  if (text === history.text) return history;
  const last = history.past.at(-1);
  const isSame = group !== null && last?.group === group && history.future.length === 0;
  const before = isSame ? without(history.text, last) : history.text;
  const past = isSame ? history.past.slice(0, -1) : history.past;
  const found = difference(before, text);
  if (found === null) return { text, past, future: [] };
  const { from, to, insert } = found;
  const change = { from, removed: before.slice(from, to), inserted: insert, group };
  return { text, past: [...past, change].slice(-LONGEST), future: [] };
}

/** Ends a step: what comes next under the same name is another one. */
export function stepEnded(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined || last.group === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, group: null }] };
}

export function undone(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { text: without(history.text, last), past: history.past.slice(0, -1), future: [last, ...history.future] };
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { text: withAgain(history.text, next), past: [...history.past, { ...next, group: null }], future };
}
