/**
 * `npm run problems -- FILE [--games N] [--json]`: the problems of a scenario. Without a file: those of every shipped scenario,
 * or of those named, which are kept beside the scenarios; `--verify` checks them on luck of its own, and leaves with 1 where
 * one does not hold.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkProblem,
  finishWork,
  GRADES,
  gradeOf,
  makeProblems,
  positionOf,
  readProblems,
  type ProblemFile,
  type Progress,
} from '../../analyst';
import { DOCTRINES } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { numbersOf, type Language } from '../../words';
import { problemsCommandWords } from '../../words/tools';
import {
  CommandError,
  languageOption,
  runCommand,
  terminalLanguage,
  wholeNumberOption,
  workingFolder,
} from '../support/command';
import { problemsPath, readPlayable, scenarioFilesIn } from '../support/scenario-file';

const SCENARIOS = resolve(import.meta.dirname, '../../../scenarios');
const MOST_GAMES = 100_000;
/** Of luck that no problem was made with. */
const LUCK = 2026;
const VERIFYING_GAMES = 64;

function progressPrinter(language: Language): (progress: Progress<ProblemFile>) => void {
  let printed = 0;
  return ({ done }) => {
    const percent = Math.floor(100 * done);
    if (percent < printed + 10) return;
    printed = percent;
    process.stderr.write(`${problemsCommandWords(language).progress(numbersOf(language).percent(percent / 100))}\n`);
  };
}

function summaryOf({ title }: PlayableScenario, file: ProblemFile, language: Language): string {
  const words = problemsCommandWords(language);
  const numbers = numbersOf(language);
  const [easy, middle, hard] = GRADES.map(
    (grade) => file.problems.filter((problem) => gradeOf(problem, file.robots) === grade).length,
  );
  return [
    words.made(title[language], file.problems.length, numbers.whole(file.positions), numbers.whole(file.games)),
    file.problems.length === 0 ? words.none : words.grades(easy!, middle!, hard!),
  ].join('\n');
}

/** Checks the problems that are kept of a shipped scenario. Gives whether all of them hold. */
async function verify(scenario: PlayableScenario, language: Language): Promise<boolean> {
  const words = problemsCommandWords(language);
  const numbers = numbersOf(language);
  const { id, version } = scenario;
  const file = readProblems(JSON.parse(await readFile(problemsPath(SCENARIOS, id), 'utf8')));
  if (file?.scenario.version !== version) {
    console.log(words.stale(id));
    return false;
  }
  const checked = file.problems.map((problem) => {
    const position = positionOf(scenario, problem);
    return { problem, verdict: position && checkProblem(position, { games: VERIFYING_GAMES, luck: LUCK }) };
  });
  const right = checked.filter(({ verdict }) => verdict?.isTrue);
  const planned = checked.filter(({ verdict }) => verdict?.isPlanned);
  console.log(words.verified(id, right.length, checked.length));
  for (const { problem, verdict } of checked) if (!verdict?.isTrue) console.log(words.wrong(problem.game));
  const share = (count: number) => numbers.percent(checked.length === 0 ? 0 : count / checked.length);
  const solving = DOCTRINES.map((doctrine) => checked.filter(({ verdict }) => verdict?.solution === doctrine).length);
  console.log(words.solutions(solving));
  // Each has every answer open, and one that is right.
  console.log(words.solved(numbers.percent(1 / DOCTRINES.length), share(planned.length)));
  return right.length === checked.length;
}

await runCommand((await problemsCommandWords.load(terminalLanguage())).usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      games: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const words = await problemsCommandWords.load(language);
  const games = wholeNumberOption(values.games, MOST_GAMES, words.badGames);
  if (games === 0) throw new CommandError(words.badGames(values.games));
  const made = (scenario: PlayableScenario) =>
    finishWork(makeProblems({ scenario, from: { robots: { games } } }), { onProgress: progressPrinter(language) })!;

  const [first] = positionals;
  if (!values.verify && first !== undefined && /\.ya?ml$/i.test(first)) {
    const scenario = await readPlayable(resolve(workingFolder, first), first, language);
    if (scenario === null) return;
    const file = made(scenario);
    console.log(values.json ? JSON.stringify(file) : summaryOf(scenario, file, language));
    return;
  }
  const known = (await scenarioFilesIn(SCENARIOS)).map((file) => basename(file, '.yaml'));
  const unknown = positionals.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new CommandError(words.unknown(unknown.join(', '), known.join(', ')));
  for (const id of positionals.length > 0 ? positionals : known) {
    const scenario = await readPlayable(join(SCENARIOS, `${id}.yaml`), `${id}.yaml`, language);
    if (scenario === null) continue;
    if (values.verify) {
      if (!(await verify(scenario, language))) process.exitCode = 1;
      continue;
    }
    const file = made(scenario);
    const path = problemsPath(SCENARIOS, id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(file)}\n`);
    console.log(summaryOf(scenario, file, language));
  }
});
