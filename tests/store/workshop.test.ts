/** The workshop: what becomes of a file of the player's own. No browser, no worker: their parts are played here. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analyst, BalanceReport } from '../../src/analyst';
import type { CheckRequest } from '../../src/scenario/check/check-worker';
import type { PlayableScenario } from '../../src/scenario/playable';
import { createChecker, type Checker, type CheckOutcome, type CheckThread } from '../../src/store/workshop/checker';
import { droppedFile, fixedFile, type OwnFile } from '../../src/store/workshop/own-file';
import { createWorkshopStore, type WorkshopParts } from '../../src/store/workshop/workshop';
import { testApp as appOf } from '../support/stores';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';

const right: PlayableScenario = playableFrom({ ...parisPlayable().rules, id: 'robot' });
const checked = (scenario: PlayableScenario | null): CheckOutcome => ({
  is: 'checked',
  checked: { problems: [], scenario },
});

/** A file on a disk that tests write to. */
function diskFile(text: string, isFollowed = true) {
  let saved: { text: string; time: number } | null = { text, time: 1 };
  const file: OwnFile = {
    name: 'robot.yaml',
    isFollowed,
    look: () =>
      saved === null
        ? Promise.reject(new DOMException('gone', 'NotFoundError'))
        : Promise.resolve({
            size: saved.text.length,
            lastModified: saved.time,
            text: () => Promise.resolve(saved!.text),
          }),
  };
  return {
    file,
    save: (next: string) => (saved = { text: next, time: (saved?.time ?? 5) + 1 }),
    remove: () => (saved = null),
  };
}

/** Says what it is told to say of each text. */
function scripted(answers: Record<string, CheckOutcome>) {
  const asked: string[] = [];
  const checker: Checker = {
    check: (text) => {
      asked.push(text);
      return Promise.resolve(answers[text] ?? checked(null));
    },
  };
  return { checker, asked };
}

