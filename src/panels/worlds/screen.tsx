import './card.css';
import { worldsWords } from '../../words/games';
import type { PageProps } from '../current-screen';
import { useLoaded } from '../hooks/use-loaded';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Page } from '../ui/page/page';
import { Picture } from '../ui/picture';
import { catalogueCards } from './view-model';

/** Loaded before this is first shown. */
export const words = [worldsWords];

/** The width and the heights of the drawing on a card. */
const [WIDTH, TALL, LOW] = [250, 250, 175];

/** Every world that can be played here, and the way to write one's own. */
export default function WorldsScreen({ app }: PageProps) {
  const { catalogue, launch, navigation } = app;
  const locale = useLocale();
  const { language, words } = locale;
  const here = worldsWords(language);
  const loading = useStore(launch, (state) => state.loading);
  // Another tab may have played: the cards show what is kept by now.
  useStore(app.savedGames, (state) => state.games);
  const summaries = useLoaded(app.documents.summaries, []);
  const beside = useStore(app.beside, ({ worlds }) => worlds);
  const { goTo, openDialog } = navigation.actions;
  const summaryOf = (id: string) => {
    const summary = summaries === null || summaries === 'failed' ? undefined : summaries[id];
    return summary && locale.say(summary);
  };
  return (
    <Page
      app={app}
      id="worlds"
      name={words.title.worlds}
      lead={here.lead}
      sidebar={
        !app.isAlone && (
          <>
            <p>{here.collection.help}</p>
            <p>
              <Button onClick={() => goTo('collection')}>{here.collection.open}</Button>
            </p>
          </>
        )
      }
    >
      <ul class="cards">
        {catalogueCards(catalogue, launch.actions.saveOf, locale).map((scenario, place) => (
          <li key={scenario.id} class="card">
            {scenario.picture !== null && (
              <Picture class="card-picture" width={WIDTH} name={scenario.picture} height={place === 0 ? TALL : LOW} />
            )}
            <div class="card-text">
              <h2>{scenario.title}</h2>
              <p>{summaryOf(scenario.id)}</p>
              <p class="card-turns">
                {words.title.turns(scenario.turns)}
                {scenario.isFirstLesson && scenario.saved === null && ` · ${here.first}`}
                {scenario.saved !== null && ` · ${here.saved(scenario.saved.turn)}`}
              </p>
              {scenario.hasReport && (
                <p class="card-report">
                  <a href={`reports/${scenario.id}.${language}.html`}>
                    {here.report}
                    <Of what={scenario.title} />
                  </a>
                </p>
              )}
            </div>
            <p class="card-actions wrap">
              {scenario.saved !== null && (
                <Button
                  class="button-sun"
                  disabled={loading !== null}
                  onClick={() => void launch.actions.resume(scenario.saved!.save)}
                >
                  {words.title.resume}
                  <Of what={scenario.title} />
                </Button>
              )}
              <Button
                class={scenario.saved === null ? 'button-sun' : 'card-prepare button-plain'}
                disabled={loading !== null}
                onClick={() => void launch.actions.play(scenario.id)}
              >
                {scenario.saved === null ? words.title.play : words.ending.again}
                <Of what={scenario.title} />
              </Button>
              <Button
                class="card-prepare button-plain"
                disabled={loading !== null}
                onClick={() => openDialog({ name: 'prepare', scenario: scenario.id, start: {} })}
              >
                {words.title.prepare}
                <Of what={scenario.title} />
              </Button>
            </p>
            <p class="card-state hide-empty" role="status">
              {loading === scenario.id && words.title.loading}
            </p>
          </li>
        ))}
        {beside.map(({ file, title }) => (
          <li key={file} class="card card-beside">
            <h2>{title}</h2>
            <p class="card-actions wrap">
              <Button
                class="button-sun"
                onClick={() => openDialog({ name: 'given', world: file, from: 'site', start: {} })}
              >
                {words.title.play}
                <Of what={title} />
              </Button>
            </p>
          </li>
        ))}
        {!app.isAlone && (
          <li class="card">
            <Picture class="card-picture" width={WIDTH} name="crayon" height={TALL} />
            <div class="card-text">
              <h2>{words.workshop.name}</h2>
              <p>{here.workshop.summary}</p>
              {launch.actions.keptElsewhere().length > 0 && <p class="card-turns">{here.workshop.kept}</p>}
            </div>
            <p class="card-actions wrap">
              <Button class="button-sun" onClick={() => goTo('workshop')}>
                {here.workshop.open}
                <Of what={words.workshop.name} />
              </Button>
            </p>
          </li>
        )}
      </ul>
    </Page>
  );
}

/** Of which card a button is, for those who hear it alone. */
function Of({ what }: { what: string }) {
  const { colon } = useWords();
  return (
    <span class="visually-hidden">
      {colon}
      {what}
    </span>
  );
}
