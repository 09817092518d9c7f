import './ending.css';
import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import { goHome } from '../../store/navigation/go-home';
import { codeOf } from '../../store/saved-games/codes';
import { endingWords, peopleWords } from '../../words/ending';
import { mapWords } from '../../words/map';
import { isListed } from '../../scenario/catalogue';
import { nextWorld } from '../catalogue/view-model';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useForeign, useLocale, useWords } from '../hooks/use-words';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { type Fits, fitOf } from '../ui/fit';
import { Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';
import { ScreenHeading } from '../ui/screen-heading';
import { axesIn, closed } from '../ui/sentences';
import { AfterYou } from './after-you';
import { Frieze } from './frieze';
import { Keeping } from './keeping';
import { POSTER_ID } from './names';
import { NextWorld } from './next-world';
import { Picture, TallPoster } from './poster';
import type { EndProps, Leading } from './props';
import { PromiseStamp } from './promise-stamp';
import { Route } from './route';
import { Score } from './score';
import { endingView } from './view-model';

/** Loaded before this is first shown. */
export const words = [endingWords, peopleWords, mapWords];

/** How a game ended: what its people became, or its poster where it followed nobody. The debrief follows it. */
export default function EndingScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const ending = useMemo(() => endingView(game, locale, isListed(app.catalogue, game.scenario)), [game, locale]);
  const games = useStore(app.savedGames, (state) => state.games);
  const next = game.mode === 'game' ? nextWorld(app.catalogue, games) : null;
  const share =
    game.mode === 'game' ? () => app.navigation.actions.openDialog({ name: 'share', code: codeOf(game) }) : null;
  return (
    <>
      <AfterYou app={app} ending={ending} />
      {ending.lives.length > 0 ? (
        <>
          <Frieze app={app} ending={ending} onShare={share} next={next} />
          <PosterPart app={app} ending={ending} />
        </>
      ) : (
        <PosterScreen app={app} ending={ending} onShare={share} next={next} />
      )}
    </>
  );
}

/** The poster under the frieze, with all that it says in words, to keep and to send. */
function PosterPart({ app, ending }: EndProps) {
  const told = useWords(endingWords);
  return (
    <section class="poster-part" id={POSTER_ID} tabIndex={-1} aria-labelledby="poster-title">
      <TallPoster sheet={ending.sheet} />
      <div>
        <h2 id="poster-title">{told.poster}</h2>
        <p class="display">{ending.title}</p>
        <Score ending={ending} />
        {ending.told.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="poster-actions wrap">
          <Keeping app={app} ending={ending} />
          <Home app={app} />
        </p>
      </div>
    </section>
  );
}

function Home({ app }: { app: AppContext }) {
  const { ending } = useWords();
  return <Button onClick={() => goHome(app)}>{ending.menu}</Button>;
}

/** The poster as the whole screen. */
function PosterScreen({ app, ending, onShare, next }: EndProps & Leading) {
  const locale = useLocale();
  const { words } = locale;
  const told = endingWords(locale.language);
  const lang = useForeign();
  const { title, axes, early, promise, route } = ending;
  return (
    <section class="poster" aria-labelledby="ending-title">
      <Picture picture={ending.picture} world={ending.world} />
      <DialogButton app={app} name="settings" class="poster-settings" />
      <div class="poster-slab">
        <div class="poster-cry">
          <p class="kicker">{early ?? told.kicker}</p>
          <ScreenHeading
            of={`ending ${ending.id}`}
            announcement={told.heard(closed(title), axesIn(axes, locale))}
            class={`cry ${fitOf(title, FITS)}`}
            id="ending-title"
            lang={lang}
          >
            {title}
          </ScreenHeading>
          <Axes axes={axes} />
          <Score ending={ending} />
        </div>
        <div class="poster-text">
          <p lang={lang}>{ending.told.join(' ')}</p>
          {promise !== null && <PromiseStamp promise={promise} />}
          <Route route={route} />
          <p class="poster-actions wrap">
            <PageLink class="button button-sun" to="debrief">
              {told.understand} <Icon name="bas" />
            </PageLink>
            <Button onClick={app.launch.actions.again}>{words.ending.again}</Button>
            {next !== null && <NextWorld app={app} next={next} />}
            <Keeping app={app} ending={ending} onShare={onShare} />
            <Home app={app} />
          </p>
        </div>
      </div>
    </section>
  );
}

/**
 * Widths of a title, in sizes of its letters, up to which it stands on one line of the slab: the largest size first. So large
 * it is a fifth narrower than measured.
 */
const FITS: Fits = [
  [5.5, ''],
  [6.8, 'is-medium'],
  [7.7, 'is-broad'],
  [9.4, 'is-long'],
];
