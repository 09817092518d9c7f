import './start.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { LANGUAGE_INFO } from '../../scenario/playable';
import { nodeAt, readDocument, removeValue } from '../../scenario/edit';
import { template } from '../../scenario/template';
import { atelierOf, type Problem } from '../../store/atelier/atelier';
import { worldText } from '../../store/atelier/beginnings';
import type { AppContext } from '../../store/create-app';
import { type Source, workshopOf } from '../../store/workshop/workshop';
import { atelierWords } from '../../words/workshop';
import { templateWords } from '../../words/template';
import { useStore } from '../hooks/use-store';
import { useLanguage, useLocale, useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Button } from '../ui/button';

const LessonDialog = lazy(() => import('./lesson-dialog'), { isOnDemand: true });

interface StartProps {
  app: AppContext;
  /** The file that is open beside; null: none. */
  file: Source | null;
}

/**
 * Where one begins to write in the page, whatever is open: that file, the template, a world of the game, a world begun
 * before.
 */
export function Start({ app, file }: StartProps) {
  const { start: words } = useWords(atelierWords);
  const language = useLanguage();
  const { say } = useLocale();
  const store = atelierOf(app);
  const { actions } = store;
  const drafts = useStore(store, (state) => state.drafts);
  const [said, tell] = useState('');
  const heading = useId();
  useEffect(() => void actions.list(), [actions]);

  const write = (source: Source) => writeIn(app, source);
  const bring = (name: string, read: () => Promise<string>) => async () => {
    tell(words.loading);
    try {
      await write({ name, text: await read() });
    } catch {
      tell(words.failed);
    }
  };
  const fromTemplate = async () => {
    await templateWords.load(language);
    const schema = new URL(`scenario.schema.${language}.json`, document.baseURI).href;
    const { templateFile: id, templateTitle: title } = words;
    return template({ id, title, languages: [language], schema, isForTerminal: false });
  };
  const [copied, ask] = useState<{ title: string; source: Source } | null>(null);
  /** What it says to teachers is of that world: taken over where it is asked for. */
  const fromWorld = async (id: string, title: string) => {
    tell(words.loading);
    try {
      const source = { name: `${id}.yaml`, text: await worldText(id) };
      tell('');
      if (nodeAt(readDocument(source.text).root, LESSON) === null) await write(source);
      else ask({ title, source });
    } catch {
      tell(words.failed);
    }
  };
  const reopen = async (id: string) => {
    if (await actions.reopen(id)) app.navigation.actions.goTo('atelier');
    else await actions.list();
  };
  /** Its sheets are those of a world that is open. */
  const print = async (id: string) => {
    const { keptWorld } = await import('../../store/atelier/kept-worlds');
    const kept = await keptWorld(app, id).catch(() => null);
    if (kept === null || kept.scenario === null) return tell(kept === null ? words.failed : words.faulty);
    const { source, scenario } = kept;
    workshopOf(app).actions.adopt(source, { problems: [], scenario });
    app.navigation.actions.goTo('kit');
  };
  return (
    <section class="atelier-start stack" aria-labelledby={heading}>
      <h2 id={heading}>{words.name}</h2>
      <p>{words.lead}</p>
      <p class="wrap">
        {file !== null && (
          <Button icon="crayon" class="button-sun" onClick={() => void write(file)}>
            {words.openFile(file.name)}
          </Button>
        )}
        <Button
          icon="crayon"
          class={file === null ? 'button-sun' : ''}
          onClick={() => void bring(`${words.templateFile}.yaml`, fromTemplate)()}
        >
          {words.template}
        </Button>
        {app.catalogue.map(({ id, title }) => (
          <Button key={id} onClick={() => void fromWorld(id, say(title))}>
            {words.world(say(title))}
          </Button>
        ))}
      </p>
      {drafts !== null && drafts.length > 0 && (
        <>
          <h3>{words.drafts}</h3>
          <ul class="drafts">
            {drafts.map((draft) => {
              const title = draft.title === '' ? draft.name : draft.title;
              const date = new Date(draft.changed).toLocaleString(LANGUAGE_INFO[language].locale, {
                dateStyle: 'medium',
                timeStyle: 'short',
              });
              return (
                <li key={draft.id} class="row">
                  <Button icon="crayon" onClick={() => void reopen(draft.id)}>
                    {words.open(title)}
                  </Button>
                  <Button icon="imprimer" aria-label={words.printOf(title)} onClick={() => void print(draft.id)}>
                    {words.print}
                  </Button>
                  <span class="note">
                    {words.changed(date)}
                    {!draft.isDownloaded && <b>, {words.notDownloaded}</b>}
                  </span>
                  <Button
                    icon="croix"
                    class="button-plain"
                    aria-label={words.forget(title)}
                    onClick={() => void actions.forget(draft.id)}
                  />
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p class="page-note note hide-empty" role="status">
        {said}
      </p>
      {copied !== null && (
        <LessonDialog
          title={copied.title}
          onClose={() => ask(null)}
          onBegin={(isKept) => {
            const { name, text } = copied.source;
            const without = isKept ? null : removeValue(readDocument(text), LESSON);
            void write({ name, text: without?.text ?? text });
          }}
        />
      )}
    </section>
  );
}

const LESSON = ['lesson'];

/** Opens a world in the atelier, or goes on with it where it is kept; `problem`: and leads to its place. */
export async function writeIn(app: AppContext, source: Source, problem: Problem | null = null): Promise<void> {
  const { actions } = atelierOf(app);
  if (!(await actions.reopenText(source.text))) actions.open(source);
  actions.arriveAt(problem);
  app.navigation.actions.goTo('atelier');
}
