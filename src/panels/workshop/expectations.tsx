import type { BalanceReport } from '../../store/workshop';
import { Icon } from '../icon';
import type { ReportReading } from './report-reading';

type Result = BalanceReport['expectations'][number];

interface ExpectationsProps {
  report: BalanceReport;
  reading: ReportReading;
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
                <strong>{sentence(result, reading)}</strong>
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

function foundText(found: NonNullable<Result['items'][number]['found']>, reading: ReportReading): string {
  const share = reading.share(found.share);
  const range = reading.between(found);
  return range === '' ? share : `${share} (${range})`;
}

function sentence({ expectation }: Result, { words, ending, share }: ReportReading): string {
  if ('ending' in expectation) {
    const [least, most] = expectation.between;
    return words.expectations.ending(ending(expectation.ending), share(least), share(most));
  }
  return words.expectations.every[expectation.every](share(expectation.atLeast));
}
