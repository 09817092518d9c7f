import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putInputFirst } from '../../src/analyst/worker/input-first';

let page: EventTarget;
let frames: (() => void)[];
let idle: (() => void)[];
let said: string[];
let over: AbortController;
const follow = () =>
  putInputFirst(
    () => said.push('hold'),
    () => said.push('resume'),
    over.signal,
  );
const does = (input: string) => page.dispatchEvent(new Event(input));
const next = (waiting: (() => void)[]) => waiting.splice(0).forEach((done) => done());

beforeEach(() => {
  [page, frames, idle, said, over] = [new EventTarget(), [], [], [], new AbortController()];
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestAnimationFrame', (done: () => void) => frames.push(done));
  vi.stubGlobal('requestIdleCallback', (done: () => void) => idle.push(done));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('input comes first:', () => {
  test.each(['pointerdown', 'pointerup', 'click', 'keydown'])('a %s holds the thread until the page rests', (input) => {
    follow();
    does(input);
    expect(said).toEqual(['hold']);
    next(frames);
    expect(said).toEqual(['hold']);
    next(idle);
    expect(said).toEqual(['hold', 'resume']);
  });

  test('what is done meanwhile is waited for, too', () => {
    follow();
    does('pointerdown');
    next(frames);
    does('click');
    next(idle);
    expect(said).toEqual(['hold', 'hold']);
    next(frames);
    next(idle);
    expect(said).toEqual(['hold', 'hold', 'resume']);
  });

  test('a key that is held down holds the thread once', () => {
    follow();
    does('keydown');
    page.dispatchEvent(Object.assign(new Event('keydown'), { repeat: true }));
    expect(said).toEqual(['hold']);
  });

  test('a page that is not shown holds nothing for long, and says so once', () => {
    follow();
    does('keydown');
    vi.runAllTimers();
    next(frames);
    next(idle);
    expect(said).toEqual(['hold', 'resume']);
  });

  test('a browser without idle moments takes the next task', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    follow();
    does('click');
    next(frames);
    vi.advanceTimersByTime(0);
    expect(said).toEqual(['hold', 'resume']);
  });

  test('a thread that is over hears nothing more', () => {
    follow();
    over.abort();
    does('click');
    expect(said).toEqual([]);
  });
});
