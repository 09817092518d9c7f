/** `npm start`: builds the site, serves it and opens it; the address is in the terminal whatever happens. */
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { openBrowser } from '../support/open-browser';

const root = resolve(import.meta.dirname, '../../..');

await build({ root, configLoader: 'native', logLevel: 'warn' });
const server = await preview({ root, configLoader: 'native', preview: { open: false }, logLevel: 'warn' });
const address = server.resolvedUrls!.local[0]!;
console.log(`\nBouclier : ${address}\n(Ctrl+C pour arrêter · to stop)\n`);
openBrowser(address);
