/** Answers as the debrief shows them: options of dossiers with their doctrine, moves at sessions. */
import type { Answer, Doctrine, Question } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { answerName as labelOf, questionName as nameOf } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { debriefWords } from '../../words/debrief';

export interface AnswerName {
  /** null for a move. */
  doctrine: Doctrine | null;
  label: string;
}

/** What was answered to a dossier, or at a session. */
export const answerName = (
  scenario: PlayableScenario,
  question: Question,
  answer: Answer,
  locale: Locale,
): AnswerName => ({
  doctrine: question.kind === 'dossier' ? (answer as Doctrine) : null,
  label: labelOf(scenario, question, answer, locale),
});

/** `Dossier: …`, or that a session was held. */
export function questionName(scenario: PlayableScenario, question: Question, locale: Locale): string {
  const name = nameOf(scenario, question, locale);
  return question.kind === 'dossier' ? debriefWords(locale.language).turningPoints.dossier(name) : name;
}
