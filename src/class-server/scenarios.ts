/**
 * The scenarios of a built site, as its pages play them: server and phones have the very same rules, in the same version.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasCop, modelOf, type ClassScenario, type RoomSetup } from '../class';
import type { Model } from '../engine';
import { LANGUAGES, type PlayableScenario } from '../scenario/playable';
import { addTexts } from '../scenario/sent';

/** Compiled rules that are kept: a few scenarios, a few assumptions of each. */
const MOST_MODELS = 32;

export interface Playing {
  scenario: ClassScenario;
  model: Model;
}

/** Gives the scenario of a setup, with the texts of every language; null for one that the site does not have like that. */
export function scenariosOf(site: string): (setup: Omit<RoomSetup, 'code'>) => Promise<Playing | null> {
  const scenarios = new Map<string, Promise<PlayableScenario | null>>();
  const models = new Map<string, Model>();

  async function load(id: string): Promise<PlayableScenario | null> {
    const names = await readdir(join(site, 'assets'));
    let scenario: PlayableScenario | null = null;
    for (const language of LANGUAGES) {
      // As the build names them (vite.config.ts).
      const start = `${id}-${language}-`;
      const name = names.find((file) => file.startsWith(start) && /^[\w-]{7}\.js$/.test(file.slice(start.length)));
      if (name === undefined) return null;
      const url = pathToFileURL(join(site, 'assets', name)).href;
      const { default: spoken } = (await import(/* @vite-ignore */ url)) as { default: PlayableScenario };
      if (scenario === null) scenario = structuredClone(spoken);
      else addTexts(scenario, spoken);
    }
    return scenario === null ? null : withInstructions(scenario, names);
  }

  /** Instructions of delegations are kept apart from what phones fetch. */
  async function withInstructions(scenario: PlayableScenario, names: readonly string[]): Promise<PlayableScenario> {
    const name = names.find((file) => /^instructions-[\w-]{7}\.js$/.test(file));
    if (name === undefined) return scenario;
    const { default: known } = (await import(/* @vite-ignore */ pathToFileURL(join(site, 'assets', name)).href)) as {
      default: Readonly<Record<string, PlayableScenario['instructions']>>;
    };
    return { ...scenario, instructions: known[scenario.id] };
  }

  return async (setup) => {
    const { scenario: id, version, assumptions, mode } = setup;
    const loading = scenarios.get(id) ?? load(id);
    scenarios.set(id, loading);
    const scenario = await loading.catch(() => null);
    if (scenario === null) scenarios.delete(id);
    if (scenario === null || scenario.version !== version) return null;
    if (mode === 'cop' && !hasCop(scenario.rules)) return null;
    if (!Object.keys(assumptions).every((name) => scenario.rules.assumptions?.some((known) => known.id === name))) {
      return null;
    }
    const levels = Object.entries(assumptions).map(([assumed, level]) => `${assumed}=${level}`);
    const name = [id, version, mode, ...levels.sort()].join(' ');
    const model = models.get(name) ?? modelOf(setup, scenario.rules);
    models.delete(name);
    models.set(name, model);
    if (models.size > MOST_MODELS) models.delete(models.keys().next().value!);
    return { scenario, model };
  };
}