const noAnalyst: WorkshopParts['startAnalyst'] = () => Promise.reject(new Error('no analyst here'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a file that is opened', () => {
  test('is checked under its own name, and gives its scenario', async () => {
    const { checker, asked } = scripted({ good: checked(right) });
    const workshop = createWorkshopStore({ checker, startAnalyst: noAnalyst });
    const opening = workshop.actions.take(diskFile('good').file);
    expect(workshop.getState()).toMatchObject({ file: { name: 'robot.yaml' }, isChecking: true, verdict: null });
    await opening;
    expect(asked).toEqual(['good']);
    expect(workshop.getState()).toMatchObject({ isChecking: false, verdict: { is: 'checked', problems: [] } });
    expect(workshop.scenario()).toBe(right);
  });

  test.each(['too-long', 'not-loaded'] as const)('whose check is %s is said to be so', async (is) => {
    const workshop = createWorkshopStore({ checker: scripted({ bad: { is } }).checker, startAnalyst: noAnalyst });
    await workshop.actions.take(diskFile('bad').file);
    expect(workshop.getState()).toMatchObject({ isChecking: false, verdict: { is } });
    expect(workshop.scenario()).toBeNull();
  });

  test('that is far too large is not even read', async () => {
    const { checker, asked } = scripted({});
    const workshop = createWorkshopStore({ checker, startAnalyst: noAnalyst });
    const text = vi.fn(() => Promise.resolve(''));
    await workshop.actions.take({
      name: 'film.yaml',
      isFollowed: false,
      look: () => Promise.resolve({ size: 3_000_000_000, lastModified: 1, text }),
    });
    expect(workshop.getState().verdict).toEqual({ is: 'too-large' });
    expect(text).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  test('that can not be reached is said to be unreadable', async () => {
    const workshop = createWorkshopStore({ checker: scripted({}).checker, startAnalyst: noAnalyst });
    const disk = diskFile('good');
    disk.remove();
    await workshop.actions.take(disk.file);
    expect(workshop.getState()).toMatchObject({ isChecking: false, verdict: { is: 'unreadable' } });
  });

  test('in the place of a slow one is the only one heard', async () => {
    let answerSlow: (outcome: CheckOutcome) => void = () => undefined;
    const checker: Checker = {
      check: (text) =>
        text === 'slow' ? new Promise((resolve) => (answerSlow = resolve)) : Promise.resolve(checked(right)),
    };
    const workshop = createWorkshopStore({ checker, startAnalyst: noAnalyst });
    const slow = workshop.actions.take(diskFile('slow').file);
    await pass(0);
    await workshop.actions.take(diskFile('good').file);
    answerSlow({ is: 'too-long' });
    await slow;
    expect(workshop.scenario()).toBe(right);
    expect(workshop.getState().isChecking).toBe(false);
  });
});

describe('a file that is followed', () => {
  async function following() {
    const { checker, asked } = scripted({ good: checked(right) });
    const workshop = createWorkshopStore({ checker, startAnalyst: noAnalyst });
    const disk = diskFile('bad');
    workshop.actions.follow();
    await workshop.actions.take(disk.file);
    return { workshop, disk, asked };
  }

  test('is read again within a second of being saved, and not otherwise', async () => {
    const { workshop, disk, asked } = await following();
    await pass(5000);
    expect(asked).toEqual(['bad']);
    disk.save('good');
    await pass(1000);
    expect(asked).toEqual(['bad', 'good']);
    expect(workshop.scenario()).toBe(right);
  });

  test('may be gone for a moment, as editors do when they save', async () => {
    const { workshop, disk } = await following();
    disk.remove();
    await pass(3000);
    expect(workshop.getState()).toMatchObject({ isChecking: false, verdict: { is: 'checked' } });
    disk.save('good');
    await pass(1000);
    expect(workshop.scenario()).toBe(right);
  });

  test('is left alone while the workshop is closed, and looked at again when it opens', async () => {
    const { workshop, disk, asked } = await following();
    workshop.actions.rest();
    disk.save('good');
    await pass(5000);
    expect(asked).toEqual(['bad']);
    workshop.actions.follow();
    await pass(1000);
    expect(asked).toEqual(['bad', 'good']);
  });

  test('is not one from an input: that is never looked at again by itself', async () => {
    const { checker, asked } = scripted({});
    const workshop = createWorkshopStore({ checker, startAnalyst: noAnalyst });
    workshop.actions.follow();
    const disk = diskFile('bad', false);
    await workshop.actions.take(disk.file);
    disk.save('good');
    await pass(5000);
    expect(asked).toEqual(['bad']);
  });
});

describe('the balance report', () => {
  const report = { games: 7 } as BalanceReport;

  async function readyToStudy(balance: Analyst['balance']) {
    const stop = vi.fn();
    const disk = diskFile('good');
    const { checker } = scripted({ good: checked(right) });
    const workshop = createWorkshopStore({ checker, startAnalyst: () => Promise.resolve({ balance, stop }) });
    workshop.actions.follow();
    await workshop.actions.take(disk.file);
    return { workshop, stop, disk };
  }

  /** Never ends by itself; tells what it knows once. */
  const endless: Analyst['balance'] = (_ask, { onProgress, signal } = {}) => {
    onProgress?.({ done: 0.4, report });
    onProgress?.({ done: 0.5, report: null });
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(null)));
  };

  test('is made of the scenario that was read, and its thread is ended', async () => {
    const asked: PlayableScenario[] = [];
    const { workshop, stop } = await readyToStudy(({ scenario }) => (asked.push(scenario), Promise.resolve(report)));
    await workshop.actions.study();
    expect(workshop.getState().study).toEqual({ scenario: right, state: 'done', done: 1, report });
    expect(asked).toEqual([right]);
    expect(stop).toHaveBeenCalledOnce();
  });

  test('shows how far it is; stopped, it keeps what is known', async () => {
    const { workshop, stop } = await readyToStudy(endless);
    const studying = workshop.actions.study();
    await pass(0);
    expect(workshop.getState().study).toMatchObject({ state: 'running', done: 0.5, report });
    workshop.actions.stop();
    await studying;
    expect(workshop.getState().study).toMatchObject({ state: 'stopped', report });
    expect(stop).toHaveBeenCalledOnce();
  });

  test('is dropped when the file changes: it was of another world', async () => {
    const { workshop, stop, disk } = await readyToStudy(endless);
    void workshop.actions.study();
    await pass(0);
    disk.save('good ');
    await pass(1000);
    expect(workshop.getState().study).toBeNull();
    expect(stop).toHaveBeenCalledOnce();
  });

  test('that fails is said to have failed, and its thread is ended all the same', async () => {
    const { workshop, stop } = await readyToStudy(() => Promise.reject(new Error('broken')));
    await workshop.actions.study();
    expect(workshop.getState().study).toMatchObject({ state: 'failed' });
    expect(stop).toHaveBeenCalledOnce();
  });

  test('is not made of a file with an error', async () => {
    const start = vi.fn(noAnalyst);
    const workshop = createWorkshopStore({ checker: scripted({}).checker, startAnalyst: start });
    await workshop.actions.take(diskFile('bad').file);
    await workshop.actions.study();
    expect(workshop.getState().study).toBeNull();
    expect(start).not.toHaveBeenCalled();
  });
});

