import type { ReachRow } from '../../store/workshop';
import { Bar } from './bar';
import type { ReportReading } from './report-reading';
import { ReportTable } from './report-table';

interface ReachTableProps {
  of: 'endings' | 'events';
  rows: readonly ReachRow[];
  reading: ReportReading;
}

/** How often each ending or event is met, with the interval in which the share lies. */
export function ReachTable({ of, rows, reading }: ReachTableProps) {
  const { reach, endings, events } = reading.words;
  const { title, thing } = of === 'endings' ? endings : events;
  const nameOf = of === 'endings' ? reading.ending : reading.event;
  return (
    <section class="reach">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{events.none}</p>
      ) : (
        <ReportTable
          caption={title}
          columns={[thing, reach.share]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              nameOf(row.id),
              <span key="share" class="bar-cell">
                <Bar share={row.share.share} />
                <strong>{reading.share(row.share.share)}</strong>
                <span>{remark(row, reading)}</span>
              </span>,
            ],
          }))}
        />
      )}
    </section>
  );
}

/** How sure the share is; of what was never met, why. */
function remark({ share, isMet, proof }: ReachRow, { between, words: { reach } }: ReportReading): string {
  if (share.share > 0) return between(share);
  if (isMet) return reach.onlySought;
  return proof === null ? reach.unseen : reach.impossible;
}
