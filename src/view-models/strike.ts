/** A shock of a turn as it is drawn: on the sheet while its review is read, in the world as it strikes. */
import type { Strike } from '../drawings';
import type { Condition } from '../engine';
import type { PlayableScenario, Region } from '../scenario/playable';
import type { Shock } from '../store/game/selectors';
import { regionOfDossier } from './grounds';
import type { Locale } from './locale';

/** Where an event strikes: as its file says, else where its actor is or, for an echo, where its dossier took place; null: nowhere. */
export function struckRegion(scenario: PlayableScenario, event: string): Region | null {
  const { texts, rules } = scenario;
  const { region, actor = null } = texts.events[event] ?? {};
  const own = region ?? (actor === null ? null : (texts.actors[actor]?.region ?? null));
  if (own !== null) return own;
  const dossier = dossierIn(rules.events.find(({ id }) => id === event)?.echo?.after ?? null);
  return dossier === null ? null : regionOfDossier(scenario, dossier);
}

/** The dossier whose answer a condition asks for; null where it asks for none. */
function dossierIn(condition: Condition | null): string | null {
  if (condition === null) return null;
  if ('chose' in condition) return condition.chose;
  return 'all' in condition ? (condition.all.map(dossierIn).find((dossier) => dossier !== null) ?? null) : null;
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
        damageWord: words.stage.strike.inAll,
        kept: numbers.tenths(absorbed),
        keptWord: words.stage.strike.kept,
      },
    }),
  };
}
