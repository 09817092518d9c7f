import { useMemo, useRef } from 'preact/hooks';
import { votesDrawing } from '../../drawings/votes';
import { sessionWords } from '../../words/session';
import { useMedia } from '../hooks/use-media';
import { useSize } from '../hooks/use-size';
import { useNumbers, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Drawing } from '../ui/drawing';
import { Reasons } from './reasons';
import type { SessionView, VoterView } from './view-model';

/** Until the page has been measured. */
const FIRST = { width: 1280, height: 220 };

/** The vote: columns as wide as weights, a figure a vote, the line of the quorum, then who signs and why others do not. */
export function Voters({ session, verdict }: { session: SessionView; verdict: string }) {
  const words = useWords(sessionWords).vote;
  const frame = useRef<HTMLDivElement>(null);
  const isPhone = useMedia('(max-width: 47.99em)');
  const { width, height } = useSize(frame) ?? FIRST;
  const { parties, quorum, votes, hasQuorum } = session;
  const drawn = useMemo(
    () =>
      votesDrawing({
        parties: parties.map((party) => ({ votes: party.votes, isIn: party.hasSigned })),
        width,
        height,
        narrowest: isPhone ? 56 : 132,
        quorum,
        ink: hasQuorum ? 'on-cop' : 'ink',
      }),
    [parties, quorum, hasQuorum, width, height, isPhone],
  );
  const label = words.image(
    parties.map((party) => (party.hasSigned ? words.stood : words.sat)(party.label, party.votes)).join(', '),
    votes,
    verdict,
  );
  const columns = drawn.columns.map((column) => `${column.width}fr`).join(' ');
  return (
    <div class="voters" style={{ gridTemplateColumns: columns }}>
      <div class="voters-figures" role="img" aria-label={label} ref={frame}>
        {drawn.columns.map(({ width: across, shapes }, i) => {
          const party = parties[i]!;
          const start = parties.slice(0, i).reduce((sum, one) => sum + one.votes, 0);
          return (
            <div
              key={party.id}
              class={`voters-column ${party.hasSigned ? 'is-in' : 'is-out'}`}
              style={{ width: `${across}px`, '--start': start, '--votes': party.votes }}
            >
              <Drawing shapes={shapes} width={across} height={height} />
            </div>
          );
        })}
        <p class="voters-quorum" aria-hidden="true" style={{ left: `${drawn.line}px` }}>
          <span>{words.quorum(quorum)}</span>
        </p>
      </div>
      {parties.map((party, place) => (
        <Voter key={party.id} party={party} place={place} hasQuorum={hasQuorum} isPhone={isPhone} />
      ))}
    </div>
  );
}

interface VoterProps {
  party: VoterView;
  place: number;
  hasQuorum: boolean;
  isPhone: boolean;
}

const groundOf = ({ hasSigned }: VoterView, hasQuorum: boolean) => (!hasSigned ? 'black' : hasQuorum ? 'cop' : 'paper');

/** A party: its name and votes, then its stamp, or the sum that says why it does not sign. */
function Voter({ party, place, hasQuorum, isPhone }: VoterProps) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const { label, short, votes, face, hasSigned, reasons } = party;
  const isShort = isPhone || votes < 16;
  const ground = hasSigned ? 'is-in' : 'is-out';
  return (
    <section class="voter" aria-label={label}>
      <h2 class={`voter-name ${ground}`}>
        <span {...(isShort && short !== label ? { 'aria-hidden': true } : {})}>{isShort ? short : label}</span>
        {isShort && short !== label && <span class="visually-hidden">{label}</span>}{' '}
        <small>{isShort ? numbers.whole(votes) : words.table.votes(numbers.whole(votes))}</small>
      </h2>
      <div class={`voter-seat ${ground} ${face === null ? 'has-nobody' : ''}`}>
        <div class="voter-inside">
          {face !== null && <Person face={face} size={172} ground={groundOf(party, hasQuorum)} />}
          {isPhone && <b class="voter-label">{label}</b>}
          {reasons === null ? <Stamp party={party} place={place} /> : <Reasons party={party} reasons={reasons} />}
        </div>
      </div>
    </section>
  );
}

/** New signatures are struck on yellow; those that hold from an earlier session stay. */
function Stamp({ party: { isNew }, place }: { party: VoterView; place: number }) {
  const words = useWords(sessionWords).vote;
  return (
    <p class={`voter-stamp display ${isNew ? '' : 'is-old'}`} style={{ '--place': place }}>
      <span>{isNew ? words.stamp : words.stays}</span>
    </p>
  );
}
