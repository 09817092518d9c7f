/** The atelier without a page: what is written is checked, kept, undone, and never lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';
import { readDocument, repairOf, setValue } from '../../src/scenario/edit';
import { outlineOf } from '../../src/scenario/edit/outline';
import { createAtelierStore, type AtelierParts } from '../../src/store/atelier/atelier';
import { withVersion, type Draft, type Drafts } from '../../src/store/atelier/drafts';
import { createPlayedStore, type PlayedMap } from '../../src/store/atelier/played';
import { finishedGame, gameBefore } from '../../src/store/atelier/preview';
import type { PlayableScenario } from '../../src/scenario/playable';
import { memoryDrafts } from '../support/drafts';
import { memory } from '../support/memory';
import { edited, ONE_LANGUAGE, playable, SMALLEST } from '../support/scenario-text';

const checker: AtelierParts['checker'] = {
  check: (text, name, isOutlined = false) =>
    Promise.resolve({
      is: 'checked',
      checked: checkScenario(text, name),
      outline: isOutlined ? outlineOf(text) : null,
    }),
};

let ids = 0;
function atelier(drafts: Drafts = memoryDrafts(), clock = () => 1000, thread = checker, storage = memory()) {
  return createAtelierStore({
    checker: thread,
    drafts,
    database: () => undefined,
    storage,
    readFacts: () => Promise.resolve('facts: {}\n'),
    startAnalyst: () => Promise.reject(new Error('no thread here')),
    clock,
    newId: () => `draft-${(ids += 1)}`,
  });
}

const open = (store: ReturnType<typeof atelier>, text = ONE_LANGUAGE) =>
  store.actions.open({ name: 'essai.yaml', text });
const settled = () => vi.waitFor(() => new Promise((done) => setTimeout(done, 900)), { timeout: 5000 });
const title = (store: ReturnType<typeof atelier>) => store.getState().document!;

/** What is left by a page that is closed before its database has written. */
function closedTooSoon(drafts: Drafts): ReturnType<typeof memory> {
  const storage = memory();
  const closed = atelier({ ...drafts, keep: () => new Promise(() => undefined) }, undefined, undefined, storage);
  open(closed);
  closed.actions.type(`${ONE_LANGUAGE}# un\n`);
  void closed.actions.keepNow();
  return storage;
}

