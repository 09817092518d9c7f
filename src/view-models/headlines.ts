/** What happened in a turn as headlines: events with their text, and what the treaty did. */
import type { TurnEvent } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { lastTurn } from '../store/game/selectors';
import type { Locale } from './locale';
import { actorName, clauseName, eventName, leverName } from './names';
import { asTold } from './varied';

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
  const { review: words } = locale.words;
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

const MOST_HEADLINES = 3;

/** The few headlines of the last turn, shortest form: a session says less than the signatures that it brought. */
export function latestOf(game: Game, locale: Locale): string[] {
  const { stage: words } = locale.words;
  const record = lastTurn(game);
  if (record === null) return [words.opening];
  const telling = record.turnEvents.filter(({ kind }) => kind !== 'session').slice(0, MOST_HEADLINES);
  return telling.length === 0 ? [words.quiet] : titlesOf(asTold(game, record.turn), telling, locale);
}
