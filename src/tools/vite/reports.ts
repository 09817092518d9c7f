/** Puts the balance reports that are kept beside the scenarios into the site, in its typefaces and with a way back to it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FONT_FILES, STYLE_FILE, styleBeside } from '../commands/balance-page';
import { BALANCE_WORDS } from '../../words/balance';
import { LANGUAGES } from '../../scenario/playable';

export const REPORTS_FOLDER = 'reports';

export function reports(kept: string): Plugin {
  return {
    name: 'bouclier-reports',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `${REPORTS_FOLDER}/${name}`, source });
      for (const name of (await readdir(kept)).filter((file) => file.endsWith('.html')).sort()) {
        emit(name, withWayBack(await readFile(join(kept, name), 'utf8'), name));
      }
      // The game's own files: nothing comes twice.
      const fonts = FONT_FILES.map((font) => {
        const found = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(font));
        if (found === undefined) throw new Error(`The site has no typeface ${font}, that its reports are printed in.`);
        return `../${found.fileName}`;
      });
      emit(STYLE_FILE, styleBeside(fonts));
    },
  };
}

/** Where the game is installed there is no button of the browser to go back by. The home page is named: not every host finds it by its folder. */
function withWayBack(page: string, name: string): string {
  const language = LANGUAGES.find((each) => name.endsWith(`.${each}.html`));
  if (language === undefined) return page;
  return page.replace(
    '<main>\n',
    `<main>\n<p class="back"><a href="../index.html">${BALANCE_WORDS[language].backToGame}</a></p>\n`,
  );
}
