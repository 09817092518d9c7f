/** A new version of the site: offered, never forced. */
import { createStore } from 'zustand/vanilla';

export interface UpdateParts {
  /** `navigator.serviceWorker`, where the browser has it (a secure address). */
  container?: Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | undefined;
  reload: () => void;
  /** When to register the worker: it fetches the whole site, and would hold up what is loading. */
  idle?: Promise<unknown>;
}

/** Registers the service worker, and says when a new version waits. */
export function createUpdateStore({ container, reload, idle = Promise.resolve() }: UpdateParts) {
  /** Whether a new version waits to be taken. */
  const store = createStore(() => ({ isReady: false }));
  let waiting: ServiceWorker | null = null;
  const offer = (worker: ServiceWorker | null) => {
    // The very first worker has no page to replace.
    if (worker === null || !container?.controller) return;
    waiting = worker;
    store.setState({ isReady: true });
  };

  void idle
    .then(() => container?.register('./sw.js'))
    .then(
      (registration) => {
        if (registration === undefined) return;
        offer(registration.waiting);
        registration.addEventListener('updatefound', () => {
          const installing = registration.installing;
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'installed') offer(registration.waiting);
          });
        });
      },
      // Refused by the browser's settings: the game plays, and needs the server.
      () => undefined,
    );
  return Object.assign(store, {
    /** Lets the new version in, and then reloads the page. */
    take: () => {
      if (waiting === null) return;
      // Another tab has let it in, or a still newer one has come: the page only has to be loaded again.
      if (waiting.state !== 'installed') return reload();
      container?.addEventListener('controllerchange', reload, { once: true });
      waiting.postMessage('take-over');
    },
  });
}
