/**
 * A session of the delegations: rounds of talk, of cards face down, and of what the cards did. Two who file the same make a
 * deal, which the rules play at the bell; after the last round each party signs or holds, and the vote is held.
 */
import {
  answers,
  isOpenAnswer,
  namedIn,
  placeOf,
  read,
  stanceOf,
  step,
  treatyStatus,
  UNIT,
  wordOf,
  type Answer,
  type AnswerStatus,
} from '../engine';
import type { Card, RefusalCode } from './action';
import { withAnswers } from './game';
import type { ClosedRound, ClosedSession, Deal, OpenRound, Room, Word } from './room';
import { passed, teamOf } from './seats';
import { delegationsOf } from './setup';
import { roundOpened, timed, untimed } from './stages';

export type AtRound = Room & { stage: OpenRound & { kind: 'negotiate' | 'file' | 'effects' } };
type Filing = Room & { stage: OpenRound & { kind: 'negotiate' | 'file' } };

export const isAtRound = (room: Room): room is AtRound =>
  room.stage.kind === 'negotiate' || room.stage.kind === 'file' || room.stage.kind === 'effects';

/** Whether cards may be filed: while the delegations talk, they may still be changed. */
export const isFiling = (room: Room): room is Filing => isAtRound(room) && room.stage.kind !== 'effects';

/** Whether somebody plays a delegation; the game plays the others. */
export const isStaffed = (room: Room, party: string): boolean => room.setup.hands || teamOf(room, party).length > 0;

const leversOf = ({ model }: Room) => model.scenario.treaty?.levers ?? [];
const leverNamed = (room: Room, id: string) => leversOf(room).find((lever) => lever.id === id);
/** Who may sign, in the order of the scenario. */
const partiesOf = ({ model }: Room): string[] => model.actors.filter(({ weight }) => weight > 0).map(({ id }) => id);
export const isParty = (room: Room, id: string): boolean => partiesOf(room).includes(id);

/** The answer that a card of a lever or of a clause stands for; null for a word. */
function answerOf(card: Card): Answer | null {
  const { kind, id } = namedIn(card as Answer);
  if (kind === 'reword') return `reword/${id}`;
  return kind === 'offer' || kind === 'ask' ? `lever/${id}` : null;
}

/**
 * The cards of a delegation, in the order of the scenario: it asks for the concessions that are made to it, offers the others
 * to whom they are made, presses whom they press, rewords what is in the draft; a party signs or holds; any of them may wait.
 */
export function cardsOf(room: Room, party: string): Card[] {
  const levers = leversOf(room).flatMap((lever): Card[] => {
    if (lever.party !== party) return [`offer/${lever.id}`];
    return lever.kind === 'concession' ? [`ask/${lever.id}`] : [];
  });
  const clauses = room.model.clauses.map(({ id }): Card => `reword/${id}`);
  return [...levers, ...clauses, ...(isParty(room, party) ? (['sign', 'hold'] as const) : []), 'wait'];
}

/** The same, each with what keeps it from being filed. */
export function cardsWithStatus(room: Room, party: string): { card: Card; closed: AnswerStatus['closed'] }[] {
  const statuses = answers(room.model, room.state);
  return cardsOf(room, party).map((card) => {
    const answer = answerOf(card);
    return { card, closed: statuses.find((status) => status.answer === answer)?.closed ?? null };
  });
}

/** What keeps a card from being filed by a delegation; null: nothing. */
export function whyNotFiled(room: Room, party: string, card: Card): RefusalCode | null {
  if (!cardsOf(room, party).includes(card)) return 'unknown-answer';
  const answer = answerOf(card);
  return answer === null || isOpenAnswer(room.model, room.state, answer) ? null : 'closed';
}

