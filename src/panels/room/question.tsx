import './moves.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { axesNow } from '../../view-models/stage';
import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Person } from '../people/person';
import { Axes } from '../ui/axes';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import type { AnswerView, QuestionView } from './question-view-model';

/** Pixels; the page sizes it. */
const FACE = 160;

/** What is asked, read from the back of the room. */
export function QuestionHead({ question, game }: { question: QuestionView; game: Game }) {
  const { over, title, lead, ask } = question;
  return (
    <header class="ballot-head">
      <p class="ballot-over">{over}</p>
      <ScreenHeading of={`ballot ${title}`} class="cry" announcement={`${title}. ${ask}`}>
        {title}
      </ScreenHeading>
      {lead !== '' && <p>{lead}</p>}
      {ask !== '' && <p class="strong">{ask}</p>}
      <Axes axes={axesNow(game)} />
    </header>
  );
}

interface AnswersProps {
  question: QuestionView;
  /** What stands beside an answer: its hands, its votes. */
  children: (answer: AnswerView, place: number) => ComponentChildren;
  isMarked?: (answer: AnswerView) => boolean;
}

export function Answers({ question, children, isMarked = () => false }: AnswersProps) {
  const { answers, folded } = question;
  const { dossier } = useWords();
  const { vote } = useWords(roomWords);
  const list = useRef<HTMLOListElement>(null);
  // Of many, the one that is played may be out of sight.
  useEffect(() => list.current?.querySelector('.is-chosen')?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <ol class={`ballot-answers ${answers.length > 4 ? 'are-many' : ''}`} ref={list}>
      {answers.map((answer, place) => (
        <li
          key={answer.answer}
          class={`${answer.doctrine ?? ''} ${answer.closed === null ? '' : 'is-closed'} ${isMarked(answer) ? 'is-chosen' : ''}`}
        >
          <span class="ballot-sign on-doctrine" aria-hidden="true">
            {answer.advocate !== null && <Person face={answer.advocate.face} size={FACE} ground="none" />}
            {answer.doctrine === null ? <b class="num">{place + 1}</b> : <DoctrineMark doctrine={answer.doctrine} />}
          </span>
          <div class="ballot-answer">
            <p class="ballot-of row">
              <b>{answer.of}</b>
              {answer.price !== null && <span>{answer.price}</span>}
            </p>
            <h2>{answer.label}</h2>
            {answer.advocate !== null && (
              <p class="ballot-says">
                {dossier.says(answer.advocate.line)} <small>{answer.advocate.name}</small>
              </p>
            )}
            {answer.closed !== null ? (
              <p class="line">
                <Icon name="cadenas" /> {answer.closed}
              </p>
            ) : (
              answer.about !== null && answer.advocate === null && <p class="ballot-about">{answer.about}</p>
            )}
          </div>
          <div class="ballot-beside">{children(answer, place)}</div>
        </li>
      ))}
      {folded.length > 0 && (
        <li class="ballot-folded">
          <details>
            <summary>{vote.closedMoves(folded.length)}</summary>
            <ul>
              {folded.map(({ answer, of, label, closed }) => (
                <li key={answer}>
                  {of} · <b>{label}</b>
                  <span class="line">
                    <Icon name="cadenas" /> {closed}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ol>
  );
}
