/** A class server: rooms over a store of logs, and the site around them. */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './http/app';
import { USUAL_LIMITS, type Limits } from './http/limits';
import { readSite } from './http/site';
import { createRooms, type RoomsParts } from './rooms/rooms';
import { scenariosOf } from './scenarios';
import type { LogStore } from './stores/log-store';

export interface ClassServerParts {
  store: LogStore;
  /** The folder of the built site; null for none, as in a test of what is not the site. */
  site: string | null;
  /** Security headers of every answer. */
  headers: Readonly<Record<string, string>>;
  isBehindProxy?: boolean;
  /** The address for other devices, for a page that was opened by another one: `localhost` is no use to a phone. */
  address?: string;
  limits?: Limits;
  scenarioOf?: RoomsParts['scenarioOf'];
  clock?: () => number;
}

export interface ClassServer {
  /** Gives the port that it listens on. Rejects when it is taken. */
  listen: (port: number, host?: string) => Promise<number>;
  close: () => Promise<void>;
}

export function createClassServer(parts: ClassServerParts): ClassServer {
  const { store, site, headers, isBehindProxy = false, limits = USUAL_LIMITS, clock = Date.now } = parts;
  const scenarioOf = parts.scenarioOf ?? scenariosOf(site ?? '');
  const rooms = createRooms({ store, scenarioOf, clock, below: (n) => randomInt(n) });
  const files = site === null ? new Map() : readSite(site, parts.address);
  const { app, stop } = createApp({ rooms, site: files, headers, limits, isBehindProxy, clock });
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    // Who sends a request letter by letter is not waited for; a phone that has answered answers again in a minute.
    serverOptions: { requestTimeout: 10_000, headersTimeout: 8000, maxHeaderSize: 8192, keepAliveTimeout: 60_000 },
  }) as Server;

  return {
    async listen(port, host) {
      server.listen(port, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    },
    async close() {
      stop();
      rooms.stop();
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}
