import { afterEach, describe, expect, test, vi } from 'vitest';
import { startAnalyst } from '../../src/analyst/worker/browser';
import { createClassroomStore } from '../../src/store/class/classroom';
import { codeOf } from '../../src/store/saved-games/codes';
import { createDebriefStore } from '../../src/store/analyses/debrief';
import { createFuturesStore } from '../../src/store/analyses/futures';
import { createGameStore } from '../../src/store/game/game-store';
import { shared } from '../../src/store/shared';
import { servedAnalyst } from '../support/analyst-port';
import { entryOf, playToTheEnd } from '../support/stores';
import { muteThreads } from '../support/mute-threads';
import { parisPlayable } from '../support/playable';
import { eventually } from '../support/patience';

afterEach(() => vi.unstubAllGlobals());

describe('the analyst of the page', () => {
  test('is started by the first question, once for everybody', async () => {
    let starts = 0;
    const share = shared(async () => ((starts += 1), servedAnalyst().analyst));
    expect(starts).toBe(0);
    const [first, second] = await Promise.all([share(), share()]);
    expect(first).toBe(second);
    expect(starts).toBe(1);
  });

  test('is started anew after a start that failed', async () => {
    let starts = 0;
    const share = shared(async () => {
      starts += 1;
      if (starts === 1) throw new Error('the network is down');
      return servedAnalyst().analyst;
    });
    await expect(share()).rejects.toThrow('the network is down');
    expect(await share()).toHaveProperty('futures');
  });
});

describe("the analyst's thread, when it dies after its start,", () => {
  const paris = parisPlayable();
  const share = () => shared(async (lost) => startAnalyst(lost));

  test('is ended, and started anew by the next question', async () => {
    const threads = muteThreads();
    const analyst = share();
    const answer = (await analyst()).warmUp(paris);
    threads[0]!.die();
    await expect(answer).rejects.toThrow('out of memory');
    expect(threads[0]!.isEnded).toBe(true);
    void (await analyst()).warmUp(paris);
    expect(threads.map(({ questions }) => questions)).toEqual([['warmUp'], ['warmUp']]);
  });

  test('does not take away the one that came after it', async () => {
    const threads = muteThreads();
    const analyst = share();
    await analyst();
    threads[0]!.die();
    const second = await analyst();
    threads[0]!.die();
    expect(await analyst()).toBe(second);
    expect(threads).toHaveLength(2);
  });

  test('is asked again for the futures of a dossier', async () => {
    const threads = muteThreads();
    const game = createGameStore();
    const futures = createFuturesStore({ game, startAnalyst: share(), pause: 0 });
    game.actions.newGame({ scenario: paris, seed: 1, mode: 'sandbox' });
    await eventually(() => expect(threads[0]?.questions).toEqual(['futures']));
    threads[0]!.die();
    await eventually(() => expect(futures.getState().fan!.is).toBe('lost'));
    futures.retry();
    await eventually(() => expect(threads[1]?.questions).toEqual(['futures']));
  });

  test('is asked again for a debrief', async () => {
    const threads = muteThreads();
    const game = createGameStore();
    const debrief = createDebriefStore({ game, startAnalyst: share() });
    game.actions.newGame({ scenario: paris, seed: 1 });
    playToTheEnd({ game });
    await eventually(() => expect(threads[0]?.questions).toEqual(['debrief']));
    threads[0]!.die();
    await eventually(() => expect(debrief.getState().state).toBe('failed'));
    debrief.actions.retry();
    await eventually(() => expect(threads[1]?.questions).toEqual(['debrief']));
  });

  test('is asked again for the turning points of a class', async () => {
    const threads = muteThreads();
    const game = createGameStore();
    game.actions.newGame({ scenario: paris, seed: 1 });
    playToTheEnd({ game });
    const room = createClassroomStore({ catalogue: [entryOf(paris)], own: () => null, startAnalyst: share() });
    await room.actions.read(codeOf(game.getState().game!));
    void room.actions.judge();
    await eventually(() => expect(threads[0]?.questions).toEqual(['judgement']));
    threads[0]!.die();
    await eventually(() => expect(room.getState().judging!.state).toBe('failed'));
    void room.actions.judge();
    await eventually(() => expect(threads[1]?.questions).toEqual(['judgement']));
  });
});