/** A card, face down; the last one waited for rings the bell. */
export function filed(room: Filing, party: string, card: Card): Room | RefusalCode {
  const refusal = whyNotFiled(room, party, card);
  if (refusal !== null) return refusal;
  return whenAllFiled({ ...room, stage: { ...room.stage, cards: { ...room.stage.cards, [party]: card } } });
}

export function favoured(room: Filing, seat: number, card: Card | null): Room | RefusalCode {
  const { party } = room.seats[seat]!;
  if (seat >= room.stage.favours.length) return 'next-question';
  const refusal = card === null || party === null ? null : whyNotFiled(room, party, card);
  if (refusal !== null) return refusal;
  return { ...room, stage: { ...room.stage, favours: room.stage.favours.with(seat, card) } };
}

/** The room without what a seat was for. */
export const withoutFavour = (room: Room, seat: number): Room =>
  isAtRound(room) && seat < room.stage.favours.length
    ? { ...room, stage: { ...room.stage, favours: room.stage.favours.with(seat, null) } }
    : room;

/** The room, its bell rung if it is time to file and every delegation that has somebody has filed. */
export function whenAllFiled(room: Room): Room {
  if (!isAtRound(room) || room.stage.kind !== 'file') return room;
  const { cards } = room.stage;
  const awaited = delegationsOf(room.setup, room.model.scenario).filter((party) => isStaffed(room, party));
  return awaited.length > 0 && awaited.every((party) => cards[party] !== undefined) ? bellRung(room) : room;
}

/** Talks are over: cards are filed. */
export const filingOpened = (room: Filing): Room => whenAllFiled(timed(room, { ...room.stage, kind: 'file' }));

/** Cards are turned over: deals are played, then words are given. */
export function bellRung(room: AtRound): Room {
  const { round, cards, favours } = room.stage;
  const before = room.answers.length;
  const { deals, room: dealt } = dealsPlayed(room);
  const words = Object.entries(cards).flatMap(([party, card]): Answer[] =>
    card === 'sign' || card === 'hold' ? [`${card}/${party}`] : [],
  );
  const closed: ClosedRound = { kind: 'round', round, cards, favours, deals, before };
  const after = withAnswers(dealt, inOrder(room, words));
  return timed({ ...after, history: [...after.history, closed] }, { ...room.stage, kind: 'effects' });
}

/** Words in the order of the scenario, not in that of the cards. */
const inOrder = (room: Room, words: readonly Answer[]): Answer[] =>
  delegationsOf(room.setup, room.model.scenario).flatMap((party) => words.filter((word) => namedIn(word).id === party));

/** The rounds of the open session that were closed, with the open one as it is turned over. */
function roundsOf(room: AtRound): Pick<ClosedRound, 'cards' | 'deals'>[] {
  const closed = room.history.filter((one) => one.kind === 'round').slice(-(room.stage.round - 1));
  return [...(room.stage.round > 1 ? closed : []), { cards: room.stage.cards, deals: [] }];
}

/** Every deal that two have filed, or that the game agrees to for an empty delegation, played one after the other. */
function dealsPlayed(room: AtRound): { deals: Deal[]; room: Room } {
  const rounds = roundsOf(room);
  const deals: Deal[] = [];
  let played: Room = room;
  const bargained: Answer[] = [
    ...leversOf(room).map(({ id }): Answer => `lever/${id}`),
    ...room.model.clauses.map(({ id }): Answer => `reword/${id}`),
  ];
  for (const answer of bargained) {
    if (!isOpenAnswer(played.model, played.state, answer)) continue;
    const deal = dealOn(played, answer, rounds);
    if (deal === null) continue;
    deals.push(deal);
    played = withAnswers(played, [answer]);
  }
  return { deals, room: played };
}

/**
 * The deal on an answer, once two have filed it in this session since it was last played: a concession by who asks for it and
 * somebody who offers it, a pressure or a rewording by any two. The game agrees for an empty delegation to what raises its
 * position: it takes a concession that is offered, and seconds a rewording.
 */
