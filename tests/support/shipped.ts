/** The scenarios that come with the game. */
import { resolve } from 'node:path';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { Problem } from '../../src/scenario/problem';
import { readScenario } from '../../src/tools/support/scenario-file';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');

export const SHIPPED = ['premiers-pas', 'cameras-au-lycee', 'sommet-de-paris'] as const;

export async function shipped(id: string): Promise<PlayableScenario> {
  const { scenario } = await readScenario(resolve(FOLDER, `${id}.yaml`));
  return scenario!;
}

export async function problemsOf(id: string): Promise<readonly Problem[]> {
  return (await readScenario(resolve(FOLDER, `${id}.yaml`))).problems;
}
