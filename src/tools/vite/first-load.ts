/**
 * What a first visit fetches before it can play: a small module that runs first, and the game, asked for beside it
 * instead of after it. Everything that the game needs at once is one file; what it imports on demand stays apart.
 */
import type { Plugin, Rolldown } from 'vite';

const slashes = (path: string): string => path.replaceAll('\\', '/');

const isEntry = (output: Rolldown.OutputBundle[string] | undefined): boolean =>
  output?.type === 'chunk' && output.isEntry;

const stylesOf = (output: Rolldown.OutputBundle[string] | undefined): string[] =>
  output?.type === 'chunk' ? [...(output.viteMetadata?.importedCss ?? [])] : [];

/**
 * @param first the module that runs first
 * @param game the one that it imports on demand
 * @param next what the page is to ask for once the game has arrived, with all that it imports: named to it in `<meta name="next">`
 * @param words the words of the first screens in each language: they come in one file, whatever else imports a part of them
 * @param apart folders that only later screens use, even where a module of the first load imports their index
 * @param later the screens that every game comes to: what two of them share, and nothing before them uses, is one file
 * @param small modules that one of them and a part beside both use: alone in a file, they would cost more than they hold
 * @param soon the parts that a game shows before its first decision, though they are fetched on demand
 * @param question what a game may begin with, before its first turn: it comes in one file
 */
export function firstLoad(
  first: string,
  game: string,
  next: readonly string[],
  words: Readonly<Record<string, string>>,
  apart: readonly string[],
  later: readonly string[],
  small: readonly string[],
  soon: readonly string[],
  question: readonly string[],
): Plugin {
  const isApart = (id: string): boolean => apart.some((folder) => slashes(id).startsWith(folder));
  let groups: ReadonlyMap<string, string> | null = null;

  /** Every module that one needs at once, itself included. */
  function needs(id: string, info: Rolldown.GetModuleInfo, found = new Set<string>()): Set<string> {
    if (found.has(id) || isApart(id)) return found;
    found.add(id);
    for (const imported of info(id)?.importedIds ?? []) needs(imported, info, found);
    return found;
  }

  function sorted(info: Rolldown.GetModuleInfo): ReadonlyMap<string, string> {
    const all = new Map<string, string>();
    const screens = later.map((screen) => needs(screen, info));
    const sooner = new Set([...soon, ...question].flatMap((part) => [...needs(part, info)]));
    for (const id of new Set(screens.flatMap((needed) => [...needed])))
      if (!sooner.has(id) && (small.includes(id) || screens.filter((needed) => needed.has(id)).length > 1))
        all.set(id, 'later');
    for (const part of question) for (const id of needs(part, info)) all.set(id, 'promise');
    for (const [language, said] of Object.entries(words))
      for (const id of needs(said, info)) all.set(id, `common-${language}`);
    for (const id of needs(game, info)) all.set(id, 'game');
    for (const id of needs(first, info)) all.set(id, 'start');
    return all;
  }

  return {
    name: 'bouclier-first-load',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          // An index exports them again; loading them has no side effect.
          treeshake: { moduleSideEffects: (id) => !isApart(id) },
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  debugName: 'first load',
                  name: (id, chunks) => {
                    groups ??= sorted((module) => chunks.getModuleInfo(module));
                    return groups.get(slashes(id)) ?? null;
                  },
                },
              ],
            },
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const withImports = (file: string, found = new Set<string>()): Set<string> => {
          const output = bundle[file];
          if (output?.type !== 'chunk' || found.has(file)) return found;
          found.add(file);
          for (const imported of output.imports) withImports(imported, found);
          return found;
        };
        const filesOf = (id: string): string[] => {
          const chunk = Object.values(bundle).find(
            (output): output is Rolldown.OutputChunk =>
              output.type === 'chunk' && output.moduleIds.some((module) => slashes(module) === id),
          );
          if (chunk === undefined) throw new Error(`${id} is in no chunk: the page can't ask for it ahead.`);
          if (chunk.isEntry) throw new Error(`${id} is part of what runs first: nothing would be asked for ahead.`);
          const scripts = [...withImports(chunk.fileName)].filter((file) => !isEntry(bundle[file]));
          const styles = scripts.flatMap((file) => stylesOf(bundle[file]));
          return [...new Set([...styles, ...scripts])].map((file) => `./${file}`);
        };
        const ahead = filesOf(game);
        // Styles come with the parts that they dress.
        const later = [...new Set(next.flatMap(filesOf))].filter(
          (file) => !ahead.includes(file) && !file.endsWith('.css'),
        );
        const missing = ahead.filter((href) => !html.includes(href));
        return [
          ...missing.map((href) => ({
            tag: 'link',
            attrs: {
              ...(href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
              crossorigin: true,
              href,
            },
            injectTo: 'head' as const,
          })),
          { tag: 'meta', attrs: { name: 'next', content: later.join(' ') }, injectTo: 'head' as const },
        ];
      },
    },
  };
}
