import type check from './fr/check';
import type { Language } from './languages';
import { lazyWords } from './lazy-words';
import type { Messages, ProblemCode, ProblemDetails } from './problem-parts';

export type { ProblemCode, ProblemDetails } from './problem-parts';

/** What a check comes to, around its problems. */
export const checkWords = lazyWords<typeof check>((language) => import(`./${language}/check.ts`));

export const problemWords = lazyWords<Messages>((language) => import(`./${language}/problems.ts`));

/** What a problem gives to its message; nothing for one that says the same every time. */
export type ProblemParts<Code extends ProblemCode> = ProblemDetails[Code] extends null ? [] : [ProblemDetails[Code]];

/** A problem as the checker found it, to be put in words in any language. */
export interface Found {
  code: ProblemCode;
  details: ProblemDetails[ProblemCode];
}

// oxlint-disable-next-line no-control-regex -- these very characters are sought
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;

/** What is wrong and how to mend it (null where that can't be said), without what a terminal would obey. */
export function messageOf({ code, details }: Found, language: Language): { message: string; fix: string | null } {
  const say = problemWords(language)[code] as (details: Found['details']) => readonly [string, string?];
  const [message, fix] = say(details).map((text) => text?.replace(CONTROLS, ' '));
  return { message: message!, fix: fix ?? null };
}
