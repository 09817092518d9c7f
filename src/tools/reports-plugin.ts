/** Puts the balance reports that are kept beside the scenarios into the site, with the style and the fonts they need. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FONT_FILES, STYLE_FILE, styleBeside } from './balance-page';

export const REPORTS_FOLDER = 'reports';

export function reports(kept: string, fonts: string): Plugin {
  return {
    name: 'bouclier-reports',
    apply: 'build',
    async generateBundle() {
      const emit = (name: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: `${REPORTS_FOLDER}/${name}`, source });
      for (const name of (await readdir(kept)).filter((file) => file.endsWith('.html')).sort()) {
        emit(name, await readFile(join(kept, name), 'utf8'));
      }
      emit(STYLE_FILE, styleBeside('fonts'));
      for (const name of FONT_FILES) emit(`fonts/${name}`, await readFile(join(fonts, name)));
    },
  };
}
