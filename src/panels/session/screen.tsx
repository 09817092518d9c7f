import './session.css';
import { useMemo, useState } from 'preact/hooks';
import { disc, WORLD } from '../../drawings';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { Moments } from '../people/moments';
import { Icon } from '../ui/icon';
import { Hemicycle } from './hemicycle';
import { PartyReasons } from './party-reasons';
import { ScreenHeading } from '../ui/screen-heading';
import { TreatyMatrix } from './treaty-matrix';
import { sessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useWords, useNumbers, useLocale } from '../hooks/use-words';
import { sessionHeadline, sessionVerdict } from './session-words';
import { sessionView, type SessionView } from './view-model';

/** Loaded before this is first shown. */
export const words = [sessionWords];

/** The world that rises at the foot of the column. */
const SIZE = { width: 320, height: 130 };
const RISING_WORLD = disc({ ground: WORLD, cx: 160, cy: 190, radius: 180, turn: 180, graticule: false });

/** A session: who signs, what each clause does to each party, and what becomes of the treaty. */
export default function SessionScreen({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const session = useMemo(() => sessionView(game, locale), [game, locale]);
  // Another session is read from its first party on.
  return <Session key={session.number} session={session} onNext={app.game.actions.goOn} />;
}

function Session({ session, onNext }: { session: SessionView; onNext: () => void }) {
  const { announce } = useWords();
  const words = useWords(sessionWords);
  const { parties } = session;
  const [asked, ask] = useState(() => (parties.find(({ hasSigned }) => !hasSigned) ?? parties[0]!).id);
  const [headline, verdict] = [sessionHeadline(session, words), sessionVerdict(session, words)];
  const date = `${session.date.big} ${session.date.small}`.trim();
  return (
    <>
      <section class="session-column on-doctrine cop" aria-labelledby="session-title">
        <p class="kicker">{words.kicker(date, session.isWorld ? words.unitedNations : session.treaty)}</p>
        <ScreenHeading
          of={`session ${session.number}`}
          announcement={announce.session(headline, verdict)}
          class={`session-cry ${session.isWorld ? '' : 'is-long'}`}
          id="session-title"
        >
          {session.isWorld ? words.name.world : words.name.other} <span>{words.number(session.number)}</span>
        </ScreenHeading>
        {session.isWorld && <p class="session-treaty">{session.treaty}</p>}
        <Steps session={session} />
        {session.isWorld && (
          <Drawing class="session-world" shapes={RISING_WORLD} width={SIZE.width} height={SIZE.height} />
        )}
      </section>
      <section class="session-vote" aria-labelledby="session-vote">
        <h2 id="session-vote">{headline}</h2>
        <Vote session={session} />
        <div class="session-verdict row">
          <Stamps session={session} />
          <p>
            <b>{verdict}</b> {session.nextIn === null ? words.lastSession : words.nextSession(session.nextIn)}
          </p>
        </div>
        {session.moments.length > 0 && (
          <ul class="session-lives stack">
            <Moments moments={session.moments} />
          </ul>
        )}
      </section>
      <div class="session-parties">
        <TreatyMatrix clauses={session.clauses} parties={parties} sign={session.sign} exit={session.exit} />
        <PartyReasons parties={parties} asked={asked} onAsk={ask} sign={session.sign} exit={session.exit} />
      </div>
      <Button class="button-ink session-next next ring-inside" onClick={onNext}>
        {words.go}
        <Icon name="fleche" />
      </Button>
    </>
  );
}

/** The way from a draft to an agreement that acts, and how far it has come. */
function Steps({ session }: { session: SessionView }) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const { steps, covers, wouldCover, keptBy } = words;
  const { clauses, clausesNeeded, partiesSigned, partiesNeeded, signedWeight, quorum } = session;
  const { quorumsInARow, quorumsNeeded, isInForce } = session;
  const whole = (value: number) => numbers.whole(value);
  const coverage = [whole(session.coverage), whole(signedWeight), whole(session.kept)] as const;
  return (
    <>
      <ol class="session-steps" aria-label={steps.name}>
        <Step isDone={clauses.length >= clausesNeeded} text={steps.clauses(clauses.length, clausesNeeded)} />
        <Step isDone={partiesSigned >= partiesNeeded} text={steps.parties(partiesSigned, partiesNeeded)} />
        <Step isDone={signedWeight >= quorum} text={steps.weight(whole(signedWeight), whole(quorum))} />
        <Step
          isDone={quorumsInARow >= quorumsNeeded}
          text={steps.quorums(Math.min(quorumsInARow, quorumsNeeded), quorumsNeeded)}
        />
        <Step isDone={isInForce} text={isInForce ? steps.inForce : steps.notInForce} />
      </ol>
      <p class="session-coverage">
        {isInForce ? covers(...coverage) : wouldCover(...coverage)}{' '}
        {session.monitor !== null && keptBy(session.monitor)}
      </p>
    </>
  );
}

function Step({ isDone, text }: { isDone: boolean; text: string }) {
  const { steps } = useWords(sessionWords);
  return (
    <li>
      <Icon name={isDone ? 'coche' : 'croix'} />
      <span class="visually-hidden">{isDone ? steps.done : steps.missing}. </span>
      <span>{text}</span>
    </li>
  );
}

function Vote({ session }: { session: SessionView }) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const { quorum, signedWeight } = session;
  const parties = useMemo(
    () => session.parties.map(({ short, weight, hasSigned }) => ({ label: short, weight, signed: hasSigned })),
    [session],
  );
  const [signed, rest] = [numbers.whole(signedWeight), numbers.whole(100 - Math.round(signedWeight))];
  return (
    <Hemicycle
      parties={parties}
      quorum={quorum}
      caption={words.weight(numbers.whole(quorum))}
      label={words.hemicycle(signed, rest, numbers.whole(quorum))}
    />
  );
}

/** One stamp a session with a quorum that counts, and the frames of those still wanted. */
function Stamps({ session }: { session: SessionView }) {
  const words = useWords(sessionWords);
  const { quorumsInARow, quorumsNeeded, number } = session;
  const shown = Math.min(quorumsInARow, quorumsNeeded);
  const first = number - shown + 1;
  return (
    <ul class="stamps wrap" aria-label={words.quorum}>
      {Array.from({ length: quorumsNeeded }, (_, i) => (
        <li key={i} class={i < shown ? 'stamp is-struck' : 'stamp'}>
          <span class="display">{words.quorum}</span>
          <small>{i < shown ? words.stampSession(first + i) : words.wanted}</small>
        </li>
      ))}
    </ul>
  );
}