function dealOn(room: Room, answer: Answer, rounds: readonly Pick<ClosedRound, 'cards' | 'deals'>[]): Deal | null {
  const last = rounds.findLastIndex(({ deals }) => deals.some((deal) => deal.answer === answer));
  const filers = rounds
    .slice(last + 1)
    .flatMap(({ cards }) =>
      delegationsOf(room.setup, room.model.scenario).filter(
        (party) => cards[party] !== undefined && answerOf(cards[party]) === answer,
      ),
    );
  const others = [...new Set(filers)];
  const lever = leverNamed(room, namedIn(answer).id);
  if (answer.startsWith('lever/') && lever!.kind === 'concession') {
    const { party } = lever!;
    const by = others.find((other) => other !== party);
    const isWanted = others.includes(party) || (!isStaffed(room, party) && isRaised(room, answer, party));
    return by !== undefined && isWanted ? { answer, by, with: party, owes: party } : null;
  }
  const [by, second = answer.startsWith('reword/') ? emptyFor(room, answer) : undefined] = others;
  return by !== undefined && second !== undefined ? { answer, by, with: second, owes: null } : null;
}

/** An empty party whose position an answer raises. */
const emptyFor = (room: Room, answer: Answer): string | undefined =>
  delegationsOf(room.setup, room.model.scenario).find(
    (party) => isParty(room, party) && !isStaffed(room, party) && isRaised(room, answer, party),
  );

function isRaised(room: Room, answer: Answer, party: string): boolean {
  const { model, state, setup } = room;
  const after = state.slice();
  step(model, after, placeOf(model, state, answer), setup.seed);
  const stance = model.cells.get(stanceOf(party))!;
  return after[stance]! > state[stance]!;
}

/** What a round did has been seen: the pens pass and the next one opens or, after the last, the vote is held. */
export const effectsSeen = (room: AtRound): Room =>
  room.stage.round < room.setup.rounds ? roundOpened(passed(room), room.stage.round + 1) : voteHeld(room);

/** Whether a party has not said, in this session, what it does at the vote. */
const isSilent = ({ model, state }: Room, party: string): boolean =>
  wordOf(
    model,
    state,
    model.actors.findIndex(({ id }) => id === party),
  ) === null;

/** What the teams that are silent do at the vote: as before. */
export function silentWords(room: Room): Answer[] {
  const { signed } = treatyStatus(room.model, room.state);
  return partiesOf(room)
    .filter((party) => isStaffed(room, party) && isSilent(room, party))
    .map((party): Answer => (signed.includes(party) ? `sign/${party}` : `hold/${party}`));
}

/** Each party signs or holds: a team by its last word or, without any, as before; an empty one by its position. */
function voteHeld(room: AtRound): Room {
  const before = room.answers.length;
  const held = withAnswers(room, [...silentWords(room), 'none']);
  const after = treatyStatus(room.model, held.state).signed;
  const words = partiesOf(room).map((party): Word => {
    const signs = after.includes(party);
    const { wants, distance } = positionOf(room, party);
    const byGame = !isStaffed(room, party) && isSilent(room, party);
    return { party, signs, wants, byGame, lost: byGame || signs === wants ? 0 : distance };
  });
  const closed: ClosedSession = { kind: 'session', words, before };
  return untimed({ ...held, history: [...held.history, closed] }, { kind: 'review', steps: 0 });
}

/** What those who sent a delegation want of it: whether it signs, and by how many points they do, at least one. */
export interface Position {
  wants: boolean;
  distance: number;
}

export function positionOf({ model, state }: Room, party: string): Position {
  const { sign, exit } = model.treaty!;
  const threshold = treatyStatus(model, state).signed.includes(party) ? exit : sign;
  const above = read(model, state, stanceOf(party)) - threshold;
  return { wants: above >= 0, distance: Math.max(1, Math.ceil(Math.abs(above) / UNIT)) };
}
