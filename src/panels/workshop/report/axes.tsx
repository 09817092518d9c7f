import { DOCTRINES, type Doctrine } from '../../../engine';
import type { BalanceReport, PlayerRow } from '../../../store/workshop/workshop';
import type { BalanceWords } from '../../../words/tools';
import type { ReportNames } from '../../../scenario/report-names';
import { useWords } from '../../hooks/use-words';
import { AxesPlot } from '../../ui/plot/axes-plot';
import { ReportTable } from './report-table';

interface AxesProps {
  report: BalanceReport;
  names: ReportNames;
  page: BalanceWords | null;
}

/** How wide the plot is drawn on the page, in CSS pixels. */
const PAGE_WIDTH = 760;

/** Where each robot ends on average, as a picture and as the same numbers. */
export function Axes({ report, names, page }: AxesProps) {
  const words = useWords();
  const { axes } = names.words;
  const players = [...report.players].sort((a, b) => b.gap - a.gap);
  const premises = new Map(report.premises.map((row) => [row.key, names.premise(row)]));
  const atWorst = ({ worst }: PlayerRow) =>
    names.gap(worst.gap) + (page === null ? '' : ` (${premises.get(worst.premise) ?? worst.premise})`);
  const label = axes.label(players.length);
  const marks = players.map(({ key, player, emancipation, tyranny }, i) => ({
    key,
    number: i + 1,
    emancipation,
    tyranny,
    doctrine: pureDoctrine(player),
  }));
  return (
    <section class="axes">
      <h3>{axes.title}</h3>
      <p class="report-note">{page === null ? axes.help : `${axes.help} ${page.plot.shapes}`}</p>
      {page === null ? (
        <AxesPlot label={label} marks={marks} />
      ) : (
        <div class="table-frame" role="region" aria-label={label} tabIndex={0}>
          <AxesPlot
            label={label}
            marks={marks}
            cloud={doctrineMeans(report)}
            corners={page.plot.corners}
            widest={PAGE_WIDTH}
          />
        </div>
      )}
      <ReportTable
        caption={axes.title}
        columns={[
          axes.player,
          axes.number,
          words.axes.emancipation,
          words.axes.tyranny,
          axes.gap,
          axes.worst,
          ...(page === null ? [] : [page.bestEnding]),
        ]}
        rows={players.map((row, i) => ({
          key: row.key,
          cells: [
            names.player(row),
            i + 1,
            names.points(row.emancipation),
            names.points(row.tyranny),
            names.gap(row.gap),
            atWorst(row),
            ...(page === null ? [] : [names.commonEnding(row)]),
          ],
        }))}
      />
    </section>
  );
}

/** The doctrine of a robot that knows only one. */
const pureDoctrine = (player: PlayerRow['player']): Doctrine | null =>
  player.kind === 'cycle' && player.doctrines.length === 1 ? player.doctrines[0]! : null;

/** Where each doctrine alone ends, under each set of assumptions. */
const doctrineMeans = ({ premises }: BalanceReport) =>
  premises.flatMap(({ means }) => DOCTRINES.map((doctrine) => ({ ...means[doctrine]!, doctrine })));
