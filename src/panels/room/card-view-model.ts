/** The cards of a session of delegations, in words. */
import { namedIn, type Answer } from '../../engine';
import type { Card } from '../../class';
import type { IconName } from '../../drawings';
import type { PlayableScenario } from '../../scenario/playable';
import type { Locale } from '../../view-models/locale';
import { clauseName, leverName } from '../../view-models/names';
import { roomWords } from '../../words/class';

export interface CardView {
  card: Card;
  icon: IconName;
  /** What the delegation does. */
  verb: string;
  /** What it is about. */
  label: string;
}

export const CARD_ICONS = {
  offer: 'bulles',
  ask: 'bras',
  press: 'marteau',
  reword: 'crayon',
  sign: 'plume',
  hold: 'croix',
  wait: 'stable',
} as const;

/** What a card does and what it is about; of a lever, an offer that presses somebody says so. */
export function cardView(scenario: PlayableScenario, card: Card, locale: Locale): CardView {
  const words = roomWords(locale.language).cop;
  const { kind, id } = namedIn(card as Answer);
  if (card === 'sign' || card === 'hold' || card === 'wait')
    return { card, icon: CARD_ICONS[card], verb: words.verbs[card], label: words.words[card] };
  if (kind === 'reword')
    return { card, icon: CARD_ICONS.reword, verb: words.verbs.reword, label: clauseName(scenario, id, locale) };
  const lever = scenario.rules.treaty!.levers!.find((one) => one.id === id)!;
  const does = kind === 'offer' && lever.kind === 'pressure' ? 'press' : (kind as 'offer' | 'ask');
  const to = locale.say(scenario.texts.actors[lever.party]!.short);
  const label = leverName(scenario, id, locale);
  return { card, icon: CARD_ICONS[does], verb: words.verbs[does], label: does === 'ask' ? label : words.to(label, to) };
}
