/** What an ending keeps of a game: the few decisions that weighed most on its two axes, in their own words. */
import { rootCauses } from '../engine/analysis';
import type { Text } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { weighedActs } from './acts';
import { decisionOf } from './choices';
import type { Locale } from './locale';
import { memo } from './memo';

const MOST_REMEMBERED = 3;
/** A third sentence is for a decision that weighed at least this share of the first. */
const WORTH_A_THIRD = 0.5;

const heaviest = memo(({ scenario, model, seed, answers }: Game): readonly Text[] => {
  const acts = weighedActs(rootCauses(model, seed, answers)).flatMap(({ kind, cause, turn, weight }) => {
    if (kind !== 'decision') return [];
    const { dossier, doctrine } = decisionOf(cause);
    const { remembered } = scenario.texts.dossiers[dossier]!.options[doctrine];
    return remembered === undefined ? [] : [{ turn, weight, remembered }];
  });
  const [first, ...others] = acts;
  if (first === undefined) return [];
  const kept = others
    .slice(0, MOST_REMEMBERED - 1)
    .filter(({ weight }, place) => place === 0 || weight >= WORTH_A_THIRD * first.weight);
  return [first, ...kept].sort((a, b) => a.turn - b.turn).map(({ remembered }) => remembered);
});

/** Two or three sentences, in the order of the decisions; none where the file says none. Call it once the game has ended. */
export const rememberedLines = (game: Game, { say }: Locale): string[] => heaviest(game).map(say);
