/**
 * The balance report: many players under many premises, round after round, each round one more luck that all of them share.
 * Says who does well where, what is ever met, whether options serve, how much luck decides, and what of it is fair.
 */
import type { Model } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { BalanceReport } from './balance-report';
import { climbPlan } from '../climb';
import { heldOutPremises, modelUnder, premiseKey, premisesOf, type Premise } from '../premises';
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
  /** Where there are more premises, so many of them, one in every few: to glance at a world. */
  mostPremises?: number;
  /** Seeds that the options of a state are tried on, where a glance is enough. */
  optionSeeds?: number;
  /** Those of a world much like this one: finding them costs more than many rounds. */
  plans?: Plans;
}

/** Fixed plans, found by play. */
export interface Plans {
  /** One for all premises. */
  script: Player;
  /** Those made for one premise, by its key. */
  own: ReadonlyMap<string, Player>;
}

/** Finding the plans costs about as much as this many rounds. */
const PREPARING_ROUNDS = 8;

/** Games that each candidate plan is tried on. Where each game draws its dossiers, more of them are needed to tell a good plan. */
const PLAN_SEEDS = { same: 8, drawn: 24 } as const;

type Setting = Pick<BalanceRequest, 'scenario' | 'seed' | 'randomPremises' | 'isHeldOut' | 'mostPremises'>;

/** The premises under which a world is played. */
export function premisesFor(setting: Setting): Premise[] {
  const { scenario, seed = 1, randomPremises = 17, isHeldOut = false, mostPremises = Infinity } = setting;
  const { rules, worldviews } = scenario;
  const all = isHeldOut
    ? heldOutPremises(rules, randomPremises, seed)
    : premisesOf(rules, worldviews, randomPremises, seed);
  return all.length <= mostPremises
    ? all
    : Array.from({ length: mostPremises }, (_, n) => all[Math.floor((n * all.length) / mostPremises)]!);
}

/** The best fixed plan of one premise. */
export function* findPlan({ scenario: { rules } }: Setting, model: Model): Work<Player> {
  const seeds = (rules.draw ?? 0) > 0 ? PLAN_SEEDS.drawn : PLAN_SEEDS.same;
  const found = yield* asPart(climbPlan([model], { seeds, restarts: 1 }), ({ done }) => untold(done));
  return plan(found.doctrines, found.moves);
}

/** The best fixed plan of each premise, and of all of them together. */
export function* findPlans(setting: Setting): Work<Plans> {
  const premises = premisesFor(setting);
  const models = premises.map((premise) => modelUnder(setting.scenario.rules, premise));
  const own = new Map<string, Player>();
  for (const [i, model] of models.entries()) {
    const found = yield* asPart(findPlan(setting, model), () => untold(i / models.length));
    own.set(premiseKey(premises[i]!.name), found);
  }
  const script = yield* asPart(climbPlan(models, { seeds: 1, restarts: 1 }), () => untold(1));
  return { script: plan(script.doctrines, script.moves), own };
}

/** Plays and reports. The report at any moment is right for the rounds that were played. */
export function* balance(request: BalanceRequest): Work<BalanceReport> {
  const { scenario, budget, seed = 1, plans: known } = request;
  const premises = premisesFor(request);
  const models = premises.map((premise) => modelUnder(scenario.rules, premise));
  const preparing =
    known !== undefined ? 0 : 'games' in budget ? PREPARING_ROUNDS / (PREPARING_ROUNDS + budget.games) : 0.3;
  const { script, own } = known ?? (yield* asPart(findPlans(request), ({ done }) => untold(preparing * done)));
  const plans = premises.map(({ name }) => own.get(premiseKey(name))!);
  const study = new Study(scenario, seed, premises, models, plans, script, request.optionSeeds);

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