describe("the checker's thread", () => {
  /** Threads that answer when a test says so. */
  function threads() {
    const started: {
      sent: CheckRequest[];
      isEnded: boolean;
      say: (data: unknown) => void;
      fail: () => void;
    }[] = [];
    const start = (): CheckThread => {
      const hearers: Record<string, ((event: unknown) => void)[]> = { message: [], error: [] };
      const tell = (type: string, event: unknown) => {
        for (const hear of hearers[type]!) hear(event);
      };
      const thread = {
        sent: [] as CheckRequest[],
        isEnded: false,
        say: (data: unknown) => tell('message', { data }),
        fail: () => tell('error', {}),
      };
      started.push(thread);
      return {
        postMessage: (message: CheckRequest) => void thread.sent.push(message),
        terminate: () => void (thread.isEnded = true),
        addEventListener: (type: string, hear: (event: unknown) => void) => void hearers[type]!.push(hear),
      };
    };
    return { started, start };
  }
  const glossary = () => Promise.resolve('the words');
  const facts = () => Promise.resolve('the facts');
  const answer = { say: 'checked', checked: { problems: [], scenario: null } };

  test('is given the text, its name and the words that every file may use, and is kept for the next file', async () => {
    const { started, start } = threads();
    const checker = createChecker(start, facts, glossary);
    for (const text of ['one', 'two']) {
      const checking = checker.check(text, `${text}.yaml`);
      await pass(0);
      if (text === 'one') started[0]!.say({ say: 'ready' });
      started[0]!.say(answer);
      expect(await checking).toEqual({ is: 'checked', checked: answer.checked });
    }
    expect(started).toHaveLength(1);
    expect(started[0]!.sent).toEqual([
      { text: 'one', fileName: 'one.yaml', factsText: 'the words' },
      { text: 'two', fileName: 'two.yaml', factsText: 'the words' },
    ]);
  });

  test('reads a file again with the shared facts when it uses a name that it does not declare, and those after it at once', async () => {
    const { started, start } = threads();
    const checker = createChecker(start, facts, glossary);
    const checking = checker.check('citing', 'a.yaml');
    await pass(0);
    started[0]!.say({ say: 'ready' });
    started[0]!.say({ say: 'checked', checked: { problems: [{ code: 'unknown-name' }], scenario: null } });
    await pass(0);
    started[0]!.say(answer);
    expect(await checking).toEqual({ is: 'checked', checked: answer.checked });
    void checker.check('next', 'a.yaml');
    await pass(0);
    expect(started[0]!.sent.map(({ text, factsText }) => [text, factsText])).toEqual([
      ['citing', 'the words'],
      ['citing', 'the facts'],
      ['next', 'the facts'],
    ]);
  });

  test('is ended after ten seconds of one file, loading not counted; the next file has a new one', async () => {
    const { started, start } = threads();
    const checker = createChecker(start, facts, glossary);
    const checking = checker.check('bomb', 'bomb.yaml');
    await pass(60_000); // a slow network
    started[0]!.say({ say: 'ready' });
    await pass(9_999);
    expect(started[0]!.isEnded).toBe(false);
    await pass(1);
    expect(await checking).toEqual({ is: 'too-long' });
    expect(started[0]!.isEnded).toBe(true);
    const next = checker.check('good', 'good.yaml');
    await pass(0);
    started[1]!.say({ say: 'ready' });
    started[1]!.say(answer);
    expect(await next).toMatchObject({ is: 'checked' });
    await pass(20_000);
    expect(started[1]!.isEnded).toBe(false);
  });

  test('at work on an older text is ended by a newer one', async () => {
    const { started, start } = threads();
    const checker = createChecker(start, facts, glossary);
    const older = checker.check('old', 'a.yaml');
    await pass(0);
    started[0]!.say({ say: 'ready' });
    const newer = checker.check('new', 'a.yaml');
    expect(await older).toEqual({ is: 'overtaken' });
    expect(started[0]!.isEnded).toBe(true);
    await pass(0);
    started[0]!.say(answer); // a last word that nobody waits for
    started[1]!.say({ say: 'ready' });
    started[1]!.say(answer);
    expect(await newer).toMatchObject({ is: 'checked' });
  });

  test('or facts that do not load are said so, and tried again', async () => {
    const { started, start } = threads();
    const checker = createChecker(start, facts, glossary);
    const checking = checker.check('good', 'good.yaml');
    await pass(0);
    started[0]!.fail();
    expect(await checking).toEqual({ is: 'not-loaded' });
    const offline = createChecker(start, facts, () => Promise.reject(new Error('offline')));
    expect(await offline.check('x', 'x.yaml')).toEqual({ is: 'not-loaded' });
    void checker.check('good', 'good.yaml');
    await pass(0);
    expect(started[1]!.sent).toHaveLength(1);
  });
});

