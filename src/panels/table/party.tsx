import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Icon } from '../ui/icon';
import { Hand } from './hand';
import { MoveCard, type MoveGroup } from './move-group';
import type { LeverView } from './moves-view-model';
import type { PriceView } from './prices';
import type { PartyAtTable } from './view-model';

/** The ground behind a delegate says where the party stands. */
export const groundOf = ({ isWon, willSign }: PartyAtTable) => (isWon ? 'sun' : willSign ? 'cop' : 'paper-2');
export const standing = ({ isWon, willSign }: PartyAtTable) =>
  isWon ? 'is-signing is-won' : willSign ? 'is-signing' : '';

/** Who sits for a party; the party's sign where the scenario seats nobody. */
export function Delegate({ party, size }: { party: PartyAtTable; size: number }) {
  return party.face === null ? (
    <Icon name="parlement" class="table-nobody" />
  ) : (
    <Person face={party.face} size={size} ground={groundOf(party)} />
  );
}

interface PartyProps {
  party: PartyAtTable;
  group: MoveGroup;
  /** On a phone the tab over it shows who sits there. */
  isTabbed: boolean;
}

/** A party at the table: who sits there, how far it is from signing, and the moves that are aimed at it. */
export function Party({ party, group, isTabbed }: PartyProps) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { id, label, role, votes, status, levers } = party;
  return (
    <section
      class={`table-party ${standing(party)}`}
      aria-labelledby={`party-${id}`}
      {...(isTabbed ? { id: `panel-${id}` } : {})}
    >
      {!isTabbed && (
        <div class="table-portrait">
          <Delegate party={party} size={176} />
        </div>
      )}
      <p class="table-status">
        {status === 'signed' && <Icon name="crayon" />}
        {words.status[status]}
      </p>
      <h2 id={`party-${id}`}>
        <span>{label}</span> <small>{words.votes(numbers.whole(votes))}</small>
        {role !== null && <small class="table-role">{role}</small>}
      </h2>
      <div class="table-stance">
        <Bar party={party} />
        <p>
          <Stance party={party} />
        </p>
      </div>
      {levers.length === 0 && <p class="table-no-lever">{words.noLever}</p>}
      {levers.map((lever) => (
        <LeverCard key={lever.answer} lever={lever} party={label} group={group} />
      ))}
    </section>
  );
}

/** As the move leaves it; without one, how far it is from signing, or from leaving. */
function Stance({ party }: { party: PartyAtTable }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { stance, stanceAfter, sign, exit, hasSigned } = party;
  const told = (points: number) => numbers.short(points * 1000);
  if (stance !== stanceAfter) return <>{words.moved(told(stance), told(stanceAfter))}</>;
  if (hasSigned) return <>{words.stays(told(stance), told(exit))}</>;
  return (
    <>{stance < sign ? words.missing(told(stance), told(sign - stance)) : words.stance(told(stance), told(sign))}</>
  );
}

/** Points of stance that a bar shows, and how many of them are under the mark from which a party signs. */
const SPAN = 50;
const UNDER = 22;

/** How far the stance has come, and the mark from which a party signs: the part of the scale around it. */
function Bar({ party: { stance, stanceAfter, sign } }: { party: PartyAtTable }) {
  const low = Math.max(0, Math.min(100 - SPAN, sign - UNDER));
  const at = (points: number) => Math.min(100, Math.max(0, ((points - low) * 100) / SPAN));
  const [now, then] = [at(stance), at(stanceAfter)];
  return (
    <svg class="table-bar" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="table-bar-scale" y="4" width="100" height="14" />
      <rect class="table-bar-after" y="4" width={Math.max(now, then)} height="14" />
      <rect class="table-bar-now" y="4" width={Math.min(now, then)} height="14" />
      <rect class="table-bar-gap" x={at(sign) - 1.6} width="3.2" height="22" />
      <rect class="table-bar-mark" x={at(sign) - 0.9} width="1.8" height="22" />
    </svg>
  );
}

function LeverCard({ lever, party, group }: { lever: LeverView; party: string; group: MoveGroup }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { answer, kind, label, price, stances, closed } = lever;
  const told = ({ short, amount }: LeverView['stances'][number]) => `${short}\u00a0${numbers.signedShort(amount)}`;
  return (
    <MoveCard group={group} answer={answer} closed={closed}>
      <Hand kind={kind} />
      <span class="table-lever">
        <span class="visually-hidden">
          {party}. {words.kinds[kind]}.{' '}
        </span>
        <b>{label}</b>
        {closed === null ? (
          <span class="table-terms">
            {price.map((line) => (
              <Price key={line.gauge} line={line} />
            ))}
            {/* Whom it is aimed at, then together those whom it irritates. */}
            {[stances.slice(0, 1), stances.slice(1)].map(
              (moved, place) =>
                moved.length > 0 && (
                  <span key={place} class="table-price">
                    <Icon name="fleche" /> {moved.map(told).join(', ')}
                  </span>
                ),
            )}
          </span>
        ) : (
          <span class="table-price">
            <Icon name="cadenas" /> {closed}
          </span>
        )}
      </span>
    </MoveCard>
  );
}

/** One gauge of a price, with its number. */
export function Price({ line: { icon, label, amount, isWorse } }: { line: PriceView }) {
  const { gauges } = useWords();
  const numbers = useNumbers();
  return (
    <span class="table-price">
      <Icon name={icon} /> {label} {numbers.signedShort(amount)}
      {isWorse && <span class="visually-hidden">, {gauges.worse}</span>}
    </span>
  );
}
