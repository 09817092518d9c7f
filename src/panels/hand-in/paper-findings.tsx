import { endingWords } from '../../words/ending';
import { debriefWords } from '../../words/debrief';
import { printedBill } from '../../view-models/amounts';
import { DoctrineMark } from '../ui/icon';
import { useWords, useNumbers, useLocale } from '../hooks/use-words';
import { AXES } from '../../engine';
import type { DebriefView } from '../debrief/view-model';
import type { JudgesView } from '../debrief/judges/view-model';
import type { RootsView } from '../debrief/roots/view-model';
import type { TurningPointView } from '../debrief/turning-points/view-model';
import { numeric, Table } from '../ui/table';

/** Origins that are printed for each axis, the largest first. */
const MOST_ORIGINS = 4;

/** What the analysis found, for black ink: its answers stay hidden, as on screen. */
export function Findings({ debrief }: { debrief: DebriefView }) {
  const { headline, points, judges, roots, calibration } = debrief;
  const words = useWords(endingWords).handIn.paper;
  return (
    <>
      <h2 class="paper-headline">{points === null ? words.searching : headline}</h2>
      {points !== null && <p class="paper-note">{debrief.lead}</p>}
      {points !== null && points.points.length > 0 && (
        <ol class="paper-points">
          {points.points.map((point) => (
            <Point key={point.key} point={point} />
          ))}
        </ol>
      )}
      <div class="paper-columns">
        {judges !== null && <Judges judges={judges} />}
        {roots !== null && <Roots roots={roots} />}
      </div>
      {calibration !== null && (
        <p>
          <b>{calibration.title}.</b> {calibration.sentences[0]}
        </p>
      )}
    </>
  );
}

function Point({ point }: { point: TurningPointView }) {
  const { words, numbers } = useLocale();
  const { number, kicker, dossier, chosen, text, cost } = point;
  return (
    <li>
      <span class="paper-point">{number}</span>
      <div>
        <p>
          <b>{kicker}.</b> {dossier}
        </p>
        <p>
          <DoctrineMark doctrine={chosen.doctrine} named /> <b>{chosen.label}</b>
        </p>
        <p>
          {text}
          {AXES.map((axis) => (
            <span key={axis} class="paper-cost">
              {words.axes[axis]} {numbers.signedTenths(cost[axis])}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

function Judges({ judges: { judges } }: { judges: JudgesView }) {
  const { words, numbers } = useLocale();
  const { paper } = useWords(endingWords).handIn;
  const { title: judgesTitle } = useWords(debriefWords).judges;
  return (
    <Table
      class="paper-table"
      caption={judgesTitle}
      columns={[paper.judge, paper.ending, ...AXES.map((axis) => numeric(paper.short[axis], words.axes[axis]))]}
      rows={judges.map(({ id, name, ending, axes }) => ({
        key: id,
        cells: [name, ending, ...AXES.map((axis) => numbers.points(axes[axis]))],
      }))}
    />
  );
}

function Roots({ roots: { axes } }: { roots: RootsView }) {
  const numbers = useNumbers();
  const words = useWords(debriefWords).roots;
  const bills = AXES.map((axis) => {
    const { title, bill } = axes[axis];
    return { axis, title, causes: bill.causes, amounts: printedBill(bill).amounts };
  });
  return (
    <table class="paper-table">
      <caption>{words.title}</caption>
      {bills.map(({ axis, title, causes, amounts }) => (
        <tbody key={axis}>
          <tr>
            <th scope="colgroup" colSpan={2}>
              {title}
            </th>
          </tr>
          {causes.slice(0, MOST_ORIGINS).map(({ key, label, note }, rank) => (
            <tr key={key}>
              <td>
                {label}
                {note !== '' && <small>, {note}</small>}
              </td>
              <td class="num">{numbers.signedTenths(amounts[rank]!)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
