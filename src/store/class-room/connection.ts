/**
 * Follows a room: by server-sent events, or by long polling where a proxy holds them back; comes back by itself when the
 * network, the server or the device was away.
 */
import type { Projection } from '../../class';
import { readEvents } from './events';
import { isPassing, refusedBy, type ClassHost, type Refused } from './requests';

/** The room after the nth entry of its log, as the server's clock had it. */
export interface RoomMessage {
  n: number;
  at: number;
  view: Projection;
}

export type Link =
  | { state: 'connecting' }
  | { state: 'live'; by: 'events' | 'polls' }
  /** Lost: it is tried again at a time, for as long as it takes. */
  | { state: 'lost'; retryAt: number }
  /** For good: no such room, no such seat. */
  | { state: 'refused'; refused: Refused };

export interface ConnectionParts {
  host: ClassHost;
  code: string;
  key: string;
  /** The teacher's big screen: what everybody may see. */
  isProjector: boolean;
  /** A phone that is put away lets go at once: its seat, or the remote, is out of sight. The screen of the room does not. */
  restsUnseen: boolean;
  onMessage: (message: RoomMessage) => void;
  onLink: (link: Link) => void;
}

export interface Connection {
  /** Tries at once. */
  retry: () => void;
  close: () => void;
}

/** Before each try after the loss, in milliseconds; the last one is that of all further tries. */
const WAITS_MS = [1000, 2000, 5000];
export const waitBefore = (tries: number): number => WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]!;
/** So that a thousand phones don't come back in the same instant: a share of the wait. */
const SPREAD = 0.2;
/** The server writes at once: what has not come by then is held back by something in between. */
const FIRST_BYTE_MS = 4000;
/** A first poll asks for what the server has now, which comes at once. */
const FIRST_POLL_MS = 8000;
/** The server's streams are never silent for so long (it writes every 15 s), nor are its polls (25 s). */
const SILENCE_MS = 35_000;

export function openConnection(parts: ConnectionParts): Connection {
  const { host, code, key, onMessage, onLink } = parts;
  const url = `${host.base}rooms/${code}/log?${parts.isProjector ? 'as=projector&' : ''}after=`;
  let known = 0;
  let isHeldBack = false;
  let tries = 0;
  let isClosed = false;
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (accept: string, signal: AbortSignal, after = known): Promise<Response> =>
    host.fetch(url + after, {
      headers: { Authorization: `Bearer ${key}`, Accept: accept },
      cache: 'no-store',
      credentials: 'omit',
      signal,
    });

  function take(text: string): void {
    const message = JSON.parse(text) as RoomMessage;
    known = message.n;
    onMessage(message);
  }

  function isLive(by: 'events' | 'polls'): void {
    tries = 0;
    onLink({ state: 'live', by });
  }

  /** Resolves when the stream is over; rejects when nothing comes through it. */
  async function byEvents(attempt: AbortController): Promise<Refused | null> {
    let hasBytes = false;
    const first = setTimeout(() => {
      // Asked for, and nothing came: it may be held back. Polls are answered whole.
      isHeldBack = true;
      attempt.abort();
    }, FIRST_BYTE_MS);
    let silence: ReturnType<typeof setTimeout> | undefined;
    try {
      const response = await ask('text/event-stream', attempt.signal);
      if (!response.ok || response.body === null) return (await refusedBy(response)).refused;
      // The page of a portal, with a 200: no class server answered.
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return 'unreachable';
      await readEvents(response.body, (event) => {
        clearTimeout(first);
        clearTimeout(silence);
        silence = setTimeout(() => attempt.abort(), SILENCE_MS);
        if (!hasBytes) isLive('events');
        hasBytes = true;
        if (event !== null) take(event.data);
      });
      return null;
    } finally {
      clearTimeout(first);
      clearTimeout(silence);
    }
  }

  async function byPolls(attempt: AbortController): Promise<Refused | null> {
    for (let isFirst = true; ; isFirst = false) {
      const silence = setTimeout(() => attempt.abort(), isFirst ? FIRST_POLL_MS : SILENCE_MS);
      try {
        const response = await ask('application/json', attempt.signal, isFirst ? 0 : known);
        if (!response.ok) return (await refusedBy(response)).refused;
        const text = await response.text();
        isLive('polls');
        if (text !== '') take(text);
      } finally {
        clearTimeout(silence);
      }
    }
  }

  async function connect(): Promise<void> {
    clearTimeout(timer);
    current.abort();
    const attempt = new AbortController();
    current = attempt;
    const wasHeldBack = isHeldBack;
    const refused = await (isHeldBack ? byPolls(attempt) : byEvents(attempt)).catch(() => null);
    if (isClosed || current !== attempt) return;
    if (refused !== null && !isPassing(refused)) return onLink({ state: 'refused', refused });
    if (isHeldBack && !wasHeldBack) return void connect();
    lost();
  }

  function lost(): void {
    // Another way may be open next time.
    if (tries > 0) isHeldBack = false;
    const wait = waitBefore(tries++) * (1 + SPREAD * host.random());
    onLink({ state: 'lost', retryAt: host.clock() + wait });
    timer = setTimeout(() => void connect(), wait);
  }

  const stopWatching = host.onSight((isSeen) => {
    if (isSeen) {
      // Another network, perhaps: streams may get through it.
      isHeldBack = false;
      tries = 0;
      return void connect();
    }
    if (!parts.restsUnseen) return;
    clearTimeout(timer);
    current.abort();
    current = new AbortController();
  });
  onLink({ state: 'connecting' });
  void connect();

  return {
    retry() {
      if (tries > 0) onLink({ state: 'lost', retryAt: host.clock() });
      tries = 0;
      void connect();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      current.abort();
      stopWatching();
    },
  };
}
