/** The documents of the site, of which no game needs any: their imports come with the first that is asked for. */
import type { Documents } from './create-app';
import type { ScenarioLoaders } from './launch/library';

export const documentsOf = (loaders: ScenarioLoaders): Documents => ({
  facts: async () => (await import('../../scenarios/facts.yaml?raw')).default,
  instructions: async () => (await import('virtual:instructions')).default,
  summaries: async () => (await import('virtual:summaries')).default,
  lessons: async () => (await import('virtual:lessons')).default,
  collectables: async () => (await import('virtual:collectables')).default,
  world: async (id) => {
    const [{ wholeWorld }, { facts }] = await Promise.all([import('./give/whole-world'), import('virtual:facts')]);
    return wholeWorld(loaders, facts, id);
  },
  guide: async (wanted) => (await import('./workshop/documents')).documentIn('GUIDE', wanted),
  reference: async (wanted) => (await import('./workshop/documents')).documentIn('REFERENCE', wanted),
});
