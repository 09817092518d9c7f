/** The class server that a page came from, if it came from one: such a server says so in the page itself. */
import type { ClassHost } from './requests';

/** Bytes of a key: 144 bits, 24 characters of base64url. */
const KEY_BYTES = 18;

/** null on any other host: nothing is asked to find out. */
export function browserHost(page: Document = document): ClassHost | null {
  const mark = markOf(page);
  if (mark === null) return null;
  return {
    fetch: (input, init) => fetch(input, init),
    base: new URL(mark.content, page.baseURI).href,
    // No `randomUUID`: over plain HTTP, on the laptop of a teacher, browsers have none.
    newKey: () => base64url(crypto.getRandomValues(new Uint8Array(KEY_BYTES))),
    clock: Date.now,
    random: Math.random,
    onSight(listener) {
      const changed = (): void => listener(page.visibilityState === 'visible');
      const seen = (): void => listener(true);
      page.addEventListener('visibilitychange', changed);
      addEventListener('online', seen);
      addEventListener('pageshow', seen);
      return () => {
        page.removeEventListener('visibilitychange', changed);
        removeEventListener('online', seen);
        removeEventListener('pageshow', seen);
      };
    },
  };
}

/** The address by which other devices reach the page's server: `localhost`, which a laptop may show, is no use to them. */
export function sharedAddress(page: Document = document): string {
  const { href, hostname } = new URL('./', page.baseURI);
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (isOwn ? markOf(page)?.dataset['address'] : undefined) ?? href;
}

/** An address as it is read aloud and typed. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

const markOf = (page: Document): HTMLMetaElement | null => page.querySelector('meta[name="class-server"]');

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
