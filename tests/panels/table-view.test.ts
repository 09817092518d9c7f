/** The table as a view: whole votes and points, why a move is closed, and who pays for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Condition, UNIT } from '../../src/engine';
import { tableView } from '../../src/panels/table/view-model';
import { sessionView } from '../../src/panels/session/view-model';
import { drillKey, triedIn } from '../../src/store/analyses/debrief';
import type { Life, PlayableScenario, Pose } from '../../src/scenario/playable';
import { createGameStore } from '../../src/store/game/game-store';
import type { Game } from '../../src/store/game/game';
import { valueOf } from '../../src/store/game/selectors';
import { gaugeView } from '../../src/view-models/gauges';
import { localeIn } from '../../src/view-models/locale';
import { NEGOTIATED } from '../support/negotiated';
import { playableFrom } from '../support/playable';
import { spoken } from '../support/texts';
import { when, world, type TinyWorld } from '../support/world';

const locale = localeIn('fr');

/** A game at its first table. */
function atTable(
  world: TinyWorld = NEGOTIATED,
  change: (plain: PlayableScenario) => PlayableScenario = (same) => same,
) {
  const store = createGameStore();
  store.actions.newGame({ scenario: change(playableFrom(world.scenario)), seed: 5 });
  const answers: Answer[] = ['promise/rule', 'cop', 'public'];
  for (const answer of answers) {
    while (store.getState().game!.phase === 'review') store.actions.goOn();
    store.actions.answer(answer);
  }
  store.actions.goOn();
  return store;
}
const gameOf = (store: ReturnType<typeof atTable>): Game => store.getState().game!;
const life = (moments: Life['moments']): Life => ({
  id: 'mei',
  name: 'Mei',
  who: spoken('cook'),
  region: null,
  face: {},
  moments,
});
const moment = (condition: Life['moments'][number]['when'], pose: Pose) => ({
  when: condition,
  after: 0,
  pose,
  text: spoken('.'),
});

test('votes are whole, and those that are missing and those that are in make the quorum', () => {
  const table = tableView(gameOf(atTable()), 'none', locale);
  expect(table.parties.map(({ id, votes }) => [id, votes])).toEqual([
    ['north', 60],
    ['south', 40],
  ]);
  expect(table.missing.votes + table.vote.before).toBe(table.quorum);
});

test('says whether any move that can be made brings a quorum', () => {
  const reach = (quorum: number) => {
    const game = gameOf(atTable(NEGOTIATED.treaty({ every: 2, ratify: 2, quorum, minParties: 1 })));
    const view = tableView(game, 'none', locale);
    const open = view.parties.flatMap(({ levers }) => levers.filter(({ closed }) => closed === null));
    const votes = [view.vote, ...open.map(({ answer }) => tableView(game, answer, locale).vote)];
    return { said: view.isWithinReach, isTrue: votes.some(({ hasQuorum }) => hasQuorum) };
  };
  expect([40, 60, 100].map((quorum) => reach(quorum).said)).toEqual(
    [40, 60, 100].map((quorum) => reach(quorum).isTrue),
  );
  expect(reach(40).said).toBe(true);
  expect(reach(100).said).toBe(false);
});

test('says when no session is left for what it takes to enter into force', () => {
  const canBe = (ratify: number, quorum: number): boolean =>
    tableView(gameOf(atTable(NEGOTIATED.treaty({ every: 2, ratify, quorum, minParties: 1 }))), 'none', locale)
      .canBeInForce;
  const { turns } = playableFrom(NEGOTIATED.scenario).rules;
  const sessions = Math.floor(turns / 2);
  expect(canBe(sessions, 40)).toBe(true);
  expect(canBe(sessions + 1, 40)).toBe(false);
  // Out of reach this time, the next ones must do.
  expect(canBe(sessions - 1, 100)).toBe(true);
  expect(canBe(sessions, 100)).toBe(false);
});

test('a stance and what it lacks are whole points that add up to the threshold', () => {
  for (const { stance, sign } of tableView(gameOf(atTable()), 'none', locale).parties) {
    expect(Number.isInteger(stance)).toBe(true);
    expect(stance).toBeLessThan(sign);
  }
});

test('a stance is the same number at the table and among the gauges, and never looks as if it had reached what it has not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
      const drawn = world()
        .gauge('law', { start: 40 })
        .actor('south', { weight: 1, stance: tenths / 10, rate: 0.1 })
        .lasting(4, 2)
        .clause('audit', {})
        .lever('terms', { party: 'south', stance: { south: 3 } })
        .promise('rule', when('law', '>=', 45))
        .dossier('first', { cop: { clause: 'audit' } })
        .dossier('second', { from: 2 })
        .treaty({ every: 2 });
      const game = gameOf(atTable(drawn));
      const [south] = tableView(game, 'none', locale).parties;
      const stance = valueOf(game, 'stance.south');
      expect(gaugeView(game, 'stance.south', locale).points).toBe(south!.stance);
      expect(south!.stance >= south!.sign).toBe(stance >= south!.sign * UNIT);
      expect(south!.stanceAfter).toBe(south!.stance);
    }),
    { numRuns: 60 },
  );
});

