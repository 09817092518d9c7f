import { afterAll, describe, expect, test } from 'vitest';
import { balance } from '../../src/analyst/balance/balance';
import { futures } from '../../src/analyst/futures';
import { startAnalystThread } from '../../src/analyst/worker/node';
import { judgeGame } from '../../src/analyst/debrief/turning-points';
import { finishWork } from '../../src/analyst/work';
import { compile, start, type Doctrine } from '../../src/engine';
import { servedAnalyst } from '../support/analyst-port';
import { parisPlayable, playableFrom } from '../support/playable';
import { world } from '../support/world';

const paris = parisPlayable();
const model = compile(paris.rules);
const state = start(model);
const tiny = playableFrom(world().dossier('a').dossier('b').scenario);
const ALL_FREE: readonly Doctrine[] = ['laissez_faire', 'laissez_faire'];

describe('the analyst behind a port', () => {
  test('answers as it would here: futures, judgement, balance', async () => {
    const { analyst } = servedAnalyst();
    const budget = { games: 60 };
    expect(await analyst.futures({ scenario: paris, assumptions: {}, state, budget })).toEqual(
      finishWork(futures({ model, state, budget })),
    );
    const judged = { seed: 1, answers: ALL_FREE, budget };
    expect(await analyst.judge({ scenario: tiny, assumptions: {}, ...judged })).toEqual(
      finishWork(judgeGame({ model: compile(tiny.rules), ...judged })),
    );
    const asked = { scenario: tiny, budget: { games: 2 }, seed: 3 };
    expect(await analyst.balance(asked)).toEqual(finishWork(balance(asked)));
  });

  test('plays under the assumptions that it is given', async () => {
    const { analyst } = servedAnalyst();
    const ask = (level: 'low' | 'high') =>
      analyst.futures({ scenario: paris, assumptions: { contagion: level }, state, budget: { games: 60 } });
    const [low, high] = await Promise.all([ask('low'), ask('high')]);
    expect(low).not.toEqual(high);
  });

  test('a scenario is sent once, however many questions there are', async () => {
    const { analyst, sent } = servedAnalyst();
    await analyst.warmUp(tiny);
    await analyst.futures({ scenario: tiny, assumptions: {}, state: start(compile(tiny.rules)), budget: { games: 9 } });
    expect(sent.map(({ say }) => say)).toEqual(['scenario', 'work', 'work']);
  });

  test('tells how far it is while it works, with what is known so far', async () => {
    const { analyst } = servedAnalyst();
    const told: { done: number; games: number }[] = [];
    const answer = await analyst.futures(
      { scenario: paris, assumptions: {}, state, budget: { milliseconds: 250 } },
      { onProgress: ({ done, report }) => told.push({ done, games: report!.games }) },
    );
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(answer!.games).toBeGreaterThan(told[0]!.games);
  });

  test('an aborted question gives null at once, and the work stops', async () => {
    const { analyst, heard } = servedAnalyst();
    const stop = new AbortController();
    const endless = analyst.futures(
      { scenario: paris, assumptions: {}, state, budget: { games: 1e9 } },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect(await endless).toBeNull();
    // Had the work gone on, a report would come every 50 ms.
    await analyst.warmUp(tiny);
    const said = heard.length;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(heard.length).toBe(said);
  });

  test('a signal that was aborted before asks nothing', async () => {
    const { analyst, sent } = servedAnalyst();
    const budget = { games: 9 };
    const signal = AbortSignal.abort();
    expect(await analyst.futures({ scenario: paris, assumptions: {}, state, budget }, { signal })).toBeNull();
    expect(sent).toEqual([]);
  });

  test('a student’s question overtakes a long report', async () => {
    const { analyst } = servedAnalyst();
    const stop = new AbortController();
    const report = analyst.balance({ scenario: paris, budget: { games: 1e6 } }, { signal: stop.signal });
    const fan = await analyst.futures({ scenario: paris, assumptions: {}, state, budget: { games: 300 } });
    expect(fan!.games).toBeGreaterThan(200);
    stop.abort();
    expect(await report).toBeNull();
  });

  test('gives way after a few milliseconds by its clock, however long the work', async () => {
    let now = 0;
    const { analyst, pauses } = servedAnalyst(() => (now += 1));
    const rounds = 100;
    const ways = 9;
    const open = 3;
    const budget = { games: rounds * ways * open };
    await analyst.futures({ scenario: paris, assumptions: {}, state, budget });
    // The clock is looked at after every round of games, and each look takes a millisecond: three rounds a slice at most.
    expect(pauses()).toBeGreaterThanOrEqual(rounds / 3);
  });

  test('plays nothing while it is held, then goes on to the same answer', async () => {
    const { analyst, post, heard, pauses } = servedAnalyst();
    const budget = { games: 540 };
    const answer = analyst.futures(
      { scenario: paris, assumptions: {}, state, budget },
      { onProgress: () => undefined },
    );
    post({ say: 'hold' });
    const turnOfEvents = () => new Promise((resolve) => setImmediate(resolve));
    for (let left = 20; left > 0; left--) await turnOfEvents();
    const played = pauses();
    for (let left = 20; left > 0; left--) await turnOfEvents();
    expect(pauses()).toBe(played);
    expect(heard.filter(({ say }) => say === 'done')).toEqual([]);
    post({ say: 'resume' });
    expect(await answer).toEqual(finishWork(futures({ model, state, budget })));
  });

  test('what fails is said to whoever asked, and to nobody else', async () => {
    const { analyst } = servedAnalyst();
    const foreign = analyst.futures({ scenario: tiny, assumptions: {}, state, budget: { games: 9 } });
    const fine = analyst.futures({ scenario: paris, assumptions: {}, state, budget: { games: 27 } });
    const unfinished = analyst.judge({ scenario: tiny, assumptions: {}, seed: 1, answers: [], budget: { games: 9 } });
    await expect(foreign).rejects.toThrow(/not one of this scenario/);
    await expect(unfinished).rejects.toThrow(/whole game/);
    expect((await fine)!.games).toBe(27);
  });

  test('when the thread dies every question fails, and those to come', async () => {
    const { analyst, die } = servedAnalyst();
    const asked = () => analyst.futures({ scenario: paris, assumptions: {}, state, budget: { games: 1e9 } });
    const pending = asked();
    die(new Error('out of memory'));
    await expect(pending).rejects.toThrow('out of memory');
    await expect(asked()).rejects.toThrow('out of memory');
  });
});

describe('the analyst in a thread of Node', () => {
  const thread = startAnalystThread();
  afterAll(() => thread.stop());

  test('gives the same futures as here', async () => {
    const ask = { state, budget: { games: 135 } };
    expect(await thread.futures({ scenario: paris, assumptions: {}, ...ask })).toEqual(
      finishWork(futures({ model, ...ask })),
    );
  });

  test('hears a cancellation while it works', async () => {
    const stop = new AbortController();
    const endless = thread.balance({ scenario: paris, budget: { games: 1e6 } }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await endless).toBeNull();
    await thread.warmUp(tiny);
  });
});
