/** Server-sent events, written straight to the connection: thirty thousand of them fit in a process. */
import type { ServerResponse } from 'node:http';

/** A stream says that it is there, so that who listens hears when it is not, and proxies don't close it. */
export const HEARTBEAT_MS = 15_000;
/** Unsent bytes from which a phone is taken for asleep: it is let go, and asks again for the latest state alone. */
const MOST_UNSENT = 64_000;
/** Connections of one seat: two pupils on one phone, a reload, and a network that was left without a word. */
const MOST_PER_KEY = 4;

export interface Stream {
  send: (n: number, message: string) => void;
}

export interface Streams {
  /** Begins a stream on a response. `onEnd` is called once, when it is over. */
  open: (response: ServerResponse, key: string, onEnd: () => void) => Stream;
  count: () => number;
  stop: () => void;
}

export function createStreams(): Streams {
  const byKey = new Map<string, Set<ServerResponse>>();
  let count = 0;
  const timer = setInterval(() => {
    for (const responses of byKey.values()) for (const response of responses) write(response, ':\n\n');
  }, HEARTBEAT_MS).unref();

  function write(response: ServerResponse, text: string): void {
    if (response.writableLength > MOST_UNSENT) response.destroy();
    else response.write(text);
  }

  return {
    open(response, key, onEnd) {
      const own = byKey.get(key) ?? new Set();
      byKey.set(key, own.add(response));
      count += 1;
      if (own.size > MOST_PER_KEY) own.values().next().value!.destroy();
      response.once('close', () => {
        own.delete(response);
        if (own.size === 0) byKey.delete(key);
        count -= 1;
        onEnd();
      });
      // Not cut into chunks: an event is one write. The connection is closed after the stream, whose end says nothing.
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, {
        Connection: 'close',
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        // nginx would hold events back until its buffer is full.
        'X-Accel-Buffering': 'no',
      });
      // Written at once: who listens knows that events get through.
      response.write(':\n\n');
      return { send: (n, message) => write(response, `id: ${n}\ndata: ${message}\n\n`) };
    },
    count: () => count,
    stop() {
      clearInterval(timer);
      for (const responses of byKey.values()) for (const response of responses) response.destroy();
    },
  };
}
