/// <reference types="vitest/config" />
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { alone } from './src/tools/vite/alone';
import { chunkList, threadChunkList } from './src/tools/vite/chunk-list';
import { csp, SECURITY_HEADERS } from './src/tools/vite/csp';
import { firstLoad } from './src/tools/vite/first-load';
import { ENGINE_BUILD } from './src/tools/vite/engine-build';
import { imports } from './src/tools/vite/imports';
import { inkStylesModule } from './src/tools/vite/ink-styles';
import { offline } from './src/tools/vite/offline';
import { oneFileOf } from './src/tools/vite/one-file';
import { opening } from './src/tools/vite/opening';
import { withoutPassersOn } from './src/tools/vite/passers-on';
import { slimPhaser } from './src/tools/vite/phaser';
import { reports } from './src/tools/vite/reports';
import { scenarios } from './src/tools/vite/scenarios';
import { sharedThread } from './src/tools/vite/shared-thread';
import { slimZod } from './src/tools/vite/zod';
import { inEachLanguage, LANGUAGES } from './src/words/languages';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** `Features.LightDark` of lightningcss, which Vite brings along. */
const LIGHT_DARK = 1 << 20;

/** What a built file is called: a screen is `screen.tsx` in the folder that names it, and words are in that of their language. */
function fileName(name: string, source: string | null | undefined): string {
  const [, folder, file] = /([\w-]+)\/([\w-]+)\.tsx?$/.exec(source ?? '') ?? [];
  if (file === 'screen') return name.replace('screen', folder!);
  return LANGUAGES.some((language) => language === folder) ? `${name}-${folder}` : name;
}

export default defineConfig({
  // Relative paths: the site plays from any folder of any host.
  base: './',
  plugins: [
    scenarios(folder('scenarios')),
    inkStylesModule(),
    imports(),
    sharedThread(folder('src/store/workshop/checker.ts'), folder('src/scenario')),
    firstLoad(
      folder('src/start.ts'),
      folder('src/main.ts'),
      ['scene.ts', 'game-world.ts'].map((part) => folder(`src/world/${part}`)),
      inEachLanguage((language) => folder(`src/words/${language}/common.ts`)),
      ['engine/analysis/', 'analyst/balance/', 'analyst/problems/'].map((part) => folder(`src/${part}`)),
      [
        ...['review', 'table', 'session', 'ending', 'debrief', 'hand-in'].map((name) => `${name}/screen.tsx`),
        ...['why', 'journal', 'settings'].map((name) => `${name}/dialog.tsx`),
        'forecast/forecast.tsx',
      ].map((part) => folder(`src/panels/${part}`)),
      [
        'panels/hand-in/csv.ts',
        'panels/hand-in/hash.ts',
        'panels/ui/download.ts',
        'panels/settings/end-session.tsx',
        'panels/ending/poster.tsx',
        'panels/hand-in/printed-only.tsx',
        'panels/journal/use-points.ts',
        'panels/table/moves-view-model.ts',
        'panels/ui/fields/radio-group.tsx',
        'store/launch/made-links.ts',
      ].map((part) => folder(`src/${part}`)),
      [
        'world/scene.ts',
        'world/game-world.ts',
        'panels/map/map-parts.tsx',
        'panels/stage/crowd-counts.tsx',
        'panels/stage/scene-still.ts',
      ].map((part) => folder(`src/${part}`)),
      ['promise/screen.tsx', 'people/drawn-person.tsx'].map((part) => folder(`src/panels/${part}`)),
    ),
    opening(),
    // After what it vouches for.
    csp(),
    withoutPassersOn(),
    slimPhaser(),
    slimZod(),
    reports(folder('scenarios')),
    alone(folder('src/alone.ts'), folder('src/store/give/alone-page.ts')),
    offline(folder('public')),
    chunkList(),
  ],
  // No style asks for light-dark(): what stands in for it where a browser has none would be paid for by all.
  css: { lightningcss: { exclude: LIGHT_DARK } },
  build: {
    target: 'es2022',
    // Styles are asked for with the part that they dress; scripts ask for one another, and need not be named here too.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, wanted) => wanted.filter((file) => file.endsWith('.css')),
    },
    // A picture inside the styles would be waited for with them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // How long the plugins of the build take is for us, not for who plays.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // The page names a hundred files before it can be played: each letter of their names is paid for.
      output: {
        chunkFileNames: ({ facadeModuleId, name }) => `assets/${fileName(name, facadeModuleId)}-[hash:7].js`,
        assetFileNames: ({ names, originalFileNames }) =>
          `assets/${fileName(parse(names[0] ?? '[name]').name, originalFileNames[0])}-[hash:7][extname]`,
      },
    },
  },
  // Modules: the checker imports what authors write in each language.
  worker: {
    format: 'es',
    plugins: () => [slimZod(), threadChunkList()],
    rolldownOptions: {
      output: {
        ...ENGINE_BUILD.rolldownOptions.output,
        codeSplitting: oneFileOf(folder('src/analyst/worker/worker.ts'), 'analyst'),
      },
    },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/patience.ts', 'tests/support/words.ts'],
    // Its own choice leaves a core to the machine: of two, half of them would idle.
    maxWorkers: '100%',
    // Generous: a slow or busy machine is no failure, and nothing here is asserted by a clock.
    testTimeout: 60_000,
    // Real browsers have runs of their own, after the build (tests/browser/vitest.config.ts, tests/engines/vitest.config.ts).
    exclude: ['tests/browser/**', 'tests/engines/**', '**/node_modules/**'],
  },
});
