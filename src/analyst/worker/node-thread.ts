/** The analyst's own thread in Node. */
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Message } from './protocol';
import { serve } from './serve';

const port = parentPort!;

serve(
  {
    post: (reply) => port.postMessage(reply),
    listen: (hear) => port.on('message', (message: Message) => hear(message)),
  },
  { clock: () => performance.now(), pause: () => setImmediate() },
);
