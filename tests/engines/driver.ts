/**
 * Firefox and WebKit, from their Debian packages, over the wire protocols that they speak themselves: Marionette and W3C
 * WebDriver have the same commands, so that nothing stands between a test and its browser.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../class-server/redis';
import { whyAbsent } from './arrival';

const MINI_BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
const isThere = (command: string): boolean => spawnSync('which', [command]).status === 0;

/** Whether this machine has an engine by now, whole. */
export const enginesHere = () => {
  const isWhole = whyAbsent() === null;
  return {
    Firefox: isWhole && isThere('firefox-esr'),
    WebKit: isWhole && isThere('WebKitWebDriver') && isThere('Xvfb') && existsSync(MINI_BROWSER),
  };
};
export type Engine = keyof ReturnType<typeof enginesHere>;

/** A window of a real browser. */
export interface Driver {
  goTo: (address: string) => Promise<void>;
  /** Runs the body of an asynchronous function in the page, with `args` in it; gives what it returns. */
  run: <T>(body: string, ...args: unknown[]) => Promise<T>;
  /** Presses keys one after the other, as somebody does: a letter, or one of `KEYS`. */
  press: (...keys: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** As WebDriver writes them. */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', shift: '\uE008' } as const;

type Command = (name: 'navigate' | 'script' | 'actions', parameters: object) => Promise<unknown>;

const BODY = `const done = arguments[arguments.length - 1];
const args = [...arguments].slice(0, -1);
(async () => { BODY })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;

function driver(command: Command, close: Driver['close']): Driver {
  return {
    goTo: async (url) => void (await command('navigate', { url })),
    run: async <T>(body: string, ...args: unknown[]) => {
      const script = BODY.replace('BODY', () => body);
      const { value, error } = (await command('script', { script, args })) as { value: T; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    press: async (...keys) => {
      const isShifted = keys[0] === KEYS.shift;
      const pressed = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const held = [pressed[0], ...pressed.slice(2), pressed[1]];
      const actions = [{ type: 'key', id: 'keys', actions: isShifted ? held : pressed }];
      await command('actions', { actions });
    },
    close,
  };
}

/** Ends what was started, and the folder of what it kept. */
async function end(processes: readonly ChildProcess[], folder: string): Promise<void> {
  for (const one of processes) {
    if (one.exitCode !== null || one.signalCode !== null) continue;
    const ended = once(one, 'exit');
    one.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Asks until it is answered: a browser takes a while to start. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 300; ; left--)
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
}

const TIMEOUTS = { script: 120_000, pageLoad: 60_000 };

export async function startFirefox(): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'bouclier-firefox-'));
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    'intl.accept_languages': 'fr',
    'ui.prefersReducedMotion': 1,
    // It asks its maker for nothing.
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--marionette', '--profile', profile, '--width=1366', '--height=900'];
  const browser = spawn('firefox-esr', flags, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ask = await eventually(() => marionette(port));
  await ask('WebDriver:NewSession', {});
  await ask('WebDriver:SetTimeouts', TIMEOUTS);
  const names = {
    navigate: 'WebDriver:Navigate',
    script: 'WebDriver:ExecuteAsyncScript',
    actions: 'WebDriver:PerformActions',
  };
  return driver(
    async (name, parameters) => {
      const result = await ask(names[name], { ...parameters, sandbox: null });
      return (result as { value?: unknown } | null)?.value;
    },
    () => end([browser], profile),
  );
}

/** Firefox's own protocol: `length:[kind,id,name or error,parameters or result]`. */
async function marionette(port: number): Promise<(name: string, parameters: object) => Promise<unknown>> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  let text = Buffer.alloc(0);
  let greet = () => {};
  const greeted = new Promise<void>((done, fail) => {
    greet = done;
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('Firefox closed')));
  });
  socket.on('close', () => waiting.forEach(({ fail }) => fail(new Error('Firefox closed'))));
  socket.on('data', (data) => {
    text = Buffer.concat([text, data]);
    for (;;) {
      const colon = text.indexOf(':');
      const length = Number(text.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || text.length < colon + 1 + length) return;
      const message = JSON.parse(text.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      text = text.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      if (error === null) waiting.get(id)?.done(result);
      else waiting.get(id)?.fail(new Error(`${error.error}: ${error.message}`));
      waiting.delete(id);
    }
  });
  await greeted;
  let asked = 0;
  return (name, parameters) =>
    new Promise((done, fail) => {
      const id = (asked += 1);
      waiting.set(id, { done, fail });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

export async function startWebKit(): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'bouclier-webkit-'));
  // The server picks a free screen, and says which.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      LANG: 'fr_FR.UTF-8',
      LANGUAGE: 'fr',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      GTK_A11Y: 'none',
    },
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const browser = { binary: MINI_BROWSER, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser };
  await eventually(() => ask('GET', '/status'));
  const { sessionId } = (await ask('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/timeouts`, TIMEOUTS);
  await ask('POST', `${session}/window/rect`, { width: 1366, height: 860 });
  const paths = { navigate: 'url', script: 'execute/async', actions: 'actions' };
  return driver(
    (name, parameters) => ask('POST', `${session}/${paths[name]}`, parameters),
    async () => {
      await ask('DELETE', session).catch(() => undefined);
      await end([server, screen], folder);
    },
  );
}
