/** Answers of any question in words: options of dossiers, moves at sessions. */
import type { Answer, Doctrine, Move, Question } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { choiceView, dossierTitle } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { moveName } from '../../view-models/names';
import { debriefWords } from '../../words/debrief';

export interface AnswerName {
  /** null for a move. */
  doctrine: Doctrine | null;
  label: string;
}

/** What was answered to a dossier, or at a session. */
export function answerName(scenario: PlayableScenario, question: Question, answer: Answer, locale: Locale): AnswerName {
  if (question.kind === 'dossier') return choiceView(scenario, question.dossier, answer as Doctrine, locale);
  return { doctrine: null, label: moveName(scenario, answer as Move, locale) };
}

/** `Dossier: …`, or that a session was held. */
export function questionName(scenario: PlayableScenario, question: Question, locale: Locale): string {
  if (question.kind !== 'dossier') return locale.words.questions[question.kind];
  return debriefWords(locale.language).turningPoints.dossier(dossierTitle(scenario, question.dossier, locale));
}
