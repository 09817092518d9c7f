import { describe, expect, test } from 'vitest';
import type { Card, ClosedRound, ClosedSession, RoomSetup } from '../../src/class';
import { classScenario, TinyRoom } from '../support/room';
import { world } from '../support/world';

/** North waits (at 40), south would sign (at 60), firms sign nothing; a session a turn from a first clause on. */
const TABLE = world()
  .lasting(3)
  .gauge('budget', { start: 10 })
  .actor('north', { stance: 40 })
  .actor('south', { stance: 60 })
  .actor('firms', { weight: 0 })
  .treaty({ quorum: 60 })
  .clause('audit', { appeal: { north: -20 } })
  .lever('fund', { party: 'north', stance: { north: 8 }, cost: { budget: 6 } })
  .lever('delay', { party: 'south', stance: { south: -2 } })
  .lever('market', { party: 'north', kind: 'pressure', stance: { north: 9 }, cost: { budget: 6 } })
  .dossier('first', { cop: { clause: 'audit' } })
  .dossier('second', { from: 2 })
  .dossier('third', { from: 3 }).scenario;

const room = (said: Partial<RoomSetup> = {}) => new TinyRoom(classScenario(TABLE), { mode: 'cop', rounds: 2, ...said });
/** A class in front of its first session: seats 0, 1, 2 of north, south and firms, then one more each. */
const talking = (seats = 3, said: Partial<RoomSetup> = {}) => {
  const game = room(said).join(seats).teacher('begin');
  for (let seat = 0; seat < seats; seat++) if (game.stage === 'vote') game.ballot(seat, 'cop');
  return game.teacher('continue');
};
const card = (game: TinyRoom, seat: number, filed: Card) => game.do(seat, { do: 'file', vote: game.vote, card: filed });
/** Talks are closed, cards filed by the first seats, the bell rung, and the effects seen. */
const round = (game: TinyRoom, ...cards: (Card | null)[]) => {
  game.teacher('close');
  cards.forEach((filed, seat) => filed !== null && card(game, seat, filed));
  if (game.stage === 'file') game.teacher('close');
  return game;
};
const rounds = ({ room: { history } }: TinyRoom) => history.filter((one): one is ClosedRound => one.kind === 'round');
const words = ({ room: { history } }: TinyRoom) => (history.at(-1) as ClosedSession).words;
const signers = (game: TinyRoom) => words(game).flatMap(({ party, signs }) => (signs ? [party] : []));

describe('delegations', () => {
  test('are filled in turn, so that they stay even, and numbered', () => {
    const game = room().join(4);
    expect(game.room.seats.map(({ party, rank }) => `${party} ${rank}`)).toEqual([
      'north 1',
      'south 1',
      'firms 1',
      'north 2',
    ]);
  });
  test('are changed by the teacher', () => {
    const game = room().join(4).do('teacher', { do: 'move', seat: 3, to: 'firms' });
    expect(game.room.seats[3]).toMatchObject({ party: 'firms', rank: 2 });
    expect(game.try('teacher', { do: 'move', seat: 3, to: 'mars' })).toBe('unknown-party');
  });
  test('vote on dossiers with all the others, and meet when a session is due', () => {
    const game = room().join(3).teacher('begin');
    expect(game.stage).toBe('vote');
    game.ballots('cop', 'cop', 'cop').teacher('continue');
    expect(game.stage).toBe('negotiate');
  });
});

describe('the pen', () => {
  const pens = (game: TinyRoom) => game.room.pens;

  test('is held by the first who comes, and only who holds it files', () => {
    const game = talking(6);
    expect(pens(game)).toEqual({ north: 0, south: 1, firms: 2 });
    expect(game.try(3, { do: 'file', vote: game.vote, card: 'hold' })).toBe('not-the-pen');
    expect(game.try(0, { do: 'file', vote: game.vote, card: 'hold' })).toBe(null);
  });
  test('passes at each round', () => {
    const game = round(talking(6)).teacher('continue');
    expect(pens(game)).toEqual({ north: 3, south: 4, firms: 5 });
  });
  test('passes after twenty seconds out of sight, to somebody who is there', () => {
    const game = talking(6).do('server', { do: 'gone', seat: 0 });
    expect(pens(game.after(19))['north']).toBe(0);
    expect(pens(game.after(1))['north']).toBe(3);
    expect(pens(game.do('server', { do: 'back', seat: 0 }))['north']).toBe(3);
  });
  test('stays where it is when nobody else is there', () => {
    const game = talking(3).do('server', { do: 'gone', seat: 0 }).after(60);
    expect(pens(game)['north']).toBe(0);
  });
});

