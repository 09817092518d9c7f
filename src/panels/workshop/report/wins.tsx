import { DOCTRINES } from '../../../engine';
import type { BalanceReport } from '../../../store/workshop/workshop';
import type { BalanceWords } from '../../../words/tools';
import type { ReportNames } from '../../../scenario/report-names';
import { DoctrineMark } from '../../ui/icon';
import { Bar } from './bar';
import { ReportTable } from './report-table';

interface WinsProps {
  report: BalanceReport;
  names: ReportNames;
  page: BalanceWords | null;
}

/** Which doctrine is the best alone, in how many sets of assumptions, and in which. */
export function Wins({ report, names, page }: WinsProps) {
  const { premises } = report;
  const { wins: words } = names.words;
  return (
    <section class="wins">
      <h3>{words.title}</h3>
      <p class="report-note">{words.help}</p>
      <ul class="tally stack">
        {DOCTRINES.map((doctrine) => {
          const won = premises.filter(({ bestPure }) => bestPure === doctrine).length;
          return (
            <li key={doctrine} class={`row ${doctrine}`}>
              <span class="tally-name line">
                <DoctrineMark doctrine={doctrine} />
                {names.doctrine(doctrine)}
              </span>
              <Bar share={won / premises.length} ink={doctrine} />
              <span>{words.tally(won, premises.length)}</span>
            </li>
          );
        })}
      </ul>
      {page === null ? (
        <details class="data-table">
          <summary>{words.table}</summary>
          <BestByPremise report={report} names={names} />
        </details>
      ) : (
        <GapsByPremise report={report} names={names} caption={page.each} />
      )}
    </section>
  );
}

type TableProps = Omit<WinsProps, 'page'>;

const bestMixture = ({ report, names }: TableProps, key: string) =>
  names.player(report.players.find((row) => row.key === key)!);

function BestByPremise({ report, names }: TableProps) {
  const { wins: words } = names.words;
  return (
    <ReportTable
      caption={words.title}
      columns={[words.premise, words.best, words.gap, words.mixed, words.gap]}
      rows={report.premises.map((row) => ({
        key: row.key,
        cells: [
          names.premise(row),
          names.doctrine(row.bestPure),
          names.gap(row.means[row.bestPure]!.gap),
          bestMixture({ report, names }, row.bestMixed),
          names.gap(row.means[row.bestMixed]!.gap),
        ],
      }))}
    />
  );
}

/** The gap of every doctrine: what a page has room for. */
function GapsByPremise({ report, names, caption }: TableProps & { caption: string }) {
  const { wins: words } = names.words;
  return (
    <ReportTable
      caption={caption}
      columns={[words.premise, ...DOCTRINES.map(names.doctrine), words.mixed]}
      rows={report.premises.map((row) => ({
        key: row.key,
        cells: [
          names.premise(row),
          ...DOCTRINES.map((doctrine) => {
            const gap = names.gap(row.means[doctrine]!.gap);
            if (row.bestPure !== doctrine) return gap;
            return (
              <strong key={doctrine} class="bar-cell row">
                {gap} <DoctrineMark doctrine={doctrine} />
              </strong>
            );
          }),
          `${names.gap(row.means[row.bestMixed]!.gap)} (${bestMixture({ report, names }, row.bestMixed)})`,
        ],
      }))}
    />
  );
}
