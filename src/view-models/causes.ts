import { type Cause, DOCTRINES, type Doctrine } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import { lineOf, dateOf } from './dates';
import { nameOf, type GaugeView } from './gauges';
import { clauseName, eventName } from './happenings';
import type { Locale } from './locale';

export interface CauseView {
  key: string;
  label: string;
  note: string;
  amount: number;
  /** How its bar is printed. */
  ink: 'ink' | 'shield' | Doctrine;
}

/** A change and the causes that sum to it exactly. */
export interface SumView extends BillView {
  gauge: GaugeView;
}

/** The same of anything that has a name. */
export interface BillView {
  gauge: Pick<GaugeView, 'label'>;
  before: number;
  after: number;
  causes: readonly CauseView[];
}

/** `facial/public`: the dossier and the doctrine of a decision. */
export function decisionOf(cause: string): { dossier: string; doctrine: Doctrine } {
  const [dossier, doctrine] = cause.split('/');
  return { dossier: dossier!, doctrine: DOCTRINES.find((known) => known === doctrine)! };
}

/** A cause in words: what it is called, a note that says what kind of cause it is, and how its bar is printed. */
export function causeView(scenario: PlayableScenario, cause: Cause, locale: Locale): CauseView {
  const { words } = locale;
  const since = lineOf(dateOf(scenario, cause.since, locale));
  const isLate = cause.since !== cause.turn;
  const shared = { key: `${cause.kind} ${cause.cause} ${cause.since}`, amount: cause.amount };
  const plain = (label: string, note: string): CauseView => ({ ...shared, label, note, ink: 'ink' });
  switch (cause.kind) {
    case 'cost':
    case 'decision': {
      const { dossier, doctrine } = decisionOf(cause.cause);
      const label = locale.say(scenario.texts.dossiers[dossier]!.options[doctrine].label);
      const note = cause.kind === 'cost' ? words.causes.cost : words.causes.decision(since);
      return { ...shared, label, note, ink: doctrine };
    }
    case 'event':
      return plain(
        eventName(scenario, cause.cause, locale),
        isLate ? words.causes.eventSince(since) : words.causes.event,
      );
    case 'shield':
      return { ...shared, label: words.causes.shield, note: eventName(scenario, cause.cause, locale), ink: 'shield' };
    case 'coupling': {
      const coupling = scenario.texts.couplings[cause.cause];
      return plain(coupling === undefined ? cause.cause : locale.say(coupling.label), words.causes.coupling);
    }
    case 'relaxation':
      return plain(words.causes.relaxation, words.causes.relaxationNote);
    case 'interest':
      return plain(nameOf(scenario, cause.cause, locale), words.causes.interest);
    case 'clause':
      return plain(clauseName(scenario, cause.cause, locale), words.causes.clause);
    case 'treaty':
      return plain(clauseName(scenario, cause.cause, locale), words.causes.treaty);
    case 'free-riding':
      return plain(words.causes.freeRiding, words.causes.freeRidingNote);
    case 'club':
      return plain(words.causes.club, words.causes.clubNote);
  }
}
