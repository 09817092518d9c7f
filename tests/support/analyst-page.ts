/** Serves a page with nothing but the analyst, bundled and guarded as the site is. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview, type InlineConfig } from 'vite';
import { SECURITY_HEADERS } from '../../src/tools/vite/csp';
import { ENGINE_BUILD } from '../../src/tools/vite/engine-build';

/** Its address; `startAnalyst` is a global of the page. */
export async function serveAnalystPage(): Promise<{ address: string; close: () => Promise<void> }> {
  // A folder for each: test files run side by side.
  const outDir = await mkdtemp(join(tmpdir(), 'analyst-page-'));
  const config: InlineConfig = {
    configFile: false,
    root: resolve(import.meta.dirname, 'analyst-page'),
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    worker: { format: 'es', ...ENGINE_BUILD },
    preview: { port: 0, open: false, headers: SECURITY_HEADERS },
  };
  await build(config);
  const server = await preview(config);
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
  return { address: server.resolvedUrls!.local[0]!, close };
}
