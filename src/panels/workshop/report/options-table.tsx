import type { PlayableScenario } from '../../../scenario/playable';
import type { BalanceReport } from '../../../store/workshop/workshop';
import { DoctrineMark } from '../../ui/icon';
import { useLanguage } from '../../hooks/use-words';
import { Bar } from './bar';
import type { ReportNames } from '../../../scenario/report-names';
import { ReportTable } from './report-table';

interface OptionsTableProps {
  report: BalanceReport;
  scenario: PlayableScenario;
  reading: ReportNames;
}

/** Whether each option is ever open, chosen and right. */
export function OptionsTable({ report, scenario, reading }: OptionsTableProps) {
  const { options: words } = reading.words;
  const dossiers = [...new Set(report.options.map(({ dossier }) => dossier))];
  return (
    <section class="options-reach">
      <h3>{words.title}</h3>
      <p class="workshop-note">{words.help}</p>
      {dossiers.map((dossier) => (
        <section key={dossier}>
          <h4>{reading.dossier(dossier)}</h4>
          <ReportTable
            caption={reading.dossier(dossier)}
            columns={[words.option, words.open, words.chosen, words.best]}
            rows={report.options
              .filter((row) => row.dossier === dossier)
              .map((row) => ({
                key: row.doctrine,
                cells: [
                  <OptionName key="name" row={row} scenario={scenario} reading={reading} />,
                  row.open === null ? words.never : reading.share(row.open),
                  row.chosen === null ? words.never : reading.share(row.chosen.share),
                  row.best === null ? (
                    words.notJudged
                  ) : (
                    <span key="best" class="bar-cell">
                      <Bar share={row.best} ink={row.doctrine} />
                      {reading.share(row.best)}
                    </span>
                  ),
                ],
              }))}
          />
        </section>
      ))}
    </section>
  );
}

function OptionName({
  row,
  scenario,
  reading,
}: Omit<OptionsTableProps, 'report'> & { row: BalanceReport['options'][number] }) {
  const language = useLanguage();
  const { options: words } = reading.words;
  const options = scenario.texts.dossiers[row.dossier]?.options;
  return (
    <span class="option-name">
      <DoctrineMark doctrine={row.doctrine} named />
      <span>
        {options?.[row.doctrine].label[language] ?? row.doctrine}
        {row.dominatedBy !== null && (
          <strong class="option-dominated"> {words.dominated(reading.doctrine(row.dominatedBy))}</strong>
        )}
        {row.proof !== null && <em class="option-proof"> {reading.proof(row.proof)}</em>}
      </span>
    </span>
  );
}
