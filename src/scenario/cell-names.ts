/** What the cells that rules read are called: the one source for cards, screens, conditions and reports. */
import { type CellId, stanceOf } from '../engine';
import { type Language, wordsOf } from '../words';
import type { PlayableScenario } from './playable';

/** An actor, by the id of its stance; null for any other cell. */
export const actorOf = ({ rules }: Pick<PlayableScenario, 'rules'>, cell: CellId): string | null =>
  rules.actors.find(({ id }) => stanceOf(id) === cell)?.id ?? null;

/**
 * The name of a gauge, an index, an actor's stance, the treaty's reach or a count of turns. A cell that nothing names keeps
 * its id.
 * @param form `label`: in full; `short`: where there is little room, and an icon or a heading says what it is; `phrase`:
 * short, but by itself in a sentence
 */
export function cellName(
  scenario: Pick<PlayableScenario, 'rules' | 'texts'>,
  cell: CellId,
  { language }: { language: Language },
  form: 'label' | 'short' | 'phrase' = 'label',
): string {
  const { gauges, indices, actors, treatyShort } = scenario.texts;
  const words = wordsOf(language).gauges;
  const text = gauges[cell] ?? indices[cell];
  if (text !== undefined) return (form === 'label' ? text.label : text.short)[language];
  const actor = actorOf(scenario, cell);
  if (actor !== null) {
    const { label, short } = actors[actor]!;
    if (form === 'label') return words.stance.label(label[language]);
    return form === 'short' ? short[language] : words.stance.phrase(short[language]);
  }
  if (cell === 'coverage') return treatyShort?.[language] ?? words.coverage[form];
  return words.cells[cell as keyof typeof words.cells] ?? cell;
}
