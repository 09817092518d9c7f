/** Both are written by the build from `scenarios/*.yaml` (src/tools/scenario-plugin.ts). */
declare module 'virtual:scenario-doors' {
  import type { PlayableScenario } from './scenario/playable';
  /** What fetches a scenario, by its id. */
  export const doors: Readonly<Record<string, () => Promise<PlayableScenario>>>;
}

declare module 'virtual:shelf' {
  import type { ShelfEntry } from './scenario/shelf';
  export const shelf: readonly ShelfEntry[];
}
