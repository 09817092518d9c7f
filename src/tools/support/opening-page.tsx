/** What the page shows before the game has arrived, rendered with the game's own components: they take it over where it stands. */
import { renderToString } from 'preact-render-to-string';
import { DOCTRINES } from '../../engine';
import { App } from '../../panels/app';
import { InLanguage } from '../../panels/hooks/use-words';
import { PromiseHead } from '../../panels/promise/head';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { Text } from '../../scenario/text';
import { createApp } from '../../store/create-app';
import type { Returning } from '../../store/return/returning';
import { type Language, LANGUAGES, wordsOf } from '../../words';
import { promiseWords } from '../../words/session';
import { openingWords } from '../../words/tools';

await Promise.all(
  LANGUAGES.flatMap((language) => [wordsOf, promiseWords, openingWords].map((words) => words.load(language))),
);

/** An entry of the catalogue, without what fetches it. */
export type ShownEntry = Omit<CatalogueEntry, 'load'>;

/** A world that begins with a promise. */
export interface Promising {
  id: string;
  title: Text;
  summary: Text;
}

/**
 * A template for a language. Its children are, in this order: the first screen, and that of those who come back; a game that is
 * about to open, what is said where no game can run, and where a part of the site did not arrive; the frame of a first turn, and
 * of each world that begins with a promise what is promised, over the frame of the posters.
 * @param files attributes that name what is to be fetched in that language
 */
export function openingIn(
  language: Language,
  catalogue: readonly ShownEntry[],
  promising: readonly Promising[],
  files: Readonly<Record<string, string>>,
): string {
  const { title } = wordsOf(language);
  const { cannotRun, lost } = openingWords(language);
  return renderToString(
    <template lang={language} {...files}>
      <div>
        <App app={visit(language, catalogue, null)} />
      </div>
      <div>
        <App app={visit(language, catalogue, 'going')} />
      </div>
      <main class="sheet" data-screen="opening">
        <p class="opening" role="status">
          {title.loading}
        </p>
      </main>
      <main class="crash stack">
        <h1>{cannotRun.title}</h1>
        <p>{cannotRun.why}</p>
        <p class="opening-alone">
          <a class="button button-ink" href="./index.html" target="_blank" rel="noopener">
            {cannotRun.alone}
          </a>
        </p>
        {cannotRun.ways.map((way) => (
          <p key={way}>{way}</p>
        ))}
      </main>
      <main class="crash">
        <p role="alert">{lost}</p>
      </main>
      <main class="sheet opening-turn">
        <i class="opening-world" />
        <i class="opening" role="status">
          {title.loading}
        </i>
        <i class="opening-answers">
          {DOCTRINES.map((doctrine) => (
            <i key={doctrine} class={doctrine} />
          ))}
        </i>
      </main>
      {promising.map((world) => (
        <main key={world.id} class="sheet opening-promise" data-of={world.id}>
          <InLanguage value={language}>
            <PromiseHead scenario={world} />
          </InLanguage>
          <i class="opening-promises">
            <i />
            <i />
            <i />
          </i>
        </main>
      ))}
    </template>,
  );
}

const never = <T,>(): Promise<T> => new Promise(() => undefined);
const nothing = (): void => undefined;
const keeping = (text: Returning) => ({ read: () => text, write: () => null, remove: nothing, names: () => [] });

/** The game as it is before anything has been read, for a page that nobody touches. */
const visit = (language: Language, catalogue: readonly ShownEntry[], returning: Returning) =>
  createApp({
    storage: keeping(returning),
    tabStorage: keeping(null),
    location: { href: '', search: '', hash: '' },
    database: () => undefined,
    durable: null,
    onHashChange: nothing,
    history: { state: null, pushState: nothing, replaceState: nothing, go: nothing },
    onPopState: nothing,
    onOtherTab: nothing,
    clock: () => 0,
    newSeed: () => 0,
    below: () => 0,
    after: () => nothing,
    newId: () => '',
    language,
    fetchTexts: () => null,
    catalogue: catalogue.map((entry) => ({ ...entry, load: () => never() })),
    documents: {
      collectables: never,
      facts: never,
      world: never,
      summaries: never,
      lessons: never,
      instructions: never,
      guide: never,
      reference: never,
    },
    workshop: { checker: { check: never }, startAnalyst: never },
    balance: { startAnalyst: never },
    futures: { startAnalyst: never },
    debrief: { startAnalyst: never },
    classroom: { startAnalyst: never },
    problems: { startAnalyst: never, read: never },
    update: { reload: nothing },
  });
