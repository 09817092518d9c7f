/**
 * What somebody did and the server has not acknowledged: sent again, with the same id, until it has. The server does an id
 * once, however often it comes.
 */
import type { SeatAct, TeacherAct } from '../../class';
import { isPassing, post, type ClassHost, type Refused } from './requests';
import { waitBefore } from './connection';

export interface Sent {
  id: string;
  act: SeatAct | TeacherAct;
}

export interface OutboxParts {
  host: ClassHost;
  code: string;
  key: string;
  /** What was left when the page was closed. */
  left: readonly Sent[];
  /** Calls back with what waits, whenever it changes. */
  onWaiting: (waiting: readonly Sent[]) => void;
}

export interface Outbox {
  /** Gives null once it is done, or why it is not. */
  send: (act: Sent['act']) => Promise<Refused | null>;
  /** To be called when the server is there again: what waits goes at once. */
  hurry: () => void;
  close: () => void;
}

export function createOutbox({ host, code, key, left, onWaiting }: OutboxParts): Outbox {
  const waiting: { sent: Sent; resolve: (refused: Refused | null) => void }[] = [];
  let isSending = false;
  const closing = new AbortController();
  let wake: () => void = () => undefined;

  const changed = (): void => onWaiting(waiting.map(({ sent }) => sent));

  /** One after the other: a second ballot must not overtake the first. */
  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    let tries = 0;
    while (waiting.length > 0 && !closing.signal.aborted) {
      const { sent, resolve } = waiting[0]!;
      const answered = await post(host, `rooms/${code}/actions`, key, sent);
      if (!answered.ok && isPassing(answered.refused)) {
        await pause(waitBefore(tries++));
        continue;
      }
      tries = 0;
      waiting.shift();
      changed();
      resolve(answered.ok ? null : answered.refused);
    }
    isSending = false;
  }

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  for (const sent of left) waiting.push({ sent, resolve: () => undefined });
  void sendAll();

  return {
    send(act) {
      return new Promise((resolve) => {
        waiting.push({ sent: { id: host.newKey(), act }, resolve });
        changed();
        void sendAll();
      });
    },
    hurry: () => wake(),
    close() {
      closing.abort();
      wake();
    },
  };
}