describe('a world that is written', () => {
  test('is checked as it changes; a fault keeps the last version that was right', async () => {
    const store = atelier();
    open(store);
    await settled();
    const { right, checked } = store.getState();
    expect(right!.text).toBe(ONE_LANGUAGE);
    store.actions.type(edited(ONE_LANGUAGE, ['endings:', 'fins:']));
    await settled();
    expect(store.getState().checked).not.toBe(checked);
    expect(store.getState().checked!.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(store.getState().right!.text).toBe(ONE_LANGUAGE);
  });

  test('has one history for form, text and repairs', async () => {
    const store = atelier();
    open(store, edited(ONE_LANGUAGE, ['endings:', 'endigs:']));
    await settled();
    const begun = title(store).text;
    const [problem] = store.getState().checked!.problems;
    store.actions.repair(repairOf(begun, problem!)!);
    store.actions.edit(setValue(title(store), ['title'], 'Autre'));
    store.actions.type(`${title(store).text}# fin\n`);
    const last = title(store).text;
    for (let left = 3; left > 0; left--) store.actions.undo();
    expect(title(store).text).toBe(begun);
    expect(store.getState().canUndo).toBe(false);
    for (let left = 3; left > 0; left--) store.actions.redo();
    expect(title(store).text).toBe(last);
    expect(title(store).root).toEqual(readDocument(last).root);
  });

  test('is kept at each change, and is there again; what is downloaded says so until it changes', async () => {
    const drafts = memoryDrafts();
    const store = atelier(drafts);
    open(store);
    expect(drafts.kept.size).toBe(0);
    store.actions.edit(setValue(title(store), ['title'], 'Gardé'));
    await settled();
    expect(store.getState().keeping).toMatchObject({ is: 'kept', isDownloaded: false });
    store.actions.markDownloaded();
    await settled();
    const [draft] = await drafts.list();
    expect(draft).toMatchObject({ title: 'Gardé', isDownloaded: true });
    const later = atelier(drafts);
    expect(await later.actions.reopen(draft!.id)).toBe(true);
    expect(title(later).text).toBe(title(store).text);
    later.actions.type(`${title(later).text}#\n`);
    expect(later.getState().keeping.isDownloaded).toBe(false);
  });

  test('is kept under the title that it has now, whether a form or the text gave it, faults or not', async () => {
    const drafts = memoryDrafts();
    const store = atelier(drafts);
    const kept = async () => (await drafts.list()).map((draft) => draft.title);
    open(store);
    store.actions.edit(setValue(title(store), ['title'], 'Premier'));
    await settled();
    expect(await kept()).toEqual(['Premier']);
    store.actions.showSide('text');
    store.actions.type(edited(title(store).text, ['title: Premier', 'title: Second'], ['endings:', 'fins:']));
    await settled();
    expect(store.getState().checked!.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(await kept()).toEqual(['Second']);
  });

  test('that another tab writes too goes on in a copy: neither loses a word', async () => {
    const drafts = memoryDrafts();
    const one = atelier(drafts);
    open(one);
    one.actions.type(`${ONE_LANGUAGE}# un\n`);
    await settled();
    const [{ id }] = (await drafts.list()) as [Draft];
    const other = atelier(drafts);
    await other.actions.reopen(id);
    other.actions.type(`${ONE_LANGUAGE}# un, deux\n`);
    await settled();
    one.actions.type(`${ONE_LANGUAGE}# un, trois\n`);
    await settled();
    expect(one.getState().keeping).toMatchObject({ is: 'kept', isCopy: true });
    expect([...drafts.kept.values()].map(({ text }) => text.slice(ONE_LANGUAGE.length)).sort()).toEqual([
      '# un, deux\n',
      '# un, trois\n',
    ]);
    // The copy has its number, in the list and where one writes, until it has a title of its own.
    const [first, second] = one.getState().drafts!.toSorted((a, b) => a.title.length - b.title.length);
    expect(first!.id).toBe(id);
    expect(second).toMatchObject({ id: one.openId(), title: `${first!.title} (2)` });
    one.actions.edit(setValue(one.actions.read(), ['title'], 'Autre'));
    await settled();
    expect((await drafts.list()).map((draft) => draft.title).sort()).toEqual(['Autre', first!.title].sort());
  });

  test('loses nothing where the page is closed before its database has written', async () => {
    const drafts = memoryDrafts();
    const storage = closedTooSoon(drafts);
    const later = atelier(drafts, undefined, undefined, storage);
    await later.actions.list();
    const [{ id }] = later.getState().drafts as [Draft];
    expect(await later.actions.reopen(id)).toBe(true);
    expect(later.text()).toBe(`${ONE_LANGUAGE}# un\n`);
    expect(storage.names()).toEqual([]);
  });

  test('that a closed page has left stays there until the database takes it; what is no world is thrown away', async () => {
    const drafts = memoryDrafts();
    const storage = closedTooSoon(drafts);
    for (const junk of ['{', '[]', '{"id": 1}', 'null']) storage.write(`bouclier.draft.${junk}`, junk);
    const full = atelier({ ...drafts, keep: async () => ({ is: 'full' }) }, undefined, undefined, storage);
    await full.actions.list();
    expect(storage.names()).toHaveLength(1);
    const later = atelier(drafts, undefined, undefined, storage);
    await Promise.all([later.actions.list(), later.actions.list()]);
    expect([...drafts.kept.values()].map(({ text }) => text)).toEqual([`${ONE_LANGUAGE}# un\n`]);
    expect(storage.names()).toEqual([]);
  });

  test('is gone on with where it is opened again as a file', async () => {
    const drafts = memoryDrafts();
    const store = atelier(drafts);
    open(store);
    store.actions.type(`${ONE_LANGUAGE}# un\n`);
    await settled();
    const later = atelier(drafts);
    expect(await later.actions.reopenText(`${ONE_LANGUAGE}# deux\n`)).toBe(false);
    expect(await later.actions.reopenText(`${ONE_LANGUAGE}# un\n`)).toBe(true);
    expect(later.openId()).toBe(store.openId());
  });

  test('where nothing can be kept, it is said', async () => {
    const store = atelier({ ...memoryDrafts(), keep: () => Promise.resolve({ is: 'refused' }) });
    open(store);
    store.actions.type(`${ONE_LANGUAGE}#\n`);
    await settled();
    expect(store.getState().keeping.is).toBe('refused');
  });

  test('as text, a key draws nothing and reads nothing here: the things come from the checker’s thread once the hand rests', async () => {
    const asked: (boolean | undefined)[] = [];
    const outlining: AtelierParts['checker'] = {
      check: (text, name, isOutlined) => {
        asked.push(isOutlined);
        const outline = isOutlined === true ? outlineOf(text) : null;
        return Promise.resolve({ is: 'checked', checked: checkScenario(text, name), outline });
      },
    };
    const store = atelier(memoryDrafts(), undefined, outlining);
    open(store);
    await settled();
    store.actions.showSide('text');
    const begun = title(store);
    let drawn = 0;
    store.subscribe(() => (drawn += 1));
    const typed = edited(ONE_LANGUAGE, ['endings:', 'endings: # autre']);
    for (let key = 0; key < 30; key++) store.actions.type(`${typed}${'#'.repeat(key)}\n`);
    // That there is something to undo, and that it is not yet checked or kept: once, not at each key.
    expect(drawn).toBeLessThanOrEqual(2);
    expect(title(store)).toBe(begun);
    await settled();
    expect(title(store)).toBe(begun);
    expect(asked).toEqual([false, true]);
    expect(store.getState().outline).toEqual(outlineOf(store.text()));
    // A form reads it.
    store.actions.showSide('form');
    expect(title(store)).toEqual(readDocument(store.text()));
    expect(store.getState().outline).toBeNull();
  });

  test('that cannot be read as things is opened as text', () => {
    const store = atelier();
    open(store, 'a: [b\nc: *x');
    expect(store.getState()).toMatchObject({ side: 'text', document: { root: null } });
  });
});

describe('versions', () => {
  const draft = (text: string, changed: number): Draft => ({
    id: 'a',
    name: 'a.yaml',
    title: '',
    changed,
    isDownloaded: false,
    text,
    revision: 1,
    versions: [],
  });
  test('are taken every five minutes, twelve at most', () => {
    let kept = withVersion(null, draft('0', 0));
    for (let minute = 1; minute <= 200; minute++) kept = withVersion(kept, draft(String(minute), minute * 60_000));
    expect(kept.versions).toHaveLength(12);
    const times = kept.versions.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times[0]! - times[1]!).toBeGreaterThanOrEqual(5 * 60_000);
  });
});

describe('a game in front of a dossier', () => {
  test('stands before that very dossier; where none can, there is none', () => {
    const scenario = playable(ONE_LANGUAGE);
    const dossiers = scenario.rules.dossiers.map(({ id }) => id);
    const found = (id: string) => {
      const games = gameBefore(scenario, id);
      let step = games.next();
      while (!step.done) step = games.next();
      return step.value;
    };
    for (const id of dossiers) expect(found(id)!.phase).toBe('dossier');
    expect(found('no-such-dossier')).toBeNull();
  });
  test('or at its end', () => {
    expect(finishedGame(playable(SMALLEST)).phase).toBe('ended');
  });
});

test('an earlier version is taken back in one step, which is undone in one', async () => {
  const drafts = memoryDrafts();
  let now = 0;
  const store = atelier(drafts, () => now);
  open(store);
  for (const words of ['un', 'deux']) {
    store.actions.edit(setValue(title(store), ['title'], words));
    now += 6 * 60_000;
    await settled();
  }
  const [version] = store.actions.versions();
  const last = store.text();
  expect(version!.text).toContain('un');
  store.actions.edit(readDocument(version!.text));
  expect(store.text()).toBe(version!.text);
  store.actions.undo();
  expect(store.text()).toBe(last);
});

describe('robots that play what is written', () => {
  const part = (scenario: PlayableScenario) => ({ games: 1000, of: scenario.rules.turns }) as unknown as PlayedMap;
  function robots() {
    const asked: PlayableScenario[] = [];
    let stopped = 0;
    const startAnalyst = () =>
      Promise.resolve({
        playedMap: ({ scenario }: { scenario: PlayableScenario }) => {
          asked.push(scenario);
          return Promise.resolve(part(scenario));
        },
        stop: () => void (stopped += 1),
      });
    return { asked, stopped: () => stopped, startAnalyst };
  }
  const one = playable(ONE_LANGUAGE);
  const rested = () => vi.advanceTimersByTimeAsync(2500);

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('wait until one has stopped writing, and play nothing while the world is not on screen', async () => {
    const { asked, startAnalyst } = robots();
    const { actions, getState } = createPlayedStore({ startAnalyst });
    actions.take(one);
    await rested();
    expect(asked).toEqual([]);
    actions.follow(true);
    await vi.advanceTimersByTimeAsync(1500);
    actions.rest();
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toEqual([]);
    await rested();
    expect(asked).toEqual([one]);
    expect(getState()).toMatchObject({ is: 'done', scenario: one });
  });

  test('play again when rules have changed, and not for a text', async () => {
    const { asked, startAnalyst, stopped } = robots();
    const { actions, getState } = createPlayedStore({ startAnalyst });
    actions.follow(true);
    actions.take(one);
    await rested();
    const retold = { ...one, title: { ...one.title, en: 'Other' } };
    actions.take(retold);
    await rested();
    expect(asked).toEqual([one]);
    expect(getState().scenario).toBe(retold);
    const longer = { ...one, rules: { ...one.rules, turns: one.rules.turns + 1 } };
    actions.take(longer);
    await rested();
    expect(asked).toEqual([one, longer]);
    expect(stopped()).toBe(2);
  });

  test('a thread that does not start is said, and can be called again', async () => {
    const { startAnalyst } = robots();
    let isDown = true;
    const { actions, getState } = createPlayedStore({
      startAnalyst: () => (isDown ? Promise.reject(new Error('down')) : startAnalyst()),
    });
    actions.follow(true);
    actions.take(one);
    await rested();
    expect(getState().is).toBe('failed');
    isDown = false;
    actions.again();
    await rested();
    expect(getState().is).toBe('done');
  });

  test('another world begins with nothing known', async () => {
    const { startAnalyst } = robots();
    const { actions, getState } = createPlayedStore({ startAnalyst });
    actions.follow(true);
    actions.take(one);
    await rested();
    actions.take(null);
    expect(getState()).toMatchObject({ is: 'waiting', map: null });
  });
});
