import { useMemo, useRef } from 'preact/hooks';
import { HEMICYCLE, hemicycle, seatsOf, seatStrip } from '../../drawings/hemicycle';
import { namedIn } from '../../engine';
import { sessionWords } from '../../words/session';
import { useSize } from '../hooks/use-size';
import { useNumbers, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Drawing } from '../ui/drawing';
import { Icon } from '../ui/icon';
import { sessionVerdict } from '../session/session-words';
import { Price } from './party';
import { verdictOf } from './verdict';
import type { PartyAtTable, TableView } from './view-model';

interface PreviewProps {
  table: TableView;
  /** Where there is little room: the seats as a strip; what it comes to stays in sight over the button that votes. */
  isShort: boolean;
}

/** What the vote would be, beside its price and who pays it. */
export function Preview({ table, isShort }: PreviewProps) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { vote, move } = table;
  const isNone = move.answer === 'none';
  const votes = numbers.whole(vote.after);
  return (
    <section class={`table-preview ${isNone ? 'is-none' : ''}`} aria-labelledby="table-preview">
      {isShort ? (
        <h2 id="table-preview">{isNone ? words.withoutMove(votes) : words.withMove(votes)}</h2>
      ) : (
        <>
          <p class="kicker">{words.yourMove}</p>
          <h2 id="table-preview">{isNone ? words.none : move.name}</h2>
          <p class="table-about">{isNone ? words.noneHelp : move.about}</p>
        </>
      )}
      <Seats table={table} isShort={isShort} />
      {!isShort && <Outcome table={table} isShort={false} />}
      {!isNone && <Cost table={table} />}
    </section>
  );
}

/** Until the page has been measured. */
const FIRST_WIDTH = 360;

/** A hundred votes: white are in anyway, yellow because of the move, rings are absent. */
function Seats({ table, isShort }: PreviewProps) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const across = size?.width ?? FIRST_WIDTH;
  // A hemicycle is drawn at the size at which it is seen, so that its words keep theirs.
  const width = Math.round(isShort || size === null ? across : Math.min(across, size.height / HEMICYCLE));
  const { vote, parties, quorum } = table;
  const drawn = useMemo(() => {
    // Who is won sits after who signs anyway, so that the yellow continues the white.
    const order = { in: 0, won: 1, out: 2 } as const;
    const seats = seatsOf([...parties].sort((a, b) => order[a.seat] - order[b.seat]));
    return (isShort ? seatStrip : hemicycle)({ width, seats, quorum, label: words.quorumAt(quorum) });
  }, [parties, quorum, width, isShort, words]);
  return (
    <div class="table-seats" ref={frame}>
      {isShort && (
        <p class="table-seats-change">{words.beforeAfter(numbers.whole(vote.before), numbers.whole(vote.after))}</p>
      )}
      <Drawing
        shapes={drawn.shapes}
        width={drawn.width}
        height={drawn.height}
        label={words.heard(numbers.whole(vote.after), verdictOf(vote, words))}
      />
    </div>
  );
}

/** The parties that a move wins, loses or moves most; what it does to each of them is on its own column. */
const MOST_MOVED = 2;
const movedBy = ({ stance, stanceAfter }: PartyAtTable) => Math.abs(stanceAfter - stance);

/** What the move changes, party by party, then whether it is enough; short: whether it is enough, as one line. */
export function Outcome({ table: { vote, parties, partiesNeeded, fate }, isShort }: PreviewProps) {
  const session = useWords(sessionWords);
  const words = session.table;
  const numbers = useNumbers();
  const whole = (value: number) => numbers.whole(value);
  const moved = parties
    .filter(({ stance, stanceAfter, isWon, isLost }) => isWon || isLost || stance !== stanceAfter)
    .sort((a, b) => Number(b.isWon || b.isLost) - Number(a.isWon || a.isLost) || movedBy(b) - movedBy(a))
    .slice(0, MOST_MOVED);
  const enough = words.enough(vote.parties, partiesNeeded);
  const isEnough = vote.parties >= partiesNeeded;
  const verdict = verdictOf(vote, words);
  // One quorum is rarely all: nobody finds that out after having signed.
  const isAlone = fate.outcome === 'no-quorum';
  const then = !isAlone
    ? sessionVerdict(fate, session)
    : fate.quorumsNeeded > 1
      ? words.toEnter(fate.quorumsNeeded)
      : '';
  const isActing = fate.outcome === 'entered' || fate.outcome === 'in-force';
  if (isShort) {
    return (
      <p class="table-outcome line">
        <Icon name={vote.hasQuorum ? 'coche' : 'croix'} />
        <span>
          {enough} {isAlone && verdict} {then}
        </span>
      </p>
    );
  }
  return (
    <ul class="table-outcome">
      {moved.map(({ id, short, stance, stanceAfter, isWon, isLost }) => (
        <li key={id}>
          <Icon name={isWon ? 'coche' : isLost ? 'croix' : stanceAfter < stance ? 'bas' : 'haut'} />
          <span>
            {words.stanceAfter(short, whole(stance), whole(stanceAfter))} {isWon && <b>{words.wins}</b>}
            {isLost && <b>{words.loses}</b>}
          </span>
        </li>
      ))}
      <li>
        <Icon name={isEnough ? 'coche' : 'croix'} />
        <span>{enough}</span>
      </li>
      <li>
        <Icon name={vote.hasQuorum ? 'coche' : 'croix'} />
        <span>
          {words.weight(whole(vote.before), whole(vote.after))} <b>{verdict}</b>
        </span>
      </li>
      {then !== '' && (
        <li>
          <Icon name={isActing ? 'coche' : fate.outcome === 'lapsed' ? 'croix' : 'fleche'} />
          <span>{then}</span>
        </li>
      )}
    </ul>
  );
}

function Cost({ table: { move, rewordings } }: { table: TableView }) {
  const words = useWords(sessionWords).table;
  const { price, payer, answer } = move;
  const reworded = rewordings.find((rewording) => rewording.answer === answer);
  const isFree = price.length === 0 && namedIn(answer).kind === 'lever';
  return (
    <div class="table-cost">
      {payer.face !== null && <Person face={payer.face} size={96} ground="sun" />}
      <div>
        <h3 class="visually-hidden">{words.price}</h3>
        {price.map((line, place) => (
          <p
            key={line.gauge}
            class={`${place === 0 ? 'table-cost-first display' : ''} ${line.isWorse ? 'table-harm' : ''}`}
          >
            <Price line={line} />
          </p>
        ))}
        {isFree && <p>{words.nothing}</p>}
        {reworded !== undefined && <p>{reworded.isSoft ? words.firmer : words.softer}</p>}
        {payer.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
