/**
 * The balance report: many players under many premises, round after round, each round one more luck that all of them share.
 * Says who does well where, what is ever met, whether options serve, how much luck decides, and what of it is fair.
 */
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport } from './balance-report';
import { climbPlan } from '../climb';
import { heldOutPremises, modelUnder, premisesOf } from '../premises';
import { plan, type Player } from '../strategies';
import { Study } from './study';
import { asPart, Meter, untold, type Budget, type Work } from '../work';

/** A scenario, and how much may be played on it. */
export interface BalanceRequest {
  scenario: PlayableScenario;
  /** In games: of each player under each premise. */
  budget: Budget;
  /** Other seeds, other random premises. */
  seed?: number;
  randomPremises?: number;
  /** Only sets of assumptions drawn between the levels, none of those that have a name: for a world tuned on the others. */
  isHeldOut?: boolean;
}

/** Finding the plans costs about as much as this many rounds. */
const PREPARING_ROUNDS = 8;

/** Games that each candidate plan is tried on. Where each game draws its dossiers, more of them are needed to tell a good plan. */
const PLAN_SEEDS = { same: 8, drawn: 24 } as const;

/** Plays and reports. The report at any moment is right for the rounds that were played. */
export function* balance({
  scenario,
  budget,
  seed = 1,
  randomPremises = 17,
  isHeldOut = false,
}: BalanceRequest): Work<BalanceReport> {
  const premises = isHeldOut
    ? heldOutPremises(scenario.rules, randomPremises, seed)
    : premisesOf(scenario.rules, scenario.worldviews, randomPremises, seed);
  const models = premises.map((premise) => modelUnder(scenario.rules, premise));
  const preparing = 'games' in budget ? PREPARING_ROUNDS / (PREPARING_ROUNDS + budget.games) : 0.3;
  const planSeeds = (scenario.rules.draw ?? 0) > 0 ? PLAN_SEEDS.drawn : PLAN_SEEDS.same;
  const plans: Player[] = [];
  for (const [i, model] of models.entries()) {
    const climb = climbPlan([model], { seeds: planSeeds, restarts: 1 });
    const found = yield* asPart(climb, () => untold((preparing * i) / models.length));
    plans.push(plan(found.doctrines, found.moves));
  }
  const script = yield* asPart(climbPlan(models, { seeds: 1, restarts: 1 }), () => untold(preparing));
  const study = new Study(scenario, seed, premises, models, plans, plan(script.doctrines, script.moves));

  const meter = new Meter(budget);
  const report = () => study.report();
  while (study.rounds === 0 || meter.hasRoomFor(1)) {
    for (const place of premises.keys()) {
      study.playRound(place);
      yield untold(preparing + (1 - preparing) * meter.spent);
    }
    study.rounds += 1;
    meter.games += 1;
    yield { done: preparing + (1 - preparing) * meter.spent, report };
  }
  for (const id of study.endingsNotMet()) {
    for (const place of premises.keys()) {
      study.seek(id, place);
      yield { done: 1, report };
      if (study.hasMetEnding(id)) break;
    }
  }
  study.askChecker();
  return report();
}
