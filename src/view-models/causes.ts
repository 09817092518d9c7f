/** Causes in words, and the sums that they make. */
import { reviewWords } from '../words/review';
import type { Cause, Doctrine } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import { choiceView, decisionOf } from './choices';
import { dateLine } from './dates';
import type { GaugeView } from './gauges';
import type { Locale } from './locale';
import { cellName } from '../scenario/cell-names';
import { clauseName, eventName, leverName } from './names';

export interface CauseView {
  key: string;
  /** What it is called, and what kind of cause it is. */
  label: string;
  note: string;
  /** Thousandths of a point. */
  amount: number;
  /** How its bar is printed. */
  ink: 'ink' | 'shield' | Doctrine;
}

/** A change of anything that has a name, in thousandths, and the causes that sum to it exactly. */
export interface BillView {
  gauge: Pick<GaugeView, 'label'>;
  before: number;
  after: number;
  causes: readonly CauseView[];
}

/** The same of a gauge. */
export interface SumView extends BillView {
  gauge: GaugeView;
}

/** A cause that is printed in plain ink. */
export const plainCause = (key: string, label: string, note: string, amount: number): CauseView => ({
  key,
  label,
  note,
  amount,
  ink: 'ink',
});

/** The line that stands for these causes, which have none of their own. */
export const restOf = (
  causes: readonly { amount: number }[],
  words: { rest: (count: number) => string; restNote: string },
): CauseView =>
  plainCause(
    'rest',
    words.rest(causes.length),
    words.restNote,
    causes.reduce((sum, { amount }) => sum + amount, 0),
  );

/** A cause in words. */
export function causeView(scenario: PlayableScenario, cause: Cause, locale: Locale): CauseView {
  const { causes: words } = reviewWords(locale.language);
  const since = dateLine(scenario, cause.since, locale);
  const key = `${cause.kind} ${cause.cause} ${cause.since}`;
  const plain = (label: string, note: string) => plainCause(key, label, note, cause.amount);
  switch (cause.kind) {
    case 'cost':
    case 'decision': {
      const { dossier, doctrine } = decisionOf(cause.cause);
      const { label } = choiceView(scenario, dossier, doctrine, locale);
      return { ...plain(label, cause.kind === 'cost' ? words.cost : words.decision(since)), ink: doctrine };
    }
    case 'event': {
      const isLate = cause.since !== cause.turn;
      return plain(eventName(scenario, cause.cause, locale), isLate ? words.eventSince(since) : words.event);
    }
    case 'shield':
      return { ...plain(words.shield, eventName(scenario, cause.cause, locale)), ink: 'shield' };
    case 'coupling': {
      const coupling = scenario.texts.couplings[cause.cause];
      return plain(coupling === undefined ? cause.cause : locale.say(coupling.label), words.coupling);
    }
    case 'relaxation':
      return plain(words.relaxation, words.relaxationNote);
    case 'interest':
      return plain(cellName(scenario, cause.cause, locale), words.interest);
    case 'clause':
    case 'treaty':
    case 'rewording':
      return plain(clauseName(scenario, cause.cause, locale), words[cause.kind]);
    case 'lever':
      return plain(leverName(scenario, cause.cause, locale), words.lever(since));
    case 'free-riding':
      return plain(words.freeRiding, words.freeRidingNote);
    case 'club':
      return plain(words.club, words.clubNote);
  }
}
