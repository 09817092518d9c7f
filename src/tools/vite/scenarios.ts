/**
 * Puts the scenarios of a folder into the site: each is checked (an error stops the build, with the checker's own words)
 * and becomes two chunks of normalised JSON for each language: its game, which loads when it is played, and what its facts say.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { collectablesOf } from '../../scenario/collectables';
import { FACTS_FILE } from '../../scenario/names';
import { LANGUAGES, type Language, type PlayableScenario } from '../../scenario/playable';
import { inOneLanguage, untold } from '../../scenario/sent';
import { shared } from '../../store/shared';
import { terminalLanguage } from '../support/command';
import type * as scenarioFile from '../support/scenario-file';
import { runModule } from './run-module';

/** Its `meta.promising` tells of the games that begin with a promise, before their first turn, to other plugins of the build. */
const CATALOGUE = 'virtual:catalogue';
/** The loaders of the scenarios by their ids and languages, without what the catalogue says of each. */
const LOADERS = 'virtual:scenario-loaders';
const SCENARIO = 'virtual:scenario/';
/** The loaders of what the facts of each scenario say, by its id and language. */
const FACTS = 'virtual:facts';
const FACTS_OF = 'virtual:facts/facts-';
/** What each world is about, by its id: for who chooses among them, and the title names but two. */
const SUMMARIES = 'virtual:summaries';
/** The lessons of all scenarios by their ids: they are printed, and no game needs them. */
const LESSONS = 'virtual:lessons';
/** The secret instructions of all scenarios: the server of a class reads them, and a page that prints them; no phone does. */
const INSTRUCTIONS = 'virtual:instructions';
/** What there is to meet in each scenario and what to play it under, by its id: who comes back sees it before any world has come. */
const COLLECTABLES = 'virtual:collectables';
/** What fetches the problems of each scenario by its id, where it has any; each file is a chunk of its own. */
const PROBLEMS = 'virtual:problems';
const PROBLEMS_OF = 'virtual:problems/';
/** The file of shared facts with its glossary alone. */
const GLOSSARY = 'virtual:shared-glossary';
/** From the root of the site. */
const TOWN = '/src/drawings/map/town-paths.ts';
/** Vite's mark for modules that are not files. */
const resolved = (id: string) => `\0${id}`;

/** The text of the shared facts without any fact: what stands from its glossary on, which must be its last part. */
export function glossaryAlone(facts: string): string {
  const parts = [...facts.matchAll(/^([\w-]+):/gm)];
  const last = parts.at(-1);
  if (last?.[1] !== 'glossary') throw new Error(`${FACTS_FILE}: its glossary must be its last part.`);
  return `facts: {}\n${facts.slice(last.index)}`;
}

