/** What a survey looks for in the games that it plays. */
import type { CompiledCondition } from '../condition';
import { meets } from '../meets';
import type { Model } from '../model';
import type { CompiledCost } from '../rules';
import { HEADER, type State } from '../state';
import type { Condition } from '../vocabulary';
import { shortfall } from './shortfall';

/** What may be met or not; of a promise, both that it is kept and that it is broken. */
export const KINDS = ['endings', 'events', 'dossiers', 'options', 'levers', 'kept', 'broken', 'wanted'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * When something is looked at: before a turn, in its session, after it (all until an early ending strikes), or once the game
 * is over.
 */
export type Moment = 'before' | 'session' | 'after' | 'over';

/** Something to be met. */
export interface Target {
  id: string;
  moment: Moment;
  /** As written, to explain it. */
  when: Condition | null;
  /** How far a state is from it, in thousandths and roughly. */
  distance: (state: State) => number;
  isMet: boolean;
}

/** What is no rule of the scenario, and is to hold as some turn begins. */
export interface Wanted {
  id: string;
  when: Condition;
}

/** Everything that a scenario holds, and what is wanted besides; none of it met yet. */
export function targetsOf(model: Model, wanted: readonly Wanted[]): Record<Kind, Target[]> {
  const { scenario } = model;
  const target = (
    { id, when }: { id: string; when: Condition | null },
    moment: Moment,
    compiled: CompiledCondition | null,
    costs: readonly CompiledCost[] = [],
  ): Target => ({
    id,
    when,
    moment,
    distance: (state) =>
      costs.reduce(
        (sum, { gauge, amount }) => sum + Math.max(0, amount - state[HEADER + gauge]!),
        shortfall(model, state, compiled),
      ),
    isMet: false,
  });
  return {
    endings: scenario.endings.map((ending, i) =>
      target(ending, ending.early ? 'after' : 'over', model.endings[i]!.when),
    ),
    // An echo comes by what it echoes.
    events: scenario.events.map(({ id, when, echo }, i) =>
      echo
        ? target({ id, when: echo.after }, 'before', model.events[i]!.echo!.after)
        : target({ id, when }, 'before', model.events[i]!.when),
    ),
    dossiers: scenario.dossiers.map((dossier, i) => target(dossier, 'before', model.dossiers[i]!.when)),
    options: scenario.dossiers.flatMap(({ options }, d) =>
      model.dossiers[d]!.options.map(({ causeId, costs, requires }, i) =>
        target({ id: causeId, when: options[i]!.requires }, 'before', requires, costs),
      ),
    ),
    levers: model.levers.map(({ costs, when }, i) => target(scenario.treaty!.levers![i]!, 'session', when, costs)),
    kept: (scenario.promises ?? []).map(({ id, kept }) => asWritten(model, id, kept, 'over')),
    broken: (scenario.promises ?? []).map(({ id, kept }) => asWritten(model, id, { not: kept }, 'over')),
    wanted: wanted.map(({ id, when }) => asWritten(model, id, when, 'before')),
  };
}

/** A condition that no rule reads is read as it is written, and only known to hold or not. */
const asWritten = (model: Model, id: string, when: Condition, moment: Moment): Target => ({
  id,
  when,
  moment,
  distance: (state) => (meets(model, state, when) ? 0 : 1),
  isMet: false,
});
