import type { TurnEvent } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

export interface HeadlineView {
  key: string;
  title: string;
  text: string | null;
}

/** What happened in a turn as headlines: events with their text, and what the treaty did. */
export function headlinesOf(
  scenario: PlayableScenario,
  turnEvents: readonly TurnEvent[],
  locale: Locale,
): HeadlineView[] {
  return turnEvents.map((turnEvent, i) => {
    const title = titleOf(scenario, turnEvent, locale);
    const text = turnEvent.kind === 'event' ? locale.say(scenario.texts.events[turnEvent.event]!.text) : null;
    return { key: `${turnEvent.kind} ${i}`, title, text };
  });
}

function titleOf(scenario: PlayableScenario, turnEvent: TurnEvent, locale: Locale): string {
  const { words, say } = locale;
  const actorName = (id: string) => say(scenario.texts.actors[id]!.label);
  switch (turnEvent.kind) {
    case 'event':
      return eventName(scenario, turnEvent.event, locale);
    case 'clause-proposed':
      return words.review.clauseProposed(clauseName(scenario, turnEvent.clause, locale));
    case 'signature':
      return words.review.signature(actorName(turnEvent.actor));
    case 'exit':
      return words.review.exit(actorName(turnEvent.actor));
    case 'session':
      return words.review.sessionHeld;
    case 'entry-into-force':
      return words.review.entryIntoForce;
    case 'lapse':
      return words.review.lapse;
    case 'early-ending':
      return words.review.earlyEnding;
  }
}

export const eventName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.events[id]!.title);

export const clauseName = ({ texts }: PlayableScenario, id: string, { say }: Locale): string =>
  say(texts.clauses[id]!.label);
