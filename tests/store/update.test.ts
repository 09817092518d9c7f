import { describe, expect, test, vi } from 'vitest';
import { createUpdateStore, type UpdateParts } from '../../src/store/update';

type Heard = Map<string, () => void>;
const listening = (heard: Heard) => ({
  addEventListener: (kind: string, hear: () => void) => void heard.set(kind, hear),
});

/** A browser with a service worker for the page, and perhaps a new version of it. */
function browser({ isControlled = true, isWaiting = false } = {}) {
  const [page, registered, worker]: Heard[] = [new Map(), new Map(), new Map()];
  const next = { ...listening(worker!), state: 'installed', postMessage: vi.fn() };
  const registration = {
    ...listening(registered!),
    waiting: isWaiting ? next : null,
    installing: null as typeof next | null,
  };
  const container = {
    ...listening(page!),
    controller: isControlled ? {} : null,
    register: () => Promise.resolve(registration),
  } as unknown as UpdateParts['container'] & object;
  return {
    container,
    next,
    /** A new version is fetched while the page is open. */
    arrive: () => {
      registration.installing = next;
      registered!.get('updatefound')!();
      registration.waiting = next;
      worker!.get('statechange')!();
    },
    /** The new version has taken over all pages. */
    takeOver: () => {
      next.state = 'activated';
      page!.get('controllerchange')?.();
    },
  };
}

async function opened(options: Parameters<typeof browser>[0] = {}) {
  const at = browser(options);
  const reload = vi.fn();
  const update = createUpdateStore({ container: at.container, reload });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { ...at, reload, update };
}

describe('a new version of the game', () => {
  test('that waits is offered, and nothing is reloaded unasked', async () => {
    const { update, next, reload } = await opened({ isWaiting: true });
    expect(update.getState().isReady).toBe(true);
    expect(next.postMessage).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  test('that arrives while one plays is offered', async () => {
    const { update, arrive } = await opened();
    expect(update.getState().isReady).toBe(false);
    arrive();
    expect(update.getState().isReady).toBe(true);
  });

  test('is none on the very first visit', async () => {
    const { update, arrive } = await opened({ isControlled: false });
    arrive();
    expect(update.getState().isReady).toBe(false);
  });

  test('that is taken lets the page be loaded again once it is there', async () => {
    const { update, next, reload, takeOver } = await opened({ isWaiting: true });
    update.take();
    expect(next.postMessage).toHaveBeenCalledWith('take-over');
    expect(reload).not.toHaveBeenCalled();
    takeOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('that another tab has taken is loaded at once', async () => {
    const { update, next, reload, takeOver } = await opened({ isWaiting: true });
    takeOver();
    expect(reload).not.toHaveBeenCalled();
    update.take();
    expect(next.postMessage).not.toHaveBeenCalled();
    expect(reload).toHaveBeenCalledOnce();
  });
});

test('a browser without service workers, or that refuses them, is offered nothing', async () => {
  expect(createUpdateStore({ reload: vi.fn() }).getState().isReady).toBe(false);
  const refusing = { ...browser().container, register: () => Promise.reject(new Error('refused')) };
  const update = createUpdateStore({ container: refusing, reload: vi.fn() });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(update.getState().isReady).toBe(false);
});
