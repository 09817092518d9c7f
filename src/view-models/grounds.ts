/** The ground of each scenario: the world is here from the start, a town is fetched for the first scenario that has one. */
import { BARE, type Ground, WORLD } from '../drawings';
import type { PlayableScenario, Region } from '../scenario/playable';

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

/** Where a dossier takes place: as its file says, else where its person lives, else at home; null: everywhere. */
export function regionOfDossier({ texts, lives = [], map }: PlayableScenario, dossier: string): Region | null {
  const { region, life } = texts.dossiers[dossier] ?? {};
  return region ?? lives.find(({ id }) => id === life)?.region ?? map?.home ?? null;
}
