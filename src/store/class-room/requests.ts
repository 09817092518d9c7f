/** What is asked of a class server, and how it answers. No request ever leaves for another origin. */
import type { RefusalCode } from '../../class';

/** What the page has, and the tests replace. */
export interface ClassHost {
  fetch: typeof fetch;
  /** The address of the class server, from the page: it ends with a stroke. */
  base: string;
  /** A key that nobody can guess, 132 bits or more in base64url; it goes with each request, and stays on the device. */
  newKey: () => string;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Calls back when the page is seen again or the network is back (true), or the page is put away (false). */
  onSight: (listener: (isSeen: boolean) => void) => () => void;
  /** From 0 up to, not including, 1. */
  random: () => number;
}

/** Why the server does not do what it is asked; `unreachable`: nothing came back, or nothing of a class server. */
export type Refused =
  | RefusalCode
  | 'unknown-room'
  | 'unknown-key'
  | 'unknown-scenario'
  | 'slow-down'
  | 'unavailable'
  | 'too-large'
  | 'other-origin'
  | 'unreachable';

/** What may go by itself: the same is asked again. */
export const isPassing = (refused: Refused): boolean =>
  refused === 'slow-down' || refused === 'unavailable' || refused === 'unreachable';

export type Answered<T> = { ok: true; value: T } | { ok: false; refused: Refused };

/** How long an answer is waited for. */
const PATIENCE_MS = 10_000;

/** Posts to a class server. Never rejects. */
export async function post<T>(host: ClassHost, path: string, key: string, body?: unknown): Promise<Answered<T>> {
  try {
    const response = await host.fetch(host.base + path, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? { ok: true, value: (await response.json()) as T } : await refusedBy(response);
  } catch {
    return { ok: false, refused: 'unreachable' };
  }
}

/** What a response that is not right says; a proxy's own page says nothing of the room. */
export async function refusedBy(response: Response): Promise<{ ok: false; refused: Refused }> {
  const body = (await response.json().catch(() => null)) as { refusal?: unknown } | null;
  const refusal = body?.refusal;
  return { ok: false, refused: typeof refusal === 'string' ? (refusal as Refused) : 'unreachable' };
}
