import { useRef } from 'preact/hooks';
import { classWords } from '../../words/class';
import { useSize } from '../hooks/use-size';
import { useLanguage } from '../hooks/use-words';
import { AxesGround } from '../workshop/report/axes-ground';
import { plotFrame, plotOf } from '../workshop/report/plot-layout';
import type { ClassMemberView } from './view-model';

/** Every game on the two axes, each with the number of its line. */
export function ClassPlot({ members }: { members: readonly ClassMemberView[] }) {
  const language = useLanguage();
  const { axes, starts } = classWords(language);
  const place = useRef<HTMLDivElement>(null);
  const frame = plotFrame(useSize(place)?.width ?? 640);
  const plot = plotOf(
    members.map((member) => member.axes),
    frame,
  );
  return (
    <section class="class-part class-plot" aria-labelledby="class-axes">
      <h3 id="class-axes">{axes.name}</h3>
      <p>
        {axes.help} {members.some(({ isOdd }) => isOdd) && starts.onPlot}
      </p>
      <div ref={place}>
        <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={axes.label(members.length)}>
          <AxesGround frame={frame} plot={plot} />
          {plot.points.map(({ x, y, label }, i) => (
            <g key={members[i]!.key} class={`plot-mark ${members[i]!.isOdd ? 'is-odd' : ''}`}>
              <circle cx={x} cy={y} r={5} />
              <text x={label.x} y={label.y + 5} text-anchor="middle">
                {members[i]!.line}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </section>
  );
}
