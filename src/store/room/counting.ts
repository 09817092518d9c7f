/** Hands that a teacher is counting on the screen: a reload goes on with them. */
import type { Answer } from '../../engine';
import { parsed, type Storage } from '../storage';

/** Where a tab keeps them. */
const KEPT = 'bouclier.hands';
/** Hands that a class of any size may have. */
const MOST_HANDS = 99;

/** For which vote, and how many for each answer. */
export interface Counting {
  vote: number;
  hands: Readonly<Partial<Record<Answer, number>>>;
}

/** What the tab kept before a reload; null where it is no count. */
export function keptCount(storage: Storage): Counting | null {
  const { vote, hands } = parsed(storage.read(KEPT)) ?? {};
  if (typeof vote !== 'number' || typeof hands !== 'object' || hands === null) return null;
  const isCount = (some: unknown) => Number.isInteger(some) && Number(some) >= 0 && Number(some) <= MOST_HANDS;
  return Object.values(hands).every(isCount) ? { vote, hands: hands as Counting['hands'] } : null;
}

export function keepCount(storage: Storage, counting: Counting | null): void {
  if (counting === null) storage.remove(KEPT);
  else storage.write(KEPT, JSON.stringify(counting));
}

/** So many more hands for an answer; another vote begins at nothing. */
export function counted(before: Counting | null, vote: number, answer: Answer, more: number): Counting {
  const hands = before?.vote === vote ? before.hands : {};
  const now = Math.min(MOST_HANDS, Math.max(0, (hands[answer] ?? 0) + more));
  return { vote, hands: { ...hands, [answer]: now } };
}
