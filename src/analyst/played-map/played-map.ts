/**
 * The played map of a world: what robots of every temper meet in it. Which way games went from answer to answer to ending,
 * which answer was the best one, what struck, what flowed between gauges. It is drawn while the world is being written, so a
 * few hundred games must be enough.
 */
import type { PlayableScenario } from '../../scenario/playable';
import { modelUnder, premisesOf } from '../premises';
import { type Budget, Meter, type Work } from '../work';
import { PlayedGames } from './played-games';
import type { PlayedMap } from './played-map-report';

/** One game in so many is judged, decision by decision. */
const JUDGED_EVERY = 12;
/** Premises under which an ending that nobody met is sought. */
const SOUGHT_UNDER = 6;
/** Part of the work that playing is; the rest is judging what was played. */
const PLAYING = 0.3;

export interface PlayedMapRequest {
  scenario: PlayableScenario;
  budget: Budget;
  seed?: number;
}

/** Plays, then judges some of the games. The report at any moment is right for the games that were played. */
export function* playedMap({ scenario, budget, seed = 1 }: PlayedMapRequest): Work<PlayedMap> {
  const models = premisesOf(scenario.rules, scenario.worldviews, 0, seed).map((premise) =>
    modelUnder(scenario.rules, premise),
  );
  const games = new PlayedGames(scenario, seed, models);
  const meter = new Meter(budget);
  const report = () => games.report();
  while (meter.games === 0 || meter.hasRoomFor(1)) {
    games.play(meter.games);
    meter.games += 1;
    yield { done: PLAYING * meter.spent, report };
  }
  for (let i = 0; i * JUDGED_EVERY < meter.games; i++) {
    const n = i * JUDGED_EVERY;
    for (const _ of games.judge(n, i % 2 === 1)) yield { done: PLAYING + (1 - PLAYING) * (n / meter.games), report };
  }
  for (const id of games.endingsNotMet()) {
    for (let place = 0; place < Math.min(SOUGHT_UNDER, models.length) && !games.seek(id, place); place++)
      yield { done: 1, report };
  }
  return report();
}
