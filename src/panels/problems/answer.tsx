import type { Doctrine } from '../../engine';
import { gameProblemWords } from '../../words/games';
import { useWords } from '../hooks/use-words';
import { Costs } from '../turn/costs';
import { GlanceEffect } from '../turn/effects';
import type { OptionView } from '../turn/view-model';
import { Button } from '../ui/button';
import { DoctrineMark, Icon } from '../ui/icon';
import type { AnswerView } from './view-model';

interface AnswerProps {
  option: OptionView;
  answer: AnswerView;
  /** It can be chosen now. */
  isOpen: boolean;
  base: string;
  onChoose: (doctrine: Doctrine) => void;
}

/** One of the three answers: what it costs and does; once it was tried or told, what it comes to and why. */
export function ProblemAnswer({ option, answer, isOpen, base, onChoose }: AnswerProps) {
  const words = useWords(gameProblemWords);
  const common = useWords();
  const { doctrine, label, costs, strongest, rest } = option;
  const heading = `${base}-${doctrine}`;
  const isTold = answer.reached !== '';
  return (
    <section class={`problem-answer ${doctrine} is-${answer.is}`} aria-labelledby={heading}>
      <p class="problem-doctrine on-doctrine line">
        <DoctrineMark doctrine={doctrine} />
        <span>{common.doctrines[doctrine].name}</span>
        {(answer.is === 'tried' || answer.is === 'solution') && (
          <span class="problem-stamp display">{words[answer.is]}</span>
        )}
      </p>
      <div class="problem-answer-body">
        <h3 id={heading}>{label}</h3>
        <Costs costs={costs} />
        {isTold ? (
          <div class="problem-told stack">
            <p>{answer.ending}</p>
            {answer.why !== '' && <p>{answer.why}</p>}
          </div>
        ) : (
          <ul class="effects are-whole" aria-label={common.dossier.effects}>
            {[...strongest, ...rest].map((effect, place) => (
              <GlanceEffect key={place} effect={effect} isWhole={effect.sign !== 'clause'} />
            ))}
          </ul>
        )}
      </div>
      {isTold ? (
        <p class="problem-reached line">
          <Icon name={answer.is === 'solution' ? 'coche' : 'croix'} />
          <span>{answer.reached}</span>
        </p>
      ) : (
        <Button
          class="problem-choose button-plain ring-inside"
          aria-disabled={!isOpen}
          onClick={() => {
            if (isOpen) onChoose(doctrine);
          }}
        >
          <span>
            {words.choose}
            <span class="visually-hidden">
              {common.colon}
              {label}
            </span>
          </span>
          <Icon name="fleche" />
        </Button>
      )}
    </section>
  );
}
