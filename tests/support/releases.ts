/**
 * What is kept of each release, for good: codes of games of its worlds with what they played to, and the rules that they were
 * played by. A world that did not change from one release to the next has its rules there once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  assumptionOrder,
  compile,
  encodeGame,
  ending,
  recorded,
  scenarioHash,
  stateHash,
  type AssumptionSet,
  type Level,
  type Scenario,
} from '../../src/engine';
import { replay } from '../../src/engine/analysis';
import type { PlayableScenario } from '../../src/scenario/playable';
import { CommandError } from '../../src/tools/support/command';
import { ENGINE_EDITION } from '../../src/scenario/normalise/version';
import { randomGame } from './random-games';

const FOLDER = resolve(import.meta.dirname, '../golden/releases');

/** A game as a player has it on paper: its code. */
export interface FrozenGame {
  code: string;
  /** Of the last state. */
  hash: string;
  /** null: it was left before its end. */
  ending: string | null;
}

export interface Release {
  /** Of the engine. */
  edition: number;
  worlds: readonly { id: string; version: number; games: readonly FrozenGame[] }[];
}

const fileOf = (name: string): string => resolve(FOLDER, `${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const rulesName = (id: string, version: number): string => `${id}-${version}`;

/** The releases that are kept, as package.json called them. */
export const releases = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d/.test(name))
    .map((name) => name.replace(/\.json$/, ''));

export const releaseOf = (name: string): Release => read(name) as Release;

/** The rules that a world had in a release. */
export const rulesOf = (id: string, version: number): Scenario => read(rulesName(id, version)) as Scenario;

/** Of each world: games to their end by luck, one of them under other assumptions, one left halfway, one by delegations. */
const PLAYED: readonly { seed: number; level: Level; part: number; isDelegated: boolean }[] = [
  ...[1, 2, 3, 4, 5].map((seed) => ({ seed, level: 'mid' as const, part: 1, isDelegated: false })),
  { seed: 2 ** 32 - 1, level: 'high', part: 1, isDelegated: false },
  { seed: 6, level: 'low', part: 0.5, isDelegated: false },
  { seed: 7, level: 'mid', part: 1, isDelegated: true },
];

/** Keeps the games of a release. Throws where it is kept: what was handed out once does not change. */
export function freeze(name: string, worlds: readonly PlayableScenario[]): void {
  if (existsSync(fileOf(name))) throw new CommandError(`${name} is frozen: raise the version in package.json first.`);
  mkdirSync(FOLDER, { recursive: true });
  const kept = worlds.map(({ id, version, rules }) => {
    const games = PLAYED.filter(({ isDelegated }) => !isDelegated || rules.treaty !== null).map((how) =>
      gameOf({ id, version, rules }, how),
    );
    writeFileSync(fileOf(rulesName(id, version)), `${JSON.stringify(rules)}\n`);
    return { id, version, games };
  });
  writeFileSync(
    fileOf(name),
    `${JSON.stringify({ edition: ENGINE_EDITION, worlds: kept } satisfies Release, null, 1)}\n`,
  );
}

function gameOf(
  { id, version, rules }: Pick<PlayableScenario, 'id' | 'version' | 'rules'>,
  { seed, level, part, isDelegated }: (typeof PLAYED)[number],
): FrozenGame {
  const levels = assumptionOrder(rules).map(() => level);
  const assumptions: AssumptionSet = Object.fromEntries(rules.assumptions.map(({ id: one }) => [one, level]));
  const model = compile(rules, assumptions, isDelegated);
  const { given: all } = randomGame(model, seed, 2);
  const answers = all.slice(0, Math.ceil(part * all.length));
  const played = replay(model, seed, answers);
  if (!played.ok) throw new Error(`${id}: its own game is refused`);
  const game = { scenario: scenarioHash(id), version, seed, levels };
  return {
    code: encodeGame({ ...game, ...recorded(rules, answers, isDelegated) }),
    hash: stateHash(played.state),
    ending: played.isOver ? ending(model, played.state) : null,
  };
}
