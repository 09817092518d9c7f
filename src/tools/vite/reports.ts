/** The pages of the balance reports that are kept beside the scenarios: made when the site is built, or asked for. */
import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { isLanguage, LANGUAGES } from '../../words/languages';
import type * as reportPage from '../support/report-page';
import { runModule } from './run-module';
import { digestOf } from './site-files';

/** Of the site, and of the scenarios. */
const FOLDER = 'reports';

const loadRenderer = () => runModule<typeof reportPage>('tools/support/report-page.tsx');

/** @param folder where the scenarios are */
export function reports(folder: string): Plugin {
  return {
    name: 'bouclier-reports',
    async generateBundle(_options, bundle) {
      const { keptReportPage, reportStyle, STYLE_FILE } = await loadRenderer();
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      // The game's own files: nothing comes twice.
      const style = reportStyle((path) => {
        const name = basename(path);
        const found = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(name));
        if (found === undefined) throw new Error(`The site has no ${name}, which its reports are printed with.`);
        return `../${found.fileName}`;
      });
      // Named by its content: what a browser has kept of another version dresses no page of this one.
      const styleFile = STYLE_FILE.replace('.', `-${digestOf(style, 7)}.`);
      emit(styleFile, style);
      for (const file of readdirSync(join(folder, FOLDER)).filter((name) => name.endsWith('.json'))) {
        const id = basename(file, '.json');
        for (const language of LANGUAGES) {
          const page = await keptReportPage(folder, id, language);
          if (page !== null) emit(`${id}.${language}.html`, page.replace(`"${STYLE_FILE}"`, `"${styleFile}"`));
        }
      }
    },
    configureServer({ config, middlewares }) {
      const answerTo = async (path: string): Promise<[type: string, text: string] | null> => {
        const { keptReportPage, reportStyle, STYLE_FILE } = await loadRenderer();
        if (path === `/${STYLE_FILE}`)
          return ['text/css', reportStyle((file) => `/${relative(config.root, file).replaceAll('\\', '/')}`)];
        const [, id, language] = /^\/([\w-]+)\.(\w+)\.html/.exec(path) ?? [];
        if (id === undefined || !isLanguage(language)) return null;
        const page = await keptReportPage(folder, id, language);
        return page === null ? null : ['text/html', page];
      };
      middlewares.use(`/${FOLDER}`, (request, response, pass) => {
        answerTo(request.url ?? '').then((answer) => {
          if (answer === null) pass();
          else response.setHeader('Content-Type', answer[0]).end(answer[1]);
        }, pass);
      });
    },
  };
}
