/** What a world costs to play: counted from its rules, so that no file can hide it. */
import type { Condition, Effect, Scenario } from '../vocabulary';

/** Steps that an actor takes each turn besides its interests: it weighs the draft, signs, leaves. */
const STEPS_OF_AN_ACTOR = 10;

/**
 * About how many steps of a rule a whole game takes at most, each some 10 ns: what every turn reads as often as there are
 * turns, each option and each move once.
 */
export function stepsOfAGame({
  turns,
  epilogue,
  gauges,
  indices,
  couplings,
  actors,
  treaty,
  dossiers,
  events,
  endings,
}: Scenario): number {
  const options = dossiers.flatMap((dossier) => dossier.options);
  const clauses = treaty?.clauses ?? [];
  const everyTurn =
    gauges.length +
    sum(indices, ({ terms }) => terms.length) +
    couplings.length +
    sum(actors, ({ interests }) => interests.length + STEPS_OF_AN_ACTOR) +
    sum(clauses, ({ effects }) => effects.length) +
    sum(dossiers, ({ when }) => 1 + comparisons(when)) +
    sum(
      events,
      ({ chance, when, echo, effects }) =>
        1 + (chance?.risesWith.length ?? 0) + comparisons(when) + comparisons(echo?.after ?? null) + parts(effects),
    ) +
    sum(endings, ({ when }) => comparisons(when));
  const once =
    sum(options, ({ requires, effects }) => comparisons(requires) + parts(effects)) +
    sum(treaty?.levers ?? [], ({ when, effects }) => comparisons(when) + parts(effects));
  return (turns + epilogue) * everyTurn + once;
}

const sum = <T>(things: readonly T[], count: (thing: T) => number): number =>
  things.reduce((total, thing) => total + count(thing), 0);

/** An effect that is spread over turns has a part in each of them. */
const parts = (effects: readonly Effect[]): number => sum(effects, ({ over }) => over);

function comparisons(condition: Condition | null): number {
  if (condition === null) return 0;
  if ('all' in condition) return sum(condition.all, comparisons);
  if ('any' in condition) return sum(condition.any, comparisons);
  return 'not' in condition ? comparisons(condition.not) : 1;
}
