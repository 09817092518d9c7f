import './ending.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { poster } from '../../drawings/endings/endings';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Drawing } from '../ui/drawing';
import { type Fits, fitOf } from '../ui/fit';
import { Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';
import { ScreenHeading } from '../ui/screen-heading';
import { Axes } from '../ui/axes';
import { useSize } from '../hooks/use-size';
import { useLocale } from '../hooks/use-words';
import type { GameScreenProps } from '../current-screen';
import { lazy } from '../lazy';
import { useStore } from '../hooks/use-store';
import { axesIn, closed } from '../ui/sentences';
import { endingWords, peopleWords } from '../../words/ending';
import { PromiseStamp } from './promise-stamp';
import { endingView, type EndingView } from './view-model';

/** Loaded before this is first shown. */
export const words = [endingWords, peopleWords];

/** How a game ended: its poster and its cry. The debrief follows it. */
export default function EndingScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words, numbers } = locale;
  const told = endingWords(locale.language);
  const theme = useStore(app.settings, (state) => state.theme);
  const ending = useMemo(() => endingView(game, locale), [game, locale]);
  const { family, ground, title, text, axes, early, remembered, promise, lives } = ending;
  const [saved, setSaved] = useState<boolean | null>(null);
  const save = async () => {
    const axis = (name: 'emancipation' | 'tyranny') => ({ value: numbers.points(axes[name]), name: words.axes[name] });
    const sheet = {
      family,
      ground,
      title,
      text,
      emancipation: axis('emancipation'),
      tyranny: axis('tyranny'),
      foot: `${words.game.name} · ${ending.game}`,
    };
    try {
      const { savePoster } = await import('./save-poster');
      await savePoster(sheet, theme, `bouclier-${ending.id}.png`);
      setSaved(true);
    } catch {
      setSaved(false);
    }
  };
  return (
    <>
      <section class="poster" aria-labelledby="ending-title">
        <Poster family={family} ground={ground} />
        <DialogButton app={app} name="settings" class="poster-settings" />
        <div class="poster-slab">
          <div class="poster-cry">
            <p class="kicker">{early ?? told.kicker}</p>
            <ScreenHeading
              of={`ending ${ending.id}`}
              announcement={words.announce.ending(closed(title), axesIn(axes, locale))}
              class={`cry ${fitOf(title, FITS)}`}
              id="ending-title"
            >
              {title}
            </ScreenHeading>
            <Axes axes={axes} />
            <p class="poster-score">{told.score}</p>
          </div>
          <div class="poster-text">
            <p>{[text, ...remembered].join(' ')}</p>
            {promise !== null && <PromiseStamp promise={promise} />}
            <p class="poster-actions wrap">
              <PageLink class="button button-sun" to="debrief">
                {told.understand} <Icon name="bas" />
              </PageLink>
              <Button onClick={app.launch.actions.again}>{words.ending.again}</Button>
              <Button onClick={() => void save()}>
                <Icon name="telecharger" /> {told.save}
              </Button>
              <Button onClick={app.game.actions.leave}>{words.ending.menu}</Button>
            </p>
            <p class="poster-state" role="status">
              {saved === null ? '' : saved ? told.saved : told.failed}
            </p>
          </div>
        </div>
      </section>
      {lives.length > 0 && <Fates lives={lives} />}
    </>
  );
}

/** What draws people is fetched where a scenario has some. */
const Fates = lazy(() => import('../people/fates'), { isOnDemand: true });

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

/** Until the page has been measured. */
const FIRST_SIZE = { width: 1366, height: 522 };

function Poster({ family, ground }: Pick<EndingView, 'family' | 'ground'>) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame) ?? FIRST_SIZE;
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const shapes = useMemo(() => poster(family, width, height, ground), [family, width, height, ground]);
  return (
    <div class="poster-picture" ref={frame}>
      <Drawing shapes={shapes} width={width} height={height} fit="slice" />
    </div>
  );
}
