import type { BalanceReport } from '../../../store/workshop/workshop';
import { Icon } from '../../ui/icon';
import type { ReportNames } from '../../../scenario/report-names';

type Result = BalanceReport['expectations'][number];

interface ExpectationsProps {
  report: BalanceReport;
  reading: ReportNames;
}

const ICONS = { met: 'coche', broken: 'croix', undecided: 'pourquoi' } as const;
const CLASSES = { met: 'is-met', broken: 'is-unmet', undecided: 'is-undecided' } as const;

/** What the author wrote under `expect`, held against the games. */
export function Expectations({ report, reading }: ExpectationsProps) {
  const { expectations: words } = reading.words;
  if (report.expectations.length === 0) return null;
  return (
    <section class="criteria">
      <h3>{words.title}</h3>
      <ul>
        {report.expectations.map((result, i) => (
          <li key={i} class={`criterion ${CLASSES[result.verdict]}`}>
            <p class="criterion-answer">
              <Icon name={ICONS[result.verdict]} />
              {words[result.verdict]}
            </p>
            <div>
              <p>
                <strong>{reading.expectation(result.expectation)}</strong>
              </p>
              <ul>
                {result.items
                  .filter(({ verdict }) => 'ending' in result.expectation || verdict !== 'met')
                  .map(({ id, found }) => (
                    <li key={id}>
                      {reading.thing(id)}
                      {reading.colon}
                      {found === null ? reading.words.options.never : foundText(found, reading)}
                    </li>
                  ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function foundText(found: NonNullable<Result['items'][number]['found']>, reading: ReportNames): string {
  const share = reading.share(found.share);
  const range = reading.between(found);
  return range === '' ? share : `${share} (${range})`;
}
