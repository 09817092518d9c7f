import { DoctrineMark } from '../../ui/icon';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import { AXES } from '../../../engine';
import type { CurveView } from './view-model';
import { Table } from '../../ui/table';

/** Everything that the curve shows, as a table. */
export function CurveTable({ curve }: { curve: CurveView }) {
  const words = useWords(debriefWords);
  const { axes } = useWords();
  const numbers = useNumbers();
  const { table } = words.curve;
  const [band] = curve.bands;
  const possible = (axis: (typeof AXES)[number], state: number): string =>
    band === undefined || state === 0
      ? ''
      : `${numbers.points(band.low[axis][state - 1]!)}–${numbers.points(band.high[axis][state - 1]!)}`;
  return (
    <details class="data-table">
      <summary>{table.summary}</summary>
      <Table
        isWide
        label={table.summary}
        columns={[
          table.turn,
          { label: table.decision, class: 'is-text' },
          { label: table.happened, class: 'is-text' },
          ...AXES.flatMap((axis) => [axes[axis], ...(band === undefined ? [] : [`${axes[axis]}, ${table.possible}`])]),
        ]}
        rows={curve.labels.map((label, state) => {
          const turn = curve.turns[state - 1] ?? null;
          return {
            key: label,
            cells: [
              label,
              turn?.decision && (
                <>
                  <DoctrineMark doctrine={turn.decision.doctrine} named /> {turn.decision.label}
                  {turn.point !== null && ` (${words.curve.point} ${turn.point})`}
                </>
              ),
              turn?.happened.join(' · '),
              ...AXES.flatMap((axis) => [
                numbers.tenths(curve.lines[axis][state]!),
                ...(band === undefined ? [] : [possible(axis, state)]),
              ]),
            ],
          };
        })}
      />
    </details>
  );
}
