/**
 * `npm run -s replay -- CODE [--file FILE] [--json] [--lang LANGUAGE]`: plays a game again from its code. Without a file it
 * looks among the shipped scenarios. Leaves with 1 when the code is refused, 2 when asked wrongly.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, scenarioHash, type Level } from '../../engine';
import { decodeGame, replay } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { readCode } from '../../store/saved-games/read-code';
import { terminalWords, type TerminalWords } from '../../words/tools';
import { CommandError, languageOption, runCommand, terminalLanguage, workingFolder } from '../support/command';
import { outcomeReport, outcomeText, type PlayedGame } from '../support/played-game';
import { readPlayable, readScenario, scenarioFilesIn } from '../support/scenario-file';

const SHIPPED = resolve(import.meta.dirname, '../../../scenarios');

type Refusal = keyof TerminalWords['codeProblems'];

/** The shipped scenario with this hash of its id, or null. */
async function shippedScenario(hash: number): Promise<PlayableScenario | null> {
  for (const name of await scenarioFilesIn(SHIPPED)) {
    const { scenario } = await readScenario(join(SHIPPED, name));
    if (scenario !== null && scenarioHash(scenario.id) === hash) return scenario;
  }
  return null;
}

function replayed(scenario: PlayableScenario, code: string, levels: readonly Level[]): PlayedGame | Refusal {
  const read = readCode(code, scenario);
  if (!read.ok) return read.problem.code;
  const { seed, assumptions, answers, isDelegated } = read;
  const model = compile(scenario.rules, assumptions, isDelegated);
  const result = replay(model, seed, answers);
  if (!result.ok) return 'not-allowed';
  return {
    scenario,
    model,
    seed,
    levels,
    answers,
    state: result.state,
    isOver: result.isOver,
  };
}

await runCommand((await terminalWords.load(terminalLanguage())).replayUsage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const words = await terminalWords.load(language);
  // A code that was copied with spaces arrives in several words.
  const code = positionals.join(' ');
  if (code === '') throw new CommandError('');
  const refuse = (refusal: Refusal): void => {
    console.error(words.codeProblems[refusal]);
    process.exitCode = 1;
  };
  const decoded = decodeGame(code);
  if (!decoded.ok) return refuse(decoded.error.code);
  const { scenario: hash, levels } = decoded.game;
  const { file } = values;
  const scenario = await (file === undefined
    ? shippedScenario(hash)
    : readPlayable(resolve(workingFolder, file), file, language));
  if (scenario === null) return file === undefined ? refuse('other-scenario') : undefined;
  const game = replayed(scenario, code, levels);
  if (typeof game === 'string') return refuse(game);
  console.log(values.json ? JSON.stringify(outcomeReport(game)) : await outcomeText(game, language));
});
