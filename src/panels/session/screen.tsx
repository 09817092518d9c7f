import './session.css';
import './voters.css';
import { useMemo, useState } from 'preact/hooks';
import { reviewWords } from '../../words/review';
import { sessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useMedia } from '../hooks/use-media';
import { useStill } from '../hooks/use-still';
import { useLocale, useNumbers, useWords } from '../hooks/use-words';
import { Moments } from '../people/moments';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { More } from '../ui/more/more';
import { ONE_SCREEN } from '../hooks/one-screen';
import { ScreenHeading } from '../ui/screen-heading';
import { SoundSwitch } from '../ui/sound-switch';
import { Outcome } from './outcome';
import { sessionCry, sessionVerdict } from './session-words';
import { useMotion } from './use-motion';
import { sessionView, type SessionView } from './view-model';
import { Voters } from './voters';
import { WhyButton } from './why';

/** Loaded before this is first shown. */
export const words = [reviewWords, sessionWords];

/** A session: the vote as a sheet, then what it changes of the agreement, where it changes anything. */
export default function SessionScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const session = useMemo(() => sessionView(game, locale), [game, locale]);
  // Another session begins with its vote.
  return <Session key={session.number} app={app} session={session} game={game} />;
}

interface SessionProps extends GameScreenProps {
  session: SessionView;
}

function Session({ app, session, game }: SessionProps) {
  const words = useWords(sessionWords);
  const [isCounted, count] = useState(false);
  const isOutcomeNext = session.changes !== null && !isCounted;
  const goOn = () => (isOutcomeNext ? count(true) : app.game.actions.goOn());
  const verdict = sessionVerdict(session, words);
  const nextSession = session.nextIn === null ? words.lastSession : words.nextSession(session.nextIn);
  return (
    <>
      {isCounted ? (
        <Outcome session={session} verdict={verdict} />
      ) : (
        <Vote app={app} session={session} game={game} verdict={verdict} />
      )}
      <footer class="session-foot">
        <SoundSwitch app={app} />
        <p>
          {!isCounted && <b>{verdict} </b>}
          {nextSession} {!isCounted && session.move !== null && <MoveMade move={session.move} />}
        </p>
        {!isCounted && session.moments.length > 0 && <Lives moments={session.moments} />}
      </footer>
      <Button class="button-ink session-next next ring-inside" onClick={goOn}>
        {words.go}
        <Icon name="fleche" />
      </Button>
    </>
  );
}

/** Lives that the vote has room for where it is one screen: so many, or one fewer beside the button that opens the rest. */
const MOST_LIVES = 3;

function Lives({ moments }: { moments: SessionView['moments'] }) {
  const words = useWords(reviewWords).news;
  const isOneScreen = useMedia(ONE_SCREEN);
  const left = isOneScreen && moments.length > MOST_LIVES ? moments.slice(MOST_LIVES - 1) : [];
  return (
    <div class="session-lives">
      <ul class="stack">
        <Moments moments={moments.slice(0, moments.length - left.length)} />
      </ul>
      {left.length > 0 && (
        <More label={words.more(left.length)} names={left.map(({ name }) => name)} title={words.all}>
          <Moments moments={moments} />
        </More>
      )}
    </div>
  );
}

/** The sheet is the vote. */
function Vote({ app, session, game, verdict }: SessionProps & { verdict: string }) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const isMoving = useMotion(useStill(app));
  const { date, number, isWorld, hasQuorum, votes, partiesSigned, partiesNeeded, parties } = session;
  const cry = sessionCry(session, words);
  const name = words.name[isWorld ? 'world' : 'other'];
  const count =
    words.vote.parties(partiesSigned, parties.length) +
    (partiesSigned < partiesNeeded ? words.vote.needed(partiesNeeded) : '');
  return (
    <article class={`vote ${hasQuorum ? 'is-quorum' : 'is-failed'} ${isMoving ? 'is-moving' : ''}`}>
      <header class="vote-head">
        <div class="vote-cry">
          <ScreenHeading
            of={`session ${number}`}
            announcement={words.heard(`${cry} ${votes} ${words.vote.outOf} ${count}.`, verdict)}
            class={hasQuorum ? '' : 'is-long'}
          >
            {cry}
          </ScreenHeading>
        </div>
        <div class="vote-count">
          <p class="kicker">
            {name} {words.number(number)} — {date}
          </p>
          <div class="vote-total line">
            <b class="num">{numbers.whole(votes)}</b>
            <span>
              {words.vote.outOf}
              <br />
              {count}
              <Row session={session} />
            </span>
          </div>
          <WhyButton game={game} />
        </div>
      </header>
      <Voters session={session} verdict={verdict} />
    </article>
  );
}

/** How many of the quorums in a row that it takes there have been: one more box is filled at each. */
function Row({ session: { outcome, quorumsInARow, quorumsNeeded } }: { session: SessionView }) {
  const { steps } = useWords(sessionWords);
  if (quorumsNeeded < 2 || outcome === 'in-force' || outcome === 'lapsed') return null;
  const row = Math.min(quorumsInARow, quorumsNeeded);
  return (
    <span class="vote-row line">
      {Array.from({ length: quorumsNeeded }, (_, place) => (
        <span key={place} class={`vote-box ${place < row ? 'is-filled' : ''}`} aria-hidden="true">
          {place < row && <Icon name="coche" />}
        </span>
      ))}
      <span>{steps.quorums(row, quorumsNeeded)}</span>
    </span>
  );
}

function MoveMade({ move: { name, price } }: { move: NonNullable<SessionView['move']> }) {
  const words = useWords(sessionWords).vote;
  const numbers = useNumbers();
  const told = price.map(({ label, amount }) => `${label}\u00a0${numbers.signedShort(amount)}`).join(', ');
  return <>{words.move(told === '' ? name : `${name} (${told})`)}</>;
}
