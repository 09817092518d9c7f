/** Games of the village of `right/people.yaml`, changed by a few words. */
import type { Doctrine } from '../../src/engine';
import type { Game } from '../../src/store/game/game';
import { createGameStore } from '../../src/store/game/game-store';
import { edited, PEOPLE, playable } from './scenario-text';

/** A game that always gives the same answer, at each place where it stops. */
export function* villageGame(
  answer: Doctrine,
  ...changes: readonly (readonly [from: string, to: string])[]
): Generator<Game> {
  const store = createGameStore();
  const now = (): Game => store.getState().game!;
  store.actions.newGame({ scenario: playable(edited(PEOPLE, ...changes)), seed: 1 });
  yield now();
  while (now().phase !== 'ended') {
    if (now().phase === 'dossier') store.actions.answer(answer);
    else store.actions.goOn();
    yield now();
  }
}

/** The same, played to its end. */
export const endedVillage = (answer: Doctrine, ...changes: Parameters<typeof villageGame>[1][]): Game =>
  [...villageGame(answer, ...changes)].at(-1)!;

/** The same, in the review of a turn. */
export const villageReview = (turn: number, answer: Doctrine, ...changes: Parameters<typeof villageGame>[1][]): Game =>
  [...villageGame(answer, ...changes)].find(({ phase, turns }) => phase === 'review' && turns.length === turn)!;
