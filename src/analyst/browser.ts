/** The analyst in a browser. */
import { createAnalyst, type Analyst } from './client';
import type { Reply } from './protocol';

/**
 * Starts the analyst's thread; `stop` ends it at once, whatever it is doing.
 * @param onDeath is called when the thread did not load or broke, before its questions are given up
 */
export function startAnalyst(onDeath: () => void = () => undefined): Analyst & { stop: () => void } {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'analyst' });
  const analyst = createAnalyst({
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data as Reply)),
    onDeath: (hear) =>
      worker.addEventListener('error', (event) => {
        worker.terminate();
        onDeath();
        hear(new Error(event.message || 'the analyst did not start'));
      }),
  });
  return { ...analyst, stop: () => worker.terminate() };
}
