import { UNIT } from '../../engine';
import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { CauseHead } from '../ui/sum/cause-head';
import type { ReasonsView, VoterView } from './view-model';

/** Why a party does not sign: a sum in whole points, then what alone would change most. */
export function Reasons({ party, reasons }: { party: VoterView; reasons: ReasonsView }) {
  const { vote: words, party: said, heading } = useWords(sessionWords);
  const numbers = useNumbers();
  const { stance, sign, exit, hasLeft } = party;
  const whole = (points: number) => numbers.short(points * UNIT);
  const { lever, rest } = reasons;
  return (
    <div class="voter-reasons">
      <h3>{hasLeft ? words.left(whole(stance), whole(exit)) : words.waits(whole(sign - stance))}</h3>
      <table aria-label={said.pulls}>
        <CauseHead />
        <tbody>
          <Row label={said.start} amount={whole(reasons.start)} />
          {reasons.causes.map(({ key, label, amount }) => (
            <Row key={key} label={label} amount={numbers.signedShort(amount)} />
          ))}
          {rest !== 0 && <Row label={words.rest} amount={numbers.signedShort(rest)} />}
          <Row label={heading} amount={whole(reasons.heading)} class="is-total" />
          {lever !== null && lever.gain > 0 && (
            <Row
              label={words.helps(lever.label)}
              amount={numbers.signedShort(Math.round(lever.gain / UNIT) * UNIT)}
              class="is-lever"
            />
          )}
        </tbody>
      </table>
    </div>
  );
}

const Row = ({ label, amount, class: className }: { label: string; amount: string; class?: string }) => (
  <tr class={className}>
    <th scope="row">{label}</th>
    <td>{amount}</td>
  </tr>
);
