import './party-reasons.css';
import { pointsReached, roundedToSum, roundedToTenth } from '../../view-models/amounts';
import { sessionWords, type SessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { CauseHead } from '../ui/sum/cause-head';
import type { Numbers } from '../../words';
import type { PartyView } from './treaty-view-model';
import { Button } from '../ui/button';

interface PartyReasonsProps {
  parties: readonly PartyView[];
  /** The one that is shown. */
  asked: string;
  onAsk: (party: string) => void;
  /** Stances, in points, from which a party signs and under which it leaves. */
  sign: number;
  exit: number;
}

/** One party at a time: what it does, what draws it there, and what would make it do otherwise. */
export function PartyReasons({ parties, asked, onAsk, sign, exit }: PartyReasonsProps) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const party = parties.find(({ id }) => id === asked) ?? parties[0]!;
  return (
    <section class="party-reasons" aria-labelledby="reasons-title">
      <div class="party-picker" role="group" aria-label={words.party.pick}>
        {parties.map(({ id, label, short }) => (
          <Button
            key={id}
            class="button-plain display ring-inside"
            aria-pressed={id === party.id}
            aria-label={label === short ? label : `${short}, ${label}`}
            onClick={() => onAsk(id)}
          >
            {short}
          </Button>
        ))}
      </div>
      <div class="party-status" role="status">
        <h2 id="reasons-title">{party.label}</h2>
        <p>{statusSentence(party, sign, exit, words, numbers)}</p>
      </div>
      <Pulls party={party} />
      <Levers party={party} />
    </section>
  );
}

function statusSentence(party: PartyView, sign: number, exit: number, words: SessionWords, numbers: Numbers): string {
  const said = words.party;
  const reached = pointsReached(party.heading);
  const [stance, heading] = [numbers.whole(pointsReached(party.stance)), numbers.whole(reached)];
  switch (party.status) {
    case 'waits':
      return said.waits(stance, heading, numbers.short((sign - reached) * 1000));
    case 'signing':
      return said.signing(stance, heading, numbers.whole(sign));
    case 'stays':
      return said.stays(stance, heading);
    case 'leaving':
      return said.leaving(stance, heading, numbers.whole(exit));
  }
}

/** What draws its stance where it goes: the sum is exact. */
function Pulls({ party }: { party: PartyView }) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const start = roundedToTenth(party.start);
  const end = roundedToTenth(party.heading);
  const shown = roundedToSum(
    party.pulls.map(({ amount }) => amount),
    end - start,
  );
  return (
    <table class="pulls">
      <caption>{words.party.pulls}</caption>
      <CauseHead />
      <tbody>
        <tr>
          <th scope="row">{words.party.start}</th>
          <td>{numbers.tenths(start)}</td>
        </tr>
        {party.pulls.map((pull, i) => (
          <tr key={pull.key}>
            <th scope="row">
              {pull.label} {pull.note !== '' && <small>{pull.note}</small>}
            </th>
            <td>{numbers.signedTenths(shown[i]!)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.party.end}</th>
          <td>{numbers.tenths(end)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Levers({ party }: { party: PartyView }) {
  const words = useWords(sessionWords);
  const numbers = useNumbers();
  const said = words.party;
  return (
    <div class="levers">
      <h3>{said.levers[party.status]}</h3>
      {party.levers.length === 0 ? (
        <p>{said.noLever}</p>
      ) : (
        <ul>
          {party.levers.map(({ key, label, gain, isEnough }) => (
            <li key={key}>
              <span>{label}</span>
              <span>
                <b>{numbers.signedShort(gain)}</b> {isEnough && <em class="lever-enough">{said.enough}</em>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {party.levers.length > 0 && !party.levers.some(({ isEnough }) => isEnough) && <p>{said.noneIsEnough}</p>}
    </div>
  );
}
