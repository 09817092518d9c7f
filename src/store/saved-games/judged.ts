/** Games from elsewhere, with the outcomes that the rules give them: what a file claims of itself is not believed. */
import type { PlayableScenario } from '../../scenario/playable';
import { recall } from './recall';
import type { SavedGame } from './saved-game';
import { saveOf } from './saves';
import { worldOfCode, type ReadCollectables } from './world-of-code';

/**
 * Plays again each game that is said to be over, where its scenario is to be had; one that is not over goes on at its next
 * dossier. What can't be played here, an author's own world or an earlier version of one, stays as it is written.
 * @param look gives a scenario of the site; null when there is none, or it does not arrive
 */
export const judged = (
  games: readonly SavedGame[],
  look: (id: string) => Promise<PlayableScenario | null>,
  collectables: ReadCollectables,
): Promise<SavedGame[]> =>
  Promise.all(
    games.map(async (save): Promise<SavedGame> => {
      if (save.phase !== 'ended' && save.outcome === null) return save;
      const world = await look(save.scenario.id);
      if (world === null || world.version !== save.scenario.version) return save;
      const found = await worldOfCode(save.code, [world], collectables).catch(() => null);
      if (found === null || !found.ok) return save;
      const recalled = recall(found.scenario, save.code);
      if (!recalled.ok) return { ...save, phase: 'dossier', outcome: null };
      const { phase, turn, outcome } = saveOf(recalled.game, save);
      return { ...save, phase, turn, outcome };
    }),
  );
