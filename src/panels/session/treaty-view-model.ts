/** The agreement from inside: how far it has come, what each clause does to each party, why each stands where it does. */
import { keptShare, UNIT, type Cause } from '../../engine';
import type { Lever } from '../../engine/analysis';
import { cellName } from '../../scenario/cell-names';
import type { Game } from '../../store/game/game';
import { lastTurn, now, treatyNow } from '../../store/game/selectors';
import { partiesNow, type Party, type PartyStatus } from '../../store/game/table';
import { causeView, plainCause, type CauseView } from '../../view-models/causes';
import type { Locale } from '../../view-models/locale';
import { actorName, clauseName } from '../../view-models/names';
import { asTold } from '../../view-models/varied';
import { sessionWords } from '../../words/session';

export type TreatyView = ReturnType<typeof treatyView>;

/** The treaty as it stands, before or after a vote or between two; shares in percent. */
export function treatyView(game: Game, locale: Locale) {
  const treaty = game.scenario.rules.treaty!;
  const status = treatyNow(game);
  const parties = partiesNow(game).map((party) => partyView(game, party, locale));
  const signed = parties.filter(({ hasSigned }) => hasSigned);
  const signedWeight = signed.reduce((sum, { weight }) => sum + weight, 0);
  const kept = 100 * keptShare(game.model, now(game));
  return {
    clauses: status.draft.map((id) => clauseView(game, id, status.soft.includes(id), locale)),
    clausesNeeded: treaty.minClauses,
    /** A session is held every so many turns. */
    every: treaty.every,
    parties,
    partiesSigned: signed.length,
    partiesNeeded: treaty.minParties,
    signedWeight,
    quorum: treaty.quorum,
    /** Sessions in a row with a quorum, and how many ratify. */
    quorumsInARow: status.quorumsInARow,
    quorumsNeeded: treaty.ratify,
    sign: treaty.sign,
    exit: treaty.exit,
    /** Share of the commitments that signatories keep, and the gauge that this depends on; null: none. */
    kept,
    monitor: treaty.monitor === null ? null : cellName(game.scenario, treaty.monitor, locale),
    /** The weight signed, times what is kept; what it would be while the treaty is not in force. */
    coverage: (signedWeight * kept) / 100,
    isInForce: status.isInForce,
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
export function pullsOf(game: Game, { actor, equilibrium }: Party, locale: Locale): CauseView[] {
  const turn = lastTurn(game)?.turn ?? 0;
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
export function leverView(
  { scenario }: Game,
  lever: Lever,
  isAway: boolean,
  locale: Locale,
  form: 'label' | 'short' = 'label',
) {
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
      const name = cellName(scenario, lever.cell, locale, form);
      const to = numbers.whole(lever.to);
      return view(
        lever.cell,
        form === 'short' ? words.raised(name, to) : words.level(name, numbers.whole(lever.from), to),
      );
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
