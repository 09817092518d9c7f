import type { ComponentChildren } from 'preact';
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
  const { widths, grounds, figures, line } = useMemo(
    () =>
      votesDrawing({
        parties: parties.map((party) => ({ votes: party.votes, isIn: party.hasSigned })),
        width,
        height,
        narrowest: isPhone ? 56 : 132,
        quorum,
        label: words.quorum(quorum),
        ...(hasQuorum ? ({ ground: 'cop', ink: 'on-cop' } as const) : ({ ground: 'paper-2', ink: 'ink' } as const)),
      }),
    [parties, quorum, hasQuorum, width, height, isPhone, words],
  );
  const label = words.image(
    parties.map((party) => (party.hasSigned ? words.stood : words.sat)(party.label, party.votes)).join(', '),
    votes,
    verdict,
  );
  return (
    <>
      <div class="voters-figures" role="img" aria-label={label} ref={frame}>
        <Drawing shapes={grounds} width={width} height={height} />
        <Drawing class="voters-rising" shapes={figures} width={width} height={height} />
        <Drawing class="voters-line" shapes={line} width={width} height={height} />
      </div>
      <div class="voters-names" aria-hidden="true">
        {parties.map((party, i) => (
          <Column key={party.id} width={widths[i]!} isIn={party.hasSigned}>
            <Name party={party} isShort={isPhone || party.votes < 16} />
          </Column>
        ))}
      </div>
      <div class="voters-seats">
        {parties.map((party, i) => (
          <Column key={party.id} width={widths[i]!} isIn={party.hasSigned}>
            <Seat party={party} hasQuorum={hasQuorum} isPhone={isPhone} />
          </Column>
        ))}
      </div>
    </>
  );
}

interface ColumnProps {
  width: number;
  isIn: boolean;
  children: ComponentChildren;
}

/** As wide as the figures over it: an empty drawing holds it open, for the security policy forbids style attributes. */
const Column = ({ width, isIn, children }: ColumnProps) => (
  <div class={`voters-column ${isIn ? 'is-in' : 'is-out'}`}>
    <svg class="voters-width" width={width} height="0" aria-hidden="true" />
    {children}
  </div>
);

function Name({ party: { label, short, votes }, isShort }: { party: VoterView; isShort: boolean }) {
  const words = useWords(sessionWords).table;
  const count = useNumbers().whole(votes);
  return (
    <p class="voter-name display">
      <span>{isShort ? short : label}</span> <small>{isShort ? count : words.votes(count)}</small>
    </p>
  );
}

interface SeatProps {
  party: VoterView;
  hasQuorum: boolean;
  isPhone: boolean;
}

const groundOf = ({ hasSigned }: VoterView, hasQuorum: boolean) =>
  !hasSigned ? 'black' : hasQuorum ? 'cop' : 'paper-2';

/** Who sits for a party, then its stamp, or the sum that says why it does not sign. */
function Seat({ party, hasQuorum, isPhone }: SeatProps) {
  const words = useWords(sessionWords).table;
  const { label, votes, face, reasons } = party;
  const numbers = useNumbers();
  return (
    <section class={`voter-seat ${face === null ? 'has-nobody' : ''}`} aria-label={label}>
      <div class="voter-inside">
        {face !== null && <Person face={face} size={172} ground={groundOf(party, hasQuorum)} />}
        <h2 class={isPhone ? 'voter-label' : 'visually-hidden'}>
          {label} <span class="visually-hidden">({words.votes(numbers.whole(votes))})</span>
        </h2>
        {reasons === null ? <Stamp party={party} /> : <Reasons party={party} reasons={reasons} />}
      </div>
    </section>
  );
}

/** New signatures are struck on yellow; those that hold from an earlier session stay. */
function Stamp({ party: { isNew } }: { party: VoterView }) {
  const words = useWords(sessionWords).vote;
  return (
    <p class={`voter-stamp display ${isNew ? '' : 'is-old'}`}>
      <span>{isNew ? words.stamp : words.stays}</span>
    </p>
  );
}
