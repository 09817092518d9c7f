/** The sheets of a lesson as pages: one file a kind, which needs no other and in which nothing runs. */
import { renderToString } from 'preact-render-to-string';
import { InLanguage } from '../../panels/hooks/use-words';
import { Sheets } from '../../panels/kit/sheets/sheets';
import type { Kit, SheetKind } from '../../panels/kit/view-models/kit';
import { type Language, LANGUAGES, wordsOf } from '../../words';
import { aboutWords, kitWords, roomWords } from '../../words/class';
import { INLINED_POLICY, inlined, pageStyle } from './page-style';

/** In the order of the cascade. */
const STYLES = [
  'styles/fonts.css',
  'styles/tokens.css',
  'styles/base.css',
  'ui/fields/qr.css',
  'kit/sheets/kit-file.css',
  'kit/sheets/sheet.css',
  'kit/sheets/tables.css',
  'kit/sheets/pupil.css',
  'kit/sheets/cards.css',
  'kit/sheets/notes.css',
  'kit/sheets/print.css',
];

// Here, so that whoever has loaded this module can render at once.
await Promise.all(
  LANGUAGES.flatMap((language) => [wordsOf, kitWords, aboutWords, roomWords].map((words) => words.load(language))),
);

const style = pageStyle(STYLES, inlined, false);

/** The sheets of one kind. The same kit gives the same bytes. */
export function kitFile(kit: Kit, kind: SheetKind, language: Language): string {
  const title = `${kit.scenario.title[language]} · ${kitWords(language).kinds[kind].name}`;
  const head = renderToString(
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={`default-src 'none'; ${INLINED_POLICY}`} />
      <title>{title}</title>
    </>,
  );
  const body = renderToString(
    <InLanguage value={language}>
      <main class="kit-file">
        <h1 class="visually-hidden">{title}</h1>
        <Sheets kit={kit} kinds={[kind]} />
      </main>
    </InLanguage>,
  );
  return `<!doctype html>\n<html lang="${language}">\n<head>${head}\n<style>\n${style}</style>\n</head>\n<body>${body}</body>\n</html>\n`;
}
