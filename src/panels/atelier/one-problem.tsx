import type { repairOf, Thing } from '../../scenario/edit';
import type { Problem } from '../../store/atelier/atelier';
import { messageOf, problemWords } from '../../words/problems';
import type { Language } from '../../scenario/playable';
import { atelierWords, onDemandWords, type OnDemandWords } from '../../words/workshop';
import { useLanguage, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { nameOf } from './form/context';
import { toldByForm } from './form-names';
import { Marked } from './marked';

export const words = [problemWords, onDemandWords];

interface OneProblemProps {
  problem: Problem;
  isHere: boolean;
  /** Beside the text: its line is told. */
  isText: boolean;
  /** The thing that it is in. */
  where: Thing | null;
  things: readonly Thing[];
  repair: ReturnType<typeof repairOf>;
  onGo: () => void;
  onRepair: (repair: NonNullable<ReturnType<typeof repairOf>>) => void;
}

/** What is wrong, how to mend it, and the button of its one way out. */
export default function OneProblem({
  problem,
  isHere,
  isText,
  where,
  things,
  repair,
  onGo,
  onRepair,
}: OneProblemProps) {
  const language = useLanguage();
  const words = useWords(atelierWords);
  const { inForm } = useWords(onDemandWords);
  const saying = sayingOf(problem, language, isText ? null : inForm);
  const told = (sentence: string) =>
    isText ? sentence : toldByForm(sentence, { code: problem.code, thing: where, things, language, words });
  const name = where === null ? '' : nameOf(where, language);
  return (
    <article class={`atelier-problem is-${problem.severity}`}>
      <p>
        <Icon name={problem.severity === 'error' ? 'croix' : 'attention'} />
        <span>
          <b>{isHere ? (isText || name === '' ? words.problems.line(problem.line) : name) : words.problems.inFacts}.</b>{' '}
          <Marked text={told(saying.message)} />
        </span>
      </p>
      {saying.fix !== null && (
        <p class="note">
          <Marked text={told(saying.fix)} />
        </p>
      )}
      <p class="wrap">
        {repair !== null && (
          <Button icon="coche" class="repair" onClick={() => onRepair(repair)}>
            {words.problems.write(repair.writes)}
          </Button>
        )}
        {isHere && (
          <Button class="button-plain link-button" onClick={onGo}>
            {words.problems.see}
          </Button>
        )}
      </p>
    </article>
  );
}

/** Beside a form, some problems are told by its fields. */
function sayingOf(problem: Problem, language: Language, inForm: OnDemandWords['inForm'] | null) {
  return (inForm as Partial<Record<string, FormSaying>> | null)?.[problem.code] ?? messageOf(problem, language);
}

interface FormSaying {
  message: string;
  fix: string | null;
}
