import type { Problem } from '../../src/scenario/check/check';
import { inEachLanguage } from '../../src/words/languages';
import { messageOf } from '../../src/words/problems';

/** What is said of a problem, and how to mend it, in every language. */
export function said(problem: Problem) {
  const { fix } = messageOf(problem, 'en');
  return {
    message: inEachLanguage((language) => messageOf(problem, language).message),
    fix: fix === null ? null : inEachLanguage((language) => messageOf(problem, language).fix!),
  };
}
