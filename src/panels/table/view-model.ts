import { read, stanceOf, UNIT, type Answer, type Move, type TreatyLever } from '../../engine';
import { describeLever } from '../../scenario/describe-lever';
import type { Game } from '../../store/game/game';
import { foreseen, movesNow, sessionsHeld, type Foreseen } from '../../store/game/table';
import { now, playedTurns, treatyNow, valueOf } from '../../store/game/selectors';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { memo } from '../../view-models/memo';
import { actorName, clauseName, leverName, moveName } from '../../view-models/names';
import { isWorldTable } from '../session/view-model';
import { closedBecause, costView, effectView } from '../turn/view-model';

export type TableView = ReturnType<typeof tableView>;
export type PartyAtTable = TableView['parties'][number];
export type LeverView = ReturnType<typeof leverView>;
export type RewordingView = ReturnType<typeof rewordingView>;

/** A session that waits for its move: who sits there, what may be done, and what the vote would be after a move. */
export function tableView(game: Game, move: Move, locale: Locale) {
  const { scenario } = game;
  const treaty = scenario.rules.treaty!;
  const asItIs = foreseen(game, 'none');
  const after = move === 'none' ? asItIs : foreseen(game, move);
  const total = scenario.rules.actors.reduce((sum, { weight }) => sum + weight, 0);
  return {
    date: dateLine(scenario, playedTurns(game), locale),
    number: sessionsHeld(game) + 1,
    isWorld: isWorldTable(scenario),
    /** What is missing of a quorum as things stand: percent of the weight, and signatures. */
    missing: {
      weight: Math.max(0, treaty.quorum - asItIs.signedWeight),
      parties: Math.max(0, treaty.minParties - asItIs.parties),
    },
    quorum: treaty.quorum,
    partiesNeeded: treaty.minParties,
    parties: scenario.rules.actors
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight }) => partyView(game, id, { share: (100 * weight) / total, asItIs, after }, locale))
      .sort((a, b) => b.weight - a.weight),
    rewordings: rewordingsOf(game, locale),
    vote: {
      before: asItIs.signedWeight,
      after: after.signedWeight,
      parties: after.parties,
      hasQuorum: after.hasQuorum,
    },
    move: {
      name: moveName(scenario, move, locale),
      about: aboutOf(game, move, locale),
      ...priceOf(game, move, locale),
    },
  };
}

/** Whatever move is looked at, they are the same. */
const rewordingsOf = memo((game: Game, locale: Locale) =>
  treatyNow(game).draft.map((clause) => rewordingView(game, clause, locale)),
);

type PartyStatus = 'signed' | 'signs' | 'waits' | 'leaves';

interface Votes {
  /** Percent of the weight. */
  share: number;
  asItIs: Foreseen;
  after: Foreseen;
}

function partyView(game: Game, id: string, { share, asItIs, after }: Votes, locale: Locale) {
  const { scenario, model } = game;
  const { sign, exit } = scenario.rules.treaty!;
  const stance = valueOf(game, stanceOf(id));
  const has = ({ treaty }: Foreseen): boolean => treaty.signed.includes(id);
  const hasSigned = treatyNow(game).signed.includes(id);
  const status: PartyStatus = has(after) ? (hasSigned ? 'signed' : 'signs') : hasSigned ? 'leaves' : 'waits';
  return {
    id,
    label: actorName(scenario, id, locale),
    short: locale.say(scenario.texts.actors[id]!.short),
    weight: share,
    stance,
    /** Once the move is made. */
    stanceAfter: read(model, after.state, stanceOf(id)),
    sign: sign * UNIT,
    exit: exit * UNIT,
    hasSigned,
    /** Points short of signing as things stand, in thousandths. */
    missing: hasSigned ? 0 : Math.max(0, sign * UNIT - stance),
    status,
    willSign: has(after),
    isWon: has(after) && !has(asItIs),
    isLost: has(asItIs) && !has(after),
    levers: scenario.rules
      .treaty!.levers!.filter(({ party }) => party === id)
      .map((lever) => leverView(game, lever, locale)),
  };
}

function leverView(game: Game, lever: TreatyLever, locale: Locale) {
  const { scenario } = game;
  const answer: Move = `lever/${lever.id}`;
  return {
    answer,
    kind: lever.kind,
    label: leverName(scenario, lever.id, locale),
    ...priceOf(game, answer, locale),
    stances: tellingStances(lever).map(([actor, points]) => ({
      actor,
      short: locale.say(scenario.texts.actors[actor]!.short),
      amount: points * UNIT,
    })),
    closed: closedOf(game, answer, locale),
  };
}

/** Whom it is aimed at, and whom it irritates most; what the others think of it is in the preview. */
function tellingStances({ party, stance }: TreatyLever): [actor: string, points: number][] {
  const others = Object.entries(stance).filter(([actor, points]) => actor !== party && points < 0);
  const [worst] = others.sort(([, a], [, b]) => a - b);
  return [[party, stance[party] ?? 0], ...(worst === undefined ? [] : [worst])];
}

/** What a lever is, in the words of the scenario; null where it says nothing more. */
function aboutOf({ scenario }: Game, move: Move, { say }: Locale): string | null {
  const lever = scenario.rules.treaty!.levers!.find(({ id }) => move === `lever/${id}`);
  const about = lever && scenario.texts.levers![lever.id]!.about;
  return about ? say(about) : null;
}

/** What a move costs, and what it does later. */
function priceOf({ scenario }: Game, move: Answer, locale: Locale) {
  const lever = scenario.rules.treaty!.levers!.find(({ id }) => move === `lever/${id}`);
  return {
    costs: (lever?.cost ?? []).map((cost) => costView(scenario, cost, locale)),
    effects: (lever ? describeLever(scenario, lever, locale.language).effects : []).map((effect) =>
      effectView(scenario, effect),
    ),
  };
}

function closedOf(game: Game, answer: Answer, locale: Locale): string | null {
  const closed = movesNow(game).find((status) => status.answer === answer)?.closed ?? null;
  return closed === null ? null : closedBecause(game.scenario, closed, locale);
}

/** A clause of the draft, and the stances that its other wording would move at once, the strongest first. */
function rewordingView(game: Game, clause: string, locale: Locale) {
  const { scenario } = game;
  const answer: Move = `reword/${clause}`;
  const { state } = foreseen(game, answer);
  const changes = scenario.rules.actors
    .map(({ id }) => ({
      actor: id,
      short: locale.say(scenario.texts.actors[id]!.short),
      amount: read(game.model, state, stanceOf(id)) - read(game.model, now(game), stanceOf(id)),
    }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    answer,
    label: clauseName(scenario, clause, locale),
    isSoft: treatyNow(game).soft.includes(clause),
    changes: changes.slice(0, 2),
  };
}
