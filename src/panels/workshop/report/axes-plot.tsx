import { useRef } from 'preact/hooks';
import { ICON_GRID, iconPath } from '../../../drawings';
import type { Doctrine } from '../../../engine';
import type { BalanceReport, PlayerRow } from '../../../store/workshop/workshop';
import { doctrineShape } from '../../ui/icon';
import { useSize } from '../../hooks/use-size';
import { useWords } from '../../hooks/use-words';
import { AxesGround } from './axes-ground';
import { plotFrame, plotOf, type PlotPoint } from './plot-layout';
import type { ReportNames } from '../../../scenario/report-names';
import { ReportTable } from './report-table';

interface AxesPlotProps {
  report: BalanceReport;
  reading: ReportNames;
}

const MARK = 18;

/** Where each robot ends on average, as a picture and as the same numbers. */
export function AxesPlot({ report, reading }: AxesPlotProps) {
  const words = useWords();
  const { axes } = reading.words;
  const players = [...report.players].sort((a, b) => b.gap - a.gap);
  const place = useRef<HTMLDivElement>(null);
  const frame = plotFrame(useSize(place)?.width ?? 640);
  const plot = plotOf(players, frame);
  return (
    <section class="axes-plot">
      <h3>{axes.title}</h3>
      <p class="workshop-note">{axes.help}</p>
      <div ref={place}>
        <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={axes.label(players.length)}>
          <AxesGround frame={frame} plot={plot} />
          {plot.points.map((point, i) => (
            <PlotMark key={players[i]!.key} point={point} player={players[i]!} number={i + 1} />
          ))}
        </svg>
      </div>
      <ReportTable
        caption={axes.title}
        columns={[axes.player, axes.number, words.axes.emancipation, words.axes.tyranny, axes.gap, axes.worst]}
        rows={players.map((player, i) => ({
          key: player.key,
          cells: [
            reading.player(player),
            i + 1,
            reading.points(player.emancipation),
            reading.points(player.tyranny),
            reading.gap(player.gap),
            reading.gap(player.worst.gap),
          ],
        }))}
      />
    </section>
  );
}

/** The doctrine of a robot that knows only one. */
function pureDoctrine({ player }: PlayerRow): Doctrine | null {
  return player.kind === 'cycle' && player.doctrines.length === 1 ? player.doctrines[0]! : null;
}

function PlotMark({ point, player, number }: { point: PlotPoint; player: PlayerRow; number: number }) {
  const doctrine = pureDoctrine(player);
  const { x, y, label } = point;
  return (
    <g class={`plot-mark ${doctrine ?? ''}`}>
      {doctrine === null ? (
        <circle cx={x} cy={y} r={5} />
      ) : (
        <path
          fill-rule="evenodd"
          d={iconPath(doctrineShape(doctrine))}
          transform={`translate(${x - MARK / 2} ${y - MARK / 2}) scale(${MARK / ICON_GRID})`}
        />
      )}
      <text x={label.x} y={label.y + 5} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}
