/** Dialogs arrive when one is opened. */
import { later } from '../lazy';

export const Dialogs = later(async () => (await import('./dialogs')).Dialogs);
export const CodeDialog = later(async () => (await import('../catalogue/code-dialog')).CodeDialog);
