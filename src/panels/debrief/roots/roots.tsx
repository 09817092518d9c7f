import { roundedToSum, roundedToTenth } from '../../../view-models/amounts';
import { Sum } from '../../ui/sum/sum';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import { AXES } from '../../../engine';
import type { PanelProps } from '../panel';
import type { RootsView } from './view-model';
import { Table } from '../../ui/table';

/** Who is responsible for what each axis has gained: bars for the largest origins, and a table of all of them. */
export function Roots({ view: { roots } }: PanelProps) {
  const words = useWords(debriefWords).roots;
  if (roots === null) return null;
  return (
    <section class="roots" aria-labelledby="roots">
      <h3 id="roots">{words.title}</h3>
      <p>{words.help}</p>
      <div class="roots-axes">
        {AXES.map((axis) => {
          const { title, bill, all } = roots.axes[axis];
          return (
            <div key={axis}>
              <h4 class={`tag on-${axis}`}>{title}</h4>
              <Sum sum={bill} />
              {all.length > bill.causes.length && <AllRoots axis={axis} roots={roots} />}
            </div>
          );
        })}
      </div>
    </section>
  );
}

function AllRoots({ axis, roots }: { axis: (typeof AXES)[number]; roots: RootsView }) {
  const words = useWords(debriefWords).roots;
  const numbers = useNumbers();
  const { title, bill, all } = roots.axes[axis];
  const total = roundedToTenth(bill.after) - roundedToTenth(bill.before);
  const shown = roundedToSum(
    all.map(({ amount }) => amount),
    total,
  );
  return (
    <details class="data-table">
      <summary>{words.all}</summary>
      <Table
        label={title}
        columns={[words.origin, words.amount]}
        rows={all.map(({ key, label, note }, i) => ({
          key,
          cells: [
            <>
              {label} {note !== '' && <small>({note})</small>}
            </>,
            numbers.signedTenths(shown[i]!),
          ],
        }))}
      />
    </details>
  );
}
