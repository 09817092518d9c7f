/** The content security policy of the built page: in the page itself, so that any static host has it. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Everything from here and nothing else, but for what the page itself holds, each by its hash. */
const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    ...ELSEWHERE.filter((rule) => !COVERED.has(rule)),
  ].join('; ');

/** What "none by default" says already, in the page. */
const COVERED = new Set(["object-src 'none'", "frame-src 'none'"]);

const ELSEWHERE = [
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Headers for servers that let us set them; `frame-ancestors` is only heard there. What a page itself holds is vouched for in it. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': [...ELSEWHERE, "frame-ancestors 'self'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function csp(): Plugin {
  return {
    name: 'bouclier-csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const inside = (tag: string) =>
          [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text!);
        const content = policyOf(inside('script'), inside('style'));
        return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
      },
    },
  };
}
