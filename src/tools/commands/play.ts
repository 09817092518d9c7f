/**
 * `npm run -s play -- FILE [--strategy NAME] [--seed N] [--json] [--lang LANGUAGE]`: plays a whole game and prints its
 * answers, ending, axes, state hash and game code. Leaves with 1 when the file has errors, 2 when asked wrongly.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cycle, planner, playStep, random, type Strategy } from '../../analyst';
import { answerAt, assumptionOrder, compile, DOCTRINES, finish, start, TURN, type Answer } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { terminalWords } from '../../words/tools';
import {
  CommandError,
  languageOption,
  runCommand,
  seedOption,
  terminalLanguage,
  workingFolder,
} from '../support/command';
import { outcomeReport, outcomeText, type PlayedGame } from '../support/played-game';
import { readPlayable } from '../support/scenario-file';

const STRATEGIES: ReadonlyMap<string, Strategy> = new Map([
  ['planner', planner().strategy],
  ['random', random().strategy],
  ...DOCTRINES.map((doctrine) => [doctrine, cycle(doctrine).strategy] as const),
]);

function playGame(scenario: PlayableScenario, strategy: Strategy, seed: number): PlayedGame {
  const model = compile(scenario.rules);
  const state = start(model, new Float64Array(model.size), seed);
  const answers: Answer[] = [];
  const noting: Strategy = (...asked) => {
    const place = strategy(...asked);
    answers.push(answerAt(model, state, place));
    return place;
  };
  while (state[TURN]! < model.turns) playStep(model, state, noting, seed);
  finish(model, state, seed);
  const levels = assumptionOrder(scenario.rules).map(() => 'mid' as const);
  return { scenario, model, seed, levels, answers, state, isOver: true };
}

await runCommand((await terminalWords.load(terminalLanguage())).playUsage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      strategy: { type: 'string', default: 'random' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = languageOption(values.lang);
  const words = await terminalWords.load(language);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CommandError('');
  const strategy = STRATEGIES.get(values.strategy);
  if (strategy === undefined) throw new CommandError(words.unknownStrategy(values.strategy, [...STRATEGIES.keys()]));
  const seed = await seedOption(values.seed, language);

  const scenario = await readPlayable(resolve(workingFolder, file), file, language);
  if (scenario === null) return;
  const game = playGame(scenario, strategy, seed);
  if (values.json) {
    const { scenario: id, seed: _seed, ...rest } = outcomeReport(game);
    console.log(JSON.stringify({ scenario: id, seed, strategy: values.strategy, ...rest }));
  } else console.log(await outcomeText(game, language));
});
