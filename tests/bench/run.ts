/** One run of the benchmark; `bench.ts` bundles it as the site is bundled, and starts it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { futures } from '../../src/analyst/futures';
import { finishWork } from '../../src/analyst/work';
import { compile, type Model, type Scenario } from '../../src/engine';
import { bigger, negotiated, reordered } from './bigger';
import { boardGame, checkAlike, checkWrittenOut, engine, limit, objects, type Contestant } from './contestants';
import { checkingSpeed, type CheckingReport } from './checking';
import { midGame } from './mid-game';
import { bytesPerRun, median, processorTime, speeds, type Measured } from './measure';

interface Row {
  name: Contestant['name'];
  gamesPerSecond: number;
  shareOfLimit: number;
  bytesPerGame: number;
}

export interface BenchReport {
  rows: Row[];
  /** The same scenario with promises and levers: the engine's share of the limit written for it. */
  negotiatedShareOfLimit: number;
  /** Cost of a game with so many times the events and couplings, relative to the scenario itself. */
  growth: { x4: number; x16: number };
  /** Speed of a second scenario in the same process, relative to the first. */
  secondScenario: number;
  /** Whole continuations of a game at mid-course in 50 milliseconds, the fan of futures included. */
  futuresPer50ms: number;
  checking: CheckingReport;
}

/** The folder of the benchmark: the bundle lies elsewhere. */
const HERE = process.env['BENCH_FOLDER']!;

const read = (name: string): Scenario => JSON.parse(readFileSync(resolve(HERE, '../golden', name), 'utf8')) as Scenario;

const measured = ({ play }: Contestant): Measured => ({ run: play });

function table(contestants: readonly Contestant[]): Row[] {
  const found = speeds(contestants.map(measured), { rounds: 24, slice: 60 }, told('speeds'));
  const best = found[contestants.findIndex(({ name }) => name === 'limit')]!;
  return contestants.map((contestant, i) => ({
    name: contestant.name,
    gamesPerSecond: Math.round(found[i]!),
    shareOfLimit: Number((found[i]! / best).toPrecision(3)),
    bytesPerGame: bytesPerRun(measured(contestant)),
  }));
}

function shareOf(scenario: Scenario): number {
  checkWrittenOut(compile(scenario), 300);
  const both = [engine(scenario), limit(scenario)];
  // So long a function is compiled in another thread for seconds: until then it is not the limit of anything.
  for (const { play } of both) for (let seed = 0; seed < 100_000; seed++) play(seed);
  const [ours, best] = speeds(both.map(measured), { rounds: 24, slice: 60 }, told('negotiated'));
  return Number((ours! / best!).toPrecision(3));
}

/**
 * The same in a process of its own, as an analyst's worker has one: what a process has run before (boardgame.io, an
 * interpreter, another scenario) changes what V8 inlines, and with it the share by a tenth.
 */
const shareOnItsOwn = (): number =>
  Number(execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), '--negotiated-only']));

function growthOf(scenario: Scenario): BenchReport['growth'] {
  const sizes = [1, 4, 16].map((k) => engine(bigger(scenario, k)));
  const [x1, x4, x16] = speeds(sizes.map(measured), { rounds: 16, slice: 60 }, told('growth'));
  return { x4: Number((x1! / x4!).toFixed(2)), x16: Number((x1! / x16!).toFixed(2)) };
}

function secondScenarioOf(scenario: Scenario, other: Scenario): number {
  const first = engine(scenario);
  const between = engine(other);
  const second = engine(reordered(scenario));
  for (let seed = 0; seed < 20_000; seed++) between.play(seed);
  const [one, , two] = speeds(
    [first, between, second].map(measured),
    { rounds: 16, slice: 60 },
    told('second scenario'),
  );
  return Number((two! / one!).toFixed(3));
}

function futuresPer50ms(model: Model): number {
  const state = midGame(model);
  const counts = Array.from({ length: 40 }, () => {
    const budget = { milliseconds: 50, clock: processorTime };
    return finishWork(futures({ model, state, budget }))!.games;
  });
  return Math.round(median(counts.slice(10)));
}

/** Progress on standard error, where a person looks. */
const told = (what: string) => (share: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} ${Math.round(100 * share)} %   ${share === 1 ? '\r' : ''}`);
};

function print(report: BenchReport): void {
  const { rows, negotiatedShareOfLimit, growth, secondScenario, futuresPer50ms: fan, checking } = report;
  const cells = rows.map(({ name, gamesPerSecond, shareOfLimit, bytesPerGame }) => [
    name,
    gamesPerSecond.toLocaleString('en'),
    shareOfLimit.toPrecision(3),
    bytesPerGame.toLocaleString('en'),
  ]);
  for (const [name, ...numbers] of [['', 'games/s', 'of the limit', 'bytes/game'], ...cells]) {
    console.log(name!.padEnd(14) + numbers.map((number) => number.padStart(14)).join(''));
  }
  console.log(`\nwith promises and levers, the engine's share of the limit: ${negotiatedShareOfLimit}`);
  console.log(`events and couplings x4: ${growth.x4} times the cost, x16: ${growth.x16}`);
  console.log(`a second scenario in the same process: ${secondScenario} of the first one's speed`);
  console.log(`futures of a mid-game state in 50 ms: ${fan.toLocaleString('en')}`);
  printChecking(checking);
}

function printChecking({ characters, parsingMs, checkingMs }: CheckingReport): void {
  const kilobytes = Math.round(characters / 1000);
  const times = (checkingMs / parsingMs).toFixed(1);
  console.log(
    `checking the largest scenario file and its facts (${kilobytes} kB): ${checkingMs} ms, ${times} times bare parsing`,
  );
}

const SCENARIOS = resolve(HERE, '../../scenarios');
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    'checker-only': { type: 'boolean', default: false },
    'negotiated-only': { type: 'boolean', default: false },
  },
});
if (values['negotiated-only']) {
  console.log(shareOf(negotiated(read('paris-2025.json'))));
  process.exit();
}
if (values['checker-only']) {
  printChecking(checkingSpeed(SCENARIOS));
  process.exit();
}
const paris = read('paris-2025.json');
const model = compile(paris);
checkWrittenOut(model, 300);
const contestants = [engine(paris), limit(paris), objects(paris), boardGame(paris, HERE)];
checkAlike(contestants, 60);
const report: BenchReport = {
  rows: table(contestants),
  negotiatedShareOfLimit: shareOnItsOwn(),
  growth: growthOf(paris),
  secondScenario: secondScenarioOf(paris, read('mini.json')),
  futuresPer50ms: futuresPer50ms(model),
  checking: checkingSpeed(SCENARIOS),
};
if (values.json) console.log(JSON.stringify(report));
else print(report);
