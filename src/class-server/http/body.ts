/** The body of a request, read from the connection itself, and never more of it than an action or a setup has. */
import type { IncomingMessage } from 'node:http';

const LARGE = Symbol('large');

/** The value that a body has as JSON; undefined when it is none. Stops reading, and says so, where there is too much. */
export async function readBody(incoming: IncomingMessage, most: number): Promise<unknown> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return LARGE;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of incoming as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return LARGE;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString()) as unknown;
  } catch {
    return undefined;
  }
}

export const isLarge = (body: unknown): boolean => body === LARGE;
