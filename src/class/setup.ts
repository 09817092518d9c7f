/** What a room is made with: which game, played how, by how many. Plain data, the first line of a room's log. */
import { compile, type Condition, type Level, type Model, type Scenario } from '../engine';

/** `vote`: the class is the regulator and votes. `cop`: teams are the delegations, and sessions belong to them. */
export const MODES = ['vote', 'cop'] as const;
export type Mode = (typeof MODES)[number];

/** How long each part lasts, in seconds. */
export interface Seconds {
  vote: number;
  /** Before the second vote of a tie. */
  defence: number;
  /** A round of a session: talk, then file a card, then look at what the cards did. */
  negotiate: number;
  file: number;
  effects: number;
}

export interface RoomSetup {
  /** Four letters. */
  code: string;
  /** The scenario's id, and the hash of its rules. */
  scenario: string;
  version: number;
  /** 0..2^32 - 1. */
  seed: number;
  /** Absent means `mid`. */
  assumptions: Readonly<Record<string, Level>>;
  mode: Mode;
  seconds: Seconds;
  /** Seats that may be taken at a time. */
  places: number;
  /** Rounds of a session. */
  rounds: number;
  /** One screen and raised hands: no seat is taken, the teacher counts and files. */
  hands: boolean;
}

export const USUAL_SECONDS: Seconds = { vote: 60, defence: 30, negotiate: 360, file: 120, effects: 180 };
/** Seconds of a vote; by raised hands each of three camps has thirty of them to say why. */
export const usualVote = (byHands: boolean): number => (byHands ? 90 : USUAL_SECONDS.vote);
export const USUAL_PLACES = 36;
export const USUAL_ROUNDS = 3;
/** Of the whole of a setup: what a hostile one may not exceed. */
export const MOST_PLACES = 60;
export const MOST_ROUNDS = 5;
export const MOST_SECONDS = 3600;

/** A text in every language of the interface. */
export type ClassText = Readonly<Record<string, string>>;

/** What a delegation knows and nobody else does until the debrief. */
export interface Instruction {
  interest: ClassText;
  redLine: ClassText;
  /** Read when the last turn closes: whether the line was crossed. null: the class judges. */
  crossed: Condition | null;
  /** Said aloud, never typed. */
  ask: ClassText;
}

/** What the class needs of a playable scenario, which has it all. */
export interface ClassScenario {
  id: string;
  version: number;
  rules: Scenario;
  texts: { gauges: Readonly<Record<string, { resource: boolean }>> };
  /** By actor; absent: none. */
  instructions?: Readonly<Record<string, Instruction>>;
}

/** A setup with the usual times and places where nothing else is said. */
export function usualSetup(
  { id, version }: Pick<ClassScenario, 'id' | 'version'>,
  said: Pick<RoomSetup, 'code' | 'seed'> & Partial<Omit<RoomSetup, 'scenario' | 'version'>>,
): RoomSetup {
  return {
    scenario: id,
    version,
    assumptions: {},
    mode: 'vote',
    seconds: USUAL_SECONDS,
    places: USUAL_PLACES,
    rounds: USUAL_ROUNDS,
    hands: false,
    ...said,
  };
}

/** The model that a room plays on. Rooms of the same scenario, assumptions and mode may share one. */
export const modelOf = ({ assumptions, mode }: Pick<RoomSetup, 'assumptions' | 'mode'>, rules: Scenario): Model =>
  compile(rules, assumptions, mode === 'cop');

/** Whether a scenario can be played as a COP: it has a treaty, and somebody who may sign it. */
export const hasCop = ({ treaty, actors }: Scenario): boolean =>
  treaty !== null && actors.some(({ weight }) => weight > 0);

/** The delegations of a room: whoever sits at the scenario's table, in its order; none in a vote. */
export const delegationsOf = ({ mode }: Pick<RoomSetup, 'mode'>, { actors }: Scenario): string[] =>
  mode === 'cop' ? actors.map(({ id }) => id) : [];

/** What may be foretold: the gauges that nobody spends. */
export const foreseeable = ({ rules, texts }: ClassScenario): string[] =>
  rules.gauges.map(({ id }) => id).filter((id) => texts.gauges[id]?.resource === false);
