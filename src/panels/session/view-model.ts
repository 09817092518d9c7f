import { keptShare, type Cause } from '../../engine';
import type { Lever } from '../../engine/analysis';
import { hasTown } from '../../view-models/grounds';
import type { Game } from '../../store/game/game';
import { lastTurn, now, treatyNow } from '../../store/game/selectors';
import { partiesNow, sessionNow, sessionsHeld, type Party, type PartyStatus } from '../../store/game/table';
import { causeView, type CauseView } from '../../view-models/causes';
import { clauseName } from '../../view-models/happenings';
import { dateOf, type DateView } from '../../view-models/dates';
import { nameOf } from '../../view-models/gauges';
import type { Locale } from '../../view-models/locale';
import { tableWords } from './table-words';

export interface ClauseView {
  id: string;
  label: string;
  isClub: boolean;
  /** By actor id, in thousandths of a point. */
  appeals: Readonly<Record<string, number>>;
}

/** One change that would move a party, alone. */
export interface LeverView {
  key: string;
  label: string;
  /** Thousandths of a point of stance. */
  gain: number;
  isEnough: boolean;
}

export interface PartyView {
  id: string;
  label: string;
  short: string;
  /** Percent of the parties' weight. */
  weight: number;
  stance: number;
  hasSigned: boolean;
  /** What this session changed of it. */
  moved: 'signature' | 'exit' | null;
  status: PartyStatus;
  /** Where its stance goes while the world stays as it is: its start, and what attracts it or holds it back. */
  heading: number;
  start: number;
  pulls: readonly CauseView[];
  levers: readonly LeverView[];
}

export interface SessionView {
  date: DateView;
  number: number;
  treaty: string;
  /** Whether states sit at the table, as at the COP: then there is a world to show. */
  isWorld: boolean;
  clauses: readonly ClauseView[];
  clausesNeeded: number;
  parties: readonly PartyView[];
  signedWeight: number;
  partiesSigned: number;
  quorum: number;
  partiesNeeded: number;
  /** Sessions in a row with a quorum, this one included, and how many ratify. */
  quorumsInARow: number;
  quorumsNeeded: number;
  hasQuorum: boolean;
  outcome: 'no-quorum' | 'quorum' | 'entered' | 'in-force' | 'lapsed';
  sign: number;
  exit: number;
  /** Share (percent) of the commitments that signatories keep, and the gauge that this depends on; null: none. */
  kept: number;
  monitor: string | null;
  /** Percent: the weight signed, times what is kept; what it would be while the treaty is not in force. */
  coverage: number;
  isInForce: boolean;
  /** Turns until the next session; null when there is none. */
  nextIn: number | null;
}

/** The session that closed the last turn. Call it in a session only. */
export function sessionView(game: Game, locale: Locale): SessionView {
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const record = lastTurn(game)!;
  const session = sessionNow(game)!;
  const status = treatyNow(game);
  const nextIn = treaty.every - (record.turn % treaty.every);
  const kept = 100 * keptShare(game.model, now(game));
  return {
    date: dateOf(scenario, record.turn, locale),
    number: sessionsHeld(game),
    treaty: locale.say(scenario.texts.treaty!),
    isWorld: !hasTown(scenario) && Object.values(scenario.texts.actors).some(({ region }) => region !== null),
    clauses: status.draft.map((id) => clauseView(game, id, locale)),
    clausesNeeded: treaty.minClauses,
    parties: partiesNow(game).map((party) => partyView(game, party, locale)),
    signedWeight: session.signedWeight,
    partiesSigned: session.parties,
    quorum: treaty.quorum,
    partiesNeeded: treaty.minParties,
    quorumsInARow: session.quorumsInARow,
    quorumsNeeded: treaty.ratify,
    hasQuorum: session.quorumsInARow > 0,
    outcome: outcomeOf(game, session.quorumsInARow),
    sign: treaty.sign,
    exit: treaty.exit,
    kept,
    monitor: treaty.monitor === null ? null : nameOf(scenario, treaty.monitor, locale),
    coverage: (session.signedWeight * kept) / 100,
    isInForce: status.isInForce,
    nextIn: record.turn + nextIn > scenario.rules.turns ? null : nextIn,
  };
}

