/**
 * The atelier: a world being written, as things and as text, checked as it changes, kept by the browser at each change. The
 * text is the truth; a form edits it by splices, and one history undoes both. Nothing of it is sent anywhere.
 */
import { createStore } from 'zustand/vanilla';
import {
  changed,
  historyOf,
  type EditedDocument,
  type History,
  readDocument,
  redone,
  repaired,
  stepEnded,
  titleOf,
  undone,
  withoutMark,
  type Repair,
} from '../../scenario/edit';
import type { Problem } from '../../scenario/problem';
import type { Late } from '../late';
import type { Storage } from '../storage';
import type { Checker } from '../workshop/checker';
import type { Source } from '../workshop/workshop';
import { browserDrafts, type Draft, type Drafts } from './drafts';
import { leftDrafts } from './left';
import { createPlayedStore, type PlayedParts } from './played';
import type { Atelier, Side } from './state';

export type { Problem } from '../../scenario/problem';
export type { DraftEntry } from './drafts';
export type { Atelier, Checked, LastRight, Side } from './state';

export interface AtelierParts extends PlayedParts {
  checker: Checker;
  /** The browser's database; undefined where it has none. */
  database: () => IDBFactory | undefined;
  /** For what a page that is closed has no time to write there. */
  storage: Storage;
  /** In the place of the browser's. */
  drafts?: Drafts;
  readFacts: () => Promise<string>;
  clock: () => number;
  newId: () => string;
}

export type AtelierStoreApi = ReturnType<typeof createAtelierStore>;

/** The atelier of a tab: made by the first call. */
export const atelierOf = ({ atelier }: { atelier: Late<AtelierStoreApi, AtelierParts> }): AtelierStoreApi =>
  (atelier.now ??= createAtelierStore(atelier.parts));

/** Milliseconds without a change before the text is read as things, checked, and kept. */
const READ_AFTER = 250;
const CHECK_AFTER = 350;
const KEEP_AFTER = 300;

/** What every scenario's file begins with. */
const WORLD = '';

