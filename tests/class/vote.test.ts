import { describe, expect, test } from 'vitest';
import { classScenario, TinyRoom } from '../support/room';
import { NEGOTIATED } from '../support/negotiated';
import { world } from '../support/world';
import { dueAt, type ClosedVote, type RoomSetup } from '../../src/class';

/** Two dossiers, of which the public option of the first costs more than there is. */
const VOTED = world()
  .lasting(3)
  .gauge('law')
  .gauge('budget', { start: 5 })
  .dossier('first', { cop: { cost: { budget: 3 } }, public: { cost: { budget: 9 } } })
  .dossier('second', { from: 2, cop: { cost: { budget: 1 } } });

const room = (said: Partial<RoomSetup> = {}) => new TinyRoom(classScenario(VOTED.scenario), said);
/** A class in front of its first question. */
const voting = (seats: number, said: Partial<RoomSetup> = {}) => room(said).join(seats).teacher('begin');
const lastVote = ({ room: { history } }: TinyRoom) => history.at(-1) as ClosedVote;

describe('a vote', () => {
  test('is closed with the last ballot, and the answer with most votes is played', () => {
    const game = voting(3).ballots('cop', 'laissez_faire');
    expect([game.stage, game.answers]).toEqual(['vote', []]);
    game.ballot(2, 'cop');
    expect([game.stage, game.answers, lastVote(game).decided]).toEqual(['review', ['cop'], 'most']);
  });
  test('counts the last ballot of each', () => {
    const game = voting(2).ballot(0, 'cop').ballots('laissez_faire', 'laissez_faire');
    expect(lastVote(game).counts).toEqual({ laissez_faire: 2 });
  });
  test('is closed when time is up, with those who voted', () => {
    const game = voting(3).ballots('cop');
    expect(game.after(50).stage).toBe('vote');
    expect(game.after(10).answers).toEqual(['cop']);
  });
  test('is closed by the teacher', () => {
    expect(voting(3).ballots('laissez_faire').teacher('close').answers).toEqual(['laissez_faire']);
  });
  test('that nobody took part in is played by what costs least', () => {
    const game = voting(3).teacher('close');
    expect([game.answers, lastVote(game).decided]).toEqual([['laissez_faire'], 'nobody']);
  });
  test('takes no answer that cannot be paid, none that it has not, and no forecast of what is spent', () => {
    const game = voting(1);
    const tried = (answer: string, forecast: string | null = null) =>
      game.try(0, { do: 'ballot', vote: 1, answer: answer as never, forecast });
    expect(tried('public')).toBe('closed');
    expect(tried('none')).toBe('unknown-answer');
    expect(tried('cop', 'budget')).toBe('unknown-gauge');
    expect(game.stage).toBe('vote');
    expect(tried('cop', 'law')).toBe(null);
    expect(lastVote(game).forecasts).toEqual(['law']);
  });
  test('takes no ballot once its time is up, before or after the bell', () => {
    const game = voting(2);
    game.at += 60_000;
    expect(game.try(0, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('too-late');
    game.after(1);
    expect(game.try(0, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('not-now');
  });
  test('takes no ballot for the vote before', () => {
    const game = voting(1).ballots('cop').teacher('continue');
    expect(game.try(0, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('stale');
  });
});

describe('a tie', () => {
  const tied = () => voting(2).ballots('cop', 'laissez_faire');

  test('is defended for 30 seconds, then voted again between the tied', () => {
    const game = tied();
    expect([game.stage, game.answers]).toEqual(['defence', []]);
    expect(game.after(30).stage).toBe('vote');
    expect(game.seen('projector').stage).toMatchObject({ answers: ['cop', 'laissez_faire'], isSecond: true });
    game.ballots('cop', 'cop');
    expect([game.answers, lastVote(game).decided, lastVote(game).first]).toEqual([
      ['cop'],
      'most',
      ['cop', 'laissez_faire'],
    ]);
  });
  test('that stays one is played by the cheaper, which is said', () => {
    const game = tied().teacher('close').ballots('cop', 'laissez_faire');
    expect([game.answers, lastVote(game).decided]).toEqual([['laissez_faire'], 'cheaper']);
  });
  test('leaves out what was not tied', () => {
    const game = voting(5).teacher('close').teacher('continue');
    game.ballots('cop', 'cop', 'laissez_faire', 'laissez_faire', 'public').teacher('close');
    expect(game.try(0, { do: 'ballot', vote: game.vote, answer: 'public', forecast: null })).toBe('closed');
  });
});

describe('who is not there', () => {
  test('is away after two votes, and no longer waited for', () => {
    const game = voting(2).ballots('cop').teacher('close').teacher('continue').ballots('cop').teacher('close');
    expect(game.seen('teacher').seats!.map(({ isAway }) => isAway)).toEqual([false, true]);
  });
  test('is waited for again once back', () => {
    const game = voting(2).ballots('cop').teacher('close').teacher('continue').ballots('cop').teacher('close');
    game.do('server', { do: 'gone', seat: 1 }).do('server', { do: 'back', seat: 1 });
    expect(game.seen('teacher').seats![1]!.isAway).toBe(false);
  });
  test('a latecomer has a seat at once, and enters at the next question', () => {
    const game = voting(1).join(1);
    expect(game.seen(1).own).toMatchObject({ waits: true });
    expect(game.try(1, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('next-question');
    game.ballots('cop').teacher('continue').ballots('cop');
    expect(game.stage).toBe('vote');
    expect(game.ballot(1, 'cop').stage).toBe('review');
  });
  test('a seat that is taken back is waited for no more, and does nothing', () => {
    const game = voting(2).ballots('cop').do('teacher', { do: 'remove', seat: 1 });
    expect(game.stage).toBe('review');
    expect(game.try(1, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('unknown-seat');
  });
  test('the teacher changes nothing by going, but that a review goes on by itself after a minute', () => {
    const game = voting(1).do('server', { do: 'gone', seat: 'teacher' }).ballots('cop');
    expect(game.after(59).stage).toBe('review');
    expect(game.after(1).stage).toBe('vote');
  });
});

describe('the door', () => {
  const knock = (game: TinyRoom) => game.try('server', { do: 'join', key: 'late' });

  test('is closed and opened by the teacher', () => {
    const game = room().teacher('lock');
    expect(knock(game)).toBe('locked');
    expect(knock(game.teacher('unlock'))).toBe(null);
  });
  test('lets nobody in when every place is taken, until one is free', () => {
    const game = room({ places: 2 }).join(2);
    expect(knock(game)).toBe('full');
    expect(knock(game.do('teacher', { do: 'remove', seat: 0 }))).toBe(null);
  });
  test('lets somebody in where a pupil has given a seat back, which closes a vote that waited for it', () => {
    const game = room({ places: 2 }).join(2).teacher('begin').ballots('cop');
    expect(knock(game)).toBe('full');
    expect(game.do(1, { do: 'leave' }).stage).toBe('review');
    expect(knock(game)).toBe(null);
    expect(game.seen(2).own!.seat).toMatchObject({ number: 2, rank: 2 });
  });
  test('is closed to a room that has given a thousand seats, however many are free again', () => {
    const game = room({ places: 1 });
    for (let seat = 0; seat < 1000; seat++) game.join(1).do(seat, { do: 'leave' });
    expect(knock(game)).toBe('full');
  });
  test('gives a pupil one seat, however often it knocks', () => {
    const game = room().join(1);
    expect(game.try('server', { do: 'join', key: 'key-0' })).toBe(null);
    expect(game.room.seats).toHaveLength(1);
  });
});

describe('the pace', () => {
  test('is the teacher’s: pause, more time, go on', () => {
    const game = voting(2);
    game.teacher('pause');
    expect(game.after(600).stage).toBe('vote');
    expect(game.try(0, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('paused');
    game.teacher('resume').do('teacher', { do: 'more', seconds: 30 });
    expect(game.after(80).stage).toBe('vote');
    expect(game.after(10).stage).toBe('review');
  });
  test('a remote turns the pages of what an answer did, at a review and nowhere else', () => {
    const game = voting(1);
    expect(game.try('teacher', { do: 'step' })).toBe('not-now');
    game.ballots('cop').do('teacher', { do: 'step' }).do('teacher', { do: 'step' });
    expect(game.seen('projector').stage).toEqual({ kind: 'review', steps: 2 });
    game.teacher('continue').ballots('cop');
    expect(game.seen('projector').stage).toEqual({ kind: 'review', steps: 0 });
  });
  test('the last round is opened again as if it had not been, and everybody is waited for', () => {
    const game = voting(2).ballots('cop', 'cop');
    const after = game.room.state;
    game.teacher('undo');
    expect([game.stage, game.answers, game.room.history]).toEqual(['vote', [], []]);
    game.ballots('cop', 'cop');
    expect(game.room.state).toEqual(after);
    game.teacher('continue').teacher('undo');
    expect(game.seen('projector').stage).toMatchObject({ question: { kind: 'dossier', dossier: 'first' } });
  });
  test('a room where nothing was closed has nothing to undo', () => {
    expect(room().try('teacher', { do: 'undo' })).toBe('nothing-to-undo');
  });
  test('the game ends in the debrief', () => {
    const game = voting(1).ballots('cop').teacher('continue').ballots('cop').teacher('continue');
    expect(game.stage).toBe('ended');
  });
});

describe('who does what', () => {
  test('a seat does not do what the teacher does, nor what the server does, nor the teacher what a seat does', () => {
    const game = voting(1);
    expect(game.try(0, { do: 'close' })).toBe('not-yours');
    expect(game.try(0, { do: 'join', key: 'x' })).toBe('not-yours');
    expect(game.try('teacher', { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('not-yours');
    expect(game.try('teacher', { do: 'tick' })).toBe('not-yours');
    expect(game.try(7, { do: 'ballot', vote: 1, answer: 'cop', forecast: null })).toBe('unknown-seat');
  });
  test('on one screen nobody sits, and the teacher counts hands', () => {
    const game = voting(0, { hands: true });
    expect(game.try('server', { do: 'join', key: 'x' })).toBe('not-now');
    expect(game.try('teacher', { do: 'hands', vote: 1, counts: { public: 9 } })).toBe('closed');
    expect([game.after(600).stage, dueAt(game.room)]).toEqual(['vote', null]);
    // Whoever stopped the clock may count and close.
    game.teacher('pause').do('teacher', { do: 'hands', vote: 1, counts: { cop: 12, laissez_faire: 9 } });
    expect([game.answers, lastVote(game).counts]).toEqual([['cop'], { cop: 12, laissez_faire: 9 }]);
  });
});

test('promises and moves at a session are voted like dossiers', () => {
  const game = new TinyRoom(classScenario(NEGOTIATED.scenario)).join(1).teacher('begin');
  const kinds: string[] = [];
  for (let i = 0; game.stage !== 'ended' && i < 20; i++) {
    const { stage } = game.seen('projector');
    if (stage.kind !== 'vote') throw new Error(stage.kind);
    kinds.push(stage.question.kind);
    game.ballots(stage.answers[0]!).teacher('continue');
  }
  expect(kinds).toEqual(['promise', 'dossier', 'dossier', 'session', 'dossier', 'dossier', 'session']);
});
