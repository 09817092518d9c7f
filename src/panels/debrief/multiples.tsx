import { HistoryTable } from '../history-table';
import { Icon } from '../icon';
import { Sparkline } from '../sparkline';
import { useNumbers } from '../use-words';
import { useDebriefWords } from './use-debrief-words';
import type { CurveView, DebriefView } from './views';

interface MultiplesProps {
  families: DebriefView['families'];
  curve: CurveView;
}

/** Every gauge over the whole game, by family. */
export function Multiples({ families, curve }: MultiplesProps) {
  const words = useDebriefWords();
  const numbers = useNumbers();
  return (
    <section class="debrief-gauges" aria-labelledby="debrief-gauges">
      <h3 id="debrief-gauges">{words.gauges}</h3>
      <div class="families">
        {families.map(({ family, label, gauges }) => (
          <div key={family} class={`multiples family-${family}`}>
            <h4>{label}</h4>
            <ul>
              {gauges.map((gauge) => (
                <li key={gauge.id}>
                  <Icon name={gauge.icon} />
                  <span class="multiple-name">{gauge.short}</span>
                  <Sparkline values={gauge.history} size="large" />
                  <span class="multiple-ends">
                    <span>{numbers.points(gauge.history[0]!)}</span>
                    <Icon name="fleche" />
                    <b class="num">{numbers.points(gauge.history.at(-1)!)}</b>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <HistoryTable
        caption={words.gauges}
        history={{ labels: curve.labels, played: curve.played + 1 }}
        rows={families.flatMap(({ gauges }) =>
          gauges.map(({ id, label, history }) => ({ id, label, values: history })),
        )}
      />
    </section>
  );
}
