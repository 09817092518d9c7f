/** A scenario as its author edits it: one text, and forms that change exactly the letters of what they show. */
export * from './arrange';
export * from './comparisons';
export * from './complete';
export * from './document';
export { addItem, removeValue, setValue } from './edits';
export * from './fields';
export * from './history';
export * from './numbers';
export type { Outline } from './outline';
export * from './pasted';
export * from './repairs';
export * from './kinds-of-things';
export { wholeOf } from './remove';
export { difference, spliced, type Splice } from './splice';
export * from './things';
export * from './uses';
export { type NewValue, Signed } from './write-value';
export { differenceOf } from './difference';
