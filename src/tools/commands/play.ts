/**
 * `npm run -s play -- FILE [--strategy NAME] [--seed N] [--json] [--lang fr|en]`: plays a whole game and prints its
 * ending, axes, state hash and game code. Leaves with 1 when the file has errors, 2 when asked wrongly.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cycle, random, type Strategy } from '../../analyst/strategies';
import { compile, DOCTRINES, finish, NO_CHOICE, start, step, TURN, type Doctrine, openOptions } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { TERMINAL_WORDS } from '../../words/terminal';
import { middleLevels, outcomeReport, outcomeText, type PlayedGame } from './outcome';
import { readPlayable } from './scenario-file';
import { here, languageOption, Refused, spokenLanguage, tell } from './terminal';

const STRATEGIES: Readonly<Record<string, Strategy>> = {
  random: random().strategy,
  ...Object.fromEntries(DOCTRINES.map((doctrine) => [doctrine, cycle(doctrine).strategy])),
};

function playGame(scenario: PlayableScenario, strategy: Strategy, seed: number): PlayedGame {
  const model = compile(scenario.rules);
  const state = start(model, new Float64Array(model.size), seed);
  const decisions: Doctrine[] = [];
  while (state[TURN]! < model.turns) {
    const open = openOptions(model, state);
    const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
    if (choice !== NO_CHOICE) decisions.push(DOCTRINES[choice]!);
    step(model, state, choice, seed);
  }
  finish(model, state, seed);
  return { scenario, model, seed, levels: middleLevels(scenario), decisions, state, isOver: true };
}

const words = TERMINAL_WORDS[spokenLanguage()];

await tell(async () => {
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
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refused('');
  const strategy = Object.hasOwn(STRATEGIES, values.strategy) ? STRATEGIES[values.strategy] : undefined;
  if (strategy === undefined)
    throw new Refused(TERMINAL_WORDS[language].unknownStrategy(values.strategy, Object.keys(STRATEGIES)));
  const seed = Number(values.seed);
  if (!/^\d+$/.test(values.seed) || seed >= 2 ** 32) throw new Refused(TERMINAL_WORDS[language].badSeed(values.seed));

  const scenario = await readPlayable(resolve(here, file), file, language);
  if (scenario === null) return;
  const game = playGame(scenario, strategy, seed);
  if (values.json) {
    const { scenario: id, seed: _seed, ...rest } = outcomeReport(game);
    console.log(JSON.stringify({ scenario: id, seed, strategy: values.strategy, ...rest }));
  } else console.log(outcomeText(game, language));
}, words.playUsage);
