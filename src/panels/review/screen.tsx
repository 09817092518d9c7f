import './review.css';
// No answer is closed on a first turn: its styles come with what is read after it, which is fetched beforehand.
import '../styles/closed.css';
import { useId, useMemo, useState } from 'preact/hooks';
import { roundedToTenth } from '../../view-models/amounts';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import type { SumView } from '../../view-models/causes';
import type { Locale } from '../../view-models/locale';
import { mapWords } from '../../words/map';
import { peopleWords } from '../../words/ending';
import { reviewWords } from '../../words/review';
import { useForeign, useLocale, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { canUndo } from '../turn/actions';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { AdditionTotal } from '../ui/sum/addition-total';
import { Facts } from '../ui/facts/facts';
import { type Fits, fitOf } from '../ui/fit';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Sum } from '../ui/sum/sum';
import { announcementOf } from './announcement';
import { News, Origin } from './news';
import { Story } from './story';
import { reviewView, type ReviewView } from './view-model';

/** The headline is fitted to two lines. */
const FITS: Fits = [
  [14.4, ''],
  [16.6, 'is-broad'],
  [19.2, 'is-long'],
];
/** How a life stands is fitted to one, under the name, that ends before the eyes of the face beside it. */
const FITS_ONE: Fits = FITS.map(([most, step]) => [most * 0.4, step]);

/** Units of the face that takes the cry; the page sizes it. */
const BUST = 480;

/** Loaded before this is first shown. */
export const words = [reviewWords, peopleWords, mapWords];

/** What a turn did: its cry over the world, then the bill of the gauge that it speaks of. */
export default function ReviewScreen(props: GameScreenProps) {
  // Another review begins with the gauge of its own cry.
  return <Review key={props.game.turns.length} {...props} />;
}

function Review({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words, numbers } = locale;
  const review = useMemo(() => reviewView(game, locale), [game, locale]);
  const [asked, choose] = useState<string | null>(null);
  const chosen = asked ?? review.sums[0]!.gauge.id;
  const forecast = useForecast();
  const moves = useId();
  const sum = review.sums.find(({ gauge }) => gauge.id === chosen) ?? review.sums[0]!;
  const { story, advocate } = review;
  const people = peopleWords(locale.language);
  const said = reviewWords(locale.language);
  const stands =
    story && (story.isStill ? people.still : (pose: string) => pose)(story.stands ?? people.poses[story.pose]);
  const lang = useForeign();
  return (
    <>
      <div class={`review-cry ${story === null ? '' : 'is-life'}`}>
        <p class="kicker">
          <span class="plate">
            <Kicker review={review} />
          </span>
        </p>
        <ScreenHeading
          of={`review ${review.turn}`}
          announcement={asked === null ? announcementOf(game, review, locale) : billSaid(sum, locale)}
          class={`cry ${stands === null ? fitOf(review.cry, FITS) : fitOf(stands, FITS_ONE)}`}
        >
          <span lang={lang}>{review.cry}</span>
          {stands !== null && (
            <>
              {' '}
              <span>{stands}</span>
            </>
          )}
        </ScreenHeading>
      </div>
      {story !== null && (
        <div class="review-life">
          <Person key={story.id} face={story.face} size={BUST} ground="none" />
        </div>
      )}
      {story !== null && <Story story={story} />}
      {review.cryText !== null && (
        <p class="review-text plate">
          <span lang={lang}>{review.cryText}</span> <Origin origin={review.cryOrigin} />
        </p>
      )}
      {advocate !== null && (
        <p class="review-said review-text plate line">
          <Person face={advocate.face} size={44} />
          <span>
            <b>{advocate.name}</b>
            {words.colon}
            {words.dossier.says(advocate.line)}
          </span>
        </p>
      )}
      <News review={review} />
      <section class="addition" aria-labelledby="addition-title">
        <header class="addition-head">
          <p class="addition-actions">
            <DialogButton app={app} name="journal" />
            <DialogButton app={app} name="settings" />
          </p>
          <div>
            <p class="kicker">{said.sumKicker}</p>
            <h2 id="addition-title">{said.sum}</h2>
            {review.means.length > 0 && (
              <p class="addition-means">
                {words.head.resources}
                {words.colon}
                {review.means
                  .map(
                    ({ label, before, after }) =>
                      `${label} ${said.fromTo(numbers.whole(before), numbers.whole(after))}`,
                  )
                  .join(', ')}
              </p>
            )}
          </div>
        </header>
        <div class="addition-body">
          <section class="moves" aria-labelledby={moves}>
            <h3 id={moves} class="visually-hidden">
              {said.moves}
            </h3>
            <ul>
              {review.sums.map(({ gauge, before, after }) => (
                <li key={gauge.id}>
                  <Button icon={gauge.icon} aria-pressed={gauge.id === sum.gauge.id} onClick={() => choose(gauge.id)}>
                    <span>{gauge.short}</span>
                    <b class="num">{numbers.signedTenths(roundedToTenth(after) - roundedToTenth(before))}</b>
                    {gauge.isBetter !== null && (
                      <span class="visually-hidden">, {gauge.isBetter ? words.gauges.better : words.gauges.worse}</span>
                    )}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
          <AdditionTotal sum={sum} />
          <Sum sum={sum} />
          {forecast !== null && <forecast.PredictionResult game={game} turn={review.turn} />}
          <Facts app={app} names={review.facts} note={said.facts} />
        </div>
        <footer class="addition-foot ring-inside">
          {canUndo(game) && (
            <Button
              icon="retour"
              class="undo"
              aria-keyshortcuts="Control+Z"
              onClick={() => void app.game.actions.undo()}
            >
              {said.undo}
            </Button>
          )}
          <Button class="button-ink next" onClick={app.game.actions.goOn}>
            {said.next[review.next === 'dossier' ? (review.date.small === '' ? 'turn' : 'half') : review.next]}
            <Icon name="fleche" />
          </Button>
        </footer>
      </section>
    </>
  );
}

/** Whose bill it is now, for who does not see it change. */
const billSaid = ({ gauge, before, after }: SumView, { words, numbers }: Locale): string =>
  `${gauge.label}${words.colon}${numbers.signedTenths(roundedToTenth(after) - roundedToTenth(before))}.`;

/** When it is, and what the cry is of; of a decision, its approach and its place. */
function Kicker({ review: { date, decided, kind } }: { review: ReviewView }) {
  const { kicker } = useWords(reviewWords);
  const act = kind === 'act' ? decided : null;
  return (
    <>
      {act && <DoctrineMark doctrine={act.doctrine} named />} {date.big}
      {date.small && `\u00a0${date.small}`} — {act?.where && `${act.where} — `}
      {kicker[kind === 'quiet' ? 'event' : kind]}
    </>
  );
}
