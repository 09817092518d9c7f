import { describe, expect, test } from 'vitest';
import { debrief, gameCode, ownOutcome, type Card, type Instruction } from '../../src/class';
import { compile } from '../../src/engine';
import { answersOf, decodeGame, replay } from '../../src/engine/analysis';
import { classScenario, TinyRoom } from '../support/room';
import { when, world } from '../support/world';

/** Law is good, and only the public option of the first dossier gives much of it. */
const VOTED = world()
  .lasting(2)
  .gauge('law', { start: 20 })
  .gauge('calm')
  .index('emancipation', { law: 1 })
  .dossier('first', { public: { effects: [{ on: 'law', add: 40 }] } })
  .dossier('second', { from: 2, cop: { effects: [{ on: 'law', add: 5 }] } });

const voted = () => new TinyRoom(classScenario(VOTED.scenario)).join(3).teacher('begin');

describe('the debrief of a vote', () => {
  const game = voted()
    .ballot(0, 'public', 'law')
    .ballot(1, 'laissez_faire', 'calm')
    .ballot(2, 'laissez_faire')
    .teacher('continue')
    .ballots('cop', 'cop', 'cop')
    .teacher('continue');
  const told = debrief(game.room);

  test('tells the decisions whose change moves most, from the greatest, one a question', () => {
    expect(told.changes.map((change) => change.kind === 'vote' && [change.turn, change.instead])).toEqual([
      [1, 'public'],
      [2, 'public'],
    ]);
    expect(told.changes[0]!.moved.axes).toBeGreaterThan(0);
    expect(told.changes[1]!.moved.axes).toBeLessThan(0);
  });
  test('tells where the class was of several minds', () => {
    expect(told.parted).toEqual([
      {
        kind: 'vote',
        question: { kind: 'dossier', dossier: 'first' },
        answer: 'laissez_faire',
        counts: { public: 1, laissez_faire: 2 },
      },
    ]);
  });
  test('counts the forecasts that were right', () => {
    expect(told.forecasts).toMatchObject({ given: 2, right: 0 });
    const right = voted().ballot(0, 'public', 'law').ballot(1, 'public', 'calm').ballot(2, 'public');
    expect(debrief(right.room).forecasts.votes[0]).toMatchObject({ given: 2, right: 1, moved: 'law' });
  });
  test('tells each pupil what it would have had alone', () => {
    const [alone, other] = [ownOutcome(game.room, 0), ownOutcome(game.room, 1)];
    expect(alone.axes.emancipation).toBeGreaterThan(other.axes.emancipation);
    expect(other.axes).toEqual(told.outcome.axes);
    expect(game.seen(0).own!.alone).toEqual(alone);
  });
});

const said = (text: string) => ({ fr: text, en: text });
const instruction = (party: string, crossed: Instruction['crossed'] = null): Instruction => ({
  interest: said(`interest of ${party}`),
  redLine: said(`line of ${party}`),
  crossed,
  ask: said(`ask of ${party}`),
});
const TABLE = world()
  .lasting(2)
  .gauge('law')
  .actor('north', { stance: 40 })
  .actor('south', { stance: 60 })
  .treaty({ quorum: 60, every: 1 })
  .clause('audit')
  .lever('fund', { party: 'north', stance: { north: 1 } })
  .dossier('first', { cop: { clause: 'audit' } })
  .dossier('second', { from: 2 }).scenario;

describe('the debrief of a COP', () => {
  const scenario = classScenario(TABLE, {
    north: instruction('north', { signed: 'north' }),
    south: instruction('south', when('law', '<', 10)),
  });
  /** Two sessions of one round, with these cards. */
  const played = (...sessions: (readonly [Card | null, Card | null])[]) => {
    const game = new TinyRoom(scenario, { mode: 'cop', rounds: 1 }).join(2).teacher('begin');
    for (const cards of sessions) {
      game.ballots('cop', 'cop').teacher('continue');
      cards.forEach((card, seat) => card !== null && game.do(seat, { do: 'file', vote: game.vote, card }));
      game.teacher('close');
      if (game.stage === 'file') game.teacher('close');
      game.teacher('continue').teacher('continue');
    }
    return game;
  };

  test('opens instructions, and says which red lines were crossed', () => {
    const { delegations } = debrief(played(['sign', 'sign'], ['sign', 'sign']).room);
    expect(delegations.map(({ party, crossed }) => [party, crossed])).toEqual([
      ['north', true],
      ['south', false],
    ]);
  });
  test('says which words were kept: who was granted what it asked for signs, or breaks its word', () => {
    const kept = played(['ask/fund', 'offer/fund'], ['sign', 'sign']);
    expect(debrief(kept.room).deals).toMatchObject([{ answer: 'lever/fund', owes: 'north', session: 1, kept: false }]);
    expect(debrief(kept.room).delegations[0]).toMatchObject({ kept: 0, broken: 1 });
  });
  test('takes from the mandate of a team what it cost to act against its capital', () => {
    const { delegations } = debrief(played(['sign', 'hold'], ['sign', 'sign']).room);
    // North signs 12 points too early, then stays in 4 points below where its capital would leave; south waits 8 points too long.
    expect(delegations.map(({ mandate }) => mandate)).toEqual([100 - 12 - 4, 100 - 8]);
  });
  test('plays again without the refusal that kept the treaty small', () => {
    const told = debrief(played(['hold', 'sign'], ['hold', 'sign']).room);
    expect(told.outcome.sessions.map(({ signedWeight }) => signedWeight)).toEqual([50, 50]);
    expect(told.changes[0]).toMatchObject({ kind: 'word', party: 'north', signs: true, turn: 1 });
    expect(told.changes[0]!.outcome).toMatchObject({ coverage: 100_000, isInForce: true });
  });
  test('has the code of the game, which replays to its hash', () => {
    const { room } = played(['ask/fund', 'offer/fund'], ['sign', 'sign']);
    const read = decodeGame(gameCode(room));
    if (!read.ok) throw new Error(read.error.code);
    const model = compile(TABLE, {}, true);
    const again = replay(model, read.game.seed, answersOf(model, read.game.seed, read.game));
    expect(again.ok && again.isOver).toBe(true);
    expect(answersOf(model, read.game.seed, read.game)).toEqual(room.answers);
  });
});
