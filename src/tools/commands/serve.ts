/** `npm start`: builds the site, serves it and opens it; the address is in the terminal whatever happens. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { build, preview } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
  linux: ['xdg-open'],
};

await build({ root, configLoader: 'runner', logLevel: 'warn' });
const server = await preview({ root, configLoader: 'runner', preview: { open: false }, logLevel: 'warn' });
const address = server.resolvedUrls!.local[0]!;
console.log(`\nBouclier : ${address}\n(Ctrl+C pour arrêter · to stop)\n`);

const opener = OPENERS[process.platform];
if (opener !== undefined && process.env['CI'] === undefined) {
  const [command, ...args] = opener;
  // No browser to open: the address above is enough.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
