/** What the things of a scenario are called, in the reader's language. */
import { stanceOf } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

/** What a cell is called: a gauge, an index, an actor for its stance, or one of the treaty's own numbers. */
export function cellName(
  scenario: PlayableScenario,
  cell: string,
  { say, words }: Locale,
  form: 'label' | 'short' = 'label',
): string {
  const { gauges, indices, actors, treatyShort } = scenario.texts;
  const text = gauges[cell] ?? indices[cell];
  if (text !== undefined) return say(text[form]);
  if (cell === 'coverage' && treatyShort !== null) return say(treatyShort);
  const actor = Object.entries(actors).find(([id]) => stanceOf(id) === cell)?.[1];
  if (actor !== undefined) return form === 'short' ? say(actor.short) : words.gauges.stanceOf(say(actor.label));
  return words.gauges.cells[cell as keyof typeof words.gauges.cells] ?? cell;
}

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
