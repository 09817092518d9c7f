import type check from './fr/check';
import type fr from './fr/problems';
import type { Language } from './languages';
import { lazyWords } from './lazy-words';

/** What a check comes to, around its problems. */
export const checkWords = lazyWords<typeof check>((language) => import(`./${language}/check.ts`));

type Messages = typeof fr;
export const problemWords = lazyWords<Messages>((language) => import(`./${language}/problems.ts`));

export type ProblemCode = keyof Messages;
/** What a problem gives to its message; nothing for one that says the same every time. */
export type ProblemParts<Code extends ProblemCode> = Parameters<Messages[Code]>;

/** What the checker found, for `messageOf` to say in any language. */
export interface Found {
  code: ProblemCode;
  details: ProblemParts<ProblemCode>[0];
}

// oxlint-disable-next-line no-control-regex -- these very characters are sought
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g;

/** What is wrong and how to mend it (null where that can't be said), without what a terminal would obey. */
export function messageOf({ code, details }: Found, language: Language): { message: string; fix: string | null } {
  const say = problemWords(language)[code] as (details: Found['details']) => readonly string[];
  const [message, fix] = say(details).map((text) => text.replace(CONTROLS, ' '));
  return { message: message!, fix: fix ?? null };
}
