import { roundedToTenth } from '../../../view-models/amounts';
import { Icon } from '../icon';
import { useNumbers, useWords } from '../../hooks/use-words';
import { reviewWords } from '../../../words/review';
import type { SumView } from '../../../view-models/causes';

/** The change of a gauge in large figures, with where it came from and where it went. */
export function AdditionTotal({ sum: { gauge, before, after } }: { sum: SumView }) {
  const review = useWords(reviewWords);
  const numbers = useNumbers();
  const { icon, short, label } = gauge;
  const [from, to] = [numbers.tenths(before), numbers.tenths(after)];
  // A longer name that begins as the short one goes on behind it.
  const rest = label.startsWith(`${short} `) ? label.slice(short.length) : ` ${label}`;
  return (
    <p class="addition-total">
      <Icon name={icon} />
      <span class="num">{numbers.signedTenths(roundedToTenth(after) - roundedToTenth(before))}</span>
      <span class="visually-hidden"> {review.spokenFromTo(label, from, to)}</span>
      <span aria-hidden="true">
        <b>{short}</b>
        {short !== label && <small>{rest}</small>}
        <br />
        {review.fromTo(from, to)}
      </span>
    </p>
  );
}
