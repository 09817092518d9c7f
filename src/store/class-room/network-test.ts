/** *Test de la salle*: which ways through the network of a school lead to the class server. */
import { readEvents } from './events';
import { post, type ClassHost } from './requests';

export interface NetworkTest {
  /** Whether an action gets through. */
  posts: boolean;
  /** Events arrive one by one, all at the end, or not at all. */
  events: 'live' | 'held-back' | 'refused';
  /** The time of one request and its answer, in milliseconds; null when none came. */
  roundTrip: number | null;
}

/** The server sends one event a second for five seconds; one that is held back brings them together. */
const LEAST_SPAN_MS = 2000;
const PATIENCE_MS = 9000;
const ROUND_TRIPS = 5;

/** Takes about six seconds, ten at most. Never rejects. */
export async function testNetwork(host: ClassHost): Promise<NetworkTest> {
  const [events, times] = await Promise.all([testEvents(host), testPosts(host)]);
  const sorted = times.sort((a, b) => a - b);
  return { posts: sorted.length > 0, events, roundTrip: sorted[Math.floor(sorted.length / 2)] ?? null };
}

async function testPosts(host: ClassHost): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < ROUND_TRIPS; i++) {
    const began = host.clock();
    const answered = await post(host, 'test', 'test');
    if (answered.ok) times.push(host.clock() - began);
  }
  return times;
}

async function testEvents(host: ClassHost): Promise<NetworkTest['events']> {
  const times: number[] = [];
  let hasBegun = false;
  try {
    const response = await host.fetch(`${host.base}test`, {
      headers: { Accept: 'text/event-stream' },
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!response.ok || !isStream || response.body === null) return 'refused';
    hasBegun = true;
    await readEvents(response.body, (event) => event !== null && times.push(host.clock()));
  } catch {
    // Cut, or too slow: what has arrived until then says enough.
  }
  if (!hasBegun) return 'refused';
  if (times.length === 0) return 'held-back';
  return times.at(-1)! - times[0]! >= LEAST_SPAN_MS ? 'live' : 'held-back';
}
