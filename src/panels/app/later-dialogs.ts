/** Dialogs arrive when one is opened. */
import { lazy } from '../lazy';

export const Dialogs = lazy(async () => (await import('./dialogs')).Dialogs);
export const CodeDialog = lazy(async () => (await import('../catalogue/code-dialog')).CodeDialog);
