import type { Doctrine } from '../../../engine';
import type { PlayableScenario } from '../../../scenario/playable';
import type { Locale } from '../../../view-models/locale';

/**
 * What a route is called on the sheets of a world: its own name for it, where it has one; where it has none and bargains over
 * nothing, that of the title, which speaks of no COP.
 */
export function routeName(
  world: PlayableScenario | null,
  doctrine: Doctrine,
  { words }: Locale,
  length: 'name' | 'short' = 'name',
): string {
  const name = words.doctrines[doctrine][length];
  const isOwn = world?.texts.doctrines?.[doctrine] !== undefined;
  return isOwn || world === null || world.rules.treaty !== null ? name : words.title.routes[doctrine].name;
}
