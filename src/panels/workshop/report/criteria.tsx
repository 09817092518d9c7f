import type { BalanceReport, Criterion } from '../../../store/workshop/workshop';
import { Icon } from '../../ui/icon';
import type { ReportNames } from '../../../scenario/report-names';

/** Decisions of a world so small that some criteria mean little. */
const SMALL = 4;

interface CriteriaProps {
  report: BalanceReport;
  reading: ReportNames;
}

/** What makes a world fair, each with its answer: those that are not met first, with what could be done. */
export function Criteria({ report, reading }: CriteriaProps) {
  const { words } = reading;
  const order = (criterion: Criterion) => (criterion.isMet === false ? 0 : criterion.isMet === null ? 2 : 1);
  const sorted = [...report.criteria].sort((a, b) => order(a) - order(b));
  return (
    <section class="criteria">
      <h3>{words.criteria.title}</h3>
      <ul>
        {sorted.map((criterion) => (
          <li key={criterion.id} class={`criterion ${CLASSES[String(criterion.isMet) as keyof typeof CLASSES]}`}>
            <CriterionLine criterion={criterion} reading={reading} />
          </li>
        ))}
      </ul>
      {report.scenario.dossiers <= SMALL && <p class="workshop-note">{words.criteria.small}</p>}
    </section>
  );
}

const CLASSES = { true: 'is-met', false: 'is-unmet', null: 'is-undecided' } as const;

function CriterionLine({ criterion, reading }: { criterion: Criterion; reading: ReportNames }) {
  const { criteria: words } = reading.words;
  const { id, isMet, needsTurns, figure, culprits } = criterion;
  return (
    <>
      <p class="criterion-answer">
        <Icon name={isMet === null ? 'pourquoi' : isMet ? 'coche' : 'croix'} />
        {needsTurns !== null ? words.notAsked : isMet === null ? words.undecided : isMet ? words.met : words.unmet}
      </p>
      <div>
        <p>
          <strong>{words.sentences[id]}</strong>
          {figure !== null && (
            <span class="criterion-figure"> {words.found(reading.figure(criterion), reading.bound(criterion))}</span>
          )}
        </p>
        {needsTurns !== null && <p class="criterion-advice">{words.needsTurns(needsTurns)}</p>}
        {isMet === false && (
          <>
            {culprits.length > 0 && (
              <p>
                {words.culprits}
                {reading.colon}
                {culprits.map(reading.thing).join(' · ')}
              </p>
            )}
            <p class="criterion-advice">{words.advice[id]}</p>
          </>
        )}
      </div>
    </>
  );
}
