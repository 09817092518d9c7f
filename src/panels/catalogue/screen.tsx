import { LANGUAGE_INFO, LANGUAGES } from '../../words';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useWords, useLocale } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Picture } from '../ui/picture';
import { ScreenHeading } from '../ui/screen-heading';
import { SoundSwitch } from '../ui/sound-switch';
import { catalogueCards } from './view-model';

/** The width and the heights of the drawing on a card. */
const [WIDTH, TALL, LOW] = [250, 250, 175];

/** The cry, what is at stake, and the games of the catalogue. */
export function CatalogueScreen({ app }: PageProps) {
  const { catalogue, launch, savedGames, settings, navigation } = app;
  const locale = useLocale();
  const { language } = locale;
  const { words } = locale;
  const loading = useStore(launch, (state) => state.loading);
  // Another tab may have played: the title shows what is kept by now.
  const games = useStore(savedGames, (state) => state.games);
  const unreadable = useStore(savedGames, (state) => state.unreadable);
  const ownGames = games.length + unreadable.length;
  const beside = useStore(app.beside, ({ worlds }) => worlds);
  const { goTo, openDialog } = navigation.actions;
  return (
    <>
      <div class="title-cry">
        <ScreenHeading of="catalogue" class="cry">
          <span translate={false}>{words.title.cry}</span>
        </ScreenHeading>
        <p class="title-stakes display">
          {words.title.stakes.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </p>
      </div>
      <div class="title-actions wrap">
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <Button
            key={other}
            onClick={() => settings.actions.prefer({ language: other })}
            lang={other}
            aria-label={`${other.toUpperCase()}, ${LANGUAGE_INFO[other].name}`}
          >
            {other.toUpperCase()}
          </Button>
        ))}
        {ownGames > 0 && (
          <Button onClick={() => goTo('games')}>
            {words.title.games} <span class="num">{ownGames}</span>
          </Button>
        )}
        <Button onClick={() => openDialog({ name: 'code' })}>{words.title.haveCode}</Button>
        {app.isClassServer && <Button onClick={() => goTo('seat')}>{words.title.join}</Button>}
        <Button onClick={() => goTo('class')}>{words.title.class}</Button>
        <Button onClick={() => openDialog({ name: 'settings' })}>{words.head.settings}</Button>
        <SoundSwitch app={app} class="" />
      </div>
      <section class="catalogue" aria-labelledby="catalogue-name">
        <h2 id="catalogue-name" class="visually-hidden">
          {words.title.shelf}
        </h2>
        <ul>
          {catalogueCards(catalogue, launch.actions.saveOf, locale).map((scenario, place) => (
            <li key={scenario.id} class="card">
              {scenario.picture !== null && (
                <Picture class="card-picture" width={WIDTH} name={scenario.picture} height={place === 0 ? TALL : LOW} />
              )}
              <div class="card-text">
                <h3>{scenario.title}</h3>
                <p>{scenario.summary}</p>
                <p class="card-turns">
                  {words.title.turns(scenario.turns)}
                  {scenario.isFirstLesson && scenario.saved === null && ` · ${words.title.first}`}
                  {scenario.saved !== null && ` · ${words.title.saved(scenario.saved.turn)}`}
                </p>
                {scenario.hasReport && (
                  <p class="card-report">
                    <a href={`reports/${scenario.id}.${language}.html`}>
                      {words.title.report}
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
                  onClick={() => openDialog({ name: 'prepare', scenario: scenario.id })}
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
              <h3>{title}</h3>
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
                <h3>{words.workshop.card}</h3>
                <p>{words.workshop.summary}</p>
                <p class="card-turns">
                  {words.workshop.name}
                  {launch.actions.keptElsewhere().length > 0 && ` · ${words.workshop.kept}`}
                </p>
              </div>
              <p class="card-actions wrap">
                <Button class="button-sun" onClick={() => goTo('workshop')}>
                  {words.workshop.open}
                  <Of what={words.workshop.card} />
                </Button>
              </p>
            </li>
          )}
        </ul>
      </section>
    </>
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