describe("a game of one's own scenario", () => {
  const testApp = (storage = memory(), own: PlayableScenario | null = right) => appOf({ storage, own });

  test('is played and saved like any other; its file opened again, it is resumed', async () => {
    const first = testApp();
    first.launch.actions.playOwn(right);
    first.game.actions.answer('cop');
    const loaded = first.launch.actions.saveOf(right);
    expect(loaded).toMatchObject({ ok: true, save: { turn: 1, phase: 'review' } });
    const later = testApp(first.storage);
    await later.launch.actions.resume(loaded?.ok ? loaded.save.id : '');
    expect(later.game.getState().game).toMatchObject({ scenario: { id: 'robot' }, answers: ['cop'], seed: 12 });
  });

  test('starts again on the same scenario', () => {
    const { game, launch } = testApp();
    launch.actions.playOwn(right);
    game.actions.answer('cop');
    launch.actions.again();
    expect(game.getState().game).toMatchObject({ scenario: { id: 'robot' }, answers: [] });
  });

  test('has a code that works while the file is open, and is unknown otherwise', async () => {
    const first = testApp();
    first.launch.actions.playOwn(right);
    first.game.actions.answer('cop');
    const code = first.launch.actions.code()!;
    const open = testApp();
    await open.launch.actions.open(code);
    expect(open.game.getState().game).toMatchObject({ scenario: { id: 'robot' }, answers: ['cop'] });
    const closed = testApp(memory(), null);
    await closed.launch.actions.open(code);
    expect(closed.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'other-scenario' } });
    const changed = testApp(memory(), { ...right, version: 3 });
    await changed.launch.actions.open(code);
    expect(changed.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'other-version' } });
  });

  test('is known by its title when its file is not here; the games of the catalogue are not', async () => {
    const { game, savedGames, launch } = testApp();
    expect(launch.actions.keptElsewhere()).toEqual([]);
    launch.actions.playOwn(right);
    game.actions.answer('cop');
    launch.actions.playOwn({ ...right, version: 3 });
    game.actions.answer('cop');
    await launch.actions.play('paris-2025');
    expect(savedGames.getState().games).toHaveLength(2);
    expect(launch.actions.keptElsewhere()).toEqual([right.title]);
  });

  test('keeps nothing else of the file', () => {
    const { game, launch, storage } = testApp();
    launch.actions.playOwn(right);
    game.actions.answer('cop');
    // The game, and that somebody has played here.
    expect(storage.names()).toEqual([expect.stringMatching(/^bouclier\.game\./), 'bouclier.return']);
    const kept = storage.names().map((name) => storage.read(name));
    expect(kept[0]).toContain(right.title.fr);
    for (const text of [right.summary.fr, 'gauges', 'dossiers']) expect(kept.join()).not.toContain(text);
    expect(kept[1]).not.toContain(right.title.fr);
  });
});

describe('a file that is dropped', () => {
  const file = { name: 'robot.yaml', size: 3, lastModified: 1 } as File;
  const drop = (...items: object[]) => ({ items }) as unknown as DataTransfer;

  test('is followed where the browser gives a handle', async () => {
    const handle = { kind: 'file', name: 'robot.yaml', getFile: () => Promise.resolve(file) };
    const taken = await droppedFile(
      drop({ kind: 'file', getAsFile: () => file, getAsFileSystemHandle: () => Promise.resolve(handle) }),
    );
    expect(taken).toMatchObject({ name: 'robot.yaml', isFollowed: true });
    expect(await taken!.look()).toMatchObject({ size: 3, lastModified: 1 });
  });

  test('is taken as it is elsewhere, or where the handle is refused', async () => {
    const refused = { getAsFileSystemHandle: () => Promise.reject(new Error('no')) };
    for (const extra of [{}, refused]) {
      const taken = await droppedFile(drop({ kind: 'string' }, { kind: 'file', getAsFile: () => file, ...extra }));
      expect(taken).toMatchObject({ name: 'robot.yaml', isFollowed: false });
    }
    expect(fixedFile(file).name).toBe('robot.yaml');
  });

  test('is nothing when it is a folder or a piece of text', async () => {
    const folder = {
      kind: 'file',
      getAsFile: () => file,
      getAsFileSystemHandle: () => Promise.resolve({ kind: 'directory' }),
    };
    expect(await droppedFile(drop(folder))).toBeNull();
    expect(await droppedFile(drop({ kind: 'string' }))).toBeNull();
  });
});
