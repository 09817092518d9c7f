/** The analyst's own thread in the browser (a module worker). */
import type { Message, Reply } from './protocol';
import { serve } from './serve';

const channel = new MessageChannel();
let goOn = (): void => undefined;
channel.port1.addEventListener('message', () => goOn());
channel.port1.start();

serve(
  {
    post: (reply: Reply) => globalThis.postMessage(reply),
    listen: (hear) =>
      globalThis.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data as Message)),
  },
  {
    clock: () => performance.now(),
    // A message to oneself comes at once, after those that wait; a timer would be slowed down to 4 ms.
    pause: () =>
      new Promise((resolve) => {
        goOn = resolve;
        channel.port2.postMessage(null);
      }),
  },
);
