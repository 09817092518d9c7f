import './news.css';
import { reviewWords } from '../../words/review';
import { useMedia } from '../hooks/use-media';
import { useWords } from '../hooks/use-words';
import { Moment } from '../people/moments';
import { DoctrineMark } from '../ui/icon';
import { More } from '../ui/more/more';
import { closed } from '../ui/sentences';
import { ONE_SCREEN } from '../hooks/one-screen';
import type { ReviewView } from './view-model';

/** Texts that have room under the world on one screen, beside what a life tells there or without one. */
const MOST_BESIDE_LIFE = 3;
const MOST = 5;

/**
 * What the player is reminded of, the act where it is not told yet, what became of others, what came back of earlier
 * decisions, the news. Where the review is one screen, those that it has no room for are named on one button, which opens
 * them all.
 */
export function News({ review }: { review: ReviewView }) {
  const words = useWords(reviewWords);
  const isOneScreen = useMedia(ONE_SCREEN);
  const { pieces, story } = review;
  if (pieces.length === 0) return null;
  const long = pieces.filter(isLong);
  const isCrowded = isOneScreen && long.length > (story === null ? MOST : MOST_BESIDE_LIFE);
  const left = isCrowded ? long.slice(MOST_BESIDE_LIFE) : [];
  return (
    <div class="review-news">
      <ul class="wrap">
        {pieces
          .filter((piece) => !left.includes(piece))
          .map((piece) => (
            <PieceOfNews key={piece.key} piece={piece} />
          ))}
      </ul>
      {left.length > 0 && (
        <More label={words.news.more(left.length)} names={left.map(nameOf)} title={words.news.all}>
          {pieces.map((piece) => (
            <PieceOfNews key={piece.key} piece={piece} />
          ))}
        </More>
      )}
    </div>
  );
}

type Piece = ReviewView['pieces'][number];

/** A title alone takes one line. */
const isLong = (piece: Piece): boolean => piece.kind !== 'headline' || piece.text !== null;
const nameOf = (piece: Piece): string =>
  piece.kind === 'act' ? piece.label : piece.kind === 'moment' ? piece.name : piece.title;

function PieceOfNews({ piece }: { piece: Piece }) {
  if (piece.kind === 'moment') return <Moment moment={piece} />;
  if (piece.kind === 'act')
    return (
      <li>
        <DoctrineMark doctrine={piece.doctrine} named />
        <span>
          <b>{closed(piece.label)}</b> {piece.consequence}
        </span>
      </li>
    );
  const { title, text, because, origin, isReminder } = piece;
  return (
    <li class={isReminder ? 'is-reminder' : ''}>
      <span>
        {because !== null && <small>{because} </small>}
        <b>{closed(title)}</b> {text} <Origin origin={origin} />
      </span>
    </li>
  );
}

/** Whether a piece of news is a fact, and from where, or what the game invents. */
export function Origin({ origin }: { origin: ReviewView['cryOrigin'] }) {
  const words = useWords(reviewWords).news;
  if (origin === null) return null;
  return (
    <small class={`news-origin is-${origin.kind}`}>
      {origin.kind === 'real' ? words.real(origin.publisher) : words[origin.kind]}
    </small>
  );
}
