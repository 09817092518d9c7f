import { DoctrineMark } from '../../ui/icon';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import { AXES } from '../../../engine';
import type { CurveView } from './view-model';

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
    <details class="twin">
      <summary>{table.summary}</summary>
      <div class="twin-frame" role="region" aria-label={table.summary} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{table.summary}</caption>
          <thead>
            <tr>
              <th scope="col">{table.turn}</th>
              <th scope="col">{table.decision}</th>
              <th scope="col">{table.happened}</th>
              {AXES.map((axis) => [
                <th key={axis} scope="col">
                  {axes[axis]}
                </th>,
                band !== undefined && (
                  <th key={`${axis} possible`} scope="col">
                    {axes[axis]}, {table.possible}
                  </th>
                ),
              ])}
            </tr>
          </thead>
          <tbody>
            {curve.labels.map((label, state) => {
              const turn = curve.turns[state - 1] ?? null;
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td class="is-text">
                    {turn?.decision && (
                      <>
                        <DoctrineMark doctrine={turn.decision.doctrine} named /> {turn.decision.label}
                        {turn.point !== null && ` (${words.curve.point} ${turn.point})`}
                      </>
                    )}
                  </td>
                  <td class="is-text">{turn?.happened.join(' · ')}</td>
                  {AXES.map((axis) => [
                    <td key={axis}>{numbers.tenths(curve.lines[axis][state]!)}</td>,
                    band !== undefined && <td key={`${axis} possible`}>{possible(axis, state)}</td>,
                  ])}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