/** @param folder where the scenarios are, with the balance reports of some of them */
export function scenarios(folder: string): Plugin {
  const files = shared(() => runModule<typeof scenarioFile>('tools/support/scenario-file.ts'));

  async function playable(file: string): Promise<PlayableScenario> {
    const { formatProblems, readScenario } = await files();
    const { problems, scenario } = await readScenario(join(folder, file));
    if (scenario === null) throw new Error(`\n${await formatProblems(problems, terminalLanguage())}`);
    return scenario;
  }

  const lists = [CATALOGUE, LOADERS, FACTS, SUMMARIES, LESSONS, COLLECTABLES, INSTRUCTIONS, PROBLEMS, GLOSSARY];
  let isBuilt = false;
  return {
    name: 'bouclier-scenarios',
    configResolved({ command }) {
      isBuilt = command === 'build';
    },
    // Nothing of the pages needs to ask for them: they are in every site all the same, under their name.
    buildStart() {
      if (isBuilt)
        this.emitFile({ type: 'chunk', id: INSTRUCTIONS, name: 'instructions', preserveSignature: 'strict' });
    },
    resolveId: (id) =>
      lists.includes(id) || [SCENARIO, FACTS_OF, PROBLEMS_OF].some((start) => id.startsWith(start))
        ? resolved(id)
        : null,
    async load(id) {
      if (lists.some((known) => id === resolved(known))) {
        const { problemsPath, reportPath, scenarioFilesIn } = await files();
        const names = await scenarioFilesIn(folder);
        const factsPath = join(folder, FACTS_FILE);
        this.addWatchFile(factsPath);
        if (id === resolved(GLOSSARY)) {
          return `export default ${JSON.stringify(glossaryAlone(readFileSync(factsPath, 'utf8')))};`;
        }
        const worlds = await Promise.all(
          names.map(async (name) => {
            this.addWatchFile(join(folder, name));
            return { name, scenario: await playable(name) };
          }),
        );
        if (id === resolved(SUMMARIES)) {
          const summaries = worlds.map(({ scenario }) => [scenario.id, scenario.summary]);
          return `export default ${JSON.stringify(Object.fromEntries(summaries))};`;
        }
        if (id === resolved(LESSONS)) {
          const lessons = worlds.map(({ scenario }) => [scenario.id, scenario.lesson]);
          return `export default ${JSON.stringify(Object.fromEntries(lessons))};`;
        }
        if (id === resolved(COLLECTABLES)) {
          const collectables = worlds.map(({ scenario }) => [scenario.id, collectablesOf(scenario)]);
          return `export default ${JSON.stringify(Object.fromEntries(collectables))};`;
        }
        if (id === resolved(INSTRUCTIONS)) {
          const instructions = worlds.map(({ scenario }) => [scenario.id, scenario.instructions]);
          return `export default ${JSON.stringify(Object.fromEntries(instructions))};`;
        }
        if (id === resolved(PROBLEMS)) {
          const kept = worlds.filter(({ scenario }) => existsSync(problemsPath(folder, scenario.id)));
          const fetching = kept.map(
            ({ scenario }) =>
              `${JSON.stringify(scenario.id)}: () => import(${JSON.stringify(PROBLEMS_OF + scenario.id)}).then((module) => module.default)`,
          );
          return `export default { __proto__: null, ${fetching.join(',\n')} };`;
        }
        if (id === resolved(LOADERS) || id === resolved(FACTS)) {
          const isPlayed = id === resolved(LOADERS);
          const loaders = worlds.map(({ name, scenario }) => {
            // The plan of a town is fetched beside its scenario, not after it; the map asks for it again.
            const plan = isPlayed && scenario.map?.ground === 'town' ? `import('${TOWN}').catch(() => 0), ` : '';
            const part = `${isPlayed ? SCENARIO : FACTS_OF}${basename(name, '.yaml')}`;
            const spoken = LANGUAGES.map(
              (language) =>
                `${language}: () => (${plan}import('${part}-${language}').then((module) => module.default))`,
            );
            return `${JSON.stringify(scenario.id)}: { ${spoken.join(', ')} }`;
          });
          return `export const ${isPlayed ? 'loaders' : 'facts'} = { __proto__: null, ${loaders.join(',\n')} };`;
        }
        // The longest first: it is the game; the others lead to it.
        worlds.sort((a, b) => b.scenario.rules.turns - a.scenario.rules.turns);
        const entries = worlds.map(({ scenario: { id: scenarioId, version, title, rules, picture } }) => {
          const hasReport = existsSync(reportPath(folder, scenarioId));
          return JSON.stringify({
            id: scenarioId,
            version,
            title,
            turns: rules.turns,
            picture,
            hasReport,
          });
        });
        const promising = worlds
          .filter(({ scenario }) => scenario.rules.promises)
          .map(({ scenario: { id: scenarioId, title, summary } }) => ({ id: scenarioId, title, summary }));
        return { code: `export const catalogue = [${entries.join(',\n')}];`, meta: { promising } };
      }
      if (id.startsWith(resolved(PROBLEMS_OF))) {
        const { problemsPath } = await files();
        const path = problemsPath(folder, id.slice(resolved(PROBLEMS_OF).length));
        this.addWatchFile(path);
        return `export default ${readFileSync(path, 'utf8')};`;
      }
      const start = [SCENARIO, FACTS_OF].map(resolved).find((part) => id.startsWith(part));
      if (start !== undefined) {
        const [, stem, language] = /(.+)-(\w+)$/.exec(id.slice(start.length)) as unknown as [string, string, Language];
        const name = `${stem}.yaml`;
        this.addWatchFile(join(folder, name));
        const { lesson: _printed, instructions: _secret, constraints: _offered, ...played } = await playable(name);
        const spoken = inOneLanguage(played, language);
        const part = start === resolved(SCENARIO) ? untold(spoken) : spoken.facts;
        // A string that is parsed loads faster than a literal of the same size.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))});`;
      }
      return null;
    },
  };
}
