import './review.css';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { roundedToTenth } from '../../view-models/amounts';
import type { Locale } from '../../view-models/locale';
import { axesNow } from '../../view-models/stage';
import type { GameScreenProps } from '../current-screen';
import { useForecast } from '../forecast/use-forecast';
import { useLocale } from '../hooks/use-words';
import { Moments } from '../people/moments';
import { canUndo } from '../turn/actions';
import { Button } from '../ui/button';
import { DialogButton } from '../ui/dialog-button';
import { AdditionTotal } from '../ui/sum/addition-total';
import { Facts } from '../ui/facts';
import { type Fits, fitOf } from '../ui/fit';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { axesIn, closed } from '../ui/sentences';
import { Sum } from '../ui/sum/sum';
import { reviewView, type ReviewView } from './view-model';

/** The headline is fitted to two lines. */
const FITS: Fits = [
  [14.4, ''],
  [16.6, 'is-broad'],
  [19.2, 'is-long'],
];

/** What a turn did: its cry over the world, then the bill of the gauge that moved most. */
export default function ReviewScreen(props: GameScreenProps) {
  // Another review begins with the gauge that moved most in its own turn.
  return <Review key={props.game.turns.length} {...props} />;
}

function Review({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const { words, numbers } = locale;
  const review = useMemo(() => reviewView(game, locale), [game, locale]);
  const [chosen, choose] = useState(review.sums[0]!.gauge.id);
  const forecast = useForecast();
  const moves = useId();
  const sum = review.sums.find(({ gauge }) => gauge.id === chosen) ?? review.sums[0]!;
  return (
    <>
      <div class="review-cry">
        <p class="kicker">
          <span class="plate">
            {review.decided?.isCry && <DoctrineMark doctrine={review.decided.doctrine} named />} {review.date.big}{' '}
            {review.date.small} — {words.review.kicker[review.decided?.isCry ? 'act' : 'news']}
          </span>
        </p>
        <ScreenHeading
          of={`review ${review.turn}`}
          announcement={announcementOf(game, review, locale)}
          class={`cry ${fitOf(review.cry, FITS)}`}
        >
          <span>{review.cry}</span>
        </ScreenHeading>
      </div>
      {review.cryText !== null && <p class="review-text plate">{review.cryText}</p>}
      {(review.decided?.isCry === false || review.moments.length > 0 || review.headlines.length > 0) && (
        <ul class="review-news wrap">
          {review.decided !== null && !review.decided.isCry && (
            <li>
              <DoctrineMark doctrine={review.decided.doctrine} named />
              <span>
                <b>{review.decided.label}</b> {review.decided.consequence}
              </span>
            </li>
          )}
          <Moments moments={review.moments} />
          {review.headlines.map(({ key, title, text, because }) => (
            <li key={key}>
              <span>
                {because !== null && <small>{because} </small>}
                <b>{title}</b> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      <section class="addition" aria-labelledby="addition-title">
        <header class="addition-head">
          <div>
            <p class="kicker">{words.review.sumKicker}</p>
            <h2 id="addition-title">{words.review.sum}</h2>
          </div>
          <p class="addition-actions">
            <DialogButton app={app} name="journal" />
            <DialogButton app={app} name="settings" />
          </p>
        </header>
        <div class="addition-body">
          <AdditionTotal sum={sum} />
          <Sum sum={sum} />
          {forecast !== null && <forecast.PredictionResult game={game} turn={review.turn} />}
          <Facts facts={review.facts} note={words.review.facts} />
          <section class="moves" aria-labelledby={moves}>
            <h3 id={moves} class="kicker">
              {words.review.moves}
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
        </div>
        <footer class="addition-foot ring-inside">
          {canUndo(game) && (
            <Button
              icon="retour"
              class="undo"
              aria-keyshortcuts="Control+Z"
              onClick={() => void app.game.actions.undo()}
            >
              {words.review.undo}
            </Button>
          )}
          <Button class="button-ink next" onClick={app.game.actions.goOn}>
            {words.review.next[review.next === 'dossier' ? (review.date.small === '' ? 'turn' : 'half') : review.next]}
            <Icon name="fleche" />
          </Button>
        </footer>
      </section>
    </>
  );
}

/** What was decided, where both axes are, what happened. */
function announcementOf(game: Game, { decided, cry, headlines }: ReviewView, locale: Locale): string {
  const { announce, review } = locale.words;
  const decision = decided === null ? '' : closed(review.decided(decided.label));
  const news = decided?.isCry ? headlines.map(({ title }) => title) : [cry, ...headlines.map(({ title }) => title)];
  const happened = news.map(closed).join(' ');
  return announce.review(decision, axesIn(axesNow(game), locale), happened);
}
