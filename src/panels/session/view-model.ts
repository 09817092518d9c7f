import { keptShare, UNIT, type Cause } from '../../engine';
import type { Lever } from '../../engine/analysis';
import { hasTown } from '../../view-models/grounds';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { happened, lastTurn, now, treatyNow } from '../../store/game/selectors';
import { partiesNow, sessionNow, sessionsHeld, type Party, type PartyStatus } from '../../store/game/table';
import { causeView, plainCause, type CauseView } from '../../view-models/causes';
import { dateOf } from '../../view-models/dates';
import { momentsAt } from '../../view-models/lives';
import type { Locale } from '../../view-models/locale';
import { cellName } from '../../scenario/cell-names';
import { actorName, clauseName } from '../../view-models/names';
import { sessionWords } from '../../words/session';
import { asTold } from '../../view-models/varied';

export type SessionView = ReturnType<typeof sessionView>;

/** Whether states sit at the table, as at the COP. */
export const isWorldTable = (scenario: PlayableScenario): boolean =>
  !hasTown(scenario) && Object.values(scenario.texts.actors).some(({ region }) => region !== null);

/** The session that closed the last turn, with its shares in percent. Call it in a session only. */
export function sessionView(game: Game, locale: Locale) {
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
    /** Whether states sit at the table, as at the COP: then there is a world to show. */
    isWorld: isWorldTable(scenario),
    clauses: status.draft.map((id) => clauseView(game, id, status.soft.includes(id), locale)),
    clausesNeeded: treaty.minClauses,
    parties: partiesNow(game).map((party) => partyView(game, party, locale)),
    signedWeight: session.signedWeight,
    partiesSigned: session.parties,
    quorum: treaty.quorum,
    partiesNeeded: treaty.minParties,
    /** Sessions in a row with a quorum, this one included, and how many ratify. */
    quorumsInARow: session.quorumsInARow,
    quorumsNeeded: treaty.ratify,
    hasQuorum: session.quorumsInARow > 0,
    outcome: outcomeOf(game, session.quorumsInARow),
    /** What became of people in a turn that this session closed: its review came before. */
    moments: record.move === null ? [] : momentsAt(game, record.turn, locale),
    sign: treaty.sign,
    exit: treaty.exit,
    /** Share of the commitments that signatories keep, and the gauge that this depends on; null: none. */
    kept,
    monitor: treaty.monitor === null ? null : cellName(scenario, treaty.monitor, locale),
    /** The weight signed, times what is kept; what it would be while the treaty is not in force. */
    coverage: (session.signedWeight * kept) / 100,
    isInForce: status.isInForce,
    /** Turns until the next session; null when there is none. */
    nextIn: record.turn + nextIn > scenario.rules.turns ? null : nextIn,
  };
}

/** The strongest levers are enough to see what it would take. */
const MOST_LEVERS = 5;

export type PartyView = ReturnType<typeof partyView>;

function partyView(game: Game, party: Party, locale: Locale) {
  const { label, short } = game.scenario.texts.actors[party.actor]!;
  const { equilibrium } = party;
  return {
    id: party.actor,
    label: locale.say(label),
    short: locale.say(short),
    /** Percent of the parties' weight. */
    weight: party.weight,
    stance: party.stance,
    hasSigned: party.hasSigned,
    /** What this session changed of it. */
    moved: party.moved,
    status: party.status,
    /** Where its stance goes while the world stays as it is: its start, and what attracts it or holds it back. */
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
    const view = causeView(asTold(game), asCause, locale);
    // That a clause is one, and a gauge of interest, goes without saying here.
    return kind === 'clause' || kind === 'interest' ? { ...view, note: '' } : view;
  });
  views.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const cut = equilibrium.stance - views.reduce((sum, { amount }) => sum + amount, equilibrium.rest);
  const { bound } = sessionWords(locale.language).party;
  return Math.abs(cut) < 1 ? views : [...views, plainCause('bound', bound, '', cut)];
}

/** Whether what would change its mind pushes it away from the treaty. */
const isPush = (status: PartyStatus): boolean => status === 'signing' || status === 'stays';

/** One change that would move a party, alone, with the thousandths of a point of stance that it would bring. */
function leverView({ scenario }: Game, lever: Lever, isAway: boolean, locale: Locale) {
  const { numbers } = locale;
  const { lever: words } = sessionWords(locale.language).party;
  const { gain, isEnough } = lever;
  const view = (key: string, label: string) => ({ key, label, gain, isEnough });
  switch (lever.kind) {
    case 'clause':
      return view(lever.clause, words.clause(clauseName(scenario, lever.clause, locale)));
    case 'signature': {
      const actor = actorName(scenario, lever.actor, locale);
      return view(lever.actor, isAway ? words.leaves(actor) : words.signs(actor));
    }
    case 'level': {
      const name = cellName(scenario, lever.cell, locale);
      return view(lever.cell, words.level(name, numbers.whole(lever.from), numbers.whole(lever.to)));
    }
  }
}

export type ClauseView = ReturnType<typeof clauseView>;

function clauseView({ scenario }: Game, id: string, isSoft: boolean, locale: Locale) {
  const clause = scenario.rules.treaty!.clauses.find((candidate) => candidate.id === id)!;
  // A soft clause has half the appeal of a firm one.
  const point = isSoft ? UNIT / 2 : UNIT;
  const appeals = Object.entries(clause.appeal).map(([actor, points]) => [actor, points * point] as const);
  return {
    id,
    label: clauseName(scenario, id, locale),
    isClub: clause.club > 0,
    isSoft,
    /** By actor id, in thousandths of a point. */
    appeals: Object.fromEntries(appeals) as Readonly<Record<string, number>>,
  };
}

function outcomeOf(game: Game, quorumsInARow: number): 'entered' | 'lapsed' | 'in-force' | 'quorum' | 'no-quorum' {
  const record = lastTurn(game)!;
  if (happened(record, 'entry-into-force')) return 'entered';
  if (happened(record, 'lapse')) return 'lapsed';
  if (treatyNow(game).isInForce) return 'in-force';
  return quorumsInARow > 0 ? 'quorum' : 'no-quorum';
}
