import type { Game } from '../store/game';
import { lastTurn, partiesNow, sessionNow, sessionsHeld, treatyNow, valueOf } from '../store/selectors';
import { causeView } from './view-of-causes';
import { dateOf } from './view-of-dates';
import type { Reading } from './reading';
import type { ClauseView, PartyView, SessionView } from './views';

/** The COP session that closed the last turn. Call it in a session only. */
export function sessionView(game: Game, reading: Reading): SessionView {
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const record = lastTurn(game)!;
  const session = sessionNow(game)!;
  const status = treatyNow(game);
  const nextIn = treaty.every - (record.turn % treaty.every);
  return {
    date: dateOf(scenario, record.turn, reading),
    number: sessionsHeld(game),
    treaty: reading.say(scenario.texts.treaty!),
    clauses: status.draft.map((id) => clauseView(game, id, reading)),
    parties: partiesNow(game).map((party): PartyView => {
      const { label, short } = scenario.texts.actors[party.actor]!;
      return {
        id: party.actor,
        label: reading.say(label),
        short: reading.say(short),
        weight: party.weight,
        stance: party.stance,
        hasSigned: party.hasSigned,
        missing: party.hasSigned ? 0 : party.toSign,
        start: party.stance - party.reasons.reduce((sum, { amount }) => sum + amount, 0),
        reasons: party.reasons.map((cause) => causeView(scenario, cause, reading)),
      };
    }),
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
    coverage: valueOf(game, 'coverage') / 1000,
    isInForce: status.isInForce,
    nextIn: record.turn + nextIn > scenario.rules.turns ? null : nextIn,
  };
}

function clauseView({ scenario }: Game, id: string, { say }: Reading): ClauseView {
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
  const happened = (kind: string) => lastTurn(game)!.happenings.some((happening) => happening.kind === kind);
  if (happened('entry-into-force')) return 'entered';
  if (happened('lapse')) return 'lapsed';
  if (treatyNow(game).isInForce) return 'in-force';
  return quorumsInARow > 0 ? 'quorum' : 'no-quorum';
}
