import { useId, useMemo, useState } from 'preact/hooks';
import { foreseeable, type Projection, type StageSeen } from '../../class';
import type { Answer } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { Refused } from '../../store/class-room/requests';
import { gameOf } from '../../store/room/game-of';
import { roomWords } from '../../words/class';
import { useLocale, useNumbers, useWords } from '../hooks/use-words';
import { type AnswerView, questionView } from '../room/question-view-model';
import { refusedIn } from '../room/refused';
import type { RoomOnScreen } from '../room/use-room';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';

interface BallotProps {
  room: RoomOnScreen;
  stage: Extract<StageSeen, { kind: 'vote' | 'defence' }>;
  own: NonNullable<Projection['own']>;
}

/** A pupil's ballot: one answer, and a forecast if they like; until the vote is closed both may change. */
export function SeatBallot({ room, stage, own }: BallotProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const { projection, scenario, client, isWaiting } = room;
  const name = useId();
  const { vote, question: asked, answers: votable, isSecond } = stage;
  const question = useMemo(
    () => questionView(gameOf(projection, scenario), asked, { votable, isSecond }, locale),
    [vote, scenario, locale],
  );
  const [chosen, choose] = useState<Answer | null>(own.ballot);
  const [forecast, foretell] = useState<string | null>(own.forecast);
  const [problem, refuse] = useState<Refused | null>(null);
  const cast = (answer: Answer, gauge: string | null) => {
    choose(answer);
    foretell(gauge);
    refuse(null);
    void client.send({ do: 'ballot', vote, answer, forecast: gauge }).then(refuse);
  };
  const isCast = own.ballot !== null && own.ballot === chosen && !isWaiting;
  return (
    <section class="seat seat-ballot" aria-labelledby="seat-title">
      <div class="seat-question">
        <ScreenHeading of={`ballot ${vote}`} id="seat-title" announcement={`${question.title}. ${question.ask}`}>
          {question.title}
        </ScreenHeading>
        {question.ask !== '' && <p>{question.ask}</p>}
      </div>
      <fieldset class="seat-answers">
        <legend class="visually-hidden">{words.seat.answers}</legend>
        {question.answers.map((answer) => (
          <Choice
            key={answer.answer}
            answer={answer}
            name={name}
            isChosen={answer.answer === chosen}
            onChoose={() => cast(answer.answer, forecast)}
          />
        ))}
      </fieldset>
      {chosen !== null && asked.kind === 'dossier' && (
        <p class="seat-forecast">
          <label for={`${name}-forecast`}>
            <b>{words.seat.forecast}</b> {words.seat.forecastAsk}
          </label>
          <select
            id={`${name}-forecast`}
            value={forecast ?? ''}
            onChange={({ currentTarget: { value } }) => cast(chosen, value === '' ? null : value)}
          >
            <option value="">—</option>
            {foreseeable(scenario).map((gauge) => (
              <option key={gauge} value={gauge}>
                {cellName(scenario, gauge, locale)}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class={`seat-cast ${isCast ? 'is-cast' : ''}`} role="status">
        {problem !== null ? (
          <p class="strong">{refusedIn(words.refused, problem)}</p>
        ) : (
          <>
            <p class="display">{isCast ? words.seat.cast : chosen === null ? words.seat.choose : words.seat.sending}</p>
            {isCast && (
              <p>
                {words.seat.awaited(stage.awaited)} {stage.awaited > 0 && words.seat.change}
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps {
  answer: AnswerView;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({ answer: { answer, doctrine, of, label, costs, closed }, name, isChosen, onChoose }: ChoiceProps) {
  const words = useWords(roomWords);
  const numbers = useNumbers();
  const price = costs.map((cost) => words.vote.costs(numbers.whole(cost.amount), cost.label, numbers.whole(cost.has)));
  const under =
    closed !== null ? [closed] : [of, ...(doctrine !== null && costs.length === 0 ? [words.vote.free] : price)];
  return (
    <label class={`seat-choice ${doctrine ?? ''} ${isChosen ? 'is-chosen' : ''} ${closed === null ? '' : 'is-closed'}`}>
      <input
        type="radio"
        class="visually-hidden"
        name={name}
        value={answer}
        checked={isChosen}
        disabled={closed !== null}
        onChange={onChoose}
      />
      <span class="ballot-sign on-doctrine" aria-hidden="true">
        {doctrine !== null && <DoctrineMark doctrine={doctrine} />}
      </span>
      <span class="seat-label">
        <b class="display">{label}</b>
        <small>
          {closed !== null && <Icon name="cadenas" />} {under.filter((part) => part !== null).join(' · ')}
        </small>
        {isChosen && (
          <span class="seat-mine line">
            <Icon name="coche" /> {words.seat.mine}
          </span>
        )}
      </span>
    </label>
  );
}
