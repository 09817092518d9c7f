/** A Chromium that is started as a person's is, with a profile that stays, and can be killed as a crash kills it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { findChromium, QUIET } from './chromium';

export interface KillableBrowser {
  page: Page;
  /** SIGKILL to every process of it at once: nothing is written any more. */
  kill: () => Promise<void>;
}

/** @param profile the folder of what it keeps */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  const { executablePath, args = [], env } = await findChromium();
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--disable-3d-apis'];
  // A group of its own: its children die with it.
  const browser = spawn(executablePath!, [...QUIET, ...args, ...flags, 'about:blank'], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const connection = await chromium.connectOverCDP(await addressOf(browser));
  const [context] = connection.contexts();
  const page = context!.pages()[0] ?? (await context!.newPage());
  page.setDefaultTimeout(60_000);
  const kill = async () => {
    const ended = once(browser, 'exit');
    process.kill(-browser.pid!, 'SIGKILL');
    await ended;
    await connection.close().catch(() => undefined);
  };
  return { page, kill };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended before it could be spoken to.');
}
