import { describe, expect, test } from 'vitest';
import { DOCTRINES, stateHash, type Answer, type Doctrine } from '../../src/engine';
import { createDebriefStore, type DebriefParts } from '../../src/store/analyses/debrief';
import type { Game } from '../../src/store/game/game';
import { createGameStore, type GameStoreApi } from '../../src/store/game/game-store';
import { servedAnalyst } from '../support/analyst-port';
import { FAULT, faulty } from '../support/faulty';
import { parisPlayable } from '../support/playable';

const BUDGET = { bands: 60, judgement: 300 };

function played(
  decisions: readonly Doctrine[],
  scenario = faulty(),
  parts: Partial<DebriefParts> = {},
): { game: GameStoreApi; debrief: ReturnType<typeof createDebriefStore>; now: () => Game } {
  const game = createGameStore();
  const debrief = createDebriefStore({
    game,
    startAnalyst: () => Promise.resolve(servedAnalyst().analyst),
    budget: BUDGET,
    ...parts,
  });
  game.actions.newGame({ scenario, seed: 1 });
  for (const doctrine of decisions) decide(game, doctrine);
  return { game, debrief, now: () => game.getState().game! };
}

function decide({ actions, getState }: GameStoreApi, doctrine: Doctrine): void {
  expect(actions.answer(doctrine)).toEqual({ ok: true });
  while (['review', 'session'].includes(getState().game!.phase)) actions.goOn();
}

async function done(debrief: ReturnType<typeof createDebriefStore>): Promise<void> {
  while (debrief.getState().state === 'running') await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a game taken up again from one of its turns', () => {
  test('stands in front of that turn’s dossier, in the same world, with the answer still to be given', () => {
    const { game, now } = played(FAULT);
    const finished = now();
    expect(game.actions.replayFrom(2)).toEqual({ ok: true });
    expect(now()).toMatchObject({ mode: 'drill', phase: 'dossier', answers: ['cop'] });
    expect(stateHash(now().states.at(-1)!)).toBe(stateHash(finished.states[1]!));
  });

  test('is played on as the first time, where the rules allow it, and under the same luck', () => {
    const { game, now } = played(FAULT);
    const finished = now();
    game.actions.replayFrom(2);
    game.actions.answer('laissez_faire');
    game.actions.playOnAsBefore();
    expect(now().answers).toEqual(FAULT);
    expect(stateHash(now().states.at(-1)!)).toBe(stateHash(finished.states.at(-1)!));
    game.actions.replayFrom(2);
    game.actions.answer('cop');
    game.actions.playOnAsBefore();
    expect(now().answers).toEqual(['cop', 'cop', 'public', 'public']);
    expect(now().outcome!.axes.emancipation - finished.outcome!.axes.emancipation).toBe(10_000);
  });

  test('gives way to an open option where the first one has closed', () => {
    const { game, now } = played(['cop', 'public', 'cop', 'public']);
    game.actions.replayFrom(2);
    game.actions.answer('laissez_faire');
    game.actions.playOnAsBefore();
    expect(now().answers).toEqual(['cop', 'laissez_faire', 'laissez_faire', 'public']);
  });

  test('leads back to the finished game, at any moment, and may be taken up once more', () => {
    const { game, now } = played(FAULT);
    const finished = now();
    game.actions.replayFrom(2);
    game.actions.answer('public');
    expect(game.actions.replayFrom(3)).toEqual({ ok: true });
    expect(now().drill).toEqual({ of: finished, turn: 3, kind: 'dossier' });
    game.actions.endDrill();
    expect(now()).toBe(finished);
  });

  test('must be over, and its turn must have had a dossier', () => {
    const { game } = played(['cop']);
    expect(game.actions.replayFrom(1)).toEqual({ ok: false, reason: 'not-over' });
    const quiet = played(['cop', 'cop', 'cop', 'cop']);
    expect(quiet.game.actions.replayFrom(9)).toEqual({ ok: false, reason: 'no-dossier' });
    expect(quiet.game.actions.replayFrom(0)).toEqual({ ok: false, reason: 'no-dossier' });
  });
});