test('a move names its party and every one that it puts off; another wording, whom it moves most and whom it loses', () => {
  const disputed = ['north', 'south', 'east', 'west']
    .reduce(
      (drawing, id) => drawing.actor(id, { weight: 1, stance: 44, rate: 0.1 }),
      world().gauge('law', { start: 40 }),
    )
    .lasting(4, 2)
    .clause('audit', { appeal: { north: -20, south: 5, east: -2, west: 9 } })
    .lever('terms', { party: 'south', stance: { south: 3, north: -1, east: -4, west: 2 } })
    .promise('rule', when('law', '>=', 45))
    .dossier('first', { cop: { clause: 'audit' } })
    .dossier('second', { from: 2 })
    .treaty({ every: 2 });
  const { parties, rewordings } = tableView(gameOf(atTable(disputed)), 'none', locale);
  const terms = parties.flatMap(({ levers }) => levers).find(({ answer }) => answer === 'lever/terms')!;
  expect(terms.stances.map(({ actor, amount }) => [actor, amount])).toEqual([
    ['south', 3000],
    ['east', -4000],
    ['north', -1000],
  ]);
  const [audit] = rewordings;
  expect(audit!.changes.map(({ actor, amount }) => [actor, Math.sign(amount)])).toEqual([
    ['north', 1],
    ['west', -1],
    ['south', -1],
  ]);
});

test('a seat is won by the move, in anyway, or out', () => {
  const game = gameOf(atTable());
  const seats = (move: 'none' | 'lever/fund') =>
    Object.fromEntries(tableView(game, move, locale).parties.map(({ id, seat }) => [id, seat]));
  expect(seats('none')).toEqual({ south: 'out', north: 'out' });
  expect(seats('lever/fund')).toEqual({ south: 'won', north: 'out' });
});

test('a closed lever says the number there is and the number it takes; one that is paid for, what is missing', () => {
  const dear = NEGOTIATED.lever('dear', { party: 'south', cost: { budget: 30 } });
  const { parties } = tableView(gameOf(atTable(dear)), 'none', locale);
  const closed = parties.flatMap(({ levers }) => levers.map(({ answer, closed: why }) => [answer, why]));
  expect(closed).toEqual([
    ['lever/market', 'law (fr)\u00a040, il faut\u00a045'],
    ['lever/fund', null],
    ['lever/dear', 'budget (fr)\u00a010, il faut\u00a030'],
  ]);
});

test('what must be lower is rounded up: it never looks low enough before it is', () => {
  const quiet = world()
    .lasting(4, 2)
    .gauge('law', { start: 40.4 })
    .gauge('budget', { start: 10 })
    .actor('south', { weight: 2, stance: 48 })
    .clause('audit', {})
    .lever('most', { party: 'south', when: when('law', '<=', 40) })
    .lever('under', { party: 'south', when: when('law', '<', 40) })
    .promise('rule', when('law', '>=', 45))
    .dossier('first', { cop: { clause: 'audit' } })
    .dossier('second', { from: 2 })
    .treaty({ every: 2 });
  const { parties } = tableView(gameOf(atTable(quiet)), 'none', locale);
  expect(parties.flatMap(({ levers }) => levers.map(({ closed }) => closed))).toEqual([
    'law (fr)\u00a041, il faut au plus\u00a040',
    'law (fr)\u00a041, il faut moins de\u00a040',
  ]);
});

describe('who pays for a move', () => {
  const payerOf = (lives: Life[], world: TinyWorld = NEGOTIATED) =>
    tableView(gameOf(atTable(world, (plain) => ({ ...plain, lives }))), 'lever/fund', locale).move.payer;

  test('is nobody where the scenario declares nothing', () => {
    expect(payerOf([])).toEqual({ face: null, lines: [] });
  });
  test('is a life with a bad moment that this lever brings', () => {
    expect(payerOf([life([moment({ granted: 'fund' }, 'out-of-work')])]).lines).toEqual(['Cela touche Mei, cook.']);
  });
  test('is a life with a bad moment that waits for a gauge to go where the price pushes it', () => {
    expect(payerOf([life([moment(when('budget', '<', 3), 'on-file')])]).lines).toHaveLength(1);
    expect(payerOf([life([moment(when('budget', '>', 3), 'on-file')])]).lines).toEqual([]);
  });
  test('is not a life to which the lever does good, nor one that asks that it was not used', () => {
    expect(payerOf([life([moment({ granted: 'fund' }, 'free')])]).lines).toEqual([]);
    expect(payerOf([life([moment({ not: { granted: 'fund' } }, 'on-file')])]).lines).toEqual([]);
  });
  test('is the promise that it goes against', () => {
    const harmful = NEGOTIATED.lever('undo', { party: 'south', effects: [{ on: 'law', add: -5 }] });
    const { move } = tableView(gameOf(atTable(harmful)), 'lever/undo', locale);
    expect(move.price).toMatchObject([{ gauge: 'law', amount: -5000, isWorse: true }]);
    expect(move.payer.lines).toEqual(['Vous aviez promis\u00a0: «\u00a0rule (fr)\u00a0».']);
  });
});

