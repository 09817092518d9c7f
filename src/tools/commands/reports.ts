/**
 * `npm run reports [-- ID …]`: plays the balance report of every shipped scenario again, or of those named, for the version
 * that it has now. The reports are kept beside the scenarios as JSON; the build makes the site's pages from them.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { startAnalystThread } from '../../analyst/worker/node';
import type { PlayableScenario } from '../../scenario/playable';
import { CommandError, runCommand, terminalLanguage } from '../support/command';
import { readPlayable, reportPath, scenarioFilesIn } from '../support/scenario-file';

const SCENARIOS = resolve(import.meta.dirname, '../../../scenarios');
/** One that no scenario's numbers were tuned on. */
const SEED = 2026;
/** Of each robot under each set of assumptions: enough for every option to be judged. */
const GAMES = 60;

/** Each scenario is played in a thread of its own. */
async function keepReport(scenario: PlayableScenario): Promise<void> {
  const analyst = startAnalystThread();
  const report = (await analyst.balance({ scenario, budget: { games: GAMES }, seed: SEED }).finally(analyst.stop))!;
  const path = reportPath(SCENARIOS, scenario.id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report)}\n`);
  const unmet = report.criteria.filter(({ isMet }) => isMet === false).map(({ id }) => id);
  console.log(`${scenario.id}: ${report.games} games${unmet.length > 0 ? `; not met: ${unmet.join(', ')}` : ''}`);
}

await runCommand('npm run reports [-- ID …]', async () => {
  const known = (await scenarioFilesIn(SCENARIOS)).map((file) => basename(file, '.yaml'));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new CommandError(`No scenario is called ${unknown.join(', ')}. They are: ${known.join(', ')}`);
  await Promise.all(
    (asked.length > 0 ? asked : known).map(async (id) => {
      const file = `${id}.yaml`;
      const scenario = await readPlayable(join(SCENARIOS, file), file, terminalLanguage());
      if (scenario !== null) await keepReport(scenario);
    }),
  );
});
