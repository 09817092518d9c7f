/** The pages of the balance reports that are kept beside the scenarios: made when the site is built, or asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { BalanceReport } from '../../analyst';
import { LANGUAGES, type Language } from '../../scenario/playable';
import type * as reportPage from '../support/report-page';
import type * as scenarioFile from '../support/scenario-file';
import { runModule } from './run-module';

/** Of the site. */
const FOLDER = 'reports';

type Renderer = typeof reportPage & typeof scenarioFile;

const loadRenderer = async (): Promise<Renderer> => ({
  ...(await runModule<typeof reportPage>('tools/support/report-page.tsx')),
  ...(await runModule<typeof scenarioFile>('tools/support/scenario-file.ts')),
});

/** The page of a kept report; null where there is none. */
async function pageOf(
  folder: string,
  id: string,
  language: Language,
  { readScenario, reportInSite, reportPath }: Renderer,
): Promise<string | null> {
  if (!existsSync(reportPath(folder, id))) return null;
  const { scenario } = await readScenario(join(folder, `${id}.yaml`));
  if (scenario === null) return null;
  const report = JSON.parse(readFileSync(reportPath(folder, id), 'utf8')) as BalanceReport;
  return reportInSite({ report, scenario, language });
}

/** @param folder where the scenarios are */
export function reports(folder: string): Plugin {
  return {
    name: 'bouclier-reports',
    async generateBundle(_options, bundle) {
      const render = await loadRenderer();
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source });
      for (const file of await render.scenarioFilesIn(folder)) {
        const id = basename(file, '.yaml');
        for (const language of LANGUAGES) {
          const page = await pageOf(folder, id, language, render);
          if (page !== null) emit(`${id}.${language}.html`, page);
        }
      }
      // The game's own files: nothing comes twice.
      const style = render.reportStyle((path) => {
        const name = basename(path);
        const found = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(name));
        if (found === undefined) throw new Error(`The site has no ${name}, which its reports are printed with.`);
        return `../${found.fileName}`;
      });
      emit(render.STYLE_FILE, style);
    },
    configureServer({ config, middlewares }) {
      const answerTo = async (path: string): Promise<[type: string, text: string] | null> => {
        const render = await loadRenderer();
        if (path === `/${render.STYLE_FILE}`)
          return ['text/css', render.reportStyle((file) => `/${relative(config.root, file).replaceAll('\\', '/')}`)];
        const [, id, language] = /^\/([\w-]+)\.(\w+)\.html/.exec(path) ?? [];
        if (id === undefined || !LANGUAGES.some((each) => each === language)) return null;
        const page = await pageOf(folder, id, language as Language, render);
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
