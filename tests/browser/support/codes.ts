/** Codes of finished games of a shipped scenario, played by the rules alone, and of what they may meet. */
import { resolve } from 'node:path';
import { DOCTRINES } from '../../../src/engine';
import { collectablesOf } from '../../../src/scenario/collectables';
import { collectionCode, thingsOf } from '../../../src/store/return/collection';
import { codeOf } from '../../../src/store/saved-games/codes';
import { createGameStore } from '../../../src/store/game/game-store';
import { readScenario } from '../../../src/tools/support/scenario-file';

/** One code a seed; the seed decides how the game is played, too. */
export async function codesOf(scenarioId: string, seeds: readonly number[]): Promise<string[]> {
  const { scenario } = await readScenario(resolve(import.meta.dirname, `../../../scenarios/${scenarioId}.yaml`));
  return seeds.map((seed) => {
    const { actions, getState } = createGameStore();
    actions.newGame({ scenario: scenario!, seed });
    for (let left = 100; left > 0 && getState().game!.phase !== 'ended'; left--) {
      const { phase, turns } = getState().game!;
      if (phase === 'promise') actions.answer(`promise/${scenario!.rules.promises![seed % 2]!.id}`);
      else if (phase === 'table') actions.answer('none');
      else if (phase !== 'dossier') actions.goOn();
      else if (!actions.answer(DOCTRINES[(seed + turns.length * (seed % 3)) % 3]!).ok) actions.answer('laissez_faire');
    }
    return codeOf(getState().game!);
  });
}

/** The code of a collection in which every second thing of a shipped scenario was met. */
export async function collectionOf(scenarioId: string): Promise<string> {
  const { scenario } = await readScenario(resolve(import.meta.dirname, `../../../scenarios/${scenarioId}.yaml`));
  const worlds = { [scenarioId]: collectablesOf(scenario!) };
  const met = thingsOf(worlds[scenarioId]!).filter((_, i, { length }) => (length - i) % 2 === 1);
  return collectionCode({ [scenarioId]: met }, worlds);
}
