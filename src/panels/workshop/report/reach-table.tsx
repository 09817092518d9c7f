import type { ReachRow } from '../../../store/workshop/workshop';
import { Bar } from './bar';
import type { ReportNames } from '../../../scenario/report-names';
import { ReportTable } from './report-table';

interface ReachTableProps {
  of: 'endings' | 'events' | 'facts';
  /** What a row's id is called. */
  nameOf: (id: string) => string;
  rows: readonly ReachRow[];
  reading: ReportNames;
}

/** How often each ending, event or fact is met, with the interval in which the share lies. */
export function ReachTable({ of, rows, nameOf, reading }: ReachTableProps) {
  const { reach, [of]: words } = reading.words;
  const { title, thing } = words;
  return (
    <section class="reach">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{'none' in words && words.none}</p>
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
function remark({ share, isMet, proof }: ReachRow, reading: ReportNames): string {
  const { reach } = reading.words;
  if (share.share > 0) return reading.between(share);
  if (isMet) return reach.onlySought;
  return proof === null ? reach.unseen : reading.proof(proof);
}
