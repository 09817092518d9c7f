/** When a turn was and what was decided in it, in words. */
import type { Doctrine } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { type LaterWords, laterWordsOf } from '../../words';
import type { Locale } from '../../view-models/locale';
import { dateOf, lineOf } from '../../view-models/dates';

/** What the debrief says, in the reader's language. */
export const debriefWordsOf = ({ language }: Locale): LaterWords['debrief'] => laterWordsOf(language).debrief;

export const line = (scenario: PlayableScenario, turn: number, locale: Locale): string =>
  lineOf(dateOf(scenario, turn, locale));

/** `fin 2026`, `en 2031`, `au tour 4`. */
export function whenOf({ turnLabels }: PlayableScenario, turn: number, locale: Locale): string {
  const { when } = debriefWordsOf(locale);
  const label = turnLabels[turn - 1] ?? '';
  const half = /^(\d{4})-S([12])$/.exec(label);
  if (half !== null) return when.half(half[1]!, Number(half[2]));
  return /^\d{4}$/.test(label) ? when.year(label) : when.turn(turn);
}

export const optionLabel = (
  { texts }: PlayableScenario,
  dossier: string,
  doctrine: Doctrine,
  { say }: Locale,
): string => say(texts.dossiers[dossier]!.options[doctrine].label);

export interface Decision {
  turn: number;
  dossier: string;
  doctrine: Doctrine;
}

/** The decisions of a game, in order. */
export const decisionsOf = ({ turns }: Pick<Game, 'turns'>): Decision[] =>
  turns.flatMap(({ turn, dossier, doctrine }) =>
    dossier === null || doctrine === null ? [] : [{ turn, dossier, doctrine }],
  );
