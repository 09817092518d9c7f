/** Everything that must hold, in one command. Ends with `N passed, N failed` alone on a line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { hasRedis } from './class-server/redis';
import { arrival, whyAbsent } from './engines/arrival';
import { enginesHere } from './engines/driver';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = resolve(ROOT, '.cache');
mkdirSync(CACHE, { recursive: true });

let passed = 0;
let failed = 0;
/** What failed, told again at the end: a long run scrolls away. */
const failures: string[] = [];

/** What is used of vitest's own report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string; failureMessages?: string[] }[] }[];
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // Vite's note on a coming default; the configuration stands for today's.
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name: string, command: string, ...args: string[]): boolean {
  const isRight = run(name, command, args);
  if (isRight) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
  return isRight;
}

/** A vitest run counts its own tests; one that dies without a report counts as a failure. */
function tests(name: string, ...args: string[]): void {
  const report = resolve(CACHE, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const isRight = run(name, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  let counted: VitestReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  } catch {
    console.error(`${name}: no report was written`);
  }
  passed += counted.numPassedTests;
  failed += counted.numFailedTests;
  for (const { name: file, assertionResults } of counted.testResults)
    for (const { fullName, status, failureMessages = [] } of assertionResults)
      if (status === 'failed')
        failures.push(`${relative(ROOT, file)}: ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`);
  if ((!isRight && counted.numFailedTests === 0) || (isRight && counted.numPassedTests === 0)) {
    failed += 1;
    failures.push(`${name}, as a whole`);
  }
}

check('types of the engine, without a browser', 'tsc', '-p', 'src/engine');
check('types of the shared game, without a browser', 'tsc', '-p', 'src/class');
check('types', 'tsc', '-p', '.');
check('lint', 'oxlint', '--type-aware');
check('format', 'oxfmt', '--check', 'src', 'tests', 'vite.config.ts');
tests('unit and DOM tests');
if (check('build of the site', 'vite', 'build', '--logLevel', 'warn')) {
  tests('tests in a real browser', '--config', 'tests/browser/vitest.config.ts');
  await arrival(120);
  // Where the machine has none of them there is nothing to run; where it was to have all, that is a failure.
  if (Object.values(enginesHere()).some(Boolean) || process.env['BOUCLIER_ENGINES'] === 'all')
    tests('tests in other engines', '--config', 'tests/engines/vitest.config.ts');
} else failed += 1;

if (failures.length > 0) console.error(`\nFailed:\n- ${failures.join('\n- ')}`);
if (!hasRedis)
  console.log(
    '\nRedis was not there: rooms were tested in files alone. With redis-server installed, npm run test:redis.',
  );
const untried = Object.entries(enginesHere()).filter(([, isHere]) => !isHere);
if (untried.length > 0)
  console.log(
    `\nNOT TRIED: ${untried.map(([engine]) => engine).join(', ')}${whyAbsent() === null ? '' : ` (${whyAbsent()}: .cache/engines.log)`}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb libgl1-mesa-dri.`,
  );
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
