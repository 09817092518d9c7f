import type { BalanceReport, Criterion } from '../../../store/workshop/workshop';
import type { ReportNames } from '../../../scenario/report-names';
import { Judgement } from './judgement';

/** Decisions of a world so small that some criteria mean little. */
const SMALL = 4;

interface CriteriaProps {
  report: BalanceReport;
  names: ReportNames;
}

/** What makes a world fair, each with its answer: those that are not met first, with what could be done. */
export function Criteria({ report, names }: CriteriaProps) {
  const { criteria: words } = names.words;
  const rank = ({ isMet }: Criterion) => (isMet === false ? 0 : isMet === null ? 2 : 1);
  const sorted = [...report.criteria].sort((a, b) => rank(a) - rank(b));
  return (
    <section class="criteria">
      <h3>{words.title}</h3>
      <ul>
        {sorted.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} names={names} />
        ))}
      </ul>
      {report.scenario.dossiers <= SMALL && <p class="report-note">{words.small}</p>}
    </section>
  );
}

function CriterionLine({ criterion, names }: { criterion: Criterion; names: ReportNames }) {
  const { criteria: words } = names.words;
  const { id, isMet, needsTurns, figure, culprits } = criterion;
  const verdict = isMet === null ? words.undecided : isMet ? words.met : words.unmet;
  return (
    <Judgement
      isMet={isMet}
      answer={needsTurns === null ? verdict : words.notAsked}
      asked={words.sentences[id]}
      figure={figure === null ? '' : words.found(names.figure(criterion), names.bound(criterion))}
    >
      {needsTurns !== null && <p class="criterion-advice">{words.needsTurns(needsTurns)}</p>}
      {isMet === false && (
        <>
          {culprits.length > 0 && (
            <p>
              {words.culprits}
              {names.colon}
              {culprits.map(names.thing).join(' · ')}
            </p>
          )}
          <p class="criterion-advice">{words.advice[id]}</p>
        </>
      )}
    </Judgement>
  );
}
