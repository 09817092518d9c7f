import './frieze.css';
import './frieze-wide.css';
import { useMemo, useRef } from 'preact/hooks';
import { CELL, sky } from '../../drawings';
import { isWatched } from '../../drawings/endings/endings';
import { endingWords, peopleWords } from '../../words/ending';
import { mapWords } from '../../words/map';
import { useSize } from '../hooks/use-size';
import { useLocale } from '../hooks/use-words';
import DrawnPerson from '../people/drawn-person';
import { Axes } from '../ui/axes';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { Drawing } from '../ui/drawing';
import { Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';
import { ScreenHeading } from '../ui/screen-heading';
import { axesIn, closed } from '../ui/sentences';
import { POSTER_ID } from './names';
import { NextWorld } from './next-world';
import type { EndProps, Leading } from './props';
import { PromisePanel } from './promise-panel';
import { Route } from './route';
import type { EndingView } from './view-model';

/** Pixels of a standing person; the page sizes it. */
const TALL = 226;

/** What they became: the lives from the freest, in the yellow, to the most watched, in the grid. */
export function Frieze({ app, ending, onShare, next }: EndProps & Leading) {
  const locale = useLocale();
  const words = endingWords(locale.language);
  const people = peopleWords(locale.language);
  const { crowd } = mapWords(locale.language);
  const { lives, promise, axes, title, text, route, early } = ending;
  return (
    <section class="frieze" aria-labelledby="ending-title">
      <Sky ending={ending} />
      <DialogButton app={app} name="settings" class="poster-settings" />
      <div class="frieze-head">
        <ScreenHeading
          of={`ending ${ending.id}`}
          announcement={words.heard(closed(title), axesIn(axes, locale))}
          class="cry"
          id="ending-title"
        >
          {people.fates}
        </ScreenHeading>
        {promise !== null && <PromisePanel promise={promise} />}
      </div>
      <ol class="fates">
        {lives.map(({ id, name, who, face, pose, stands, text: told }) => (
          <li key={id} class={`fate is-${pose}`}>
            <div class="fate-figure">
              <DrawnPerson face={face} pose={pose} size={TALL} />
            </div>
            <div class="fate-text">
              <p class="fate-name display">{name}</p>
              <p class="fate-pose">
                <span>{stands ?? people.poses[pose]}</span>
              </p>
              <p>{told ?? who}</p>
            </div>
          </li>
        ))}
      </ol>
      <div class="frieze-foot">
        <p class="frieze-hundred">
          <b>{words.hundred}</b>
          {locale.words.colon}
          {ending.hundred
            .map(({ pose, count }) => `${locale.numbers.whole(count)}\u00a0${crowd.poses[pose](count)}`)
            .join(', ')}
          .
        </p>
        <Axes axes={axes} />
        <div class="frieze-ending">
          {ending.afterYou !== null && <p>{words.score.span}</p>}
          {early !== null && <p class="kicker">{early}</p>}
          <div class="frieze-title row">
            <h2>{title}</h2>
            <p>{text}</p>
            <Route route={route} />
          </div>
        </div>
        <p class="frieze-actions ring-inside">
          <PageLink class="button" to="debrief">
            {words.why} <Icon name="bas" />
          </PageLink>
          <PageLink class="button" to={POSTER_ID}>
            {words.poster} <Icon name="bas" />
          </PageLink>
          {onShare !== null && <Button onClick={onShare}>{words.share}</Button>}
          <Button class={next === null ? 'button-sun' : ''} onClick={app.launch.actions.again}>
            {words.replay} {next === null && <Icon name="fleche" />}
          </Button>
          {next !== null && <NextWorld app={app} next={next} />}
        </p>
      </div>
    </section>
  );
}

/** The sky is the score, as far as the people under it allow: who is free stands in the yellow, who is watched in the grid. */
function Sky({ ending: { world, lives } }: { ending: EndingView }) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [width, height] = [Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)];
  const shapes = useMemo(() => {
    if (width === 0) return [];
    const watched = lives.filter(isWatched).length / lives.length;
    const free = lives.filter(({ pose }) => pose === 'free' || pose === 'healed').length / lives.length;
    const between = (value: number, least: number, most: number) =>
      Math.min(Math.max(value, least), Math.max(least, most));
    return sky({
      width,
      height,
      emancipation: between(world.emancipation, free + 0.02, 1 - watched),
      tyranny: between(world.tyranny, watched, 1 - free - 0.02),
      cell: CELL * Math.max(1, height / 498),
      tilt: 0.12,
    });
  }, [width, height, world, lives]);
  return (
    <div class="frieze-sky" ref={frame} aria-hidden="true">
      <Drawing shapes={shapes} width={width} height={height} fit="slice" />
    </div>
  );
}
