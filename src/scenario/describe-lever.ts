/** A lever of the treaty in words, for whoever offers it: the table of a session, the terminal. */
import { stanceOf, type TreatyLever } from '../engine';
import { wordsOf } from '../words';
import { cellName } from './cell-names';
import { describeEffects, type EffectLine } from './describe';
import type { Language, PlayableScenario } from './playable';

/** One line each. */
export interface LeverLines {
  /** `Crédit : 4 de moins, aussitôt`. */
  costs: string[];
  /** What each actor thinks of it, at once. */
  stances: EffectLine[];
  /** What it does, from the next turn on. */
  effects: EffectLine[];
}

export function describeLever(
  scenario: Pick<PlayableScenario, 'rules' | 'texts'>,
  { cost, stance, effects }: TreatyLever,
  language: Language,
): LeverLines {
  const words = wordsOf(language).describing;
  const plain = { after: 0, over: 1, fading: false, scaledBy: null, assumption: null };
  const moved = Object.entries(stance).filter(([, add]) => add !== 0);
  return {
    costs: cost.map(({ gauge, amount }) =>
      words.line(
        cellName(scenario, gauge, { language }, 'phrase'),
        words.spent(String(amount).replace('.', words.decimal)),
        words.now,
      ),
    ),
    stances: describeEffects(
      scenario,
      moved.map(([actor, add]) => ({ ...plain, on: stanceOf(actor), add })),
      language,
    ),
    // A session is held once its turn has been played: what falls due at once does so in the next one.
    effects: describeEffects(
      scenario,
      effects.map((effect) => ({ ...effect, after: effect.after + 1 })),
      language,
    ),
  };
}
