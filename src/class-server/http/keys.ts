/** Keys of seats and of teachers: 128 bits at least, made by whoever has them; the server keeps their digests alone. */
import { createHash } from 'node:crypto';

/** 22 characters of base64url are 132 bits. */
const KEY = /^[\w-]{22,64}$/;

/** The digest of the key that a request carries; null where there is none, or what is no key. */
export function digestOf(authorization: string | undefined): string | null {
  const key = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  return key !== undefined && KEY.test(key) ? createHash('sha256').update(key).digest('base64url') : null;
}
