/** Notes which module each chunk of the build begins with, and what it asks for: the site itself does not say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type OutputBundle = Rolldown.OutputBundle;

const FILE = resolve(import.meta.dirname, '../../../.cache/chunks.json');

/** Names are those of files of the site, `assets/….js`. */
export interface Chunk {
  file: string;
  /** The module that the chunk was asked for by, from the root of the project; empty for what several chunks share. */
  source: string;
  /** What comes with it: scripts, styles, fonts, pictures, the scripts of workers. */
  needs: readonly string[];
  /** Scripts that it imports on demand. */
  onDemand: readonly string[];
}

export function chunkList(): Plugin {
  return {
    name: 'bouclier-chunk-list',
    apply: 'build',
    writeBundle(_options, bundle) {
      const isOnDemand = (module: string) => (this.getModuleInfo(module)?.dynamicImporters.length ?? 0) > 0;
      mkdirSync(dirname(FILE), { recursive: true });
      writeFileSync(FILE, JSON.stringify([...chunksOf(bundle, isOnDemand), ...ofThreads]));
    },
  };
}

/** Those of threads are made by builds of their own, before the site's is written. */
let ofThreads: Chunk[] = [];

export function threadChunkList(): Plugin {
  return {
    name: 'bouclier-thread-chunk-list',
    generateBundle(_options, bundle) {
      const isOnDemand = (module: string) => (this.getModuleInfo(module)?.dynamicImporters.length ?? 0) > 0;
      ofThreads = [...ofThreads, ...chunksOf(bundle, isOnDemand)];
    },
  };
}

function chunksOf(bundle: OutputBundle, isOnDemand: (module: string) => boolean): Chunk[] {
  return Object.values(bundle).flatMap((output): Chunk[] => {
    if (output.type !== 'chunk') return [];
    const { fileName: file, facadeModuleId, moduleIds, imports, dynamicImports: onDemand, viteMetadata } = output;
    const id = facadeModuleId ?? moduleIds.find(isOnDemand) ?? '';
    const source = id.startsWith('\0') ? id.slice(1) : id && relative(resolve(FILE, '../..'), id).replaceAll('\\', '/');
    const { importedCss = [], importedAssets = [] } = viteMetadata ?? {};
    return [{ file, source, needs: [...imports, ...importedCss, ...importedAssets], onDemand }];
  });
}

/** The chunks of the last build. */
export const readChunks = (): Chunk[] => JSON.parse(readFileSync(FILE, 'utf8')) as Chunk[];
