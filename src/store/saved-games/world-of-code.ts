/** The world that a code was played in, as it is or under one of its constraints. */
import { scenarioHash } from '../../engine';
import { decodeGame } from '../../engine/analysis';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { Collectables } from '../../scenario/collectables';
import { constrained } from '../../scenario/constrained';
import type { Constraint, PlayableScenario } from '../../scenario/playable';
import { readCode, scenarioOfCode, type CodeProblem, type ReadCode } from './read-code';

/** Of the worlds of the catalogue, by their ids: it loads when it is first wanted. */
export type ReadCollectables = () => Promise<Readonly<Record<string, Pick<Collectables, 'constraints'> | undefined>>>;

export type WorldOfCode = { ok: true; scenario: PlayableScenario } | { ok: false; problem: CodeProblem };

/** Rejects where a world does not arrive. */
export async function worldOfCode(
  code: string,
  known: readonly (PlayableScenario | CatalogueEntry | null)[],
  read: ReadCollectables,
): Promise<WorldOfCode> {
  const found = scenarioOfCode(code, known);
  if (found.ok) return { ok: true, scenario: await loaded(found.scenario) };
  const decoded = decodeGame(code);
  if (found.problem.code !== 'other-version' || !decoded.ok) return found;
  const { game } = decoded;
  for (const one of known) {
    if (one === null || scenarioHash(one.id) !== game.scenario) continue;
    const world = await loaded(one);
    for (const constraint of await constraintsOf(world, read)) {
      const scenario = constrained(world, constraint);
      if (scenario.version === game.version) return { ok: true, scenario };
    }
  }
  return found;
}

/** A game that can be gone on with, in its world. */
export type GameOfCode =
  | (Omit<Extract<ReadCode, { ok: true }>, 'isDelegated'> & { scenario: PlayableScenario })
  | { ok: false; problem: CodeProblem | { code: 'delegated' } };

/** Rejects where a world does not arrive. */
export async function gameOfCode(...asked: Parameters<typeof worldOfCode>): Promise<GameOfCode> {
  const found = await worldOfCode(...asked);
  if (!found.ok) return found;
  const read = readCode(asked[0], found.scenario);
  if (!read.ok) return read;
  const { isDelegated, ...game } = read;
  return isDelegated ? { ok: false, problem: { code: 'delegated' } } : { ...game, scenario: found.scenario };
}

/** What a world may be played under: its own file says it, or the catalogue. */
export const constraintsOf = async (
  { id, constraints }: PlayableScenario,
  read: ReadCollectables,
): Promise<readonly Constraint[]> => constraints ?? (await read())[id]?.constraints ?? [];

const loaded = async (world: PlayableScenario | CatalogueEntry): Promise<PlayableScenario> =>
  'load' in world ? world.load() : world;
