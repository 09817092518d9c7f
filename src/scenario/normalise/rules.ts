/** The rules of a valid file, as the engine plays them: every default filled in, percentages as shares, turns as numbers. */
import {
  DOCTRINES,
  type Chance,
  type Condition,
  type Cost,
  type Effect,
  type EventRule,
  type PromiseRule,
  type Scale,
  type Scenario,
  type Side,
  type Treaty,
  type TreatyLever,
} from '../../engine';
import { ANY_NAMES, parseCondition } from '../condition/condition';
import type { FileEffects, FileScale, FileSides, ScenarioFile } from '../schema/schema';
import { turnNamed } from './turns';

/** The two axes have the same ids in every file. */
export const AXES = { emancipation: 'emancipation', tyranny: 'tyranny' } as const;

const DEFAULT_EPILOGUE = 4;
const DEFAULT_RATE = '25%';
/** What a treaty asks for unless the file says otherwise. */
export const TREATY_DEFAULTS = {
  clauses_needed: 3,
  quorum: '50%',
  parties_needed: 3,
  sign_from: 52,
  leave_below: 44,
  session_every: 2,
  ratified_after: 2,
  compliance: '50%',
} as const;
/** `absorbed_by: shield`. */
const ABSORBED_BY_SHIELD: Scale = { by: 'shield', at0: 1, at100: 0.25 };

/** `5%` is 0.05: read, never multiplied, so that it is the same number on every machine. */
export const shareOf = (percent: string): number => Number(`${percent.slice(0, -1)}e-2`);

/** The rules of a file without errors, whose turns have these labels. */
export const rulesOf = (file: ScenarioFile, labels: readonly string[]): Scenario => {
  const turn = (name: string | number): number => turnNamed(name, labels) ?? 1;
  return {
    id: file.id,
    turns: file.turns.count,
    epilogue: file.epilogue ?? DEFAULT_EPILOGUE,
    axes: AXES,
    assumptions: Object.entries(file.assumptions ?? {}).map(([id, { levels }]) => ({
      id,
      levels: { low: levels.low, mid: levels.mid ?? 1, high: levels.high },
    })),
    gauges: Object.entries(file.gauges).map(([id, gauge]) => ({
      id,
      start: gauge.start,
      good: gauge.good ?? 'high',
      rest: gauge.rest ?? gauge.start,
      relax: shareOf(gauge.relax ?? '0%'),
      assumption: gauge.assumption ?? null,
    })),
    indices: Object.entries(file.indices).map(([id, index]) => ({
      id,
      terms: Object.entries(index.mean_of).map(([of, term]) =>
        typeof term === 'number'
          ? { of, weight: term, inverse: false }
          : { of, weight: term.weight, inverse: term.inverse ?? false },
      ),
      bend: shareOf(index.weakest ?? index.strongest ?? '0%'),
      toward: index.strongest === undefined ? 'weakest' : 'strongest',
    })),
    couplings: (file.couplings ?? []).map((coupling) => ({
      id: coupling.id,
      from: coupling.from,
      ...distanceOf(coupling),
      to: coupling.to,
      gain: shareOf(coupling.gain),
      scaledBy: scaleOf(coupling.scaled_by),
      assumption: coupling.assumption ?? null,
    })),
    actors: Object.entries(file.actors ?? {}).map(([id, actor]) => ({
      id,
      weight: actor.weight ?? 0,
      stance: actor.stance,
      stanceAssumption: actor.stance_assumption ?? null,
      rate: shareOf(actor.rate ?? DEFAULT_RATE),
      freeRiding: actor.free_riding ?? 0,
      freeRidingAssumption: actor.free_riding_assumption ?? null,
      club: actor.club ?? 0,
      interests: (actor.interests ?? []).map((interest) => ({
        from: interest.gauge,
        ...distanceOf(interest),
        gain: typeof interest.gain === 'number' ? interest.gain : shareOf(interest.gain),
        scaledBy: scaleOf(interest.scaled_by),
      })),
    })),
    treaty: treatyOf(file.treaty),
    dossiers: file.dossiers.map((dossier) => ({
      id: dossier.id,
      from: turn(dossier.turn ?? 1),
      when: conditionOf(dossier.when),
      always: dossier.always ?? false,
      options: DOCTRINES.map((doctrine) => {
        const option = dossier.options[doctrine];
        return {
          doctrine,
          cost: costOf(option.cost),
          requires: conditionOf(option.requires),
          effects: effectsOf(option.effects ?? {}),
          clause: option.clause ?? null,
        };
      }),
    })),
    draw: file.draw ?? null,
    ...(file.shuffle && { shuffle: true as const }),
    events: (file.events ?? []).map((event) => ({
      id: event.id,
      at: event.at === undefined ? null : turn(event.at),
      chance: chanceOf(event.chance),
      ...echoOf(event),
      when: conditionOf(event.when),
      cooldown: event.again_after ?? null,
      absorbedBy: event.absorbed_by === 'shield' ? ABSORBED_BY_SHIELD : scaleOf(event.absorbed_by),
      effects: effectsOf(event.effects),
    })),
    endings: file.endings.map((ending) => ({
      id: ending.id,
      early: ending.early ?? false,
      when: conditionOf(ending.when),
    })),
    ...(file.promises ? { promises: promisesOf(file.promises) } : {}),
  };
};

