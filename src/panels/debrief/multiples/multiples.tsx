import { Icon } from '../../ui/icon';
import { Sparkline } from '../../ui/sparkline';
import { Table } from '../../ui/table';
import { useNumbers, useWords } from '../../hooks/use-words';
import { pointsOf } from '../../../view-models/gauges';
import { debriefWords } from '../../../words/debrief';
import { reviewWords } from '../../../words/review';
import type { PanelProps } from '../panel';
import type { DebriefView } from '../view-model';

type Measured = DebriefView['families'][number]['gauges'][number];

/** Every gauge over the whole game, by family. */
export function Multiples({ game: { scenario }, view: { families, curve } }: PanelProps) {
  const words = useWords(debriefWords);
  const { spokenFromTo } = useWords(reviewWords);
  const { ending } = useWords();
  const numbers = useNumbers();
  const told = (id: string, value: number) => numbers.whole(pointsOf(scenario, id, value));
  const first = ({ id, history }: Measured) => told(id, history[0]!);
  const last = ({ id, history }: Measured) => told(id, history.at(-1)!);
  return (
    <section class="debrief-gauges" aria-labelledby="debrief-gauges">
      <h3 id="debrief-gauges">{words.gauges}</h3>
      <div class="families">
        {families.map(({ family, label, gauges }) => (
          <div key={family} class="multiples">
            <h4 class={`on-${family}`}>{label}</h4>
            <ul class="wrap">
              {gauges.map((gauge) => (
                <li key={gauge.id}>
                  <Icon name={gauge.icon} />
                  <span class="multiple-name" aria-hidden="true">
                    {gauge.short}
                  </span>
                  <Sparkline values={gauge.history} size="large" />
                  <span class="multiple-ends line" aria-hidden="true">
                    <span>{first(gauge)}</span>
                    <Icon name="fleche" />
                    <b class="num">{last(gauge)}</b>
                  </span>
                  <span class="visually-hidden">{spokenFromTo(gauge.short, first(gauge), last(gauge))}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <details class="data-table">
        <summary>{words.table}</summary>
        <Table
          isWide
          label={words.gaugesTable}
          columns={[ending.turn, ...curve.labels]}
          rows={families.flatMap(({ gauges }) =>
            gauges.map(({ id, label, history }) => ({
              key: id,
              cells: [label, ...history.map((value) => told(id, value))],
            })),
          )}
        />
      </details>
    </section>
  );
}
