import './start.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { LANGUAGE_INFO } from '../../scenario/playable';
import { template } from '../../scenario/template';
import { atelierOf } from '../../store/atelier/atelier';
import { worldText } from '../../store/atelier/beginnings';
import type { AppContext } from '../../store/create-app';
import { type Source, workshopOf } from '../../store/workshop/workshop';
import { atelierWords } from '../../words/workshop';
import { templateWords } from '../../words/template';
import { useStore } from '../hooks/use-store';
import { useLanguage, useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';

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

  const write = (source: Source) => {
    actions.open(source);
    app.navigation.actions.goTo('atelier');
  };
  const bring = (name: string, read: () => Promise<string>) => async () => {
    tell(words.loading);
    try {
      write({ name, text: await read() });
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
          <Button icon="crayon" class="button-sun" onClick={() => write(file)}>
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
          <Button key={id} onClick={() => void bring(`${id}.yaml`, () => worldText(id))()}>
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
    </section>
  );
}
