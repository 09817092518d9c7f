/** All are written by the build from `scenarios/*.yaml` (src/tools/vite/scenarios.ts). */
// An import inside such a declaration would be `any`, and one outside it would make this file a module.
/* oxlint-disable typescript/consistent-type-imports */
declare module 'virtual:scenario-loaders' {
  export const loaders: import('./store/launch/library').ScenarioLoaders;
}

declare module 'virtual:facts' {
  export const facts: import('./store/launch/library').FactLoaders;
}

declare module 'virtual:shared-glossary' {
  const text: string;
  export default text;
}

declare module 'virtual:summaries' {
  const summaries: Readonly<Record<string, import('./scenario/playable').Text | undefined>>;
  export default summaries;
}

declare module 'virtual:lessons' {
  const lessons: Readonly<Record<string, import('./scenario/playable').Lesson | undefined>>;
  export default lessons;
}

declare module 'virtual:collectables' {
  const collectables: Readonly<Record<string, import('./scenario/collectables').Collectables>>;
  export default collectables;
}

declare module 'virtual:problems' {
  const problems: Readonly<Record<string, (() => Promise<unknown>) | undefined>>;
  export default problems;
}

declare module 'virtual:instructions' {
  const instructions: Readonly<
    Record<string, import('./scenario/playable').PlayableScenario['instructions'] | undefined>
  >;
  export default instructions;
}

declare module 'virtual:catalogue' {
  export const catalogue: readonly Omit<import('./scenario/catalogue').CatalogueEntry, 'load'>[];
}
