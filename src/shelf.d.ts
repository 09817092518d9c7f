/** Written by the build from `scenarios/*.yaml` (src/tools/scenario-plugin.ts). */
declare module 'virtual:shelf' {
  import type { ShelfEntry } from './scenario/shelf';
  export const shelf: readonly ShelfEntry[];
}