export function createAtelierStore({ checker, database, storage, readFacts, clock, newId, ...parts }: AtelierParts) {
  const played = createPlayedStore(parts);
  const drafts = parts.drafts ?? browserDrafts(database);
  const copyOf = (of: Draft): Draft => ({ ...of, id: newId(), begun: clock(), revision: 0, versions: [] });
  const left = leftDrafts(storage, drafts, copyOf);
  const store = createStore<Atelier>(() => ({
    document: null,
    outline: null,
    name: '',
    canUndo: false,
    canRedo: false,
    side: 'form',
    shown: WORLD,
    goal: null,
    arrival: null,
    checking: 'done',
    checked: null,
    right: null,
    keeping: { is: 'waiting', at: 0, isDownloaded: true, isCopy: false },
    drafts: null,
    facts: null,
  }));
  let history: History = historyOf('');
  let draft: Draft | null = null;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const later = (name: string, wait: number, work: () => void) => {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(work, wait));
  };

  /** Of the text that the document's things were read of. */
  let readText: string | null = null;
  /** Publishes the text of the history; `known` is the document of that text, where it has been read. */
  function publish(known: EditedDocument | null): void {
    // Until it is read again, a text has the things that it had.
    const document = known ?? { text: history.text, root: store.getState().document?.root ?? null };
    if (known !== null) readText = known.text;
    store.setState({ document, ...steps(), ...(known !== null && { outline: null }) });
  }
  const steps = () => ({ canUndo: history.past.length > 0, canRedo: history.future.length > 0 });
  /** The document of the text as it is now. */
  function read(): EditedDocument {
    const { document } = store.getState();
    if (document !== null && readText === history.text && document.text === history.text) return document;
    const now = readDocument(history.text);
    publish(now);
    return now;
  }
  function change(next: History, made: EditedDocument | null = null, isTyped = false): void {
    if (next === history) return;
    const isSameText = next.text === history.text;
    const { side, canUndo, canRedo, checking, keeping } = store.getState();
    const isText = side === 'text';
    history = next;
    const now = steps();
    // What is typed is published once: each key would draw the page anew.
    if (!isTyped || !isText) publish(made ?? (isTyped || isText ? null : readDocument(next.text)));
    else if (now.canUndo !== canUndo || now.canRedo !== canRedo) store.setState(now);
    if (isSameText) return;
    played.actions.rest();
    const is = keeping.is === 'refused' ? 'refused' : 'waiting';
    if (checking !== 'waiting' || keeping.is !== is || keeping.isDownloaded)
      store.setState({ checking: 'waiting', keeping: { ...keeping, is, isDownloaded: false } });
    // In the text, the checker's thread reads it.
    if (isTyped && !isText) later('read', READ_AFTER, read);
    later('check', CHECK_AFTER, () => void check());
    later('keep', KEEP_AFTER, () => void keep());
  }

  async function check(): Promise<void> {
    const text = history.text;
    store.setState({ checking: 'running' });
    const outcome = await checker.check(text, store.getState().name, store.getState().side === 'text');
    if (outcome.is === 'overtaken') return;
    if (outcome.is !== 'checked') return store.setState({ checking: 'failed' });
    const { problems, scenario } = outcome.checked;
    const isNow = text === history.text;
    if (scenario !== null) played.actions.take(scenario);
    store.setState(({ right, outline }) => ({
      // A text that cannot be read has the things that it had.
      outline: isNow && outcome.outline ? outcome.outline : outline,
      checking: isNow ? 'done' : 'waiting',
      checked: { text, problems },
      right: scenario === null ? right : { scenario, text, problems, at: clock() },
    }));
    if (isNow && draft?.revision && titleOf(store.getState(), draft.title) !== draft.title) await keep();
  }

  /** The world that is open, as it is to be kept. */
  function asWritten(): Draft | null {
    const { document, keeping, name } = store.getState();
    return document === null || draft === null
      ? null
      : {
          ...draft,
          name,
          text: history.text,
          title: titleOf(store.getState(), draft.title),
          changed: clock(),
          isDownloaded: keeping.isDownloaded,
        };
  }

  async function keep(): Promise<void> {
    clearTimeout(timers.get('keep'));
    const wanted = asWritten();
    if (wanted === null) return;
    const before = draft;
    const result = await drafts.keep(wanted);
    if (draft !== before) return;
    if (result.is === 'kept') draft = result.draft;
    // More may have been written since, by a page that is being closed.
    if ((result.is === 'kept' || result.is === 'elsewhere') && wanted.text === history.text) left.release(wanted.id);
    // Another tab writes the same world: what is written here goes into a copy, and nothing is lost.
    if (result.is === 'elsewhere') {
      draft = copyOf(wanted);
      store.setState({ keeping: { ...store.getState().keeping, isCopy: true } });
      await keep();
      // What the copy is called beside the other.
      return actions.list();
    }
    store.setState((state) => ({ keeping: { ...state.keeping, is: result.is, at: wanted.changed } }));
  }

  function begin(text: string, name: string, from: Draft | null): void {
    for (const timer of timers.values()) clearTimeout(timer);
    played.actions.take(null);
    history = historyOf(withoutMark(text));
    draft = from ?? {
      id: newId(),
      name,
      title: '',
      begun: clock(),
      changed: clock(),
      isDownloaded: true,
      text,
      revision: 0,
      versions: [],
    };
    const read = readDocument(history.text);
    store.setState({
      name,
      side: read.root === null ? 'text' : 'form',
      shown: WORLD,
      goal: null,
      arrival: null,
      checked: null,
      right: null,
      keeping: {
        is: from === null ? 'waiting' : 'kept',
        at: draft.changed,
        isDownloaded: draft.isDownloaded,
        isCopy: false,
      },
    });
    publish(read);
    void check();
  }

  const actions = {
    /** Opens a world: a file, the template, one of the game's own. It is kept from its first change on. */
    open: ({ text, name }: Source) => begin(text, name, null),
    /** Opens a world again that the browser has kept. */
    reopen: async (id: string): Promise<boolean> => {
      await left.recover(draft?.id);
      const found = await drafts.read(id);
      if (found !== null) begin(found.text, found.name, found);
      return found !== null;
    },
    /** Goes on with the world of this very text: the one that is open, or one that is kept. */
    reopenText: async (text: string): Promise<boolean> => {
      if (draft !== null && history.text === text) return true;
      for (const { id } of await drafts.list()) if ((await drafts.read(id))?.text === text) return actions.reopen(id);
      return false;
    },
    /** Leads to the place of a problem; null: one is there. */
    arriveAt: (arrival: Problem | null) => store.setState({ arrival }),
    list: async () => {
      await left.recover(draft?.id);
      store.setState({ drafts: await drafts.list() });
    },
    forget: async (id: string) => {
      await drafts.remove(id);
      if (draft?.id === id) draft = { ...draft, id: newId(), revision: 0 };
      await actions.list();
    },
    /** The last versions of the world that is open. */
    versions: () => draft?.versions ?? [],
    /** A document that a form, a repair or an arrangement has made. `group`: changes of one name are one step. */
    edit: (next: EditedDocument | null, group: string | null = null) => {
      if (next !== null) change(changed(history, next.text, group), next);
    },
    /** A text that was typed. */
    type: (text: string, group: string | null = 'typed') => change(changed(history, text, group), null, true),
    /** The document of what is written now: what has been typed may not have been read. */
    read,
    /** What comes next in the same field is another step. */
    endStep: () => {
      history = stepEnded(history);
    },
    undo: () => {
      change(undone(history));
    },
    redo: () => {
      change(redone(history));
    },
    repair: (repair: Repair) => {
      change(changed(history, repaired(history.text, repair)));
    },
    show: (thing: string, side?: Side) => store.setState((state) => ({ shown: thing, side: side ?? state.side })),
    showSide: (side: Side) => {
      // What has just been typed is read first.
      if (side !== 'text') read();
      store.setState({ side });
    },
    /** Goes to a place of the text, as text. */
    goTo: (at: number) => store.setState({ side: 'text', goal: { at } }),
    /** Writes what is not yet kept: the page is about to be left. */
    keepNow: (): Promise<void> => {
      const wanted = asWritten();
      if (wanted === null || !timers.has('keep') || store.getState().keeping.is !== 'waiting') return Promise.resolve();
      left.hold(wanted);
      return keep();
    },
    markDownloaded: () => {
      store.setState(({ keeping }) => ({ keeping: { ...keeping, isDownloaded: true } }));
      void keep();
    },
    checkAgain: () => void check(),
    /** What is shown can cite facts. */
    bringFacts: async () => {
      const facts = store.getState().facts === null ? await readFacts().catch(() => null) : null;
      if (facts !== null) store.setState({ facts: readDocument(facts) });
    },
  };
  return Object.assign(store, { actions, played, drafts, text: () => history.text, openId: () => draft?.id ?? null });
}
