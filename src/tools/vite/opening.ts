/**
 * What a visit sees first is in the page itself: the title in each language, with the style of the first screens, before any
 * other file has come. A small script shows what the address asks for, in the language and the print that the player chose,
 * and says so where the game can't run: from a file, or in a frame without an origin of its own.
 */
import type { Plugin } from 'vite';
import { LANGUAGE_INFO, LANGUAGES } from '../../words/languages';
import type * as openingPage from '../support/opening-page';
import { runModule } from './run-module';

const CATALOGUE = '\0virtual:catalogue';
const LINKS = LANGUAGES.map((language) => LANGUAGE_INFO[language].link).join('|');

/** Runs where it stands, before the first paint. The names in storage are those of the settings and of the tab's memory. */
const SCRIPT = `{
  const root = document.documentElement;
  const app = document.querySelector('#app');
  const all = [...document.querySelectorAll('template')];
  const read = (use) => { try { return use(); } catch { return null; } };
  const kept = read(() => JSON.parse(localStorage.getItem('bouclier.preferences'))) ?? {};
  const asked = new URLSearchParams(location.search);
  const system = navigator.language.toLowerCase().split('-')[0];
  const here = [asked.get('lang'), kept.language, system].map((id) => all.find(({ lang }) => lang === id)).find(Boolean) ?? all[0];
  root.lang = here.lang;
  for (const name of ['theme', 'motion', 'spacing']) if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
  const show = (place) => {
    const part = here.content.children[place].cloneNode(true);
    app.replaceChildren(...(place === 0 ? part.childNodes : [part]));
    app.querySelector('main').dataset.opening = '';
  };
  const place = read(() => history.state.bouclier.place) ?? 'catalogue';
  const isGame = asked.has('scenario') || /^#(${LINKS})=/i.test(location.hash) || read(() => sessionStorage.getItem('bouclier.playing')) !== null;
  if (origin === 'null') {
    show(2);
    if (self === top) app.querySelector('.opening-alone').remove();
  } else show(isGame || place !== 'catalogue' ? 1 : 0);
  addEventListener('error', ({ target }) => {
    if (target.tagName === 'SCRIPT' && origin !== 'null') show(3);
  }, true);
  app.addEventListener('click', ({ target }) => {
    const button = target.closest('main[data-opening] button');
    if (button) button.dataset.pressed = '';
  });
}`;

export function opening(): Plugin {
  let catalogue: openingPage.ShownEntry[] = [];
  return {
    name: 'bouclier-opening',
    apply: 'build',
    moduleParsed({ id, code }) {
      if (id === CATALOGUE) catalogue = JSON.parse(code!.replace(/^export const catalogue = |;\s*$/g, '')) as never;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { openingTemplate } = await runModule<typeof openingPage>('tools/support/opening-page.tsx');
        const templates = LANGUAGES.map((language) => openingTemplate(language, catalogue)).join('');
        return html
          .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (_link, file: string) => {
            const style = bundle[file];
            if (style?.type !== 'asset') throw new Error(`${file} is no style of the site.`);
            // Nothing asks for it by its name any more.
            delete bundle[file];
            for (const output of Object.values(bundle))
              if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(file);
            return `<style>${String(style.source).trim().replaceAll('url(./', 'url(./assets/')}</style>`;
          })
          .replace('</body>', () => `${templates}<script>${minified(SCRIPT)}</script></body>`);
      },
    },
  };
}

const minified = (script: string): string => script.replace(/\n\s+/g, '\n');
