/** Two threads in one: the analyst served behind a pair of ports that copy every message, as real ones do. */
import { createAnalyst, type Analyst, type ThreadPort } from '../../src/analyst/worker/client';
import type { Message, Reply } from '../../src/analyst/worker/protocol';
import { serve } from '../../src/analyst/worker/serve';

export interface ServedAnalyst {
  analyst: Analyst;
  /** Says something to the analyst that no question says. */
  post: (message: Message) => void;
  /** Everything that was said, each way, in order. */
  sent: Message[];
  heard: Reply[];
  /** How often the analyst gave way. */
  pauses: () => number;
  /** The other thread dies. */
  die: (error: Error) => void;
}

/** `clock` gives the time in the analyst's thread. */
export function servedAnalyst(clock: () => number = () => performance.now()): ServedAnalyst {
  const sent: Message[] = [];
  const heard: Reply[] = [];
  let pauses = 0;
  let toAnalyst: (message: Message) => void = () => undefined;
  let toAsker: (reply: Reply) => void = () => undefined;
  let die: (error: Error) => void = () => undefined;
  const port: ThreadPort = {
    post: (message) => {
      const copy = structuredClone(message);
      sent.push(copy);
      setImmediate(() => toAnalyst(copy));
    },
    listen: (hear) => (toAsker = hear),
    onDeath: (hear) => (die = hear),
  };
  serve(
    {
      post: (reply) => {
        const copy = structuredClone(reply);
        heard.push(copy);
        setImmediate(() => toAsker(copy));
      },
      listen: (hear) => (toAnalyst = hear),
    },
    { clock, pause: () => ((pauses += 1), new Promise((resolve) => setImmediate(resolve))) },
  );
  const analyst = createAnalyst(port);
  return { analyst, post: port.post, sent, heard, pauses: () => pauses, die: (error) => die(error) };
}
