/** Dialogs arrive when one is opened. */
import { later } from './later';

export const Dialogs = later(async () => (await import('./dialogs')).Dialogs);
export const CodeDialog = later(async () => (await import('./code-dialog')).CodeDialog);
