/**
 * What is said about each fault of a scenario file: what is wrong, in the author's words, and how to mend it.
 * Codes are stable: they may be searched for, and tools rely on them.
 */
import { CONDITION_PROBLEMS } from './problems-condition';
import { FILE_PROBLEMS } from './problems-file';
import { MEANING_PROBLEMS } from './problems-meaning';
import { NAME_PROBLEMS } from './problems-names';
import { REACH_PROBLEMS } from './problems-reach';
import { SHAPE_PROBLEMS } from './problems-shape';
import { TEXT_PROBLEMS } from './problems-texts';

/** The message, then the fix when there is one to tell. */
export interface Told {
  fr: readonly [message: string, fix?: string];
  en: readonly [message: string, fix?: string];
}

export const PROBLEM_WORDS = {
  ...FILE_PROBLEMS,
  ...SHAPE_PROBLEMS,
  ...CONDITION_PROBLEMS,
  ...NAME_PROBLEMS,
  ...MEANING_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...REACH_PROBLEMS,
};

export type ProblemCode = keyof typeof PROBLEM_WORDS;
/** What a code needs to be told: nothing, or one table of words and numbers. */
export type ProblemParts<C extends ProblemCode> = Parameters<(typeof PROBLEM_WORDS)[C]>;

export const PROBLEM_CODES = Object.keys(PROBLEM_WORDS) as ProblemCode[];
