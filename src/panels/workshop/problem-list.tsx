import type { Problem } from '../../store/workshop/workshop';
import { checkWords, messageOf } from '../../words/problems';
import { workshopWords } from '../../words/workshop';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Marked } from '../atelier/marked';
import { useLanguage } from '../hooks/use-words';

interface ProblemListProps {
  /** All of one severity. */
  problems: readonly Problem[];
  /** The file that is open: a problem elsewhere says where. */
  fileName: string;
  /** Leads to its place in the file that is open. */
  onMend: (problem: Problem) => void;
}

/** Problems as in the terminal: where, what, the faulty words underlined, how to mend. */
export function ProblemList({ problems, ...parts }: ProblemListProps) {
  return (
    <ol class="problems">
      {problems.map((problem) => (
        <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
          <ProblemCard problem={problem} {...parts} />
        </li>
      ))}
    </ol>
  );
}

interface ProblemCardProps extends Omit<ProblemListProps, 'problems'> {
  problem: Problem;
}

function ProblemCard({ problem, fileName, onMend }: ProblemCardProps) {
  const language = useLanguage();
  const words = workshopWords(language).problems;
  const { file, line, column, severity } = problem;
  const { message, fix } = messageOf(problem, language);
  return (
    <article class={`problem stack is-${severity}`}>
      <h3>
        <Icon name={severity === 'error' ? 'croix' : 'attention'} />
        <span>
          {checkWords(language)[severity]} · {words.place(line, column)}
          {file !== fileName && ` ${words.inFile(file)}`}
        </span>
      </h3>
      <p>
        <Marked text={message} />
      </p>
      <Excerpt problem={problem} marked={words.marked} />
      {fix !== null && (
        <p class="problem-fix">
          <Icon name="fleche" />
          <span>
            <span class="visually-hidden">{words.fix}. </span>
            <Marked text={fix} />
          </span>
        </p>
      )}
      {file === fileName && (
        <p>
          <Button icon="crayon" onClick={() => onMend(problem)}>
            {words.mend}
          </Button>
        </p>
      )}
      <p class="problem-code">{problem.code}</p>
    </article>
  );
}

/** The faulty line, with a row of carets under the words at fault, as printed by the checker. */
function Excerpt({ problem, marked }: { problem: Problem; marked: string }) {
  const { line, excerpt } = problem;
  const { start, end } = problem.marked;
  const margin = `${line} | `;
  return (
    <pre class="excerpt">
      <span class="excerpt-margin">{margin}</span>
      {excerpt.slice(0, start)}
      <mark>
        <span class="visually-hidden">{marked}</span>
        {excerpt.slice(start, end)}
      </mark>
      {excerpt.slice(end)}
      <span class="excerpt-carets" aria-hidden="true">
        {`\n${' '.repeat(margin.length + start)}${'^'.repeat(end - start)}`}
      </span>
    </pre>
  );
}