describe('a round', () => {
  test('is talk, then cards face down, then what they did, each in its time', () => {
    const game = talking();
    expect(game.after(360).stage).toBe('file');
    expect(game.after(120).stage).toBe('effects');
    expect(game.after(180).stage).toBe('negotiate');
  });
  test('rings its bell when every delegation that has somebody has filed', () => {
    const game = talking(2).teacher('close');
    card(game, 0, 'hold');
    expect(game.stage).toBe('file');
    expect(card(game, 1, 'sign').stage).toBe('effects');
  });
  test('takes cards while the delegations talk, which may still be changed', () => {
    const game = card(card(card(talking(), 0, 'ask/fund'), 1, 'hold'), 2, 'offer/fund');
    expect(game.stage).toBe('negotiate');
    expect(card(game, 0, 'hold').teacher('close').stage).toBe('effects');
    expect(rounds(game)[0]!.cards['north']).toBe('hold');
  });
  test('has the cards that each may file: who is no party signs nothing, and nobody asks for another', () => {
    const game = talking();
    const cards = (seat: number) => game.seen(seat).own!.cards.map((one) => one.card);
    expect(cards(0)).toEqual(['ask/fund', 'offer/delay', 'reword/audit', 'sign', 'hold', 'wait']);
    expect(cards(2)).toEqual(['offer/fund', 'offer/delay', 'offer/market', 'reword/audit', 'wait']);
    expect(game.try(2, { do: 'file', vote: game.vote, card: 'sign' })).toBe('unknown-answer');
    expect(game.try(1, { do: 'file', vote: game.vote, card: 'ask/fund' })).toBe('unknown-answer');
  });
  test('awaits nobody who waits: nothing moves, and what was said before stands', () => {
    const game = round(talking(), 'sign', 'wait', 'wait');
    expect([game.stage, game.answers]).toEqual(['effects', ['cop', 'sign/north']]);
    game.teacher('continue').teacher('close');
    for (const seat of [0, 1, 2]) card(game, seat, 'wait');
    expect(signers(game.teacher('continue'))).toEqual(['north']);
  });
  test('shows a team that may sign what those who sent it want, and by how many points', () => {
    const positions = (game: TinyRoom) => [0, 1, 2].map((seat) => game.seen(seat).own!.position);
    expect(positions(talking())).toEqual([{ wants: false, distance: 12 }, { wants: true, distance: 8 }, null]);
    expect(positions(room().join(3))).toEqual([null, null, null]);
  });
  test('shows a team the cards that its pupils are for, and no other', () => {
    const game = talking(6).do(3, { do: 'favour', vote: 2, card: 'ask/fund' });
    expect(game.seen(0).own!.favours).toEqual({ 'ask/fund': 1 });
    expect(game.seen(1).own!.favours).toEqual({});
    expect(game.do(3, { do: 'favour', vote: 2, card: null }).seen(0).own!.favours).toEqual({});
  });
  test('is opened again by undo, with the world as it was', () => {
    const game = talking();
    const before = game.room.state;
    round(game, 'ask/fund', 'offer/fund').teacher('undo');
    expect([game.stage, game.room.state, rounds(game)]).toEqual(['negotiate', before, []]);
  });
});

