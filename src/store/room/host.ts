/** The class server as this page reaches it. */
import type { ClassHost } from '../class-room/requests';

/** The class server that serves the page. */
export interface ClassServer {
  /** The address of its routes, from the page: it ends with a stroke. */
  base: string;
  /** Where pupils go, as it is said and drawn. */
  address: string;
}

/** Bytes of a key: 144 bits, 24 characters. */
const KEY_BYTES = 18;

export function hostOf({ base }: ClassServer): ClassHost {
  return {
    base,
    fetch: (input, init) => fetch(input, init),
    newKey: () =>
      btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(KEY_BYTES))))
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
    clock: () => Date.now(),
    random: () => Math.random(),
    onSight(listener) {
      const seen = () => listener(document.visibilityState === 'visible');
      const back = () => listener(true);
      document.addEventListener('visibilitychange', seen);
      addEventListener('online', back);
      return () => {
        document.removeEventListener('visibilitychange', seen);
        removeEventListener('online', back);
      };
    },
  };
}
