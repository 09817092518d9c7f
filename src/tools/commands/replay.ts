/**
 * `npm run -s replay -- CODE [--file FILE] [--json] [--lang fr|en]`: plays a game again from its code. Without a file it
 * looks among the shipped scenarios. Leaves with 1 when the code is refused, 2 when asked wrongly.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assumptionOrder, compile, scenarioHash, decodeGame } from '../../engine';
import { replay } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import { readCode } from '../../store/saved-games/codes';
import { TERMINAL_WORDS } from '../../words/terminal';
import { outcomeReport, outcomeText, type PlayedGame } from './outcome';
import { readPlayable, readScenario, scenarioFilesIn } from './scenario-file';
import { here, languageOption, Refused, spokenLanguage, tell } from './terminal';

const SHIPPED = resolve(import.meta.dirname, '../../../scenarios');

/** The shipped scenario that a code belongs to, or null. */
async function shippedFor(code: string): Promise<PlayableScenario | null> {
  const decoded = decodeGame(code);
  if (!decoded.ok) return null;
  for (const name of await scenarioFilesIn(SHIPPED)) {
    const { scenario } = await readScenario(join(SHIPPED, name));
    if (scenario !== null && scenarioHash(scenario.id) === decoded.game.scenario) return scenario;
  }
  return null;
}

type Replay = { game: PlayedGame } | { refusal: keyof typeof words.codeProblems };

function replayed(scenario: PlayableScenario, code: string): Replay {
  const read = readCode(code, scenario);
  if (!read.ok) return { refusal: read.problem.code };
  const { seed, assumptions, decisions } = read;
  const model = compile(scenario.rules, assumptions);
  const result = replay(model, seed, decisions);
  if (!result.ok) return { refusal: 'not-allowed' };
  const levels = assumptionOrder(scenario.rules).map((id) => assumptions[id]! as 'mid');
  return { game: { scenario, model, seed, levels, decisions, state: result.state, isOver: result.isOver } };
}

const words = TERMINAL_WORDS[spokenLanguage()];

await tell(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  // A code that was copied with spaces arrives in several words.
  const code = positionals.join(' ');
  if (code === '') throw new Refused('');
  const decoded = decodeGame(code);
  const refuse = (problem: keyof typeof words.codeProblems) => {
    console.error(TERMINAL_WORDS[language].codeProblems[problem]);
    process.exitCode = 1;
  };
  if (!decoded.ok) return refuse(decoded.error.code);
  const scenario =
    values.file === undefined
      ? await shippedFor(code)
      : await readPlayable(resolve(here, values.file), values.file, language);
  if (scenario === null) {
    if (values.file === undefined) refuse('other-scenario');
    return;
  }
  const result = replayed(scenario, code);
  if ('refusal' in result) return refuse(result.refusal);
  console.log(values.json ? JSON.stringify(outcomeReport(result.game)) : outcomeText(result.game, language));
}, words.replayUsage);
