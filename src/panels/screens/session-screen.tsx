import '../styles/session.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { disc } from '../../drawings';
import { hemicycle } from '../../drawings/hemicycle';
import { roundedToSum, roundedToTenth } from '../amounts';
import { Drawing } from '../drawing';
import { Icon } from '../icon';
import { ScreenHeading } from '../screen-heading';
import { TreatyMatrix } from '../treaty-matrix';
import { useSize } from '../use-size';
import { useNumbers, useWords } from '../use-words';
import type { PartyView, SessionView } from '../views';
import { sessionHeadline, sessionVerdict } from '../session-words';

/** The world that rises at the foot of the column. */
const WORLD = { width: 320, height: 130 };
const RISING_WORLD = disc({ cx: 160, cy: 190, radius: 180, turn: 180, graticule: false });

interface SessionScreenProps {
  session: SessionView;
  onNext: () => void;
}

/** A session of the COP: who signs, what each clause does to each party, and what becomes of the treaty. */
export function SessionScreen({ session, onNext }: SessionScreenProps) {
  const words = useWords();
  const numbers = useNumbers();
  const { parties } = session;
  const [asked, ask] = useState(() => (parties.find(({ hasSigned }) => !hasSigned) ?? parties[0]!).id);
  const party = parties.find(({ id }) => id === asked) ?? parties[0]!;
  return (
    <>
      <section class="cop-column cop" aria-labelledby="session-title">
        <p class="kicker">{words.session.kicker(`${session.date.big} ${session.date.small}`.trim())}</p>
        <ScreenHeading of={`session ${session.number}`} class="cop-cry" id="session-title">
          {words.session.name} <span>{words.session.number(session.number)}</span>
        </ScreenHeading>
        <p class="cop-treaty">{session.treaty}</p>
        <p>{words.session.draft(session.clauses.length)}</p>
        <ul class="cop-rules">
          <li>
            <Icon name={session.partiesSigned >= session.partiesNeeded ? 'coche' : 'croix'} />
            <span>{words.session.parties(session.partiesSigned, session.partiesNeeded)}</span>
          </li>
          <li>
            <Icon name={session.signedWeight >= session.quorum ? 'coche' : 'croix'} />
            <span>
              {words.session.signedWeight(numbers.whole(session.signedWeight), numbers.whole(session.quorum))}
            </span>
          </li>
        </ul>
        <Drawing class="cop-world" shapes={RISING_WORLD} width={WORLD.width} height={WORLD.height} />
      </section>
      <section class="cop-vote" aria-labelledby="session-vote">
        <h2 id="session-vote">{sessionHeadline(session, words)}</h2>
        <Hemicycle session={session} />
        <div class="cop-verdict">
          <Stamps session={session} />
          <p>
            <b>{sessionVerdict(session, words)}</b>{' '}
            {session.isInForce && words.session.coverage(numbers.whole(session.coverage))}{' '}
            {session.nextIn === null ? words.session.lastSession : words.session.nextSession(session.nextIn)}
          </p>
        </div>
        <button type="button" class="button-ink next ring-inside" onClick={onNext}>
          {words.session.go}
          <Icon name="fleche" />
        </button>
      </section>
      <div class="cop-parties">
        <TreatyMatrix
          clauses={session.clauses}
          parties={parties}
          sign={session.sign}
          exit={session.exit}
          asked={asked}
          onAsk={ask}
        />
        <Reasons party={party} />
      </div>
    </>
  );
}

function Hemicycle({ session }: { session: SessionView }) {
  const words = useWords();
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame, { width: 480, height: 300 });
  const width = Math.round(size.width);
  const signed = numbers.whole(session.signedWeight);
  const drawn = useMemo(
    () =>
      hemicycle({
        width,
        quorum: session.quorum,
        caption: words.session.weight(numbers.whole(session.quorum)),
        parties: session.parties.map(({ short, weight, hasSigned }) => ({ label: short, weight, signed: hasSigned })),
      }),
    [session, width, words, numbers],
  );
  return (
    <div class="hemicycle" ref={frame}>
      <Drawing
        shapes={drawn.shapes}
        width={drawn.width}
        height={drawn.height}
        label={words.session.hemicycle(
          signed,
          numbers.whole(100 - Math.round(session.signedWeight)),
          numbers.whole(session.quorum),
        )}
      />
    </div>
  );
}

/** One stamp a session with a quorum that counts, and the frames of those still wanted. */
function Stamps({ session }: { session: SessionView }) {
  const words = useWords();
  const { quorumsInARow, quorumsNeeded, number } = session;
  const shown = Math.min(quorumsInARow, quorumsNeeded);
  const first = number - shown + 1;
  return (
    <ul class="stamps" aria-label={words.session.quorum}>
      {Array.from({ length: quorumsNeeded }, (_, i) => (
        <li key={i} class={i < shown ? 'stamp is-struck' : 'stamp'}>
          <span class="display">{i < shown ? words.session.quorum : words.session.wanted}</span>
          {i < shown && <small>{words.session.stampSession(first + i)}</small>}
        </li>
      ))}
    </ul>
  );
}

/** Where a party's stance comes from, from its start to now: the sum is exact. */
function Reasons({ party }: { party: PartyView }) {
  const words = useWords();
  const numbers = useNumbers();
  const start = roundedToTenth(party.start);
  const stance = roundedToTenth(party.stance);
  const shown = roundedToSum(
    party.reasons.map(({ amount }) => amount),
    stance - start,
  );
  return (
    <section class="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">
        {party.hasSigned ? words.session.whyStance(party.label) : words.session.whyNotOf(party.label)}{' '}
        {party.missing > 0 && <small>{words.session.missing(numbers.short(party.missing))}</small>}
      </h2>
      <table>
        <thead class="heard">
          <tr>
            <th scope="col">{words.causes.cause}</th>
            <th scope="col">{words.causes.amount}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.session.start}</th>
            <td>{numbers.tenths(start)}</td>
          </tr>
          {party.reasons.map((reason, i) => (
            <tr key={reason.key}>
              <th scope="row">
                {reason.label}
                {reason.note !== '' && <small> {reason.note}</small>}
              </th>
              <td>{numbers.signedTenths(shown[i]!)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.session.stance}</th>
            <td>{numbers.tenths(stance)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
