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
  /** Lost: it is tried again at a time, or when somebody asks for it (null). */
  | { state: 'lost'; retryAt: number | null }
  /** For good: no such room, no such seat. */
  | { state: 'refused'; refused: Refused };

export interface ConnectionParts {
  host: ClassHost;
  code: string;
  key: string;
  /** The teacher's big screen: what everybody may see. */
  isProjector: boolean;
  /** A pupil's page that is put away lets go at once: its seat is out of sight. A teacher's does not. */
  restsUnseen: boolean;
  onMessage: (message: RoomMessage) => void;
  onLink: (link: Link) => void;
}

export interface Connection {
  /** Tries at once. */
  retry: () => void;
  close: () => void;
}

/** Tries after the loss, in milliseconds since then; afterwards, when somebody asks. */
export const TRIES_MS = [1000, 3000, 8000, 20_000];
/** So that a thousand phones don't come back in the same instant: a share of the wait. */
const SPREAD = 0.2;
/** The server writes at once: what has not come by then is held back by something in between. */
const FIRST_BYTE_MS = 4000;
/** The server's streams are never silent for so long (it writes every 15 s), nor are its polls (25 s). */
const SILENCE_MS = 35_000;

export function openConnection(parts: ConnectionParts): Connection {
  const { host, code, key, onMessage, onLink } = parts;
  const url = `${host.base}rooms/${code}/log?${parts.isProjector ? 'as=projector&' : ''}after=`;
  let known = 0;
  let isHeldBack = false;
  let lostAt: number | null = null;
  let isClosed = false;
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = (accept: string, signal: AbortSignal): Promise<Response> =>
    host.fetch(url + known, {
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
    lostAt = null;
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
    for (;;) {
      const silence = setTimeout(() => attempt.abort(), SILENCE_MS);
      try {
        const response = await ask('application/json', attempt.signal);
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
    const now = host.clock();
    lostAt ??= now;
    const since = now - lostAt;
    const next = TRIES_MS.find((wait) => wait > since);
    if (next === undefined) return onLink({ state: 'lost', retryAt: null });
    const wait = (next - since) * (1 + SPREAD * host.random());
    onLink({ state: 'lost', retryAt: now + wait });
    timer = setTimeout(() => void connect(), wait);
  }

  const stopWatching = host.onSight((isSeen) => {
    if (isSeen) {
      // Another network, perhaps: streams may get through it.
      isHeldBack = false;
      lostAt = null;
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
      lostAt = null;
      onLink({ state: 'connecting' });
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