test('a vote remembers its move with its price, and says why who does not sign does not, in whole points that add up', () => {
  const store = atTable();
  store.actions.answer('lever/fund');
  const session = sessionView(gameOf(store), locale);
  expect(session.move).toMatchObject({ name: 'fund (fr)', price: [{ gauge: 'budget', amount: -6000 }] });
  expect(session.votes).toBe(40);
  const { reasons } = session.parties.find(({ id }) => id === 'north')!;
  const sum = reasons!.causes.reduce((total, { amount }) => total + amount, reasons!.rest);
  expect(sum).toBe(1000 * (reasons!.heading - reasons!.start));
});

test('an agreement that enters into force shows what its clauses do every turn', () => {
  const easy = NEGOTIATED.treaty({ every: 2, ratify: 1, quorum: 40, minParties: 1, sign: 45, exit: 40 });
  const store = atTable(easy);
  store.actions.answer('none');
  const session = sessionView(gameOf(store), locale);
  expect(session.outcome).toBe('entered');
  expect(session.changes).toMatchObject({ outcome: 'entered', clauses: ['audit (fr)'] });
  const [law] = session.changes!.gauges;
  expect(law).toMatchObject({ gauge: 'law', isWorse: false });
  expect(law!.amount).toBeGreaterThan(0);
});

test('at the table one knows what it still takes after the vote', () => {
  const store = atTable();
  const after = (move: 'none' | 'lever/fund', at = store) => tableView(gameOf(at), move, locale).fate;
  expect(after('none')).toMatchObject({ outcome: 'no-quorum', quorumsNeeded: 2 });
  const easy = (ratify: number) =>
    atTable(NEGOTIATED.treaty({ every: 2, ratify, quorum: 40, minParties: 1, sign: 45, exit: 40 }));
  expect(after('none', easy(2))).toMatchObject({ outcome: 'quorum', quorumsInARow: 1, quorumsNeeded: 2 });
  expect(after('none', easy(1))).toMatchObject({ outcome: 'entered' });
});

describe('a promise', () => {
  const easy = NEGOTIATED.treaty({ every: 2, ratify: 1, quorum: 40, minParties: 1, sign: 45, exit: 40 });
  const promised = (kept: Condition) =>
    atTable(easy, (plain) => ({
      ...plain,
      rules: { ...plain.rules, promises: plain.rules.promises!.map((one) => ({ ...one, kept })) },
    }));

  test('that the vote keeps is said with what it changes', () => {
    const store = promised(when('in_force', '=', 1));
    store.actions.answer('none');
    expect(sessionView(gameOf(store), locale).promise).toEqual({ label: 'rule (fr)', isKept: true });
  });
  test('that the vote leaves as it was is not', () => {
    const store = promised(when('law', '>=', 0));
    store.actions.answer('none');
    expect(sessionView(gameOf(store), locale).promise).toBeNull();
  });
});

test('a finished game is taken up again in front of the move of one of its sessions, its dossier answered as before', () => {
  const store = atTable();
  store.actions.answer('lever/fund');
  while (gameOf(store).phase !== 'ended') {
    const { phase } = gameOf(store);
    if (phase === 'dossier') store.actions.answer('laissez_faire');
    else if (phase === 'table') store.actions.answer('none');
    else store.actions.goOn();
  }
  const finished = gameOf(store);
  expect(store.actions.replayFrom(2, 'session')).toEqual({ ok: true });
  expect(gameOf(store)).toMatchObject({ mode: 'drill', phase: 'table', answers: ['promise/rule', 'cop', 'public'] });
  expect(triedIn(gameOf(store))).toBeNull();
  store.actions.answer('none');
  expect(triedIn(gameOf(store))).toBe('none');
  expect(drillKey(gameOf(store).drill!)).toBe('2-session');
  store.actions.endDrill();
  expect(gameOf(store)).toBe(finished);
  expect(store.actions.replayFrom(1, 'session')).toEqual({ ok: false, reason: 'no-dossier' });
});
