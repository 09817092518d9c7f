import { DOCTRINES } from '../../engine';
import { LANGUAGE_INFO, LANGUAGES } from '../../words';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale } from '../hooks/use-words';
import { lazy, NotLoaded } from '../lazy';
import { Button } from '../ui/button';
import { DoctrineMark } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { SoundSwitch } from '../ui/sound-switch';
import { titleView } from './view-model';

/** What is new to those who have played here: it comes where its room is kept. */
const Bands = lazy(() => import('../return/bands'), {
  isOnDemand: true,
  placeholder: ({ retry }) => (
    <div class="title-bands">
      <NotLoaded retry={retry} />
    </div>
  ),
});

/** The cry and one action; to those who come back, the game in progress and what is new. */
export function CatalogueScreen({ app }: PageProps) {
  const { launch, savedGames, navigation } = app;
  const locale = useLocale();
  const { words } = locale;
  const loading = useStore(launch, (state) => state.loading);
  // Another tab may have played: the title shows what is kept by now.
  const games = useStore(savedGames, (state) => state.games);
  const { first, long, going } = titleView(app.catalogue, games, locale);
  const returning = app.returning();
  const isReturn = games.length > 0 || returning !== null;
  const { title } = words;
  const play = (id: string) => void launch.actions.play(id);
  const openWorlds = () => navigation.actions.goTo('worlds');
  const isOpening = loading !== null;
  return (
    <>
      <div class="title-cry">
        <ScreenHeading of="catalogue" class="cry">
          <span translate={false}>{title.cry}</span>
        </ScreenHeading>
        <p class="title-stakes display">
          {title.stakes.slice(0, isReturn ? undefined : 1).map((line) => (
            <span key={line}>{line} </span>
          ))}
        </p>
      </div>
      <div class="title-doors">
        {first !== null && (
          <Button class="title-play button-ink" disabled={isOpening} onClick={() => play(first.id)}>
            <b class="display">{title.play}</b>
            <span class="title-say">
              {/* Which one it is for who comes back, their games say. */}
              {(!isReturn || games.length > 0) && (
                <>
                  <span>{isReturn ? first.title : title.playNow(first.turns, first.time)}</span>{' '}
                  <span>{isReturn ? first.time : title.playNothingFirst}</span>
                </>
              )}
            </span>
          </Button>
        )}
        {isReturn && (going !== null || (games.length === 0 && returning === 'going')) && (
          <Button
            class="title-door title-resume"
            disabled={isOpening}
            onClick={() => going !== null && void launch.actions.resume(going.save.id)}
          >
            <b>
              {title.goOn} {going?.title}
            </b>
            <span>{going?.turn}</span>
          </Button>
        )}
        {isReturn ? (
          <Button class="title-door" onClick={openWorlds}>
            {title.worlds}
          </Button>
        ) : (
          <p class="title-others">
            {long !== null && (
              <Button class="title-long button-plain" disabled={isOpening} onClick={() => play(long.id)}>
                {title.long(long.title, long.time)}
              </Button>
            )}
            <Button class="title-long button-plain" onClick={openWorlds}>
              {title.worlds}
            </Button>
          </p>
        )}
        <p class="title-state hide-empty" role="status">
          {isOpening && title.loading}
        </p>
      </div>
      {isReturn ? <Bands app={app} /> : <Routes />}
      <Menus app={app} />
    </>
  );
}

/** The three signs to know, and what each stands for. */
function Routes() {
  const { words } = useLocale();
  return (
    <ul class="title-routes">
      {DOCTRINES.map((doctrine) => (
        <li key={doctrine} class={doctrine}>
          <span class="title-sign on-doctrine">
            <DoctrineMark doctrine={doctrine} />
          </span>
          <div>
            <h2>{words.title.routes[doctrine].name}</h2>
            <p>{words.title.routes[doctrine].text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Menus({ app }: PageProps) {
  const { settings, savedGames, navigation } = app;
  const { words, language } = useLocale();
  const kept = useStore(savedGames, ({ games, unreadable }) => games.length + unreadable.length);
  const { goTo, openDialog } = navigation.actions;
  return (
    <div class="title-actions">
      {/* It comes last and stands first, in a place of its own: it moves none of the others. */}
      <span class="title-kept">
        {kept > 0 && (
          <Button onClick={() => goTo('games')}>
            {words.title.games} <span class="num">{kept}</span>
          </Button>
        )}
      </span>
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
      <Button onClick={() => openDialog({ name: 'code' })}>{words.title.haveCode}</Button>
      {app.isClassServer && <Button onClick={() => goTo('seat')}>{words.title.join}</Button>}
      <Button onClick={() => goTo('class')}>{words.title.class}</Button>
      <Button onClick={() => openDialog({ name: 'settings' })}>{words.head.settings}</Button>
      <SoundSwitch app={app} class="" />
    </div>
  );
}
