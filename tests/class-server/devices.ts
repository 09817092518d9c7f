/** Devices of a class without a browser: the client of the page, each with a storage and a network of its own. */
import { randomBytes } from 'node:crypto';
import { createClassRoomStore, type ClassRoomStoreApi } from '../../src/store/class-room/class-room';
import type { ClassHost } from '../../src/store/class-room/requests';
import { memory } from '../support/memory';

export interface Device {
  room: ClassRoomStoreApi;
  host: ClassHost;
  /** Cuts or mends its network, what is under way included. */
  setOnline: (isOnline: boolean) => void;
  /** Puts the page away, or takes it up again. */
  setSeen: (isSeen: boolean) => void;
  /** The same device after its page was loaded again. */
  reloaded: () => Device;
}

/** Where browsers say that a page of the server comes from. */
export const asBrowser =
  (base: string): typeof fetch =>
  (input, init) => {
    const headers = new Headers(init?.headers);
    if (init?.method === 'POST') headers.set('Origin', new URL(base).origin);
    headers.set('Sec-Fetch-Site', 'same-origin');
    return fetch(input, { ...init, headers });
  };

export function device(base: string, storage = memory(), send: typeof fetch = asBrowser(base)): Device {
  let cut = new AbortController();
  const sights = new Set<(isSeen: boolean) => void>();
  const host: ClassHost = {
    fetch: (input, init) => {
      const signals = [cut.signal, ...(init?.signal ? [init.signal] : [])];
      return send(input, { ...init, signal: AbortSignal.any(signals) });
    },
    base: `${base}/class/`,
    newKey: () => randomBytes(18).toString('base64url'),
    clock: Date.now,
    onSight(listener) {
      sights.add(listener);
      return () => sights.delete(listener);
    },
    random: () => 0,
  };
  const room = createClassRoomStore({ host, storage });
  return {
    room,
    host,
    setOnline(isOnline) {
      if (isOnline) cut = new AbortController();
      else cut.abort();
    },
    setSeen(isSeen) {
      for (const listener of sights) listener(isSeen);
    },
    reloaded() {
      room.actions.leave();
      return device(base, storage, send);
    },
  };
}

/** Waits for something of a device's room. */
export function until(one: Device, isSo: (room: ReturnType<ClassRoomStoreApi['getState']>) => boolean, ms = 10_000) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`still ${JSON.stringify(one.room.getState()).slice(0, 600)}`));
    }, ms);
    const look = (): void => {
      if (!isSo(one.room.getState())) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = one.room.subscribe(look);
    look();
  });
}

/** The open vote that a device sees. */
export function openVote(one: Device) {
  const stage = one.room.getState().view?.stage;
  if (stage?.kind !== 'vote') throw new Error(`no vote, but ${stage?.kind}`);
  return stage;
}
