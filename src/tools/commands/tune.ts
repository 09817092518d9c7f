/**
 * `npm run tune -- FILE --ranges RANGES [--steps N] [--seed N] [--journal JOURNAL] [--write] [--lang LANGUAGE]`: searches numbers
 * of a scenario within stated ranges, against the criteria of the balance report, then judges what it found on assumption
 * sets and seeds that it never used. Says what it changed and why. Leaves with 1 when the file has errors, 2 when asked wrongly.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { balance, finishWork, type BalanceReport } from '../../analyst';
import { search, shortfall, troubledPlaces, type Judged } from '../../analyst/tuning';
import { scenarioReader } from '../../scenario/check/check';
import { rewritten } from '../../scenario/edit';
import type { Language, PlayableScenario } from '../../scenario/playable';
import { reportWords } from '../../words/report';
import { tuningWords } from '../../words/tools';
import { FACTS_FILE } from '../../scenario/names';
import {
  CommandError,
  languageOption,
  runCommand,
  seedOption,
  terminalLanguage,
  wholeNumberOption,
  workingFolder,
} from '../support/command';
import { readPlayable } from '../support/scenario-file';
import { changesOf, journalOf, type Account } from '../tuning/journal';
import { readRanges, type Ranges, type StudySize } from '../tuning/ranges';

const MOST_STEPS = 10_000;

const reportOn = (scenario: PlayableScenario, { games, seed, sets }: StudySize, isHeldOut: boolean): BalanceReport =>
  finishWork(balance({ scenario, budget: { games }, seed, randomPremises: sets, isHeldOut }))!;

interface Candidate extends Judged {
  /** null when it cannot be played. */
  report: BalanceReport | null;
}

/** A knob took a number out of what the format allows: worse than anything, so never kept. */
const UNPLAYABLE: Candidate = { report: null, score: Infinity, troubled: [] };
const scoreText = (score: number): string => (Number.isFinite(score) ? score.toFixed(2) : '∞');

await runCommand((await tuningWords.load(terminalLanguage())).usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ranges: { type: 'string' },
      steps: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      journal: { type: 'string' },
      write: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const [words] = await Promise.all([tuningWords.load(language), reportWords.load(language)]);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CommandError('');
  if (values.ranges === undefined) throw new CommandError(words.noRanges);
  const steps = wholeNumberOption(values.steps, MOST_STEPS, words.badSteps);
  const seed = await seedOption(values.seed, language);

  const path = resolve(workingFolder, file);
  if ((await readPlayable(path, file, language)) === null) return;
  const text = await readFile(path, 'utf8');
  const factsText = await readFile(join(dirname(path), FACTS_FILE), 'utf8').catch(() => null);
  const facts = factsText === null ? undefined : { factsText, factsFileName: FACTS_FILE };
  const ranges = await rangesFrom(values.ranges, text);

  const read = scenarioReader(facts);
  /** The text and the scenario with every knob turned: the same way as an author's own change, errors included. */
  const turned = (factors: readonly number[]) => {
    const changed = rewritten(text, changesOf(ranges.knobs, factors));
    return { changed, scenario: read(changed, file) };
  };
  const judge = (factors: readonly number[]): Candidate => {
    const { scenario } = turned(factors);
    if (scenario === null) return UNPLAYABLE;
    const { between, ...training } = ranges.training;
    const report = reportOn(scenario, training, false);
    if (between === 0) return { report, score: shortfall(report), troubled: troubledPlaces(report) };
    const further = reportOn(scenario, { ...training, sets: between }, true);
    // Numbers are as good as they are where they are worse.
    const worse = shortfall(further) > shortfall(report) ? further : report;
    return { report, score: shortfall(worse), troubled: troubledPlaces(worse) };
  };

  console.error(words.judging);
  const searching = search({ knobs: ranges.knobs, seed, steps, judge });
  let next = searching.next();
  while (next.done !== true) {
    const { step, knob, factor, score, isKept, best } = next.value;
    console.error(
      words.step(step, steps, knob.name, `× ${factor.toFixed(2)}`, scoreText(score), isKept, scoreText(best.score)),
    );
    next = searching.next();
  }
  const { first, best, factors, kept } = next.value;
  const { changed, scenario } = turned(factors);
  if (scenario === null) throw new Error('the numbers that were kept do not make a scenario');
  console.error(words.holding);
  const account: Account = {
    command: `npm run tune -- ${process.argv.slice(2).join(' ')}`,
    seed,
    steps,
    version: scenario.version,
    ranges,
    factors,
    kept,
    score: { before: first.score, after: best.score },
    before: steps === 0 ? null : first.report,
    after: steps === 0 ? null : best.report,
    heldOut: reportOn(scenario, ranges.holdout, true),
  };

  const journal = journalOf(account, language);
  if (values.journal === undefined) console.log(journal);
  else
    await written(values.journal, () => appendFile(resolve(workingFolder, values.journal!), `\n${journal}`), language);
  const count = changesOf(ranges.knobs, factors).length;
  if (values.write && count > 0) await written(file, () => writeFile(path, changed), language);
  console.error(values.write || count === 0 ? words.changed(count) : words.notWritten);

  async function rangesFrom(asked: string, scenarioText: string): Promise<Ranges> {
    const rangesText = await readFile(resolve(workingFolder, asked), 'utf8').catch(() => {
      throw new CommandError(words.unreadable(asked));
    });
    const read = readRanges(rangesText, scenarioText);
    if ('code' in read) throw new CommandError(words.problems[read.code](read.detail));
    return read;
  }
});

async function written(file: string, work: () => Promise<void>, language: Language): Promise<void> {
  await work().catch(() => {
    throw new CommandError(tuningWords(language).unwritable(file));
  });
}
