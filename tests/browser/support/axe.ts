/** What axe finds wrong in the page as it stands (WCAG 2.2 AA, RGAA 4, good practice): a rule and a piece of the page each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** `rules`: these alone; `without`: all but these. */
export async function violations(
  page: Page,
  rules: readonly string[] | null = null,
  without: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([tags, only, off]) => {
      interface Found {
        violations: { id: string; nodes: { html: string }[] }[];
      }
      const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<Found> } };
      const runOnly = only === null ? tags : { type: 'rule', values: only };
      const disabled = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const found = await axe.run({ runOnly, rules: disabled, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
    },
    [RULES, rules, without] as const,
  );
}
