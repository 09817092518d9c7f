import type { PlayerRow, ReachRow } from '../../../store/workshop/workshop';
import { Bar } from './bar';
import type { ReportNames } from '../../../scenario/report-names';
import { ReportTable } from './report-table';

interface ReachTableProps {
  of: 'endings' | 'events' | 'facts';
  /** What a row's id is called. */
  nameOf: (id: string) => string;
  rows: readonly ReachRow[];
  names: ReportNames;
  /** Robots whose own shares are shown beside that of all games; of endings alone. */
  players?: readonly PlayerRow[];
}

/** How often each ending, event or fact is met, with the interval in which the share lies. */
export function ReachTable({ of, rows, nameOf, names, players = [] }: ReachTableProps) {
  const { reach, [of]: words } = names.words;
  const { title, thing } = words;
  return (
    <section class="reach">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{'none' in words && words.none}</p>
      ) : (
        <ReportTable
          caption={title}
          columns={[thing, reach.share, ...players.map(names.player)]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              nameOf(row.id),
              <span key="share" class="bar-cell row">
                <Bar share={row.share.share} />
                <strong>{names.share(row.share.share)}</strong>
                <span>{row.share.share > 0 ? names.between(row.share) : names.unmet(row)}</span>
              </span>,
              ...players.map(({ endings }) => (endings[row.id]! > 0 ? names.share(endings[row.id]!) : '·')),
            ],
          }))}
        />
      )}
    </section>
  );
}
