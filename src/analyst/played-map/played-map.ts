/**
 * The played map of a world: what robots of every temper meet in it. Which way games went from answer to answer to ending,
 * which answer was the best one, what struck, what flowed between gauges. It is drawn while the world is being written, so a
 * few hundred games must be enough.
 */
import type { PlayableScenario } from '../../scenario/playable';
import { findPlan, premisesFor } from '../balance/balance';
import { atelierSize, isJudged, judgedGames } from '../balance/judging';
import { modelUnder, premisesOf } from '../premises';
import type { Player } from '../strategies';
import { asPart, type Budget, Meter, type Work } from '../work';
import { PlayedGames } from './played-games';
import type { PlayedMap } from './played-map-report';

/** Premises under which an ending that nobody met is sought. */
const SOUGHT_UNDER = 6;
/** Part of the work that playing is; the rest is judging what was played. */
const PLAYING = 0.3;

export interface PlayedMapRequest {
  scenario: PlayableScenario;
  budget: Budget;
  seed?: number;
  /** What answers are judged on, as for a balance report of so many games and random sets. Absent: as the atelier does. */
  judged?: { games: number; sets: number };
}

/** Plays, then judges the decisions that a balance report judges. The report at any moment is right for the games that were played. */
export function* playedMap({ scenario, budget, seed = 1, judged }: PlayedMapRequest): Work<PlayedMap> {
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
  const size = judged ?? atelierSize(scenario.rules);
  const setting = { scenario, seed, randomPremises: size.sets };
  const premises = premisesFor(setting);
  const plans = new Map<number, Player>();
  for (let round = 0; round < size.games; round++) {
    const seen = { done: PLAYING + (1 - PLAYING) * (round / size.games), report };
    for (const [place, premise] of premises.entries()) {
      if (!isJudged(round, place, premises)) continue;
      const model = modelUnder(scenario.rules, premise);
      const own = plans.get(place) ?? (yield* asPart(findPlan(setting, model), () => seen));
      plans.set(place, own);
      for (const game of judgedGames({ round, place, model, own: own.strategy, seed }))
        for (const _ of games.judge(game)) yield seen;
    }
  }
  for (const id of games.endingsNotMet()) {
    for (let place = 0; place < Math.min(SOUGHT_UNDER, models.length) && !games.seek(id, place); place++)
      yield { done: 1, report };
  }
  return report();
}
