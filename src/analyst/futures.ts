/** The fan of possible futures behind each option: the same luck for all of them, the same ways of playing on. */
import { DOCTRINES, openDossier, openOptions, step, TURN, type Doctrine, type Model, type State } from '../engine';
import { Fan, type FanReport } from './fan';
import { freshSeed, Purpose, WAYS, type Player, type StrategyName } from './strategies';
import { Meter, type Budget, type Work } from './work';

/** The futures of the open options of one dossier. */
export interface Futures {
  turn: number;
  dossier: string;
  /** Games played in all; each option has the same number, each way of playing on too. */
  games: number;
  /** How the games were played on after the option, in equal parts. */
  ways: readonly StrategyName[];
  options: readonly OptionFutures[];
}

/** The futures behind one option. */
export interface OptionFutures extends FanReport {
  doctrine: Doctrine;
}

/** A moment, and how much may be played on from it. */
export interface FuturesRequest {
  model: Model;
  /** A moment with an open dossier. */
  state: State;
  budget: Budget;
  ways?: readonly Player[];
}

/** Plays every open option on, round after round. Throws when no dossier with an open option is there. */
export function* futures({ model, state, budget, ways = WAYS }: FuturesRequest): Work<Futures> {
  const dossier = openDossier(model, state);
  const open = openOptions(model, state);
  if (dossier === null || open.length === 0) throw new Error('futures are those of the options of an open dossier');
  const turn = state[TURN]! + 1;
  const fans = open.map((option) => ({ option, fan: new Fan(model, turn, ways.length) }));
  const ahead = state.slice();
  const meter = new Meter(budget);
  const report = (): Futures => ({
    turn,
    dossier: dossier.id,
    games: meter.games,
    ways: ways.map(({ name }) => name),
    options: fans.map(({ option, fan }) => ({ doctrine: DOCTRINES[option]!, ...fan.report() })),
  });
  for (let round = 0; round === 0 || meter.hasRoomFor(fans.length * ways.length); round++) {
    const seed = freshSeed(Purpose.Futures, 0, turn, round);
    for (const { option, fan } of fans) {
      for (let way = 0; way < ways.length; way++) {
        ahead.set(state);
        step(model, ahead, option, seed);
        fan.play(ahead, ways[way]!.strategy, way, seed);
      }
    }
    meter.games += fans.length * ways.length;
    yield { done: meter.spent, report };
  }
  return report();
}
