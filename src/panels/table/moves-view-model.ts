/** The moves of a session as cards: what each is, what it costs and whom it moves, and why it can't be made. */
import {
  isCount,
  meets,
  namedIn,
  read,
  stanceOf,
  UNIT,
  type Closed,
  type Comparison,
  type Condition,
  type Move,
  type TreatyLever,
} from '../../engine';
import { cellName } from '../../scenario/cell-names';
import { describeCondition } from '../../scenario/describe';
import type { Game } from '../../store/game/game';
import { now, treatyNow, valueOf } from '../../store/game/selectors';
import { foreseen, movesNow } from '../../store/game/table';
import type { Locale } from '../../view-models/locale';
import { memo } from '../../view-models/memo';
import { clauseName, leverName } from '../../view-models/names';
import { priceLines, type PriceView } from './prices';
import { pointsReached } from '../../view-models/amounts';
import { sessionWords } from '../../words/session';

export type LeverView = ReturnType<typeof leverView>;
export type RewordingView = ReturnType<typeof rewordingView>;

/** What is foreseen of a move: it is looked at for its card, and again for the preview. */
const ahead = memo((game: Game, move: Move) => foreseen(game, move), 40);
export { ahead as foreseenOf };

/** The levers, each with the party that it may move: whatever move is looked at, they are the same. */
export const leversOf = memo((game: Game, locale: Locale) => {
  const closedBy = new Map(movesNow(game).map(({ answer, closed }) => [answer, closed]));
  return (game.scenario.rules.treaty!.levers ?? []).map((lever) => {
    const answer: Move = `lever/${lever.id}`;
    return leverView(game, lever, answer, closedBy.get(answer) ?? null, locale);
  });
});

function leverView(game: Game, lever: TreatyLever, answer: Move, closed: Closed | null, locale: Locale) {
  return {
    answer,
    party: lever.party,
    kind: lever.kind,
    label: leverName(game.scenario, lever.id, locale),
    price: priceOf(game, answer, locale),
    stances: tellingStances(lever).map(([actor, points]) => ({
      actor,
      short: locale.say(game.scenario.texts.actors[actor]!.short),
      amount: points * UNIT,
    })),
    /** Why it can't be made, in few words (`Lois 41, il faut 45`); null when it can. */
    closed: closed === null ? null : briefly(game, closed, locale),
  };
}

/** Whom it is aimed at, and all whom it irritates, the most first; who else likes it is in the preview. */
function tellingStances({ party, stance }: TreatyLever): [actor: string, points: number][] {
  const others = Object.entries(stance).filter(([actor, points]) => actor !== party && points < 0);
  return [[party, stance[party] ?? 0], ...others.sort(([, a], [, b]) => a - b)];
}

/** What a move takes and gives: means spent at once, effects that fall due later. */
export const priceOf = (game: Game, move: Move, locale: Locale): PriceView[] =>
  priceLines(game.scenario, ahead(game, move).price, locale);

/** What a lever is, in the words of the scenario; null where it says nothing more. */
export function aboutOf({ scenario }: Game, move: Move, { say }: Locale): string | null {
  const { kind, id } = namedIn(move);
  const about = kind === 'lever' ? scenario.texts.levers![id]!.about : null;
  return about === null ? null : say(about);
}

/** Why a move can't be made, in few words. */
export function briefly(game: Game, closed: Closed, locale: Locale): string {
  const words = sessionWords(locale.language).table.closed;
  if (closed.reason === 'used' || closed.reason === 'not-in-draft') return words[closed.reason];
  if (closed.reason === 'requires') return unmet(game, closed.condition, locale);
  return needs(game, closed.gauge, '>=', valueOf(game, closed.gauge) + closed.missing, locale);
}

/** The first part of a condition that does not hold, with the number as it is. */
function unmet(game: Game, condition: Condition, locale: Locale): string {
  if ('all' in condition) {
    const part = condition.all.find((one) => !meets(game.model, now(game), one));
    return unmet(game, part ?? condition.all[0]!, locale);
  }
  if ('cell' in condition && typeof condition.to === 'number' && !isCount(condition.cell)) {
    return needs(game, condition.cell, condition.is, condition.to * UNIT, locale);
  }
  const { language } = locale;
  return sessionWords(language).table.closed.unmet(describeCondition(game.scenario, condition, language));
}

/** What there is of a cell in whole points, and what is needed: what has not been reached never looks as if it had. */
function needs(game: Game, cell: string, is: Comparison, needed: number, locale: Locale): string {
  const { numbers } = locale;
  const has = valueOf(game, cell);
  const shown = is === '<' || is === '<=' ? Math.ceil(has / UNIT) : pointsReached(has);
  const said = sessionWords(locale.language).table.closed.needs[is];
  return said(cellName(game.scenario, cell, locale, 'short'), numbers.whole(shown), numbers.short(needed));
}

/** The clauses of the draft, each with its other wording: whatever move is looked at, they are the same. */
export const rewordingsOf = memo((game: Game, locale: Locale) =>
  treatyNow(game).draft.map((clause) => rewordingView(game, clause, locale)),
);

/** A clause of the draft, and whose stances its other wording would move at once: the most, and all that it would lower. */
function rewordingView(game: Game, clause: string, locale: Locale) {
  const { scenario, model } = game;
  const answer: Move = `reword/${clause}`;
  const { state } = ahead(game, answer);
  const changes = scenario.rules.actors
    .map(({ id }) => ({
      actor: id,
      short: locale.say(scenario.texts.actors[id]!.short),
      amount: read(model, state, stanceOf(id)) - read(model, now(game), stanceOf(id)),
    }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    answer,
    label: clauseName(scenario, clause, locale),
    isSoft: treatyNow(game).soft.includes(clause),
    changes: changes.filter(({ amount }, place) => place === 0 || amount < 0),
  };
}
