/**
 * `npm run balance -- FILE [--games N] [--seed N] [--json] [--html OUT] [--baseline FILE] [--lang LANGUAGE]`: robots play a
 * scenario and say whether it is fair. Progress goes to standard error. Leaves with 1 when the file has errors or one of
 * its own expectations is broken, 2 when asked wrongly.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { balance, finishWork, type BalanceReport, type Progress } from '../../analyst';
import { numbersOf, type Language } from '../../words';
import { balanceWords } from '../../words/tools';
import { changesSince, readBaseline } from '../support/balance-changes';
import { balanceText } from '../support/balance-text';
import {
  CommandError,
  languageOption,
  runCommand,
  seedOption,
  terminalLanguage,
  wholeNumberOption,
  workingFolder,
} from '../support/command';
import { reportFile } from '../support/report-page';
import { readPlayable } from '../support/scenario-file';

const MOST_GAMES = 100_000;

async function baselineOf(file: string, id: string, language: Language): Promise<BalanceReport> {
  const words = balanceWords(language);
  const text = await readFile(resolve(workingFolder, file), 'utf8').catch(() => '');
  const report = readBaseline(text);
  if (report === null) throw new CommandError(words.badBaseline(file));
  if (report.scenario.id !== id) throw new CommandError(words.otherBaseline(file, report.scenario.id));
  return report;
}

/** Prints how far the robots are: one line that grows where a person looks, a line a tenth elsewhere. */
function progressPrinter(language: Language): (progress: Progress<BalanceReport>) => void {
  let printed = -1;
  return ({ done }) => {
    const percent = Math.floor(100 * done);
    const step = process.stderr.isTTY ? 1 : 10;
    if (percent < printed + step) return;
    printed = percent;
    const line = balanceWords(language).progress(numbersOf(language).percent(percent / 100));
    process.stderr.write(process.stderr.isTTY ? `\r${line} ` : `${line}\n`);
  };
}

await runCommand((await balanceWords.load(terminalLanguage())).usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      baseline: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const words = balanceWords(language);
  const [file] = positionals;
  if (file === undefined) throw new CommandError('');
  const games = wholeNumberOption(values.games, MOST_GAMES, words.badGames);
  if (games === 0) throw new CommandError(words.badGames(values.games));
  const seed = await seedOption(values.seed, language);

  const scenario = await readPlayable(resolve(workingFolder, file), file, language);
  if (scenario === null) return;
  const before = values.baseline === undefined ? null : await baselineOf(values.baseline, scenario.id, language);
  const report = finishWork(balance({ scenario, budget: { games }, seed }), { onProgress: progressPrinter(language) })!;
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

  const local = { report, scenario, language };
  const shown = { ...local, changes: before && changesSince(before, local) };
  console.log(values.json ? JSON.stringify(report) : balanceText(shown));
  if (values.html !== undefined) {
    await writeFile(resolve(workingFolder, values.html), reportFile(shown)).catch(() => {
      throw new CommandError(words.unwritable(values.html!));
    });
    console.error(words.written(values.html));
  } else if (!values.json) console.log(`\n${words.terminalHint}`);
  if (report.expectations.some(({ verdict }) => verdict === 'broken')) process.exitCode = 1;
});
