/** Decisions in words: which answer was given to which dossier. */
import { DOCTRINES, type Answer, type Doctrine, type Move, type Question } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Game } from '../store/game/game';
import type { Locale } from './locale';
import { moveName, promiseName } from './names';

export interface Decision {
  turn: number;
  dossier: string;
  doctrine: Doctrine;
}

/** The decisions of a game, in order. */
export const decisionsOf = ({ turns }: Pick<Game, 'turns'>): Decision[] =>
  turns.flatMap(({ turn, dossier, doctrine }) =>
    dossier === null || doctrine === null ? [] : [{ turn, dossier, doctrine }],
  );

/** `facial/public`, as causes name a decision: its dossier and its doctrine. */
export function decisionOf(cause: string): Omit<Decision, 'turn'> {
  const [dossier, doctrine] = cause.split('/');
  return { dossier: dossier!, doctrine: DOCTRINES.find((known) => known === doctrine)! };
}

export const dossierTitle = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.dossiers[id]!.title);

/** What a question is about: its dossier's title, or what it is. */
export const questionName = (scenario: PlayableScenario, question: Question, locale: Locale): string =>
  question.kind === 'dossier'
    ? dossierTitle(scenario, question.dossier, locale)
    : locale.words.questions[question.kind];

/** An answer in words. */
export function answerName(scenario: PlayableScenario, question: Question, answer: Answer, locale: Locale): string {
  if (question.kind === 'session') return moveName(scenario, answer as Move, locale);
  if (question.kind === 'promise') return promiseName(scenario, answer, locale);
  return choiceView(scenario, question.dossier, answer as Doctrine, locale).label;
}

export interface ChoiceView {
  doctrine: Doctrine;
  label: string;
}

/** An answer to a dossier. */
export const choiceView = (
  { texts }: PlayableScenario,
  dossier: string,
  doctrine: Doctrine,
  { say }: Locale,
): ChoiceView => ({ doctrine, label: say(texts.dossiers[dossier]!.options[doctrine].label) });
