/**
 * `npm run reports [-- ID …]`: the balance report of every shipped scenario, or of those named, for the version that it has now, kept beside them as a
 * page in each language and as JSON; the built site carries the pages. The seed is none that numbers were tuned on.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { balance, finishWork } from '../analyst';
import { LANGUAGES, type PlayableScenario } from '../scenario/playable';
import { balancePage, STYLE_FILE, styleBeside } from './balance-page';
import { readingOf } from './balance-reading';
import { FACTS_FILE } from '../scenario/names';
import { loadAllWords } from '../words';
import { readPlayable } from './scenario-file';
import { spokenLanguage } from './terminal';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const KEPT = join(FOLDER, 'reports');
const SEED = 2026;
/** Of each robot under each set of assumptions: enough for every option to be judged. */
const GAMES = 60;

async function keep(scenario: PlayableScenario): Promise<void> {
  const report = finishWork(balance({ scenario, budget: { games: GAMES }, seed: SEED }))!;
  await writeFile(join(KEPT, `${scenario.id}.json`), `${JSON.stringify(report)}\n`);
  for (const language of LANGUAGES) {
    const page = await balancePage(readingOf(report, scenario, language), null, 'beside');
    await writeFile(join(KEPT, `${scenario.id}.${language}.html`), page);
  }
  const unmet = report.criteria.filter(({ isMet }) => isMet === false).map(({ id }) => id);
  console.log(`${scenario.id}: ${report.games} games${unmet.length > 0 ? `; not met: ${unmet.join(', ')}` : ''}`);
}

await loadAllWords();
await mkdir(KEPT, { recursive: true });
await writeFile(join(KEPT, STYLE_FILE), styleBeside('../../assets/fonts'));
const asked = process.argv.slice(2);
for (const file of (await readdir(FOLDER)).sort()) {
  if (!file.endsWith('.yaml') || file === FACTS_FILE) continue;
  if (asked.length > 0 && !asked.includes(file.replace(/\.yaml$/, ''))) continue;
  const scenario = await readPlayable(join(FOLDER, file), file, spokenLanguage());
  if (scenario !== null) await keep(scenario);
}
