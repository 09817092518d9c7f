/** The analyst in Node, for tools and tests. */
import { Worker } from 'node:worker_threads';
import { createAnalyst, type Analyst } from './client';
import type { Reply } from './protocol';

/** Starts the analyst in a thread of its own; `stop` ends it. */
export function startAnalystThread(): Analyst & { stop: () => Promise<void> } {
  const worker = new Worker(new URL('./start-node-thread.mjs', import.meta.url));
  const analyst = createAnalyst({
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.on('message', (reply: Reply) => hear(reply)),
    onDeath: (hear) => worker.on('error', (error: Error) => hear(error)),
  });
  return { ...analyst, stop: async () => void (await worker.terminate()) };
}
