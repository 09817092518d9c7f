/** The command of a class server as one file, for a container that has Node and nothing else. From the root of the project. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  ssr: { noExternal: true, external: ['vite', 'tsx'] },
  build: {
    ssr: 'src/tools/commands/class.ts',
    outDir: '.cache/class-server',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
  },
});
