/** What brings one back to a world, known without the world: what there is to meet in it, and what to play it under. */
import type { Constraint, EndingPicture, PlayableScenario } from './playable';

export interface Collectables {
  endings: readonly { id: string; picture: EndingPicture }[];
  lives: readonly string[];
  promises: readonly string[];
  constraints: readonly Constraint[];
}

export const collectablesOf = ({ rules, texts, lives = [], constraints = [] }: PlayableScenario): Collectables => ({
  endings: rules.endings.map(({ id }) => ({ id, picture: texts.endings[id]!.picture ?? texts.endings[id]!.family })),
  lives: lives.map(({ id }) => id),
  promises: (rules.promises ?? []).map(({ id }) => id),
  constraints,
});
