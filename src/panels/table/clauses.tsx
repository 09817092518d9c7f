import { sessionWords } from '../../words/session';
import { useNumbers, useWords } from '../hooks/use-words';
import { Icon } from '../ui/icon';
import { MoveCard, type MoveGroup } from './move-group';
import type { RewordingView } from './moves-view-model';

/** So many clauses stand in one row of cards; more of them are lines. */
const ROOMY = 4;

interface ClausesProps {
  rewordings: readonly RewordingView[];
  group: MoveGroup;
  /** On a phone they are folded until somebody asks for them. */
  fold: { isOpen: boolean; toggle: () => void } | null;
}

/** The clauses of the draft, each with the wording that it may take instead. */
export function Clauses({ rewordings, group, fold }: ClausesProps) {
  const words = useWords(sessionWords).table;
  const isOpen = fold === null || fold.isOpen;
  return (
    <section class="table-clauses" aria-labelledby="table-clauses">
      <h2 id="table-clauses">
        {fold === null ? (
          words.clauses
        ) : (
          <button type="button" class="table-fold" aria-expanded={isOpen} onClick={fold.toggle}>
            {words.clausesFold(rewordings.length)} <Icon name={isOpen ? 'moins' : 'plus'} />
          </button>
        )}
      </h2>
      {isOpen && (
        <>
          <p>{words.clausesHelp}</p>
          <div class={`table-wordings ${rewordings.length > ROOMY ? 'is-dense' : ''}`}>
            {rewordings.map((rewording, place) => (
              <Clause key={rewording.answer} rewording={rewording} number={place + 1} group={group} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function Clause({ rewording, number, group }: { rewording: RewordingView; number: number; group: MoveGroup }) {
  const words = useWords(sessionWords).table;
  const numbers = useNumbers();
  const { answer, label, isSoft, changes } = rewording;
  const { firm, soft } = words.wording;
  const moved = changes.map(({ short, amount }) => `${short} ${numbers.signedShort(amount)}`).join(', ');
  const instead = words.rewording(isSoft ? firm : soft, moved);
  return (
    <MoveCard group={group} answer={answer} class="table-clause">
      {/* One sentence: parts that stand apart would be read with a space before their full stops. */}
      <span class="visually-hidden">{words.spokenClause(label, isSoft ? soft : firm, instead)}</span>
      <span class="table-clause-name" aria-hidden="true">
        <span class="num">{number}</span>
        <b>{label}</b>
      </span>
      <span class="table-wording" aria-hidden="true">
        <span class="on-ink">{isSoft ? soft : firm}</span>
        <span>{instead}</span>
      </span>
    </MoveCard>
  );
}
