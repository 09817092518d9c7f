import type { Happening } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Reading } from './reading';
import type { HeadlineView } from './views';

/** What happened in a turn as headlines: events with their text, and what the treaty did. */
export function headlinesOf(
  scenario: PlayableScenario,
  happenings: readonly Happening[],
  reading: Reading,
): HeadlineView[] {
  return happenings.map((happening, i) => {
    const title = titleOf(scenario, happening, reading);
    const text = happening.kind === 'event' ? reading.say(scenario.texts.events[happening.event]!.text) : null;
    return { key: `${happening.kind} ${i}`, title, text };
  });
}

function titleOf(scenario: PlayableScenario, happening: Happening, reading: Reading): string {
  const { words, say } = reading;
  const actorName = (id: string) => say(scenario.texts.actors[id]!.label);
  switch (happening.kind) {
    case 'event':
      return eventName(scenario, happening.event, reading);
    case 'clause-proposed':
      return words.review.clauseProposed(clauseName(scenario, happening.clause, reading));
    case 'signature':
      return words.review.signature(actorName(happening.actor));
    case 'exit':
      return words.review.exit(actorName(happening.actor));
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

export const eventName = ({ texts }: PlayableScenario, id: string, { say }: Reading): string =>
  say(texts.events[id]!.title);

export const clauseName = ({ texts }: PlayableScenario, id: string, { say }: Reading): string =>
  say(texts.clauses[id]!.label);