// What a file does not use leaves no trace in its rules, whose hash stays the same.

const promisesOf = (promises: NonNullable<ScenarioFile['promises']>): PromiseRule[] =>
  Object.entries(promises).map(([id, { kept }]) => ({ id, kept: conditionOf(kept)! }));

const echoOf = ({ after, in: turns }: FileEvent): Pick<EventRule, 'echo'> =>
  after === undefined ? {} : { echo: { after: conditionOf(after)!, in: turns ?? 1 } };

const treatyOf = (treaty: ScenarioFile['treaty']): Treaty | null => {
  if (!treaty) return null;
  return {
    clauses: Object.entries(treaty.clauses).map(([id, clause]) => ({
      id,
      depth: clause.depth ?? 1,
      club: clause.club ?? 0,
      appeal: { ...clause.appeal },
      effects: Object.entries(clause.effects ?? {}).map(([on, effect]) =>
        typeof effect === 'number'
          ? { on, add: effect, assumption: null }
          : { on, add: effect.add, assumption: effect.assumption ?? null },
      ),
    })),
    minClauses: treaty.clauses_needed ?? TREATY_DEFAULTS.clauses_needed,
    quorum: Number((treaty.quorum ?? TREATY_DEFAULTS.quorum).slice(0, -1)),
    minParties: treaty.parties_needed ?? TREATY_DEFAULTS.parties_needed,
    sign: treaty.sign_from ?? TREATY_DEFAULTS.sign_from,
    exit: treaty.leave_below ?? TREATY_DEFAULTS.leave_below,
    every: treaty.session_every ?? TREATY_DEFAULTS.session_every,
    ratify: treaty.ratified_after ?? TREATY_DEFAULTS.ratified_after,
    compliance: shareOf(treaty.compliance ?? TREATY_DEFAULTS.compliance),
    monitor: treaty.monitored_by ?? null,
    ...(treaty.levers ? { levers: leversOf(treaty.levers) } : {}),
  };
};

const leversOf = (levers: NonNullable<NonNullable<ScenarioFile['treaty']>['levers']>): TreatyLever[] =>
  Object.entries(levers).map(([id, lever]) => ({
    id,
    party: lever.party,
    kind: lever.kind,
    when: conditionOf(lever.when),
    cost: costOf(lever.cost),
    stance: { ...lever.stance },
    effects: effectsOf(lever.effects ?? {}),
  }));

const costOf = (written: Readonly<Record<string, number>> = {}): Cost[] =>
  Object.entries(written).map(([gauge, amount]) => ({ gauge, amount }));

/** The condition of a file in which the checker found no error; null where there is none. */
export const conditionOf = (text: string | undefined): Condition | null =>
  text === undefined ? null : parseCondition(text, ANY_NAMES).condition;

const scaleOf = (written: FileScale | undefined): Scale | null =>
  written ? { by: written.gauge, at0: written.at_0, at100: written.at_100 } : null;

/** A distance counts around the middle unless the file says otherwise. */
const MIDDLE = 50;

const distanceOf = (sides: FileSides) => {
  const side: Side = sides.above !== undefined ? 'above' : sides.below !== undefined ? 'below' : 'around';
  return { side, reference: sides[side] ?? MIDDLE };
};

const effectsOf = (written: FileEffects): Effect[] =>
  Object.entries(written).flatMap(([on, items]) =>
    (Array.isArray(items) ? items : [items]).map((item): Effect => {
      const {
        add,
        after = 0,
        over = 1,
        fading = false,
        scaled_by,
        assumption = null,
      } = typeof item === 'number' ? { add: item } : item;
      return { on, add, after, over, fading, scaledBy: scaleOf(scaled_by), assumption };
    }),
  );

type FileEvent = NonNullable<ScenarioFile['events']>[number];
type WrittenChance = NonNullable<FileEvent['chance']>;

const chanceOf = (written: WrittenChance | undefined): Chance | null => {
  if (written === undefined) return null;
  if (typeof written === 'string') return { base: shareOf(written), risesWith: [], atMost: 1, assumption: null };
  return {
    base: shareOf(written.base ?? '0%'),
    risesWith: (written.rises_with ?? []).map((term) => ({
      from: term.gauge,
      ...distanceOf(term),
      by: shareOf(term.by),
    })),
    atMost: shareOf(written.at_most ?? '100%'),
    assumption: written.assumption ?? null,
  };
};
