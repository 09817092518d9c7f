/** When two states show the same. */
import type { WorldView } from './source';

/** Whether they read the same; what is one object is not read. */
export const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** A state without what an answer would do. */
export const unpointed = (view: WorldView): WorldView =>
  view.scene ? { ...view, scene: { ...view.scene, preview: null } } : view;

/** Whether they are one state, whatever part of it shows. */
export const isSame = (before: WorldView, next: WorldView): boolean =>
  (Object.keys(next) as (keyof WorldView)[]).every((part) => part === 'viewport' || isEqual(next[part], before[part]));
