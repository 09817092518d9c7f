/**
 * Takes out of the site the files that only pass on what another file exports: the bundler makes one for each module that is
 * imported on demand and stands in a file with others. Who asked for it asks for that other file, one round trip sooner.
 */
import type { Plugin, Rolldown } from 'vite';

const PASSES_ON = /^export\{([^}]*)\}from"\.\/([^"]+)";?\s*$/;

/** `t as default,x` as an object that has what a module of these exports would have. */
const asObject = (exported: string): string =>
  exported
    .split(',')
    .map((name) => name.split(' as '))
    .map(([inside, outside = inside]) => `${outside}:m.${inside}`)
    .join();

export function withoutPassersOn(): Plugin {
  return {
    name: 'bouclier-passers-on',
    apply: 'build',
    generateBundle: {
      // After the styles that an import waits for have been named beside it.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(
          (output): output is Rolldown.OutputChunk => output.type === 'chunk' && !output.isEntry,
        );
        for (const passer of chunks) {
          const [, exported, name] = PASSES_ON.exec(passer.code) ?? [];
          if (name === undefined) continue;
          const real = passer.imports.find((file) => file.endsWith(`/${name}`))!;
          const asked = `import(\`./${passer.fileName.replace(/^.*\//, '')}\`)`;
          for (const output of Object.values(bundle)) {
            if (output.type !== 'chunk' || !output.dynamicImports.includes(passer.fileName)) continue;
            if (!output.code.includes(asked))
              throw new Error(`${output.fileName} asks for ${passer.fileName} otherwise.`);
            output.code = output.code.replaceAll(asked, `import(\`./${name}\`).then(m=>({${asObject(exported!)}}))`);
            output.dynamicImports = [...output.dynamicImports.filter((file) => file !== passer.fileName), real];
          }
          delete bundle[passer.fileName];
        }
      },
    },
  };
}
