import { DOCTRINES } from '../../../engine';
import type { BalanceReport } from '../../../store/workshop/workshop';
import { DoctrineMark } from '../../ui/icon';
import { Bar } from './bar';
import type { ReportNames } from '../../../scenario/report-names';
import { ReportTable } from './report-table';

interface WinsProps {
  report: BalanceReport;
  reading: ReportNames;
}

/** Which doctrine is the best alone, in how many sets of assumptions, and in which. */
export function Wins({ report, reading }: WinsProps) {
  const { premises, players } = report;
  const { wins: words } = reading.words;
  const playerOf = (key: string) => players.find((row) => row.key === key)!;
  return (
    <section class="wins">
      <h3>{words.title}</h3>
      <p class="workshop-note">{words.help}</p>
      <ul class="tally">
        {DOCTRINES.map((doctrine) => {
          const won = premises.filter(({ bestPure }) => bestPure === doctrine).length;
          return (
            <li key={doctrine} class={doctrine}>
              <span class="tally-name">
                <DoctrineMark doctrine={doctrine} />
                {reading.doctrine(doctrine)}
              </span>
              <Bar share={won / premises.length} ink={doctrine} />
              <span>{words.tally(won, premises.length)}</span>
            </li>
          );
        })}
      </ul>
      <details class="twin">
        <summary>{words.table}</summary>
        <ReportTable
          caption={words.title}
          columns={[words.premise, words.best, words.gap, words.mixed, words.gap]}
          rows={premises.map((row) => ({
            key: row.key,
            cells: [
              reading.premise(row),
              reading.doctrine(row.bestPure),
              reading.gap(row.means[row.bestPure]!.gap),
              reading.player(playerOf(row.bestMixed)),
              reading.gap(row.means[row.bestMixed]!.gap),
            ],
          }))}
        />
      </details>
    </section>
  );
}
