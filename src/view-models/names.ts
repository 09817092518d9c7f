/** What the things of a scenario are called, in the reader's language. */
import { namedIn, type Answer, type Move } from '../engine';
import { cellName } from '../scenario/cell-names';
import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

/** The short name, as on the gauges, then the long one where it says more: `Autorités (Indépendance des autorités)`. */
export function bothNames(scenario: PlayableScenario, cell: string, locale: Locale): string {
  const [short, long] = [cellName(scenario, cell, locale, 'short'), cellName(scenario, cell, locale)];
  return short === long ? long : `${short} (${long})`;
}

export const eventName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.events[id]!.title);

export const clauseName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.clauses[id]!.label);

export const leverName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.levers![id]!.label);

/** What was promised, from the answer (`promise/ID`). */
export const promiseName = ({ texts }: PlayableScenario, answer: Answer, { say }: Locale): string =>
  say(texts.promises![namedIn(answer).id]!.label);

/** A move at a session: none, the lever, or the clause that was reworded. */
export function moveName(scenario: PlayableScenario, move: Move, locale: Locale): string {
  const { kind, id } = namedIn(move);
  if (kind === 'none') return locale.words.questions.noMove;
  if (kind === 'lever') return leverName(scenario, id, locale);
  return locale.words.questions.reword(clauseName(scenario, id, locale));
}

export const actorName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.actors[id]!.label);
