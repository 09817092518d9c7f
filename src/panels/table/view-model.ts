import { keptShare, read, stanceOf, type Move } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { Game } from '../../store/game/game';
import { now, playedTurns, treatyNow } from '../../store/game/selectors';
import { movesNow, seatedParties, sessionsHeld, sessionsLeft, type Foreseen } from '../../store/game/table';
import type { Seat } from '../../drawings/hemicycle';
import { dateLine } from '../../view-models/dates';
import { gaugeView, payable, pointsNow, pointsOf } from '../../view-models/gauges';
import type { Locale } from '../../view-models/locale';
import { memo } from '../../view-models/memo';
import { actorName, moveName } from '../../view-models/names';
import { missingVotes, votesOf } from '../../view-models/amounts';
import type { Fate } from '../session/session-words';
import { isWorldTable } from '../session/view-model';
import { aboutOf, foreseenOf, leversOf, priceOf, rewordingsOf } from './moves-view-model';
import { payerView } from './payer-view-model';

export type TableView = ReturnType<typeof tableView>;
export type PartyAtTable = TableView['parties'][number];

/** A session that waits for its move: who sits there, what may be done, and what the vote would be after a move. */
export function tableView(game: Game, move: Move, locale: Locale) {
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const asItIs = foreseenOf(game, 'none');
  const after = foreseenOf(game, move);
  const seated = seatedParties(scenario);
  const votes = votesOf(seated.map(({ weight }) => weight));
  // Each keeps its place from session to session: whoever counts the arrows finds it again.
  const parties = seated.map(({ actor }, i) => partyView(game, actor, { votes: votes[i]!, asItIs, after }, locale));
  const votesIn = (isIn: (party: (typeof parties)[number]) => boolean) =>
    parties.filter(isIn).reduce((sum, party) => sum + party.votes, 0);
  const [before, then] = [votesIn(({ signsAnyway }) => signsAnyway), votesIn(({ willSign }) => willSign)];
  const price = priceOf(game, move, locale);
  return {
    date: dateLine(scenario, playedTurns(game), locale),
    number: sessionsHeld(game) + 1,
    isWorld: isWorldTable(scenario),
    /** What is missing of a quorum as things stand: votes, and signatures. */
    missing: {
      votes: missingVotes(before, treaty.quorum, asItIs.signedWeight >= treaty.quorum),
      parties: Math.max(0, treaty.minParties - asItIs.parties),
    },
    /** Whether a move that can be made brings this vote to a quorum. */
    isWithinReach: isWithinReach(game),
    /** Whether it is in force, or can still be: there are sessions left for the quorums in a row that it takes. */
    canBeInForce: canBeInForce(game),
    quorum: Math.ceil(treaty.quorum),
    /** The stance from which a party signs. */
    sign: treaty.sign,
    /** What there is to pay with. */
    means: [...payable(scenario)].map((cell) => {
      const { points, short } = gaugeView(game, cell, locale);
      return { points, label: short.toLocaleLowerCase(locale.language) };
    }),
    /** Percent of the weight that would sign as things stand, times what signatories keep: what the agreement reaches in force. */
    coverage: asItIs.signedWeight * keptShare(game.model, now(game)),
    isInForce: treatyNow(game).isInForce,
    partiesNeeded: treaty.minParties,
    parties,
    rewordings: rewordingsOf(game, locale),
    vote: {
      before,
      after: then,
      missing: missingVotes(then, treaty.quorum, after.signedWeight >= treaty.quorum),
      parties: after.parties,
      hasQuorum: after.hasQuorum,
    },
    /** What this vote would make of the agreement. */
    fate: fateOf(game, after, locale),
    move: {
      answer: move,
      name: moveName(scenario, move, locale),
      about: aboutOf(game, move, locale),
      price,
      payer: payerView(game, move, price, locale),
    },
  };
}

const isWithinReach = memo((game: Game): boolean =>
  ['none' as const, ...movesNow(game).flatMap(({ answer, closed }) => (closed === null ? [answer as Move] : []))].some(
    (move) => foreseenOf(game, move).hasQuorum,
  ),
);

function canBeInForce(game: Game): boolean {
  const { isInForce, quorumsInARow } = treatyNow(game);
  const { ratify } = game.scenario.rules.treaty!;
  const later = sessionsLeft(game) - 1;
  return isInForce || (isWithinReach(game) ? quorumsInARow + 1 + later : later) >= ratify;
}

function fateOf(game: Game, { treaty, hasQuorum }: Foreseen, locale: Locale): Fate {
  const was = treatyNow(game).isInForce;
  return {
    outcome: treaty.isInForce ? (was ? 'in-force' : 'entered') : was ? 'lapsed' : hasQuorum ? 'quorum' : 'no-quorum',
    name: cellName(game.scenario, 'coverage', locale, 'short'),
    quorumsInARow: treaty.quorumsInARow,
    quorumsNeeded: game.scenario.rules.treaty!.ratify,
  };
}

type PartyStatus = 'signed' | 'signs' | 'waits' | 'leaves';

interface Votes {
  votes: number;
  asItIs: Foreseen;
  after: Foreseen;
}

function partyView(game: Game, id: string, { votes, asItIs, after }: Votes, locale: Locale) {
  const { scenario, model } = game;
  const { sign, exit } = scenario.rules.treaty!;
  const { delegate, short } = scenario.texts.actors[id]!;
  const cell = stanceOf(id);
  const stance = pointsNow(game, cell);
  const has = ({ treaty }: Foreseen): boolean => treaty.signed.includes(id);
  const hasSigned = treatyNow(game).signed.includes(id);
  const status: PartyStatus = has(after) ? (hasSigned ? 'signed' : 'signs') : hasSigned ? 'leaves' : 'waits';
  const isWon = has(after) && !has(asItIs);
  const seat: Seat = isWon ? 'won' : has(after) ? 'in' : 'out';
  return {
    id,
    label: actorName(scenario, id, locale),
    short: locale.say(short),
    /** Who sits there; null where the scenario seats nobody. */
    face: delegate?.face ?? null,
    role: delegate === undefined ? null : locale.say(delegate.role),
    /** Of a hundred. */
    votes,
    /** In whole points, rounded down, now and once the move is made. */
    stance,
    stanceAfter: pointsOf(scenario, cell, read(model, after.state, cell)),
    sign,
    exit,
    hasSigned,
    status,
    signsAnyway: has(asItIs),
    willSign: has(after),
    isWon,
    isLost: has(asItIs) && !has(after),
    seat,
    levers: leversOf(game, locale).filter(({ party }) => party === id),
  };
}
