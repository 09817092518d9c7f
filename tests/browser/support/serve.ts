/** Serves the built site, with its headers, while the browser tests run; a missing browser is fetched before, once for all. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site. */
    site: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, '../../..');
  if (!existsSync(resolve(root, 'dist/index.html')))
    throw new Error('There is no built site: run `npm run build` first.');
  await (await launchChromium()).close();
  const server = await preview({ root, preview: { port: 0, open: false }, logLevel: 'warn' });
  project.provide('site', server.resolvedUrls!.local[0]!);
  return () => server.close();
}
