import { tsImport } from 'tsx/esm/api';

/**
 * Runs a module of `src` as the commands do, and gives what it exports. Vite bundles its configuration, and a bundler can't
 * follow the imports of words, which are named for their language: what needs words is run apart.
 */
export const runModule = <M>(path: string): Promise<M> => tsImport(`../../${path}`, import.meta.url) as Promise<M>;
