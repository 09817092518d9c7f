import type { Problem, Verdict } from '../../store/workshop/workshop';
import type { Language } from '../../words';
import { checkWords } from '../../words/problems';
import { workshopWords, type WorkshopWords } from '../../words/workshop';

export const FAILURES = {
  'too-large': 'tooLarge',
  unreadable: 'unreadable',
  'too-long': 'tooLong',
  'not-loaded': 'notLoaded',
} as const satisfies Record<Exclude<Verdict['is'], 'checked'>, keyof WorkshopWords['status']>;

export const ofSeverity = (problems: readonly Problem[], severity: Problem['severity']) =>
  problems.filter((problem) => problem.severity === severity);

/** What a file's reading came to, in one sentence: what is announced, and the heading of what follows. */
export function verdictSentence(verdict: Verdict, language: Language): string {
  const { status } = workshopWords(language);
  if (verdict.is !== 'checked') return status[FAILURES[verdict.is]].text;
  const { problems, scenario } = verdict;
  const errors = ofSeverity(problems, 'error').length;
  const words = checkWords(language);
  if (errors > 0) return words.errors(errors);
  if (scenario === null) return status.factsRight;
  return problems.length === 0 ? words.allRight(1) : words.playable(problems.length);
}
