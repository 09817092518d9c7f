/** Lets Node load the panels, which name their style sheets: what is written outside the game takes its style from `page-style.ts`. */
import { register } from 'node:module';

const LOADER = `export const load = (url, context, next) =>
  url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context);`;

register(`data:text/javascript,${encodeURIComponent(LOADER)}`);
