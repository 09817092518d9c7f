/** Balancing in the atelier without a page: a change is one step of the one history, a search is of the world as it is now. */
import { describe, expect, test, vi } from 'vitest';
import type { Advice, Analyst } from '../../src/analyst';
import { checkScenario } from '../../src/scenario/check/check';
import { type Change, numbersIn, readDocument, setValue } from '../../src/scenario/edit';
import { createAtelierStore } from '../../src/store/atelier/atelier';
import { createBalanceStore, type BalanceParts } from '../../src/store/atelier/balance';
import { ONE_LANGUAGE } from '../support/scenario-text';
import { memory } from '../support/memory';

const NUMBER = 'dossiers/*/options/*/effects/*';
const STANDING: Advice['now'] = {
  games: 10,
  winners: ['cop'],
  worst: null,
  criteria: [],
  unsure: [],
  endings: [],
  entered: null,
};

/** A search that proposes to double the first number that was not refused. */
function analyst() {
  const asked: { text: string; refused: readonly string[]; signal: AbortSignal | undefined }[] = [];
  let isHeld = false;
  const stop = vi.fn<() => void>();
  const propose: Analyst['propose'] = ({ text, refused }, { signal } = {}) => {
    asked.push({ text, refused, signal });
    const place = numbersIn(text)(NUMBER).find(({ name }) => !refused.includes(name))!;
    const { name, start: at } = place;
    const change: Change = { kind: 'number', name, at, place, to: `${2 * place.value}` };
    const advice: Advice = {
      outcome: 'proposed',
      now: STANDING,
      proposal: { changes: [change], refusal: place.name, after: { ...STANDING, games: 20 } },
      hints: [],
      tried: 1,
    };
    if (!isHeld) return Promise.resolve(advice);
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(null)));
  };
  const startAnalyst: BalanceParts['startAnalyst'] = () => Promise.resolve({ propose, stop });
  return { startAnalyst, asked, stop, hold: () => (isHeld = true) };
}

async function balancing() {
  const robots = analyst();
  const atelier = createAtelierStore({
    checker: { check: (text, name) => Promise.resolve({ is: 'checked', checked: checkScenario(text, name) }) },
    database: () => undefined,
    storage: memory(),
    readFacts: () => Promise.resolve('facts: {}\n'),
    startAnalyst: () => Promise.reject(new Error('no thread here')),
    clock: () => 1000,
    newId: () => 'draft',
  });
  atelier.actions.open({ name: 'essai.yaml', text: ONE_LANGUAGE });
  const store = createBalanceStore(atelier, { ...robots, readFacts: () => Promise.resolve('facts: {}\n') });
  store.actions.begin();
  const until = (state: string) => vi.waitFor(() => expect(store.getState().state).toBe(state), { timeout: 3000 });
  await until('proposed');
  return { atelier, store, robots, until };
}

describe('balancing a world', () => {
  test('an accepted change is one step of the history, which undo takes back to the letter', async () => {
    const { atelier, store, until } = await balancing();
    const [change] = store.getState().advice!.proposal!.changes;
    if (change?.kind !== 'number') throw new Error('the robots of this test turn a number');
    store.actions.accept();
    const { text } = atelier.getState().document!;
    expect(text).toBe(ONE_LANGUAGE.slice(0, change.place.start) + change.to + ONE_LANGUAGE.slice(change.place.end));
    expect(store.getState()).toMatchObject({ state: 'waiting', accepted: 1, advice: { proposal: null } });
    // What was promised is known until more is.
    expect(store.getState().advice!.now.games).toBe(20);
    await until('proposed');
    expect(store.getState().text).toBe(text);
    atelier.actions.undo();
    expect(atelier.getState().document!.text).toBe(ONE_LANGUAGE);
    await vi.waitFor(() => expect(store.getState().text).toBe(ONE_LANGUAGE), { timeout: 3000 });
  });

  test('a refused change does not come again', async () => {
    const { store, robots, until } = await balancing();
    const { refusal } = store.getState().advice!.proposal!;
    store.actions.refuse();
    await until('proposed');
    expect(robots.asked.at(-1)!.refused).toEqual([refusal]);
    expect(store.getState().advice!.proposal!.refusal).not.toBe(refusal);
  });

  test('a world that is edited ends the search, which starts anew once the world is right', async () => {
    const { atelier, store, robots, until } = await balancing();
    robots.hold();
    store.actions.again();
    await vi.waitFor(() => expect(robots.asked).toHaveLength(2));
    atelier.actions.type(`${ONE_LANGUAGE}titel: x\n`);
    expect(robots.asked[1]!.signal!.aborted).toBe(true);
    expect(store.getState().state).toBe('waiting');
    await vi.waitFor(() => expect(atelier.getState().checked!.problems).not.toEqual([]), { timeout: 3000 });
    expect(robots.asked).toHaveLength(2);
    atelier.actions.edit(setValue(readDocument(ONE_LANGUAGE), ['title'], 'Autre'));
    await until('searching');
    await vi.waitFor(() => expect(robots.asked.at(-1)!.text).toContain('Autre'), { timeout: 3000 });
  });

  test('stopped, it stays so until it is asked for; left, its thread ends', async () => {
    const { store, robots } = await balancing();
    robots.hold();
    store.actions.again();
    await vi.waitFor(() => expect(robots.asked).toHaveLength(2));
    store.actions.stop();
    expect(store.getState().state).toBe('stopped');
    expect(robots.asked[1]!.signal!.aborted).toBe(true);
    store.actions.leave();
    await vi.waitFor(() => expect(robots.stop).toHaveBeenCalled());
  });
});
