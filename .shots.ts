import { launchChromium } from '/tmp/w/worlds/tests/browser/chromium';
import { preview } from 'vite';
const server = await preview({ root: '/tmp/w/worlds', configFile: '/tmp/w/worlds/vite.config.ts', configLoader: 'runner', preview: { port: 0, open: false }, logLevel: 'warn' });
const site = server.resolvedUrls!.local[0]!;
const browser = await launchChromium();
const faults: string[] = [];
for (const [w, h] of [[1366, 768], [390, 844]] as const) {
  const context = await browser.newContext({ viewport: { width: w, height: h }, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error' || /policy/i.test(m.text())) faults.push(m.text()); });
  page.on('pageerror', (e) => faults.push(e.message));
  await page.goto(site); await page.waitForSelector('.card-report a'); await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/worlds/title-${w}.png` });
  if (w === 390) { await page.locator('.card-report').first().scrollIntoViewIfNeeded(); await page.screenshot({ path: `/tmp/worlds/title2-${w}.png` }); }
  await page.locator('.card-report a').first().click();
  await page.waitForSelector('h1'); await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/worlds/report-${w}.png` });
  console.log(page.url(), await page.textContent('h1'), await page.evaluate(() => [getComputedStyle(document.querySelector('h1')!).fontFamily, getComputedStyle(document.documentElement).backgroundColor, document.documentElement.scrollWidth]));
  await context.close();
}
console.log(faults);
await browser.close(); await server.close(); process.exit(0);