describe('a deal', () => {
  const last = (game: TinyRoom) => rounds(game).at(-1)!.deals;

  test('binds when a concession is offered and asked for, in one round or in two', () => {
    const fund = { answer: 'lever/fund', by: 'south', with: 'north', owes: 'north' };
    expect(last(round(talking(), 'ask/fund', 'offer/fund'))).toEqual([fund]);
    const game = round(round(talking(), null, 'offer/fund').teacher('continue'), 'ask/fund');
    expect(last(game)).toEqual([fund]);
    expect(game.answers).toEqual(['cop', 'lever/fund']);
  });
  test('is none when only one side files it', () => {
    expect(last(round(talking(), 'ask/fund'))).toEqual([]);
    expect(last(round(talking(), null, 'offer/fund', 'offer/fund'))).toEqual([]);
  });
  test('is a pressure when two press', () => {
    expect(last(round(talking(), null, 'offer/market'))).toEqual([]);
    expect(last(round(talking(), null, 'offer/market', 'offer/market'))).toEqual([
      { answer: 'lever/market', by: 'south', with: 'firms', owes: null },
    ]);
  });
  test('is a rewording when two file it, once', () => {
    const game = round(talking(), 'reword/audit', 'reword/audit');
    expect(game.answers).toEqual(['cop', 'reword/audit']);
    expect(last(round(game.teacher('continue'), 'hold'))).toEqual([]);
  });
  test('is closed to what the deals before it have spent', () => {
    const game = round(talking(), 'ask/fund', 'offer/fund').teacher('continue');
    expect(game.seen(1).own!.cards.find((one) => one.card === 'offer/market')!.closed).toMatchObject({
      reason: 'cost',
    });
    expect(game.try(1, { do: 'file', vote: game.vote, card: 'offer/market' })).toBe('closed');
  });
  test('is agreed to by the game for an empty delegation, when it raises its position', () => {
    const game = room().join(1).do('teacher', { do: 'move', seat: 0, to: 'firms' }).teacher('begin').ballots('cop');
    game.teacher('continue');
    round(game, 'offer/delay').teacher('continue');
    expect(rounds(game)[0]!.deals).toEqual([]);
    game.teacher('close');
    card(game, 0, 'offer/fund');
    expect(rounds(game)[1]!.deals).toEqual([{ answer: 'lever/fund', by: 'firms', with: 'north', owes: 'north' }]);
  });
});

describe('the vote of a session', () => {
  /** The session to its end, with the cards of each round. */
  const held = (game: TinyRoom, ...all: (readonly (Card | null)[])[]) => {
    for (const cards of [...all, ...Array.from({ length: 2 - all.length }, () => [])]) {
      round(game, ...cards).teacher('continue');
    }
    expect(game.stage).toBe('review');
    return game;
  };

  test('goes by what each team says last, whatever its capital wants', () => {
    expect(signers(held(talking(), ['sign', 'hold'], [null, 'sign']))).toEqual(['north', 'south']);
  });
  test('keeps the word of a team that says nothing as it was', () => {
    const game = held(talking(), []);
    expect(signers(game)).toEqual([]);
    game.teacher('continue').ballots('cop', 'cop', 'cop').teacher('continue');
    held(game, ['sign', 'sign']);
    game.teacher('continue').ballots('cop', 'cop', 'cop').teacher('continue');
    expect(signers(held(game, []))).toEqual(['north', 'south']);
  });
  test('is the game’s for an empty delegation: as its position says', () => {
    const game = held(talking(1), ['hold']);
    expect(words(game)).toEqual([
      { party: 'north', signs: false, wants: false, byGame: false, lost: 0 },
      { party: 'south', signs: true, wants: true, byGame: true, lost: 0 },
    ]);
  });
  test('costs mandate to a team that acts against its capital, a point for each of the distance', () => {
    expect(words(held(talking(), ['sign', 'hold'])).map(({ lost }) => lost)).toEqual([12, 8]);
  });
  test('is undone with the last round', () => {
    const game = held(talking(), ['sign', 'sign'], ['hold', 'sign']).teacher('undo');
    expect([game.stage, rounds(game).length, game.answers]).toEqual([
      'negotiate',
      1,
      ['cop', 'sign/north', 'sign/south'],
    ]);
  });
});

test('on one screen delegations speak, and the teacher files', () => {
  const game = room({ hands: true }).teacher('begin');
  game
    .do('teacher', { do: 'hands', vote: 1, counts: { cop: 9 } })
    .teacher('continue')
    .teacher('close');
  const speak = (party: string, said: Card) => game.try('teacher', { do: 'speak', vote: game.vote, party, card: said });
  expect(game.seen('projector').cards!['south']!.map((one) => one.card)).toContain('offer/fund');
  expect(speak('mars', 'sign')).toBe('unknown-party');
  expect([speak('north', 'ask/fund'), speak('south', 'offer/fund'), speak('firms', 'offer/delay')]).toEqual([
    null,
    null,
    null,
  ]);
  expect([game.stage, game.answers]).toEqual(['effects', ['cop', 'lever/fund']]);
});
