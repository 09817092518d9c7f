/** What happened in a turn as headlines: events with their text, and what the treaty did. */
import { reviewWords } from '../words/review';
import type { TurnEvent } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';
import { actorName, clauseName, eventName, leverName } from './names';

export type HeadlineView = ReturnType<typeof headlineView>;

/** @param because the decision that it is the echo of, in words */
export const headlineView = (
  scenario: PlayableScenario,
  turnEvent: TurnEvent,
  locale: Locale,
  because: string | null = null,
) => ({
  key: keyOf(turnEvent),
  title: titleOf(scenario, turnEvent, locale),
  text: turnEvent.kind === 'event' ? locale.say(scenario.texts.events[turnEvent.event]!.text) : null,
  because,
});

/** What a turn event is about, told apart from the others of its turn. */
const keyOf = ({ turn: _turn, ...rest }: TurnEvent): string => Object.values(rest).join(' ');

/** The same, by their titles alone. */
export const titlesOf = (scenario: PlayableScenario, turnEvents: readonly TurnEvent[], locale: Locale): string[] =>
  turnEvents.map((turnEvent) => titleOf(scenario, turnEvent, locale));

function titleOf(scenario: PlayableScenario, turnEvent: TurnEvent, locale: Locale): string {
  const words = reviewWords(locale.language);
  switch (turnEvent.kind) {
    case 'event':
      return eventName(scenario, turnEvent.event, locale);
    case 'clause-proposed':
      return words.clauseProposed(clauseName(scenario, turnEvent.clause, locale));
    case 'lever':
      return leverName(scenario, turnEvent.lever, locale);
    case 'rewording':
      return words.rewording[turnEvent.isSoft ? 'soft' : 'firm'](clauseName(scenario, turnEvent.clause, locale));
    case 'signature':
      return words.signature(actorName(scenario, turnEvent.actor, locale));
    case 'exit':
      return words.exit(actorName(scenario, turnEvent.actor, locale));
    case 'session':
      return words.sessionHeld;
    case 'entry-into-force':
      return words.entryIntoForce;
    case 'lapse':
      return words.lapse;
    case 'early-ending':
      return words.earlyEnding;
  }
}
