/** The words with which a condition asks what has been done, each with names between parentheses. */
import { DOCTRINES, type Doctrine } from '../../engine';
import type { Recalled, RecallWord } from '../../words/problem-parts';
import { keyMeant } from '../check/synonyms';
import { nearest } from '../nearest';
import type { ConditionNames } from './names';

/** What each word takes, in this order. */
export const RECALLS: Readonly<Record<RecallWord, readonly Recalled[]>> = {
  happened: ['event'],
  chose: ['dossier', 'doctrine'],
  promised: ['promise'],
  granted: ['lever'],
  signed: ['party'],
};
export const RECALL_WORDS = Object.keys(RECALLS) as readonly RecallWord[];

export const isRecallWord = (word: string): word is RecallWord => Object.hasOwn(RECALLS, word);

/** What a thing of this kind may be called here; null when that is unknown. */
export function namesOf(kind: Recalled, names: ConditionNames): ReadonlySet<string> | null {
  switch (kind) {
    case 'event':
      return names.events;
    case 'dossier':
      return names.dossiers;
    case 'doctrine':
      return new Set(DOCTRINES);
    case 'promise':
      return names.promises;
    case 'lever':
      return names.levers;
    case 'party':
      return names.parties;
  }
}

export const isDoctrine = (name: string): name is Doctrine => (DOCTRINES as readonly string[]).includes(name);

/** The doctrine or the word that was most likely meant; null for none. */
export const doctrineMeant = (name: string): string | null => keyMeant(name, DOCTRINES) ?? nearest(name, DOCTRINES);
export const recallMeant = (name: string): string | null => keyMeant(name, RECALL_WORDS) ?? nearest(name, RECALL_WORDS);

/** How it should be written with these names, whatever their order: `chose(cameras, public)`. */
export function formOf(word: RecallWord, written: readonly string[]): string {
  const thing = written.find((name) => !isDoctrine(name)) ?? '…';
  if (word !== 'chose') return `${word}(${thing})`;
  return `chose(${thing}, ${written.find(isDoctrine) ?? 'public'})`;
}

/** The word that asks about the thing of this name; null when nothing here has it. */
export const recallOf = (name: string, names: ConditionNames): RecallWord | null =>
  RECALL_WORDS.find((word) => namesOf(RECALLS[word][0]!, names)?.has(name)) ?? null;
