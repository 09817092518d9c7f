import type { BalanceReport } from '../../../store/workshop/workshop';
import type { ReportNames } from '../../../scenario/report-names';
import { Judgement } from './judgement';

type Found = BalanceReport['expectations'][number]['items'][number]['found'];

interface ExpectationsProps {
  report: BalanceReport;
  names: ReportNames;
}

const IS_MET = { met: true, broken: false, undecided: null } as const;

/** What the author wrote under `expect`, held against the games. */
export function Expectations({ report, names }: ExpectationsProps) {
  const { expectations: words } = names.words;
  if (report.expectations.length === 0) return null;
  return (
    <section class="criteria">
      <h3>{words.title}</h3>
      <ul>
        {report.expectations.map(({ expectation, verdict, items }, i) => (
          <Judgement key={i} isMet={IS_MET[verdict]} answer={words[verdict]} asked={names.expectation(expectation)}>
            <ul>
              {items
                .filter((item) => 'ending' in expectation || item.verdict !== 'met')
                .map(({ id, found }) => (
                  <li key={id}>
                    {names.thing(id)}
                    {names.colon}
                    {foundText(found, names)}
                  </li>
                ))}
            </ul>
          </Judgement>
        ))}
      </ul>
    </section>
  );
}

function foundText(found: Found, names: ReportNames): string {
  if (found === null) return names.words.options.never;
  const range = names.between(found);
  return names.share(found.share) + (range === '' ? '' : ` (${range})`);
}
