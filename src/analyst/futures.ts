/** The fan of possible futures behind each answer: the same luck for all of them, the same ways of playing on. */
import {
  answerAt,
  openAnswers,
  question,
  step,
  TURN,
  type Answer,
  type Model,
  type Question,
  type State,
} from '../engine';
import { Fan, type FanReport } from './fan';
import { freshSeed, Purpose, WAYS, type Player, type StrategyName } from './strategies';
import { Meter, type Budget, type Work } from './work';

/** The futures of the open answers of one question. */
export interface Futures {
  turn: number;
  question: Question;
  /** Games played in all; each answer has the same number, each way of playing on too. */
  games: number;
  /** How the games were played on after the answer, in equal parts. */
  ways: readonly StrategyName[];
  options: readonly OptionFutures[];
}

/** The futures behind one answer. */
export interface OptionFutures extends FanReport {
  answer: Answer;
}

/** A moment, and how much may be played on from it. */
export interface FuturesRequest {
  model: Model;
  /** A moment with an open question. */
  state: State;
  budget: Budget;
  ways?: readonly Player[];
}

/** Plays every open answer on, round after round. Throws when no question with an open answer is there. */
export function* futures({ model, state, budget, ways = WAYS }: FuturesRequest): Work<Futures> {
  const asked = question(model, state);
  const open = openAnswers(model, state);
  if (asked === null || open.length === 0) throw new Error('futures are those of the answers of an open question');
  const turn = state[TURN]! + 1;
  const fans = open.map((place) => ({
    place,
    answer: answerAt(model, state, place),
    fan: new Fan(model, turn, ways.length),
  }));
  const ahead = state.slice();
  const meter = new Meter(budget);
  const report = (): Futures => ({
    turn,
    question: asked,
    games: meter.games,
    ways: ways.map(({ name }) => name),
    options: fans.map(({ answer, fan }) => ({ answer, ...fan.report() })),
  });
  for (let round = 0; round === 0 || meter.hasRoomFor(fans.length * ways.length); round++) {
    const seed = freshSeed(Purpose.Futures, 0, turn, round);
    for (const { place, fan } of fans) {
      for (let way = 0; way < ways.length; way++) {
        ahead.set(state);
        step(model, ahead, place, seed);
        fan.play(ahead, ways[way]!.strategy, way, seed);
      }
    }
    meter.games += fans.length * ways.length;
    yield { done: meter.spent, report };
  }
  return report();
}
