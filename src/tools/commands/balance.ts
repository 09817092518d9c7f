/**
 * `npm run balance -- FILE [--games N] [--seed N] [--json] [--html OUT] [--baseline FILE] [--lang fr|en]`: robots play a
 * scenario and tell whether it is fair. Progress goes to standard error. Leaves with 1 when the file has errors or one of
 * its own expectations is broken, 2 when asked wrongly.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { balance, finishWork, type BalanceReport, type Progress } from '../../analyst';
import { loadAllWords, numbersOf, type Language } from '../../words';
import { BALANCE_WORDS } from '../../words/balance';
import { TERMINAL_WORDS } from '../../words/terminal';
import { changesSince, readBaseline } from './balance-changes';
import { balancePage } from './balance-page';
import { readingOf } from './balance-reading';
import { balanceText } from './balance-text';
import { readPlayable } from './scenario-file';
import { here, languageOption, Refused, spokenLanguage, tell } from './terminal';

const MOST_GAMES = 100_000;

function wholeNumber(text: string, most: number, refusal: string): number {
  if (!/^\d+$/.test(text) || Number(text) > most) throw new Refused(refusal);
  return Number(text);
}

async function baselineOf(file: string, id: string, language: Language): Promise<BalanceReport> {
  const words = BALANCE_WORDS[language];
  const text = await readFile(resolve(here, file), 'utf8').catch(() => null);
  const report = text === null ? null : readBaseline(text);
  if (report === null) throw new Refused(words.badBaseline(file));
  if (report.scenario.id !== id) throw new Refused(words.otherBaseline(file, report.scenario.id));
  return report;
}

/** Tells how far the robots are: one line that grows where a person looks, a line a tenth elsewhere. */
function teller(language: Language): (progress: Progress<BalanceReport>) => void {
  let told = -1;
  return ({ done }) => {
    const percent = Math.floor(100 * done);
    const step = process.stderr.isTTY ? 1 : 10;
    if (percent < told + step) return;
    told = percent;
    const line = BALANCE_WORDS[language].progress(numbersOf(language).percent(percent / 100));
    process.stderr.write(process.stderr.isTTY ? `\r${line} ` : `${line}\n`);
  };
}

await tell(async () => {
  await loadAllWords();
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
  const words = BALANCE_WORDS[language];
  const [file] = positionals;
  if (file === undefined) throw new Refused('');
  const games = wholeNumber(values.games, MOST_GAMES, words.badGames(values.games));
  if (games === 0) throw new Refused(words.badGames(values.games));
  const seed = wholeNumber(values.seed, 2 ** 32 - 1, TERMINAL_WORDS[language].badSeed(values.seed));

  const scenario = await readPlayable(resolve(here, file), file, language);
  if (scenario === null) return;
  const before = values.baseline === undefined ? null : await baselineOf(values.baseline, scenario.id, language);
  const report = finishWork(balance({ scenario, budget: { games }, seed }), { onProgress: teller(language) })!;
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

  const reading = readingOf(report, scenario, language);
  const changes = before === null ? null : changesSince(reading, before);
  if (values.json) console.log(JSON.stringify(report));
  else console.log(balanceText(reading, changes));
  if (values.html !== undefined) {
    const page = await balancePage(reading, changes);
    await writeFile(resolve(here, values.html), page).catch(() => {
      throw new Refused(words.unwritable(values.html!));
    });
    console.error(words.written(values.html));
  } else if (!values.json) console.log(`\n${words.terminalHint}`);
  if (report.expectations.some(({ verdict }) => verdict === 'broken')) process.exitCode = 1;
}, BALANCE_WORDS[spokenLanguage()].usage);
