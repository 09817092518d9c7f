/** The ground of each scenario: the world is here from the start, a town is fetched for the first scenario that has one. */
import { BARE, type Ground, WORLD } from '../drawings';
import type { PlayableScenario } from '../scenario/playable';

let town: Ground | null = null;

export const hasTown = ({ map }: PlayableScenario): boolean => map?.ground === 'town';

export const groundOf = (scenario: PlayableScenario): Ground => (hasTown(scenario) ? (town ?? BARE) : WORLD);

/** The scenario, once what it is drawn on is here; or can't be: it is played on a bare disc then. */
export async function withGround<T extends PlayableScenario>(scenario: T): Promise<T> {
  if (hasTown(scenario))
    town ??= await import('../drawings/map/town-paths').then(
      ({ TOWN }) => TOWN,
      () => null,
    );
  return scenario;
}
