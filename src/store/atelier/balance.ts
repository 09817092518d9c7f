/**
 * Balancing a world with its author: how it stands, then one change at a time, each found by robots in the analyst's thread,
 * and accepted, refused, or left. An accepted change is one step of the one history. Whatever else changes the world, the
 * search starts anew from what it has become.
 */
import { createStore } from 'zustand/vanilla';
import type { Advice, Analyst } from '../../analyst';
import { readDocument } from '../../scenario/edit';
import { withChanges } from '../../scenario/edit/change';
import { FACTS_FILE } from '../../scenario/names';
import type { PlayableScenario } from '../../scenario/playable';
import type { Late } from '../late';
import { latest } from '../latest';
import { atelierOf, type AtelierParts, type AtelierStoreApi } from './atelier';

export type { Advice, Hint, Proposal, Standing } from '../../analyst';

export interface Balancing {
  /** `waiting`: the world has a fault, or is being checked. `stopped`: by its author. */
  state: 'rest' | 'waiting' | 'searching' | 'stopped' | 'failed' | Exclude<Advice['outcome'], 'searching'>;
  /** 0..1. */
  done: number;
  /** The world that is spoken of, and its text. */
  scenario: PlayableScenario | null;
  text: string;
  /** What is known of it; of the world before an accepted change until more is known. */
  advice: Advice | null;
  /** Changes that were accepted and refused since the world was opened. */
  accepted: number;
  refused: readonly string[];
}

export interface BalanceParts {
  /** Starts a thread that plays. */
  startAnalyst: () => Promise<Pick<Analyst, 'propose'> & { stop: () => void }>;
  readFacts: () => Promise<string>;
}

export type BalanceStoreApi = ReturnType<typeof createBalanceStore>;

/** The balancing of a tab: made by the first call. */
export const balanceOf = (app: {
  atelier: Late<AtelierStoreApi, AtelierParts>;
  balance: Late<BalanceStoreApi, BalanceParts>;
}): BalanceStoreApi => (app.balance.now ??= createBalanceStore(atelierOf(app), app.balance.parts));

const AT_REST: Balancing = {
  state: 'rest',
  done: 0,
  scenario: null,
  text: '',
  advice: null,
  accepted: 0,
  refused: [],
};

export function createBalanceStore(atelier: AtelierStoreApi, { startAnalyst, readFacts }: BalanceParts) {
  const store = createStore<Balancing>(() => AT_REST);
  const work = latest();
  let isWanted = false;
  let thread: ReturnType<BalanceParts['startAnalyst']> | null = null;
  /** The world that an accepted change makes: what was promised of it is known of it. */
  let promised = '';

  const rest = () => {
    work.abort();
    thread?.then(({ stop }) => stop()).catch(() => undefined);
    thread = null;
  };

  async function search(): Promise<void> {
    const { right, name } = atelier.getState();
    if (right === null) return;
    const signal = work.start();
    const { scenario, text } = right;
    const { advice: known, text: before, refused } = store.getState();
    const isKnown = known !== null && (text === before || text === promised);
    store.setState({
      state: 'searching',
      done: 0,
      scenario,
      text,
      advice: isKnown ? { ...known, outcome: 'searching', proposal: null, tried: 0 } : null,
    });
    try {
      const factsText = await readFacts();
      if (signal.aborted) return;
      const analyst = await (thread ??= startAnalyst());
      if (signal.aborted) return;
      const facts = { factsText, factsFileName: FACTS_FILE };
      const advice = await analyst.propose(
        { scenario, text, fileName: name, facts, refused },
        {
          signal,
          onProgress: ({ done, report }) => {
            if (!signal.aborted) store.setState(report === null ? { done } : { done, advice: report });
          },
        },
      );
      if (advice === null || signal.aborted || advice.outcome === 'searching') return;
      store.setState({ state: advice.outcome, done: 1, advice });
    } catch {
      if (signal.aborted) return;
      rest();
      store.setState({ state: 'failed' });
    }
  }

  /** Follows the world: it is searched as it is now, once it is checked and right. */
  function follow(): void {
    const { document, right } = atelier.getState();
    // Another world was opened.
    if (right === null && store.getState().scenario !== null) store.setState(AT_REST);
    if (!isWanted || document === null) return;
    const { state, text } = store.getState();
    if (right === null || right.text !== atelier.text()) {
      work.abort();
      if (state !== 'waiting') store.setState({ state: 'waiting', done: 0 });
    } else if (text !== right.text || state === 'waiting' || state === 'rest') void search();
  }
  atelier.subscribe(follow);

  const actions = {
    /** Says how the world stands and looks for a change: the panel is on screen. */
    begin: () => {
      isWanted = true;
      follow();
    },
    /** Plays no more: the panel was left. What is known stays. */
    leave: () => {
      isWanted = false;
      rest();
      store.setState({ state: 'rest' });
    },
    stop: () => {
      work.abort();
      store.setState({ state: 'stopped' });
    },
    /** Searches again. */
    again: () => void search(),
    /** Writes the change that is proposed. */
    accept: () => {
      const { advice, text, accepted } = store.getState();
      const proposal = advice?.proposal ?? null;
      if (advice === null || proposal === null || atelier.text() !== text) return;
      const { changes, after } = proposal;
      const next = withChanges(text, changes);
      if (next === null) return;
      promised = next;
      store.setState({
        state: 'waiting',
        done: 0,
        accepted: accepted + 1,
        advice: { ...advice, now: after, proposal: null },
      });
      atelier.actions.edit(readDocument(promised));
    },
    /** Another change: this one does not come again. */
    refuse: () => {
      const { advice, refused } = store.getState();
      const proposal = advice?.proposal ?? null;
      if (proposal === null) return;
      store.setState({ refused: [...refused, proposal.refusal] });
      void search();
    },
  };
  return Object.assign(store, { actions });
}
