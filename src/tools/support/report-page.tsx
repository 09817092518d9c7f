/** A balance report as a page: the components of the workshop's report, rendered to HTML. Nothing in the page runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { BalanceReport } from '../../analyst';
import { InLanguage } from '../../panels/hooks/use-words';
import { ReportPage } from '../../panels/workshop/report/report-page';
import { type Language, LANGUAGES, wordsOf } from '../../words';
import { reportWords } from '../../words/report';
import { balanceWords } from '../../words/tools';
import type { LocalReport } from './balance-text';
import { INLINED_POLICY, inlined, pageStyle } from './page-style';
import { readScenario, reportPath } from './scenario-file';

/** In the order of the cascade. */
const STYLES = [
  'styles/fonts.css',
  'styles/tokens.css',
  'styles/base.css',
  'ui/table.css',
  'ui/plot/plot.css',
  'workshop/report/report.css',
  'workshop/report/report-page.css',
];

// Here, so that whoever has loaded this module can render at once.
await Promise.all(
  LANGUAGES.flatMap((language) => [wordsOf, reportWords, balanceWords].map((words) => words.load(language))),
);

/** The style of pages that stand together in a folder. */
export const STYLE_FILE = 'report.css';

/** One file that needs no other. The same report gives the same bytes. */
export function reportFile(page: LocalReport): string {
  const style = pageStyle(STYLES, inlined, false);
  return documentOf(page, { policy: INLINED_POLICY, style: `<style>\n${style}</style>` });
}

/** A page that stands beside STYLE_FILE, in a folder of the game's site; no policy has to be loosened for it. */
export const reportInSite = (page: LocalReport): string =>
  documentOf(page, {
    policy: "style-src 'self'; font-src 'self'; img-src 'self'",
    style: `<link rel="stylesheet" href="${STYLE_FILE}">`,
    // Not every host finds the page of a folder by the folder's name.
    game: '../index.html',
  });

/** The page, for the site, of a report that is kept beside its scenario; null where there is none. */
export async function keptReportPage(folder: string, id: string, language: Language): Promise<string | null> {
  if (!existsSync(reportPath(folder, id))) return null;
  const { scenario } = await readScenario(join(folder, `${id}.yaml`));
  if (scenario === null) return null;
  const report = JSON.parse(readFileSync(reportPath(folder, id), 'utf8')) as BalanceReport;
  return reportInSite({ report, scenario, language });
}

interface Head {
  policy: string;
  style: string;
  game?: string;
}

function documentOf(
  { report, scenario, language, changes = null }: LocalReport,
  { policy, style, game }: Head,
): string {
  const title = balanceWords(language).kicker + wordsOf(language).colon + scenario.title[language];
  const head = renderToString(
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={`default-src 'none'; ${policy}`} />
      <title>{title}</title>
    </>,
  );
  const body = renderToString(
    <InLanguage value={language}>
      <ReportPage report={report} scenario={scenario} changes={changes} game={game} />
    </InLanguage>,
  );
  return `<!doctype html>\n<html lang="${language}">\n<head>${head}\n${style}\n</head>\n<body>${body}</body>\n</html>\n`;
}

/** The style sheets of the page as one; `addressOf` is how they name a file of the project. */
export const reportStyle = (addressOf: (file: string) => string): string => pageStyle(STYLES, addressOf);
