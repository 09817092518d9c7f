/**
 * `assets/alone-….html`: the whole game in one page without a world, for `src/store/give/packages.ts` to put one into.
 * Scripts, styles, fonts and the thread of the analyst stand in the page, so that it opens from a disk; its policy names the
 * hash of each, and lets nothing be fetched. The moving world is not in it: the still is, and the page weighs a third of what
 * it would.
 */
import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { ENGINE_BUILD } from './engine-build';
import { inkStylesModule } from './ink-styles';
import { digestOf } from './site-files';

/** Rooms that a page without a site has no use for; each is replaced with nothing. */
const LEFT_OUT = /^\.\.?\/(workshop\/screen|atelier\/screen|give\/giv\w+-dialog|tuning\/of-a-text)$/;
const NOTHING = '\0nothing';

/**
 * @param entry what the page runs
 * @param name the module of the site that names the page
 */
export function alone(entry: string, name: string): Plugin {
  return {
    name: 'bouclier-alone',
    apply: 'build',
    async transform(code, id) {
      if (id !== name) return null;
      const source = await pageOf(entry);
      const fileName = `assets/alone-${digestOf(source, 7)}.html`;
      this.emitFile({ type: 'asset', fileName, source });
      const named = code.replace(/(['"])alone\.html\1/, () => JSON.stringify(fileName));
      if (named === code) throw new Error(`${name} names no page.`);
      return named;
    },
  };
}

async function pageOf(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [inkStylesModule(), leaveOut()],
    // Firefox starts no module thread in a page that was opened from a disk.
    worker: { format: 'iife', plugins: () => [leaveOut()], ...ENGINE_BUILD },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      // Fonts and papers stand in the styles.
      assetsInlineLimit: Infinity,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.find((output) => output.type === 'chunk')!.code;
  const style = built.output.find(({ fileName }) => fileName.endsWith('.css')) as Rolldown.OutputAsset;
  return page(inScript(script), String(style.source));
}

function leaveOut(): Plugin {
  return {
    name: 'bouclier-leave-out',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.test(id) ? NOTHING : null),
    load: (id) => (id === NOTHING ? 'export default () => null; export const words = [];' : null),
  };
}

/** A script that no sign inside it closes. */
const inScript = (script: string): string =>
  script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (script: string, style: string): string => `<!doctype html>
<html lang="und">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Bouclier</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="world">{"world":"none"}</script>
<script type="module">${script}</script>
</body>
</html>
`;

/** Nothing but what stands in the page, and what it makes itself: pictures to keep, and the thread of the analyst. */
const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
