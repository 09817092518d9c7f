/** Four ways to play whole games of one scenario: the same decisions, the same luck, the same outcome. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { playOn, playStep, Purpose, random } from '../../src/analyst/strategies';
import {
  axes,
  compile,
  finish,
  hash32,
  NO_CHOICE,
  openAnswers,
  start,
  step,
  TURN,
  type Axes,
  type Model,
  type Scenario,
  type State,
} from '../../src/engine';
import { Oracle, type World } from '../support/oracle';
import { rowOf } from '../../src/engine/model';
import { room, writeOut } from './limit';

/** The salt of the random decisions that all of them take. */
const SALT = 1;
const { strategy } = random(SALT);

export interface Contestant {
  name: 'engine' | 'limit' | 'objects' | 'boardgame.io';
  /** Plays a whole game, the epilogue included. */
  play: (seed: number) => void;
  /** Where the last game ended. */
  outcome: () => Axes;
}

export function engine(scenario: Scenario): Contestant {
  const model = compile(scenario);
  const state = start(model, new Float64Array(model.size), 0);
  const play = (seed: number) => {
    start(model, state, seed);
    playOn(model, state, strategy, seed);
  };
  return { name: 'engine', play, outcome: () => axes(model, state) };
}

/** One function written out for this very scenario: see limit.ts. */
export function limit(scenario: Scenario): Contestant {
  const model = compile(scenario);
  const state = new Float64Array(room(model));
  const game = writeOut(model, SALT);
  return { name: 'limit', play: (seed) => game(seed, model.horizon, state), outcome: () => axes(model, state) };
}

/** An interpreter of the rules over immutable objects, as one writes it first: the oracle of the tests. */
export function objects(scenario: Scenario): Contestant {
  const oracle = new Oracle(scenario);
  let world: World = oracle.start(0);
  const luck = ({ asked, played }: World, seed: number): number => {
    if (asked === 'promise') return hash32(seed, SALT, Purpose.Promise);
    return hash32(asked === 'session' ? seed ^ Purpose.Table : seed, played + 1, SALT);
  };
  const play = (seed: number) => {
    world = oracle.start(seed);
    while (world.played < scenario.turns + scenario.epilogue) {
      const open = oracle.openAnswers(world);
      world = oracle.step(world, open[luck(world, seed) % open.length] ?? null, seed);
    }
  };
  return { name: 'objects', play, outcome: () => oracle.axes(world) };
}

interface BoardGameClient {
  start: () => void;
  stop: () => void;
  moves: { decide: (choice: number, seed: number) => void };
  getState: () => { G: { state: number[] } };
}

/** Our step as the one move of a boardgame.io game, played by its headless client, which is installed in `folder`. */
export function boardGame(scenario: Scenario, folder: string): Contestant {
  const { Client } = createRequire(join(folder, 'package.json'))('boardgame.io/client') as {
    Client: (options: object) => BoardGameClient;
  };
  const model = compile(scenario);
  const chosen = (state: State, seed: number) => {
    const open = openAnswers(model, state);
    return open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
  };
  const game = {
    name: 'bouclier',
    setup: () => ({ state: Array.from(start(model, new Float64Array(model.size), 0)) }),
    moves: {
      decide: ({ G }: { G: { state: number[] } }, choice: number, seed: number) => {
        const state = Float64Array.from(G.state);
        step(model, state, choice, seed);
        return { state: Array.from(state) };
      },
    },
  };
  let last: State = new Float64Array(model.size);
  const play = (seed: number) => {
    const client = Client({ game, numPlayers: 1, debug: false });
    client.start();
    const stateNow = () => Float64Array.from(client.getState().G.state);
    for (last = stateNow(); last[TURN]! < model.horizon; last = stateNow()) {
      client.moves.decide(chosen(last, seed), seed);
    }
    client.stop();
  };
  return { name: 'boardgame.io', play, outcome: () => axes(model, last) };
}

/** Throws unless all of them end every game alike. */
export function checkAlike(contestants: readonly Contestant[], games: number): void {
  for (let seed = 0; seed < games; seed++) {
    const outcomes = contestants.map(({ play, outcome }) => (play(seed), outcome()));
    const [first] = outcomes;
    for (const [i, { emancipation, tyranny }] of outcomes.entries()) {
      if (emancipation !== first!.emancipation || tyranny !== first!.tyranny) {
        throw new Error(`${contestants[i]!.name} ends game ${seed} otherwise than ${contestants[0]!.name}`);
      }
    }
  }
}

/** Throws unless the written-out function leaves the engine's states, turn after turn; what the agenda says of past turns apart. */
export function checkWrittenOut(model: Model, games: number): void {
  const game = writeOut(model, SALT);
  const written = new Float64Array(room(model));
  const state = start(model, new Float64Array(model.size), 0);
  for (let seed = 0; seed < games; seed++) {
    start(model, state, seed);
    for (let turn = 1; turn <= model.horizon; turn++) {
      while (state[TURN]! < turn) playStep(model, state, strategy, seed);
      game(seed, turn, written);
      const past = (i: number) => i >= model.agenda && i < rowOf(model, turn + 1);
      const place = state.findIndex((number, i) => number !== written[i] && !past(i));
      if (place >= 0)
        throw new Error(`seed ${seed}, turn ${turn}, place ${place}: ${written[place]}, not ${state[place]}`);
    }
  }
  finish(model, state, 0);
}
