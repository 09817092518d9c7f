import './sum.css';
import { printedBill } from '../../../view-models/amounts';
import { CauseHead } from './cause-head';
import { DoctrineMark, Icon } from '../icon';
import { useNumbers, useWords } from '../../hooks/use-words';
import { reviewWords } from '../../../words/review';
import type { BillView, CauseView } from '../../../view-models/causes';

interface SumProps {
  sum: BillView;
  /** What the table says it is, aloud; the causes of a turn when absent. */
  caption?: string;
}

/** A change as its causes, one under the other like a bill: what is shown adds up to the tenth. */
export function Sum({ sum, caption }: SumProps) {
  const words = useWords(reviewWords);
  const numbers = useNumbers();
  if (sum.causes.length === 0) return <p class="sum-empty">{words.noChange}</p>;
  const { total, amounts } = printedBill(sum);
  const bars = barsOf(sum.causes.map(({ amount }) => amount));
  return (
    <table class="sum">
      <caption class="visually-hidden">{caption ?? words.causes.table(sum.gauge.label)}</caption>
      <CauseHead />
      <tbody>
        {sum.causes.map((cause, i) => (
          <tr key={cause.key}>
            <th scope="row">
              <CauseLabel cause={cause} />
            </th>
            <td>
              <Bar bar={bars[i]!} ink={cause.ink} isLast={i === sum.causes.length - 1} />
              <span class="num">{numbers.signedTenths(amounts[i]!)}</span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.exact}</th>
          <td>
            <span class="num">{numbers.signedTenths(total)}</span>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function CauseLabel({ cause }: { cause: CauseView }) {
  const { label, note, ink } = cause;
  return (
    <>
      <span class="cause-label">
        {ink !== 'ink' && ink !== 'shield' && <DoctrineMark doctrine={ink} />}
        {ink === 'shield' && <Icon name="bouclier" />}
        {label}
      </span>{' '}
      {note !== '' && <span class="cause-note">{note}</span>}
    </>
  );
}

/** Where a bar lies, from 0 to 100 across the column. */
interface BarPlace {
  from: number;
  to: number;
  zero: number;
}

/** Each bar starts where the one above ended. */
function barsOf(amounts: readonly number[]): BarPlace[] {
  let reached = 0;
  const steps = amounts.map((amount) => {
    const from = reached;
    reached += amount;
    return { from, to: reached };
  });
  const low = Math.min(0, ...steps.map(({ to }) => to));
  const high = Math.max(0, ...steps.map(({ to }) => to));
  const scale = 96 / Math.max(1, high - low);
  const x = (value: number): number => 2 + (value - low) * scale;
  return steps.map(({ from, to }) => ({ from: x(from), to: x(to), zero: x(0) }));
}

function Bar({ bar, ink, isLast }: { bar: BarPlace; ink: CauseView['ink']; isLast: boolean }) {
  const left = Math.min(bar.from, bar.to);
  const width = Math.max(0.6, Math.abs(bar.to - bar.from));
  return (
    <svg class="bar" viewBox="0 0 100 70" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="bar-zero" d={`M${bar.zero} 0V70`} />
      <rect class={`bar-ink ${ink}`} x={left} y="20" width={width} height="30" />
      {!isLast && <path class="bar-step" d={`M${bar.to} 20V90`} />}
    </svg>
  );
}
