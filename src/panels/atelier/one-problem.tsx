import type { repairOf } from '../../scenario/edit';
import type { Problem } from '../../store/atelier/atelier';
import { messageOf, problemWords } from '../../words/problems';
import { atelierWords } from '../../words/workshop';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Marked } from './marked';

export const words = [problemWords];

interface OneProblemProps {
  problem: Problem;
  isHere: boolean;
  repair: ReturnType<typeof repairOf>;
  onGo: () => void;
  onRepair: (repair: NonNullable<ReturnType<typeof repairOf>>) => void;
}

/** What is wrong, how to mend it, and the button of its one way out. */
export default function OneProblem({ problem, isHere, repair, onGo, onRepair }: OneProblemProps) {
  const language = useLanguage();
  const { problems: words } = useWords(atelierWords);
  const { message, fix } = messageOf(problem, language);
  return (
    <article class={`atelier-problem is-${problem.severity}`}>
      <p>
        <Icon name={problem.severity === 'error' ? 'croix' : 'attention'} />
        <span>
          <b>{isHere ? words.line(problem.line) : words.inFacts}.</b> <Marked text={message} />
        </span>
      </p>
      {fix !== null && (
        <p class="note">
          <Marked text={fix} />
        </p>
      )}
      <p class="wrap">
        {repair !== null && (
          <Button icon="coche" class="repair" onClick={() => onRepair(repair)}>
            {words.write(repair.writes)}
          </Button>
        )}
        {isHere && (
          <Button class="button-plain link-button" onClick={onGo}>
            {words.see}
          </Button>
        )}
      </p>
    </article>
  );
}
