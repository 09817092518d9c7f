/** The band of what was possible: from each moment of a game, where the axes go when it is played on in many ways. */
import type { Model, State } from '../../engine';
import { Fan, type FanReport } from '../fan';
import { freshSeed, Purpose, WAYS, type Player, type StrategyName } from '../strategies';
import { Meter, untold, type Budget, type Work } from '../work';

/** What was possible after so many turns of a game. */
export interface Band extends Pick<FanReport, 'games' | 'path' | 'emancipation' | 'tyranny' | 'endings'> {
  /** Turns played when the band begins; its path begins with the turn after. */
  played: number;
}

/** What was possible, turn by turn. */
export interface Bands {
  /** How games were played on, in equal parts. */
  ways: readonly StrategyName[];
  /** One a turn, from the start of the game; all of them under the same luck. */
  from: readonly Band[];
}

/** The states of a game, and how much may be played on from each. */
export interface BandsRequest {
  model: Model;
  /** The states of a game after 0, 1, 2… turns, before the epilogue. */
  states: readonly State[];
  budget: Budget;
  ways?: readonly Player[];
}

/** Plays every state on, round after round. */
export function* bandsOf({ model, states, budget, ways = WAYS }: BandsRequest): Work<Bands> {
  const fans = states.map((_state, played) => new Fan(model, played + 1, ways.length));
  const ahead = new Float64Array(model.size);
  const meter = new Meter(budget);
  const perRound = states.length * ways.length;
  for (let round = 0; round === 0 || meter.hasRoomFor(perRound); round++) {
    const seed = freshSeed(Purpose.Futures, 0, 0, round);
    for (const [played, fan] of fans.entries()) {
      for (const [way, { strategy }] of ways.entries()) {
        ahead.set(states[played]!);
        fan.play(ahead, strategy, way, seed);
      }
      meter.games += ways.length;
      yield untold(meter.spent);
    }
  }
  return {
    ways: ways.map(({ name }) => name),
    from: fans.map((fan, played) => {
      const { games, path, emancipation, tyranny, endings } = fan.report();
      return { played, games, path, emancipation, tyranny, endings };
    }),
  };
}
