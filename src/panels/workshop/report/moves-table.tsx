import type { BalanceReport } from '../../../store/workshop/workshop';
import type { ReportNames } from '../../../scenario/report-names';
import { Bar } from './bar';
import { ReportTable } from './report-table';

interface MovesTableProps {
  report: BalanceReport;
  names: ReportNames;
}

/** Whether each move of a negotiated session is ever open, made and right; nothing where sessions are watched. */
export function MovesTable({ report: { table }, names }: MovesTableProps) {
  if (!table) return null;
  const { options: words, table: own } = names.words;
  return (
    <section class="options-reach">
      <h3>{own.title}</h3>
      <p class="report-note">{own.help}</p>
      <ReportTable
        caption={own.title}
        columns={[own.move, words.open, own.made, words.best]}
        rows={table.moves.map(({ move, open, chosen, best }) => ({
          key: move,
          cells: [
            names.move(move),
            open === null ? words.never : names.share(open),
            chosen === null ? words.never : names.share(chosen.share),
            best === null ? (
              words.notJudged
            ) : (
              <span key="best" class="bar-cell row">
                <Bar share={best} />
                {names.share(best)}
              </span>
            ),
          ],
        }))}
      />
    </section>
  );
}
