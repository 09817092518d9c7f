/** The site that a class server serves is the built one, and says that there is a class server. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { createClassServer, type ClassServer } from '../../src/class-server/server';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { SECURITY_HEADERS } from '../../src/tools/vite/csp';
import { worker } from '../../src/tools/vite/offline';
import { LANGUAGES } from '../../src/scenario/playable';
import { inOneLanguage } from '../../src/scenario/sent';
import { parisPlayable } from '../support/playable';
import { device, until } from './devices';
import { voteSetup } from './world';

const PAGE = '<!doctype html><html><head><title>x</title>\n</head><body></body></html>';
const SCRIPT = 'export const many = "words of a script, which get smaller when they are compressed";\n'.repeat(20);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const folder = mkdtempSync(join(tmpdir(), 'bouclier-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'dist');
mkdirSync(join(site, 'assets'), { recursive: true });
writeFileSync(join(site, 'index.html'), PAGE);
writeFileSync(join(site, 'assets/start-abc1234.js'), SCRIPT);
writeFileSync(join(site, 'sw.js'), worker('one', { './': digest(PAGE), 'assets/start-abc1234.js': digest(SCRIPT) }));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
for (const language of LANGUAGES)
  writeFileSync(
    join(site, `assets/paris-2025-${language}-abc1234.js`),
    `export default ${JSON.stringify(inOneLanguage(parisPlayable(), language))};`,
  );

let server: ClassServer;
let base = '';
beforeEach(async () => {
  const store = openEmbeddedStore(join(folder, 'rooms'));
  server = createClassServer({ store, site, headers: SECURITY_HEADERS, address: 'http://192.168.1.7:8123/' });
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/`;
});
afterEach(() => server.close());

test('the page says that there is a class server, and by which address others reach it', async () => {
  for (const name of ['', 'index.html']) {
    const page = await (await fetch(base + name)).text();
    expect(page).toContain('<meta name="class-server" content="class/" data-address="http://192.168.1.7:8123/" />');
    expect(page.replace(/ *<meta name="class-server".*\n/, '').replace(/\s/g, '')).toBe(PAGE.replace(/\s/g, ''));
  }
});

test('the service worker keeps that very page', async () => {
  const page = await (await fetch(base)).text();
  const sw = await (await fetch(`${base}sw.js`)).text();
  expect(sw).toContain(`"./":"${digest(page)}"`);
  expect(sw).toContain(`"assets/start-abc1234.js":"${digest(SCRIPT)}"`);
});

test('files come compressed, for good where their name is their content, under the policy of the site', async () => {
  const script = await fetch(`${base}assets/start-abc1234.js`, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(await script.text()).toBe(SCRIPT);
  expect(script.headers.get('content-encoding')).toBe('br');
  expect(script.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(base);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(page.headers.get(name)).toBe(value);
    expect((await fetch(`${base}nothing`)).headers.get(name)).toBe(value);
  }
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
});

test('a room is played with the rules of the site, in the version of its pages', async () => {
  const teacher = device(base.slice(0, -1));
  expect(await teacher.room.actions.make(voteSetup())).toMatchObject({ code: expect.stringMatching(/^[A-Z]{4}$/) });
  await until(teacher, ({ view }) => view?.stage.kind === 'lobby');
  expect(await teacher.room.actions.make(voteSetup({ version: 1 }))).toEqual({ refused: 'unknown-scenario' });
  expect(await teacher.room.actions.make(voteSetup({ assumptions: { nothing: 'low' } }))).toEqual({
    refused: 'unknown-scenario',
  });
  teacher.room.actions.leave();
});