describe('the debrief', () => {
  test('starts by itself when the game ends, and finds the decision that lost ten points', async () => {
    const { debrief, now } = played(FAULT);
    expect(debrief.getState()).toMatchObject({ state: 'running', game: now() });
    await done(debrief);
    const { decisions } = debrief.getState().report!.judgement!;
    expect(decisions.filter(({ isTurningPoint }) => isTurningPoint).map(({ turn }) => turn)).toEqual([2]);
  });

  test('is thought out from the last decision on, and shown when the game ends', async () => {
    const asked: (readonly Answer[])[] = [];
    const { analyst } = servedAnalyst();
    const startAnalyst = () =>
      Promise.resolve({
        debrief: (...[ask, waiting]: Parameters<typeof analyst.debrief>) => {
          asked.push(ask.answers);
          return analyst.debrief(ask, waiting);
        },
      });
    const { game, debrief, now } = played(FAULT.slice(0, -1), faulty(), { startAnalyst });
    game.actions.answer(FAULT.at(-1)!);
    expect(now().phase).toBe('review');
    await done(debrief);
    const { report } = debrief.getState();
    expect(debrief.getState()).toMatchObject({ state: 'done', game: null });
    game.actions.goOn();
    expect(debrief.getState()).toMatchObject({ state: 'done', game: now() });
    expect(debrief.getState().report).toBe(report);
    expect(asked).toEqual([FAULT]);
  });

  test('of a sandbox is forgotten when its last decision is undone', async () => {
    const { game, debrief } = played([]);
    game.actions.newGame({ scenario: faulty(), seed: 1, mode: 'sandbox' });
    for (const doctrine of FAULT) decide(game, doctrine);
    await done(debrief);
    game.actions.undo();
    expect(debrief.getState()).toMatchObject({ game: null, report: null });
    decide(game, 'cop');
    await done(debrief);
    expect(debrief.getState().report!.judgement!.decisions.at(-1)!.chosen).toBe('cop');
  });

  test('is none while the game is in progress', () => {
    expect(played(['cop']).debrief.getState().game).toBeNull();
  });

  test('ends when the game is left, and tells nothing any more', async () => {
    const stopped: boolean[] = [];
    const analyst = {
      debrief: (_ask: unknown, waiting?: { signal?: AbortSignal }) =>
        new Promise<null>((resolve) => {
          waiting!.signal!.addEventListener('abort', () => (stopped.push(true), resolve(null)));
        }),
    };
    const { game, debrief } = played(FAULT, faulty(), { startAnalyst: () => Promise.resolve(analyst) });
    await Promise.resolve();
    game.actions.leave();
    expect(stopped).toEqual([true]);
    expect(debrief.getState()).toMatchObject({ game: null, report: null });
  });

  test('stays that of the finished game during a drill, and remembers the answer that was tried', async () => {
    const { game, debrief, now } = played(FAULT);
    await done(debrief);
    const { report, game: finished } = debrief.getState();
    game.actions.replayFrom(2);
    decide(game, 'laissez_faire');
    expect(debrief.getState()).toMatchObject({ report, game: finished, tries: { 2: 'laissez_faire' }, revealed: [] });
    game.actions.replayFrom(2);
    decide(game, 'public');
    expect(debrief.getState()).toMatchObject({ tries: { 2: 'public' }, revealed: ['2'] });
    game.actions.endDrill();
    expect(now()).toBe(finished);
    expect(debrief.getState().report).toBe(report);
  });

  test('says that it failed, and can be asked again', async () => {
    let calls = 0;
    const startAnalyst = () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(servedAnalyst().analyst);
    };
    const { debrief } = played(FAULT, faulty(), { startAnalyst });
    await done(debrief);
    expect(debrief.getState().state).toBe('failed');
    debrief.actions.retry();
    await done(debrief);
    expect(debrief.getState().state).toBe('done');
  });

  test('is there for a game that an early ending closed', async () => {
    const game = createGameStore();
    const scenario = parisPlayable();
    const debrief = createDebriefStore({
      game,
      startAnalyst: () => Promise.resolve(servedAnalyst().analyst),
      budget: BUDGET,
    });
    const early = [...Array(60).keys()].find((seed) => {
      game.actions.newGame({ scenario, seed });
      for (let left = 60; left > 0 && game.getState().game!.phase !== 'ended'; left--) {
        if (game.getState().game!.phase !== 'dossier') game.actions.goOn();
        else if (!game.actions.answer(DOCTRINES[(seed + left) % 3]!).ok) game.actions.answer('laissez_faire');
      }
      return game.getState().game!.outcome?.isEarly;
    });
    expect(early, 'a game that ends early').toBeDefined();
    await done(debrief);
    const { bands, judgement } = debrief.getState().report!;
    const { playedTurns } = game.getState().game!.outcome!;
    expect(bands!.from).toHaveLength(playedTurns + 1);
    expect(judgement!.decisions.length).toBe(game.getState().game!.answers.length);
  });
});