/** The strongest levers are enough to see what it would take. */
const MOST_LEVERS = 5;

function partyView(game: Game, party: Party, locale: Locale): PartyView {
  const { label, short } = game.scenario.texts.actors[party.actor]!;
  const { equilibrium } = party;
  return {
    id: party.actor,
    label: locale.say(label),
    short: locale.say(short),
    weight: party.weight,
    stance: party.stance,
    hasSigned: party.hasSigned,
    moved: party.moved,
    status: party.status,
    heading: equilibrium.stance,
    start: equilibrium.rest,
    pulls: pullsOf(game, party, locale),
    levers: party.levers.slice(0, MOST_LEVERS).map((lever) => leverView(game, lever, isPush(party.status), locale)),
  };
}

/** From the strongest; a last one for what the end of the scale cuts off, so that the sum is exact. */
function pullsOf(game: Game, { actor, equilibrium }: Party, locale: Locale): CauseView[] {
  const turn = lastTurn(game)!.turn;
  const views = equilibrium.pulls.map(({ kind, cause, amount }) => {
    const asCause: Cause = { turn, gauge: `stance.${actor}`, amount, kind, cause, since: turn };
    const view = causeView(game.scenario, asCause, locale);
    // That a clause is one, and a gauge of interest, goes without saying here.
    return kind === 'clause' || kind === 'interest' ? { ...view, note: '' } : view;
  });
  views.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const cut = equilibrium.stance - views.reduce((sum, { amount }) => sum + amount, equilibrium.rest);
  const bound: CauseView = {
    key: 'bound',
    label: tableWords(locale.language).session.party.bound,
    note: '',
    amount: cut,
    ink: 'ink',
  };
  return Math.abs(cut) < 1 ? views : [...views, bound];
}

/** Whether what would change its mind pushes it away from the treaty. */
const isPush = (status: PartyStatus): boolean => status === 'signing' || status === 'stays';

function leverView({ scenario }: Game, lever: Lever, isAway: boolean, locale: Locale): LeverView {
  const { numbers, say } = locale;
  const { lever: said } = tableWords(locale.language).session.party;
  const { gain, isEnough } = lever;
  switch (lever.kind) {
    case 'clause':
      return { key: lever.clause, gain, isEnough, label: said.clause(clauseName(scenario, lever.clause, locale)) };
    case 'signature': {
      const actor = say(scenario.texts.actors[lever.actor]!.label);
      return { key: lever.actor, gain, isEnough, label: isAway ? said.leaves(actor) : said.signs(actor) };
    }
    case 'level': {
      const label = nameOf(scenario, lever.cell, locale);
      return {
        key: lever.cell,
        gain,
        isEnough,
        label: said.level(label, numbers.whole(lever.from), numbers.whole(lever.to)),
      };
    }
  }
}

function clauseView({ scenario }: Game, id: string, { say }: Locale): ClauseView {
  const clause = scenario.rules.treaty!.clauses.find((candidate) => candidate.id === id)!;
  const appeals = Object.entries(clause.appeal).map(([actor, points]) => [actor, points * 1000]);
  return {
    id,
    label: say(scenario.texts.clauses[id]!.label),
    isClub: clause.club > 0,
    appeals: Object.fromEntries(appeals),
  };
}

function outcomeOf(game: Game, quorumsInARow: number): SessionView['outcome'] {
  const happened = (kind: string) => lastTurn(game)!.turnEvents.some((turnEvent) => turnEvent.kind === kind);
  if (happened('entry-into-force')) return 'entered';
  if (happened('lapse')) return 'lapsed';
  if (treatyNow(game).isInForce) return 'in-force';
  return quorumsInARow > 0 ? 'quorum' : 'no-quorum';
}
