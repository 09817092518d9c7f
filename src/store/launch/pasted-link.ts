/** Links that are pasted where a code is asked for. */
import { codeInLink, worldInLink } from './links';
import { pageOf, readAddress, roomIn } from './address';

/**
 * The address of this page that does what a pasted link does: opens a whole world, a start, a room. Whatever site the link
 * names, nothing but this page is opened. null for a code, a link to a game, and for anything else.
 */
export function pageOfLink(pasted: string, page: string): string | null {
  const text = pasted.trim();
  if (/\s/.test(text) || codeInLink(text) !== null) return null;
  const asked = text.slice(pageOf(text).length);
  const search = /^\?[^#]*/.exec(asked)?.[0] ?? '';
  if (worldInLink(asked) === null && readAddress(search).scenario === null && roomIn(search) === null) return null;
  return pageOf(page) + asked;
}
