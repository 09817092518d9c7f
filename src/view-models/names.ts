/** What the things of a scenario are called, in the reader's language. */
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

export const actorName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.actors[id]!.label);
