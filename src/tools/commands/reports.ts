/**
 * `npm run reports [-- ID …]`: the balance report of every shipped scenario, or of those named, for the version that it has now, kept beside them as a
 * page in each language and as JSON; the built site carries the pages. The seed is none that numbers were tuned on.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startAnalystThread } from '../../analyst/worker/node';
import type { BalanceReport } from '../../analyst';
import { LANGUAGES, type PlayableScenario } from '../../scenario/playable';
import { balancePage, FONT_FILES, STYLE_FILE, styleBeside } from './balance-page';
import { readingOf } from './balance-reading';
import { loadAllWords } from '../../words';
import { readPlayable, scenarioFilesIn } from './scenario-file';
import { Refused, spokenLanguage, tell } from './terminal';

const FOLDER = resolve(import.meta.dirname, '../../../scenarios');
const KEPT = join(FOLDER, 'reports');
const SEED = 2026;
/** Of each robot under each set of assumptions: enough for every option to be judged. */
const GAMES = 60;

/** Each scenario is played in a thread of its own. */
async function reportOn(scenario: PlayableScenario): Promise<BalanceReport> {
  const analyst = startAnalystThread();
  try {
    return (await analyst.balance({ scenario, budget: { games: GAMES }, seed: SEED }))!;
  } finally {
    await analyst.stop();
  }
}

async function keep(scenario: PlayableScenario): Promise<void> {
  const report = await reportOn(scenario);
  await writeFile(join(KEPT, `${scenario.id}.json`), `${JSON.stringify(report)}\n`);
  for (const language of LANGUAGES) {
    const page = await balancePage(readingOf(report, scenario, language), null, 'beside');
    await writeFile(join(KEPT, `${scenario.id}.${language}.html`), page);
  }
  const unmet = report.criteria.filter(({ isMet }) => isMet === false).map(({ id }) => id);
  console.log(`${scenario.id}: ${report.games} games${unmet.length > 0 ? `; not met: ${unmet.join(', ')}` : ''}`);
}

await tell(async () => {
  await loadAllWords();
  const known = (await scenarioFilesIn(FOLDER)).map((file) => file.replace(/\.yaml$/, ''));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new Refused(`No scenario is called ${unknown.join(', ')}. They are: ${known.join(', ')}`);
  await mkdir(KEPT, { recursive: true });
  await writeFile(join(KEPT, STYLE_FILE), styleBeside(FONT_FILES.map((file) => `../../assets/fonts/${file}`)));
  await Promise.all(
    (asked.length > 0 ? asked : known).map(async (id) => {
      const file = `${id}.yaml`;
      const scenario = await readPlayable(join(FOLDER, file), file, spokenLanguage());
      if (scenario !== null) await keep(scenario);
    }),
  );
}, 'npm run reports [-- ID …]');
