/**
 * What stands in a built script round each `import()` of a part that has styles of its own: the part and its styles are asked
 * for at once, and the part counts as here when both are. It takes the place of Vite's own, which is six times as large, asks
 * for one after the other, and is in the first file that a visit fetches.
 */
import type { Plugin } from 'vite';

const VITES_OWN = '\0vite/preload-helper.js';

const CODE = `
const asked = {};
const style = (href) => asked[href] ??= new Promise((arrive, fail) => {
  const isHere = [...document.styleSheets].some((sheet) => sheet.href === href);
  if (isHere) return arrive();
  const lost = () => {
    link.remove();
    asked[href] = undefined;
    fail(new Error(href));
  };
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href, onload: arrive, onerror: lost });
  document.head.append(link);
});
export const __vitePreload = (load, styles = [], from) =>
  Promise.all([load(), ...styles.map((name) => style(new URL(name, from).href))]).then(([part]) => part);
`;

/** Chooses a file by a path that is put together, that of a language; a path without a file has no type, and needs no sentence. */
const CHOICE = '\0rolldown_dynamic_import_helper.js';

const CHOICE_CODE = 'export default (files, path) => files[path]();';

export function imports(): Plugin {
  return {
    name: 'bouclier-imports',
    apply: 'build',
    enforce: 'pre',
    transform: (_code, id) => {
      if (id === VITES_OWN) return { code: CODE, map: null };
      return id === CHOICE ? { code: CHOICE_CODE, map: null } : null;
    },
  };
}
