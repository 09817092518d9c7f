/** The analyst in a browser. */
import { createAnalyst, type Analyst } from './client';
import { putInputFirst } from './input-first';
import type { Message, Reply } from './protocol';

/**
 * Starts the analyst's thread, which rests while the page answers the player; `stop` ends it at once, whatever it is doing.
 * @param onDeath is called when the thread did not load or broke, before its questions are given up
 */
export const startAnalyst = (onDeath?: () => void): Analyst & { stop: () => void } =>
  createAnalystOf(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'analyst' }),
    onDeath,
  );

/** The same with a thread that is started in another way: a page that plays alone has its script inside. */
export function createAnalystOf(
  startThread: () => Worker,
  onDeath: () => void = () => undefined,
): Analyst & { stop: () => void } {
  const worker = startThread();
  const over = new AbortController();
  const post = (message: Message) => worker.postMessage(message);
  const stop = () => {
    over.abort();
    worker.terminate();
  };
  const analyst = createAnalyst({
    post,
    listen: (hear) => worker.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data as Reply)),
    onDeath: (hear) =>
      worker.addEventListener('error', (event) => {
        stop();
        onDeath();
        hear(new Error(event.message || 'the analyst did not start'));
      }),
  });
  putInputFirst(
    () => post({ say: 'hold' }),
    () => post({ say: 'resume' }),
    over.signal,
  );
  return { ...analyst, stop };
}
