/** A shock of a turn as it is drawn: on the sheet while its review is read, in the world as it strikes. */
import type { Strike } from '../drawings';
import type { PlayableScenario, Region } from '../scenario/playable';
import type { Shock } from '../store/game/selectors';
import type { Locale } from './locale';

/** Where an event strikes: the region of the actor behind it; null when nobody on the map is. */
export function struckRegion({ texts }: PlayableScenario, event: string): Region | null {
  const actor = texts.events[event]?.actor ?? null;
  return actor === null ? null : (texts.actors[actor]?.region ?? null);
}

/** Call it of a shock that does damage. Its amounts are written where the shield takes a part of it. */
export function strikeOf(
  scenario: PlayableScenario,
  { event, damage, absorbed }: Shock,
  { words, numbers }: Locale,
): Strike {
  return {
    region: struckRegion(scenario, event),
    damage: damage / 1000,
    absorbed: absorbed / damage,
    ...(absorbed > 0 && {
      texts: {
        damage: numbers.signedTenths(-damage),
        damageWord: words.review.inAll,
        kept: numbers.tenths(absorbed),
        keptWord: words.review.kept,
      },
    }),
  };
}
