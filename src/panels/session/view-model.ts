import { namedIn, read, UNIT } from '../../engine';
import { treatyActs } from '../../engine/analysis';
import { cellName } from '../../scenario/cell-names';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../../store/game/game';
import { happened, lastTurn, now, treatyNow } from '../../store/game/selectors';
import { partiesNow, sessionNow, sessionsHeld, type Party } from '../../store/game/table';
import { dateLine } from '../../view-models/dates';
import { hasTown } from '../../view-models/grounds';
import { momentsAt } from '../../view-models/lives';
import type { Locale } from '../../view-models/locale';
import { clauseName, moveName } from '../../view-models/names';
import { promiseChange } from '../../view-models/promise';
import { priceLines, type PriceView } from '../table/prices';
import { pointsReached, roundedToSum, votesOf } from '../../view-models/amounts';
import { leverView, pullsOf } from './treaty-view-model';

export type SessionView = ReturnType<typeof sessionView>;
export type VoterView = SessionView['parties'][number];
export type ReasonsView = NonNullable<VoterView['reasons']>;

/** Whether states sit at the table, as at the COP. */
export const isWorldTable = (scenario: PlayableScenario): boolean =>
  !hasTown(scenario) && Object.values(scenario.texts.actors).some(({ region }) => region !== null);

/** The session that closed the last turn, vote by vote. Call it in a session only. */
export function sessionView(game: Game, locale: Locale) {
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const record = lastTurn(game)!;
  const session = sessionNow(game)!;
  const nextIn = treaty.every - (record.turn % treaty.every);
  const seated = partiesNow(game);
  const votes = votesOf(seated.map(({ weight }) => weight));
  const parties = seated
    .map((party, i) => voterView(game, party, votes[i]!, locale))
    .sort((a, b) => Number(b.hasSigned) - Number(a.hasSigned));
  const outcome = outcomeOf(game, session.quorumsInARow);
  return {
    date: dateLine(scenario, record.turn, locale),
    number: sessionsHeld(game),
    treaty: locale.say(scenario.texts.treaty!),
    /** What the scenario calls it, in a word. */
    name: cellName(scenario, 'coverage', locale, 'short'),
    isWorld: isWorldTable(scenario),
    /** Who signs first, then the heaviest. */
    parties,
    /** Of a hundred. */
    votes: parties.reduce((sum, party) => sum + (party.hasSigned ? party.votes : 0), 0),
    partiesSigned: session.parties,
    partiesNeeded: treaty.minParties,
    quorum: Math.ceil(treaty.quorum),
    /** Sessions in a row with a quorum, this one included, and how many ratify. */
    quorumsInARow: session.quorumsInARow,
    quorumsNeeded: treaty.ratify,
    hasQuorum: session.quorumsInARow > 0,
    outcome,
    /** What was promised, where this vote has decided whether it is kept. */
    promise: promiseChange(game, locale),
    changes: outcome === 'entered' || outcome === 'lapsed' ? changesOf(game, outcome, locale) : null,
    move: moveMade(game, locale),
    /** What became of people in a turn that this session closed: its review came before. */
    moments: record.move === null ? [] : momentsAt(game, record.turn, locale),
    /** Turns until the next session; null when there is none. */
    nextIn: record.turn + nextIn > scenario.rules.turns ? null : nextIn,
  };
}

function voterView(game: Game, party: Party, votes: number, locale: Locale) {
  const { actor, hasSigned, moved, stance } = party;
  const { label, short, delegate } = game.scenario.texts.actors[actor]!;
  const { sign, exit } = game.scenario.rules.treaty!;
  return {
    id: actor,
    label: locale.say(label),
    short: locale.say(short),
    face: delegate?.face ?? null,
    votes,
    hasSigned,
    /** Signs at this session, and not at an earlier one. */
    isNew: moved === 'signature',
    hasLeft: moved === 'exit',
    /** In whole points, rounded down. */
    stance: pointsReached(stance),
    sign,
    exit,
    reasons: hasSigned ? null : reasonsOf(game, party, locale),
  };
}

/** Causes that a sum names; the others are one line. */
const MOST_PULLS = 2;

/** Why a party does not sign, as a sum in whole points that adds up, and what alone would change most. */
function reasonsOf(game: Game, party: Party, locale: Locale) {
  const { equilibrium, levers } = party;
  const [start, heading] = [pointsReached(equilibrium.rest), pointsReached(equilibrium.stance)];
  const pulls = pullsOf(game, party, locale);
  const rest = pulls.slice(MOST_PULLS).reduce((sum, { amount }) => sum + amount, 0);
  const named = pulls.slice(0, MOST_PULLS);
  const shown = roundedToSum([...named.map(({ amount }) => amount), rest], (heading - start) * UNIT, UNIT);
  const [strongest] = levers;
  return {
    start,
    causes: named.map(({ key, label }, i) => ({ key, label, amount: shown[i]! })).filter(({ amount }) => amount !== 0),
    /** What the sum does not name, in thousandths. */
    rest: shown.at(-1)!,
    heading,
    lever: strongest === undefined ? null : leverView(game, strongest, false, locale, 'short'),
  };
}

/** The move of this session, with its price; null where none was made. */
function moveMade(game: Game, locale: Locale): { name: string; price: PriceView[] } | null {
  const { move, turn, causes } = lastTurn(game)!;
  if (move === null || move === 'none') return null;
  const { id } = namedIn(move);
  const own = [...causes, ...game.coming].filter(
    ({ kind, cause, since }) => kind === 'lever' && cause === id && since === turn,
  );
  return { name: moveName(game.scenario, move, locale), price: priceLines(game.scenario, own, locale) };
}

/** What an agreement that has entered into force does every turn, or one that has lapsed did. */
function changesOf(game: Game, outcome: 'entered' | 'lapsed', locale: Locale) {
  const { model, scenario, states } = game;
  const { turn } = lastTurn(game)!;
  // Out of force it reaches nobody: what is lost is what it did until then.
  const acting = outcome === 'entered' ? now(game) : states[turn - 1]!;
  const acts = treatyActs(model, acting, read(model, acting, 'coverage'));
  return {
    outcome,
    gauges: priceLines(scenario, acts, locale),
    clauses: treatyNow(game).draft.map((id) => clauseName(scenario, id, locale)),
  };
}

function outcomeOf(game: Game, quorumsInARow: number): 'entered' | 'lapsed' | 'in-force' | 'quorum' | 'no-quorum' {
  const record = lastTurn(game)!;
  if (happened(record, 'entry-into-force')) return 'entered';
  if (happened(record, 'lapse')) return 'lapsed';
  if (treatyNow(game).isInForce) return 'in-force';
  return quorumsInARow > 0 ? 'quorum' : 'no-quorum';
}
