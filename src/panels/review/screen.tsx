import './review.css';
import { useId, useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { Facts } from '../ui/facts';
import { type Fits, fitOf } from '../ui/fit';
import { useForecast } from '../forecast/forecast-door';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Sum } from '../ui/sum';
import { useNumbers, useWords } from '../hooks/use-words';
import { AdditionTotal } from '../ui/addition-total';
import { roundedToTenth } from '../../view-models/amounts';
import type { ReviewView } from './view-model';

interface ReviewScreenProps {
  game: Game;
  review: ReviewView;
  onNext: () => void;
  /** Takes the decision back; null outside a sandbox. */
  onUndo: (() => void) | null;
  onJournal: () => void;
  onSettings: () => void;
}

/** A cry stands on two lines. */
const FITS: Fits = [
  [14.4, ''],
  [16.6, 'is-broad'],
  [19.2, 'is-long'],
];

/** What a turn did: its cry over the world, then the bill of the gauge that moved most. */
export function ReviewScreen({ game, review, onNext, onUndo, onJournal, onSettings }: ReviewScreenProps) {
  const words = useWords();
  const numbers = useNumbers();
  const [chosen, choose] = useState(review.sums[0]!.gauge.id);
  const forecast = useForecast();
  const moves = useId();
  const sum = review.sums.find(({ gauge }) => gauge.id === chosen) ?? review.sums[0]!;
  return (
    <>
      <div class="review-cry">
        <p class="kicker">
          <span class="plate">
            {review.date.big} {review.date.small} — {words.review.kicker}
          </span>
        </p>
        <ScreenHeading of={`review ${review.turn}`} class={`cry ${fitOf(review.cry, FITS)}`}>
          <span>{review.cry}</span>
        </ScreenHeading>
      </div>
      {review.cryText !== null && <p class="review-text plate">{review.cryText}</p>}
      {(review.decided !== null || review.headlines.length > 0) && (
        <ul class="review-news">
          {review.decided !== null && (
            <li>
              <DoctrineMark doctrine={review.decided.doctrine} named />
              <span>{review.decided.label}</span>
            </li>
          )}
          {review.headlines.map(({ key, title, text }) => (
            <li key={key}>
              <span>
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
          <p class="addition-doors">
            <button type="button" class="button-plain" onClick={onJournal} aria-label={words.head.journal}>
              <Icon name="journal" />
            </button>
            <button type="button" class="button-plain" onClick={onSettings} aria-label={words.head.settings}>
              <Icon name="engr" />
            </button>
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
                  <button type="button" aria-pressed={gauge.id === sum.gauge.id} onClick={() => choose(gauge.id)}>
                    <Icon name={gauge.icon} />
                    <span>{gauge.short}</span>
                    <b class="num">{numbers.signedTenths(roundedToTenth(after) - roundedToTenth(before))}</b>
                    {gauge.isBetter !== null && (
                      <span class="visually-hidden">, {gauge.isBetter ? words.gauges.better : words.gauges.worse}</span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <footer class="addition-foot ring-inside">
          {onUndo !== null && (
            <button type="button" class="undo" aria-keyshortcuts="Control+Z" onClick={onUndo}>
              <Icon name="retour" />
              {words.review.undo}
            </button>
          )}
          <button type="button" class="button-ink next" onClick={onNext}>
            {words.review.next[review.next === 'dossier' ? (review.date.small === '' ? 'turn' : 'half') : review.next]}
            <Icon name="fleche" />
          </button>
        </footer>
      </section>
    </>
  );
}
