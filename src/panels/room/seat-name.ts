import type { SeatSeen } from '../../class';
import type { PlayableScenario } from '../../scenario/playable';
import type { Locale } from '../../view-models/locale';
import { roomWords } from '../../words/class';

/** `Sud 3`; in a vote, where nobody is of a party, `Place 17`. */
export function seatName(
  { party, rank }: Pick<SeatSeen, 'party' | 'rank'>,
  { texts }: PlayableScenario,
  locale: Locale,
): string {
  if (party === null) return roomWords(locale.language).seat.place(rank);
  return `${locale.say(texts.actors[party]!.short)}\u00a0${rank}`;
}
