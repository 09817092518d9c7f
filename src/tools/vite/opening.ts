/**
 * What a visit sees first is in the page itself: the title in each language, with the style of the first screens, before any
 * other file has come. A small script shows what the address asks for, in the language and the print that the player chose,
 * asks for the words and the scenario beside the game instead of after it, and says so where the game can't run: from a file,
 * or in a frame without an origin of its own.
 */
import { basename } from 'node:path';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { type Language, LANGUAGE_INFO, LANGUAGES } from '../../words/languages';
import type * as openingPage from '../support/opening-page';
import { runModule } from './run-module';

const CATALOGUE = '\0virtual:catalogue';
const LINKS = LANGUAGES.map((language) => LANGUAGE_INFO[language].link).join('|');

/**
 * Runs where it stands, before the first paint. Where the title is shown that is of the cry, which stands in the page: the rest is
 * laid out for the next frame.
 * The names in storage are those of the settings and of the tab's memory.
 */
const SCRIPT = `{
  const root = document.documentElement;
  const app = document.querySelector('#app');
  const all = [...document.querySelectorAll('template[lang]')];
  const read = (use) => { try { return use(); } catch { return null; } };
  const kept = read(() => JSON.parse(localStorage.getItem('bouclier.preferences'))) ?? {};
  const asked = new URLSearchParams(location.search);
  const system = navigator.language.toLowerCase().split('-')[0];
  const here = [asked.get('lang'), kept.language, system].map((id) => all.find(({ lang }) => lang === id)).find(Boolean) ?? all[0];
  root.lang = here.lang;
  for (const name of ['theme', 'motion', 'spacing']) if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
  const show = (place) => {
    const part = here.content.children[place].cloneNode(true);
    app.replaceChildren(...(place < 2 ? part.childNodes : [part]));
    app.querySelector('main').dataset.opening = '';
    if (back === 'over') app.querySelector('.title-resume')?.remove();
  };
  const place = read(() => history.state.bouclier.place) ?? 'catalogue';
  const back = read(() => localStorage.getItem('bouclier.return'));
  const hasCode = /^#(${LINKS})=/i.test(location.hash);
  const game = here.getAttribute('data-game-' + asked.get('scenario'));
  const isPlaying = read(() => sessionStorage.getItem('bouclier.playing')) !== null;
  const begins = asked.has('scenario') && !asked.has('hold');
  const isGame = begins || hasCode || isPlaying;
  const promise = [...here.content.children].findIndex(({ dataset }) => dataset.of === asked.get('scenario'));
  const cannotRun = origin === 'null';
  const first = cannotRun
    ? 3
    : game !== null && begins && !hasCode && (promise < 0 || !isPlaying)
      ? promise < 0 ? 5 : promise
      : isGame || place !== 'catalogue' ? 2 : back === null ? 0 : 1;
  if (first > 1) show(first);
  if (cannotRun && self === top) app.querySelector('.opening-alone').remove();
  addEventListener('lost', () => show(4));
  addEventListener('error', ({ target }) => {
    if (target.tagName === 'SCRIPT' && !cannotRun) show(4);
  }, true);
  const askForFiles = () => {
    const files = [here.dataset.words, game ?? '', promise < 0 ? '' : here.dataset.question].join(' ');
    for (const file of files.match(/\\S+/g)) {
      const kind = file.endsWith('css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
      document.head.append(Object.assign(document.createElement('link'), kind, { crossOrigin: '', href: './assets/' + file }));
    }
  };
  if (first < 2) requestAnimationFrame(() => setTimeout(() => {
    askForFiles();
    const cry = app.querySelector('[data-opening=cry] .wordmark');
    if (cry === null) return;
    show(first);
    app.querySelector('.cry').prepend(cry);
  }));
  else if (!cannotRun) askForFiles();
  app.addEventListener('click', ({ target }) => {
    const button = target.closest('main[data-opening] button');
    if (button) button.dataset.pressed = '';
  });
}`;

/** What is fetched beside the game, by module: the words of a language, what a game may begin with, the scenario asked for. */
const WORDS = /\/src\/words\/(\w+)\/common\.ts$/;
const QUESTION = /\/src\/(?:panels\/promise\/screen\.tsx|words\/(\w+)\/promise\.ts)$/;
const SCENARIO = /^\0virtual:scenario\/(.*)-(\w+)$/;

/** The files of the site that the page's script asks for in a language, as attributes of its template. */
function filesIn(language: Language, bundle: Rolldown.OutputBundle): Record<string, string> {
  const [words, question]: [string[], string[]] = [[], []];
  const games: [attribute: string, file: string][] = [];
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    const [file, ...styles] = [output.fileName, ...(output.viteMetadata?.importedCss ?? [])].map((path) =>
      basename(path),
    );
    for (const module of output.moduleIds) {
      if (WORDS.exec(module)?.[1] === language) words.push(file!);
      const asked = QUESTION.exec(module);
      if (asked !== null && [undefined, language].includes(asked[1] as Language)) question.push(file!, ...styles);
      const [, scenario, spoken] = SCENARIO.exec(module) ?? [];
      if (spoken === language) games.push([`data-game-${scenario}`, file!]);
    }
  }
  if (words.length === 0 || question.length === 0) throw new Error('What is fetched beside the game is in no file.');
  return { 'data-words': words.join(' '), 'data-question': question.join(' '), ...Object.fromEntries(games) };
}

/** The world's own place is empty until it is drawn. */
function withoutScene(template: string): string {
  const emptied = template.replaceAll(/<figure class="scene".*?<\/figure>/g, '');
  if (emptied === template) throw new Error('The title has no scene any more: what is to be taken out of the page?');
  return emptied;
}

export function opening(): Plugin {
  let catalogue: openingPage.ShownEntry[] = [];
  let promising: readonly openingPage.Promising[] = [];
  return {
    name: 'bouclier-opening',
    apply: 'build',
    moduleParsed({ id, code, meta }) {
      if (id !== CATALOGUE) return;
      catalogue = JSON.parse(code!.replace(/^export const catalogue = |;\s*$/g, '')) as never;
      promising = meta['promising'] as openingPage.Promising[];
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { openingIn } = await runModule<typeof openingPage>('tools/support/opening-page.tsx');
        const templates = LANGUAGES.map((language) =>
          openingIn(language, catalogue, promising, filesIn(language, bundle)),
        );
        return (
          html
            .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (_link, file: string) => {
              const style = bundle[file];
              if (style?.type !== 'asset') throw new Error(`${file} is no style of the site.`);
              // Nothing asks for it by its name any more.
              delete bundle[file];
              for (const output of Object.values(bundle))
                if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(file);
              return `<style>${String(style.source).trim().replaceAll('url(./', 'url(./assets/')}</style>`;
            })
            // Before there is a body nothing is painted: no frame is lost on an empty page.
            .replace('</head>', () => `${templates.map(withoutScene).join('')}</head>`)
            .replace('</body>', () => `${scriptOf(SCRIPT)}</body>`)
        );
      },
    },
  };
}

const scriptOf = (text: string): string => `<script>${minifySync('opening.js', text).code.trim()}</script>`;
