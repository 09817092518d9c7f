/** What there is to meet in a world, known without the world: its endings with their pictures, its lives and its promises. */
import type { EndingPicture, PlayableScenario } from './playable';

export interface Collectables {
  endings: readonly { id: string; picture: EndingPicture }[];
  lives: readonly string[];
  promises: readonly string[];
}

export const collectablesOf = ({ rules, texts, lives = [] }: PlayableScenario): Collectables => ({
  endings: rules.endings.map(({ id }) => ({ id, picture: texts.endings[id]!.picture ?? texts.endings[id]!.family })),
  lives: lives.map(({ id }) => id),
  promises: (rules.promises ?? []).map(({ id }) => id),
});
