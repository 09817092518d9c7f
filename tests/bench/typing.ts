/**
 * `npm run -s bench:typing [-- --json]`, after `npm run build`: what a key costs in the atelier's text of the longest world, in
 * milliseconds of a processor that is four times slower. `task`: what the page's thread works from the key to its frame, as
 * its own processor time times four, so that a busy machine says the same; `frame`: from the key to the frame as a clock sees
 * it, slowed down by the browser. Keys come at the pace of a person, with rests after which the text is read, checked, kept.
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { KEEPS_NAMES, launchChromium } from '../browser/support/chromium';
import { median } from './measure';

interface Typed {
  frame: number | null;
}
declare global {
  // oxlint-disable-next-line no-var
  var typed: Typed;
}

const SLOWER = 4;
const KEYS = 48;
/** Milliseconds between two keys, and every so many keys a rest. */
const PACE = 160;
const RESTS = [300, 420, 600, 900];
const REST_EVERY = 5;

function watch(): void {
  globalThis.typed = { frame: null };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      typed.frame = null;
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel();
        afterFrame.port1.addEventListener('message', () => (typed.frame = performance.now() - timeStamp));
        afterFrame.port1.start();
        afterFrame.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(KEEPS_NAMES);
  await page.addInitScript(watch);
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole('button', { name: /Tous les mondes/ }).click();
  await page.getByRole('button', { name: /Écrire le vôtre/ }).click();
  await page.getByRole('button', { name: /Partir de.*Paris/ }).click();
  await page.getByRole('button', { name: /La garder/ }).click();
  await page.waitForSelector('.things');
  await page.locator('.atelier-problems h2', { hasText: /juste|vérifier/ }).waitFor();
  await page.getByRole('button', { name: /^Dossiers/ }).click();
  await page.getByRole('button', { name: 'Texte', exact: true }).click();
  await page.waitForFunction(() => document.querySelector('.editor-host')?.shadowRoot?.querySelector('.cm-content'));
  await page.keyboard.press('End');
  await page.waitForTimeout(2000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  const press = async (key: number): Promise<number> => {
    await page.waitForTimeout(key % REST_EVERY === 0 ? RESTS[(key / REST_EVERY) % RESTS.length]! : PACE);
    const before = await busy();
    await page.keyboard.press('a');
    await page.waitForFunction(() => typed.frame !== null, undefined, { polling: 20 });
    return (await busy()) - before;
  };
  const task: number[] = [];
  for (let key = 0; key < KEYS; key++) task.push(SLOWER * (await press(key)));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const frame: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    await press(key);
    frame.push((await page.evaluate(() => typed.frame))!);
  }
  const figures = (of: readonly number[]) => ({
    median: Math.round(median([...of])),
    tenth: Math.round(of.toSorted((a, b) => b - a)[Math.floor(of.length / 10)]!),
    most: Math.round(Math.max(...of)),
  });
  const found = { task: figures(task), frame: figures(frame) };
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  if (values.json) console.log(JSON.stringify(found));
  else
    for (const [name, { median: middle, tenth, most }] of Object.entries(found))
      console.log(`${name.padEnd(6)} median ${middle} ms, one in ten above ${tenth} ms, most ${most} ms`);
} finally {
  await browser.close();
  await server.close();
}
