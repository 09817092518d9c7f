import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { foreseeable, type Projection, type VoteSeen } from '../../class';
import type { Answer } from '../../engine';
import { cellName } from '../../scenario/cell-names';
import type { Refused } from '../../store/class-room/requests';
import { gameOf } from '../../store/room/game-of';
import { iconOf } from '../../view-models/gauges';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { type AnswerView, questionView } from '../room/question-view-model';
import { refusedIn } from '../room/refused';
import type { RoomOnScreen } from '../room/use-room';
import { Button } from '../ui/button';
import { DoctrineMark, Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { People } from './people';

interface BallotProps {
  room: RoomOnScreen;
  stage: VoteSeen;
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
  /** The arrows pass over answers, and the last ballot closes the vote: what they reach is not given yet. */
  const [isPending, wait] = useState(false);
  const isByArrow = useRef(false);
  const pick = (answer: Answer) => {
    if (!isByArrow.current) return cast(answer, forecast);
    choose(answer);
    return wait(true);
  };
  const cast = (answer: Answer, gauge: string | null) => {
    wait(false);
    choose(answer);
    foretell(gauge);
    refuse(null);
    void client.send({ do: 'ballot', vote, answer, forecast: gauge }).then(refuse);
  };
  const isCast = own.ballot !== null && own.ballot === chosen && !isWaiting && !isPending;
  return (
    <section class="seat seat-ballot" aria-labelledby="seat-title">
      <div class="seat-question">
        <ScreenHeading of={`ballot ${vote}`} id="seat-title" announcement={`${question.title}. ${question.ask}`}>
          {question.title}
        </ScreenHeading>
        {question.ask !== '' && <p>{question.ask}</p>}
      </div>
      <fieldset
        class="seat-answers"
        onKeyDown={({ key }) => {
          isByArrow.current = key.startsWith('Arrow');
        }}
        onPointerDown={() => {
          isByArrow.current = false;
        }}
      >
        <legend class="visually-hidden">{words.seat.answers}</legend>
        {question.answers.map((answer, place) => (
          <Choice
            key={answer.answer}
            answer={answer}
            place={place}
            name={name}
            isChosen={answer.answer === chosen}
            onChoose={() => pick(answer.answer)}
          />
        ))}
      </fieldset>
      {chosen !== null && asked.kind === 'dossier' && !isSecond && (
        <fieldset class="seat-forecast setting">
          <legend>
            <b class="display">{words.seat.forecast}</b> {words.seat.forecastAsk}
          </legend>
          <div class="setting-choices wrap">
            {foreseeable(scenario).map((gauge) => (
              <label key={gauge}>
                <input
                  type="radio"
                  name={`${name}-forecast`}
                  value={gauge}
                  checked={gauge === forecast}
                  onChange={() => (isPending ? foretell(gauge) : cast(chosen, gauge))}
                />
                <span>
                  <Icon name={iconOf(scenario, gauge)} /> {cellName(scenario, gauge, locale, 'short')}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class={`seat-cast ${isCast ? 'is-cast' : ''}`} role="status">
        {problem !== null ? (
          <p class="strong">{refusedIn(words.refused, problem)}</p>
        ) : (
          <>
            {isPending && chosen !== null ? (
              <Button class="button-ink" onClick={() => cast(chosen, forecast)}>
                {words.seat.give}
                <Icon name="fleche" />
              </Button>
            ) : (
              <p class="display">
                {isCast ? words.seat.cast : chosen === null ? words.seat.choose : words.seat.sending}
              </p>
            )}
            {own.seat.isAway && chosen === null && <p>{words.seat.away}</p>}
            {isCast && (
              <>
                <p>
                  {words.seat.awaited(stage.awaited)} {stage.awaited > 0 && words.seat.change}
                </p>
                <People there={stage.given} all={stage.given + stage.awaited} ink="black" />
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps {
  answer: AnswerView;
  place: number;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Choice({
  answer: { answer, doctrine, of, label, price, closed },
  place,
  name,
  isChosen,
  onChoose,
}: ChoiceProps) {
  const words = useWords(roomWords);
  const under = closed ?? [of, price].filter((part) => part !== null).join(' · ');
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
        {doctrine === null ? <b class="num">{place + 1}</b> : <DoctrineMark doctrine={doctrine} />}
      </span>
      <span class="seat-label">
        <b class="display">{label}</b>
        <small class={closed === null ? '' : 'line'}>
          {closed !== null && <Icon name="cadenas" />} {under}
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
