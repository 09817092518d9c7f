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
  names: ReportNames;
}

/** Whether each option is ever open, chosen and right. */
export function OptionsTable({ report, scenario, names }: OptionsTableProps) {
  const { options: words } = names.words;
  const dossiers = [...new Set(report.options.map(({ dossier }) => dossier))];
  return (
    <section class="options-reach">
      <h3>{words.title}</h3>
      <p class="report-note">{words.help}</p>
      {dossiers.map((dossier) => (
        <section key={dossier}>
          <h4>{names.dossier(dossier)}</h4>
          <ReportTable
            caption={names.dossier(dossier)}
            columns={[words.option, words.open, words.chosen, words.best]}
            rows={report.options
              .filter((row) => row.dossier === dossier)
              .map((row) => ({
                key: row.doctrine,
                cells: [
                  <OptionName key="name" row={row} scenario={scenario} names={names} />,
                  row.open === null ? words.never : names.share(row.open),
                  row.chosen === null ? words.never : names.share(row.chosen.share),
                  row.best === null ? (
                    words.notJudged
                  ) : (
                    <span key="best" class="bar-cell row">
                      <Bar share={row.best} ink={row.doctrine} />
                      {names.share(row.best)}
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

interface OptionNameProps extends Omit<OptionsTableProps, 'report'> {
  row: BalanceReport['options'][number];
}

function OptionName({ row, scenario, names }: OptionNameProps) {
  const language = useLanguage();
  const options = scenario.texts.dossiers[row.dossier]?.options;
  return (
    <span class="option-name">
      <DoctrineMark doctrine={row.doctrine} named />
      <span>
        {options?.[row.doctrine].label[language] ?? row.doctrine}
        {row.dominatedBy !== null && (
          <strong class="option-dominated"> {names.words.options.dominated(names.doctrine(row.dominatedBy))}</strong>
        )}
        {row.outOfReach !== null && <em class="option-out-of-reach"> {names.outOfReach(row.outOfReach)}</em>}
      </span>
    </span>
  );
}
