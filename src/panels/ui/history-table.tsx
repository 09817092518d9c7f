import './twin.css';
import { useLocale } from '../hooks/use-words';

/** A line drawn turn after turn, with what its points are called. */
export interface HistoryView {
  labels: readonly string[];
  /** How many of the labels are of played turns, the start included; the rest is the epilogue. */
  played: number;
}

interface HistoryTableProps {
  caption: string;
  history: HistoryView;
  rows: readonly { id: string; label: string; values: readonly number[] }[];
}

/** The same numbers as a picture of lines, as a table. */
export function HistoryTable({ caption, history, rows }: HistoryTableProps) {
  const { words, numbers } = useLocale();
  return (
    <details class="twin">
      <summary>{words.ending.table}</summary>
      <div class="twin-frame" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.ending.turn}</th>
              {history.labels.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, values }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {values.map((value, turn) => (
                  <td key={turn}>{numbers.points(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
