/** What happened in a turn as headlines: events with their text, and what the treaty did. */
import { reviewWords } from '../words/review';
import type { TurnEvent } from '../engine';
import { cellName } from '../scenario/cell-names';
import type { PlayableScenario } from '../scenario/playable';
import { halfOf } from './dates';
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
  /** Whether the world has seen it; null where the player made it happen, or the rules did. */
  origin: turnEvent.kind === 'event' && because === null ? originOf(scenario, turnEvent.event) : null,
});

/** What a turn event is about, told apart from the others of its turn. */
const keyOf = ({ turn: _turn, ...rest }: TurnEvent): string => Object.values(rest).join(' ');

/** The same, by their titles alone. */
export const titlesOf = (scenario: PlayableScenario, turnEvents: readonly TurnEvent[], locale: Locale): string[] =>
  turnEvents.map((turnEvent) => titleOf(scenario, turnEvent, locale));

function titleOf(scenario: PlayableScenario, turnEvent: TurnEvent, locale: Locale): string {
  const words = reviewWords(locale.language);
  const agreement = () => cellName(scenario, 'coverage', locale, 'short');
  switch (turnEvent.kind) {
    case 'event':
      return eventName(scenario, turnEvent.event, locale);
    case 'clause-proposed':
      return words.clauseProposed(clauseName(scenario, turnEvent.clause, locale), agreement());
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
      return words.entryIntoForce(agreement());
    case 'lapse':
      return words.lapse(agreement());
    case 'early-ending':
      return words.earlyEnding;
  }
}

// ---- what is true and what is invented never look alike

/**
 * `real`: dated by the file, known to the facts that it cites, and said by a publisher; `inspired`: invented, from facts that
 * it cites; `invented`: all of it.
 */
export type OriginView = { kind: 'real'; publisher: string } | { kind: 'inspired' | 'invented' };

/** Of an event of the scenario. */
export function originOf({ texts, rules, facts, turnLabels }: PlayableScenario, event: string): OriginView {
  const [first] = texts.events[event]!.facts.flatMap((name) => facts[name] ?? []);
  if (first === undefined) return { kind: 'invented' };
  const at = rules.events.find(({ id }) => id === event)?.at ?? null;
  const told = at === null ? null : halfNumber(turnLabels[at - 1] ?? '');
  // What the file dates after the last of all its facts has not happened yet.
  const known = Math.max(...Object.values(facts).map(({ date }) => halfOfDate(date)));
  if (told === null || told > known) return { kind: 'inspired' };
  // Without what the file adds in brackets: it stands on one line of a mark.
  const { publisher, title = '' } = first.source ?? {};
  return { kind: 'real', publisher: (publisher ?? title).replace(/ \([^)]*\)$/, '') };
}

/** Half-years since the year 0; null for a label that names none. */
function halfNumber(label: string): number | null {
  const half = halfOf(label);
  return half === null ? null : Number(half[1]) * 2 + Number(half[2]) - 1;
}

/** The same of a date such as `2025-05-21`, `2025-05` or `2025`. */
function halfOfDate(date: string): number {
  const [year, month = '1'] = date.split('-');
  return Number(year) * 2 + (Number(month) > 6 ? 1 : 0);
}
