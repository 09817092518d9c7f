/**
 * The constraint of a challenge: `not chose(any, cop)`, `once in_force and turn <= 7`, `always libertes >= 40`. It is written
 * as the conditions of endings are. `any` stands for every dossier, or for every lever. Without a word before it, it is asked
 * at the end.
 */
import { meets, withAxes, type Condition, type Doctrine, type Model, type State } from '../../engine';
import { parseCondition, type ConditionNames } from '../../scenario/condition/condition';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from '../game/game';
import { playedTurns } from '../game/selectors';

/** When a constraint is asked: of the end, of one turn at least, of every turn. */
export const TIMES = ['once', 'always'] as const;
export type Time = 'end' | (typeof TIMES)[number];

export interface Hold {
  time: Time;
  condition: Condition;
}

/** Characters of a constraint as it is written. */
export const LONGEST_HOLD = 300;

const ANY = 'any';

/** The constraint that a text is in a world; null for anything else. */
export function readHold(text: string, scenario: PlayableScenario): Hold | null {
  if (text.length > LONGEST_HOLD) return null;
  const [, word, rest] = /^\s*(?:(once|always)\s+)?(.*)$/s.exec(text) ?? [];
  const { condition, faults } = parseCondition(rest ?? '', namesOf(scenario));
  if (condition === null || faults.length > 0) return null;
  return { time: TIMES.find((time) => time === word) ?? 'end', condition: spelled(condition, scenario) };
}

/** Whether a finished game held a constraint. */
export function isHeld(game: Game, { time, condition }: Hold): boolean {
  const { model, states } = game;
  const final = states.at(-1)!;
  if (time === 'end') return meets(model, withAxes(model, final.slice(), game.outcome!.axes), condition);
  const lived = states.slice(1, playedTurns(game) + 1).map((state, i) => atTurn(model, state, i + 1));
  const holds = (state: State) => meets(model, state, condition);
  return time === 'once' ? lived.some(holds) : lived.every(holds);
}

/** A state after a turn, with that turn's number: the rules have the number of the next one in it already. */
function atTurn(model: Model, state: State, turn: number): State {
  const copy = state.slice();
  copy[model.turnCell] = turn;
  return copy;
}

function namesOf({ rules }: PlayableScenario): ConditionNames {
  const idsOf = (things: readonly { id: string }[] = []) => things.map(({ id }) => id);
  const actors = idsOf(rules.actors);
  const levels = [...idsOf(rules.gauges), ...idsOf(rules.indices), ...actors.map((id) => `stance.${id}`)];
  return {
    cells: new Set([...levels, 'coverage', 'turn', 'in_force']),
    events: new Set(idsOf(rules.events)),
    dossiers: new Set([...idsOf(rules.dossiers), ANY]),
    promises: new Set(idsOf(rules.promises)),
    levers: new Set([...idsOf(rules.treaty?.levers), ANY]),
    actors: new Set(actors),
    parties: new Set(idsOf(rules.actors.filter(({ weight }) => weight > 0))),
    hasTreaty: rules.treaty !== null,
    turns: rules.turns,
  };
}

/** The same condition with every dossier or lever in the place of `any`; a world that calls one of its own so means that one. */
function spelled(condition: Condition, scenario: PlayableScenario): Condition {
  const { dossiers, treaty } = scenario.rules;
  const again = (part: Condition) => spelled(part, scenario);
  const isTaken = (things: readonly { id: string }[]) => things.some(({ id }) => id === ANY);
  if ('all' in condition) return { all: condition.all.map(again) };
  if ('any' in condition) return { any: condition.any.map(again) };
  if ('not' in condition) return { not: again(condition.not) };
  if ('chose' in condition && condition.chose === ANY && !isTaken(dossiers))
    return { any: dossiers.map(({ id }): Condition => ({ chose: id, doctrine: condition.doctrine })) };
  const levers = treaty?.levers ?? [];
  if ('granted' in condition && condition.granted === ANY && !isTaken(levers))
    return { any: levers.map(({ id }): Condition => ({ granted: id })) };
  return condition;
}

/** A constraint that a player may choose, with what it is about. */
export type Offered =
  | { kind: 'without'; text: string; doctrine: Doctrine }
  | { kind: 'ungranted'; text: string }
  | { kind: 'no-treaty'; text: string }
  /** `turn`: in force at the end of it, at the latest. */
  | { kind: 'treaty'; text: string; turn: number }
  | { kind: 'signs'; text: string; party: string };

/** The constraints that make sense in a world. */
export function offeredIn({ rules }: PlayableScenario, doctrines: readonly Doctrine[]): Offered[] {
  const parties = rules.actors.filter(({ weight }) => weight > 0);
  const middle = Math.ceil((rules.turns * 2) / 3);
  const without = doctrines.map((doctrine): Offered => ({
    kind: 'without',
    text: `not chose(${ANY}, ${doctrine})`,
    doctrine,
  }));
  if (rules.treaty === null) return without;
  return [
    ...without,
    { kind: 'treaty', text: `once in_force and turn <= ${middle}`, turn: middle },
    { kind: 'no-treaty', text: 'always not in_force' },
    ...parties.map(({ id }): Offered => ({ kind: 'signs', text: `once signed(${id})`, party: id })),
    ...((rules.treaty.levers ?? []).length > 0
      ? [{ kind: 'ungranted', text: `not granted(${ANY})` } satisfies Offered]
      : []),
  ];
}
