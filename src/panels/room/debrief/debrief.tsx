import './debrief.css';
import { useState } from 'preact/hooks';
import type { Debrief } from '../../../class';
import type { PlayableScenario } from '../../../scenario/playable';
import { roomWords } from '../../../words/class';
import { useLocale, useWords } from '../../hooks/use-words';
import { Axes } from '../../ui/axes';
import { RadioGroup } from '../../ui/fields/radio-group';
import { changeName, courseView, delegationView, type CourseView } from './debrief-view-model';

interface DebriefProps {
  debrief: Debrief;
  scenario: PlayableScenario;
}

/** The decisions that would have moved most: the game as it was beside the one with another answer. */
export function Changes({ debrief, scenario }: DebriefProps) {
  const locale = useLocale();
  const words = useWords(roomWords).end;
  const [at, look] = useState('0');
  const { changes, outcome } = debrief;
  const change = changes[Number(at)];
  if (change === undefined) return null;
  const quorum = scenario.rules.treaty?.quorum ?? null;
  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{words.whatIf}</h2>
      <RadioGroup
        class="what-if-choice"
        legend={words.oneChange}
        value={at}
        choices={changes.map((one, i) => ({ value: String(i), label: changeName(one, scenario, locale) }))}
        onChoose={look}
      />
      <div class="what-if-courses" aria-live="polite">
        <Course name={words.played} course={courseView(outcome, scenario, locale)} quorum={quorum} />
        <Course name={words.replayed} course={courseView(change.outcome, scenario, locale)} quorum={quorum} isOther />
      </div>
    </section>
  );
}

interface CourseProps {
  name: string;
  course: CourseView;
  quorum: number | null;
  isOther?: boolean;
}

function Course({ name, course, quorum, isOther = false }: CourseProps) {
  const words = useWords(roomWords).end;
  const { ending, axes, signed } = course;
  return (
    <div class={`course ${isOther ? 'is-other' : ''}`}>
      <p class="strong">{name}</p>
      <h3>{ending}</h3>
      <Axes axes={axes} />
      {quorum !== null && signed.length > 0 && (
        <>
          <p>{words.signed(Math.ceil(quorum))}</p>
          <div class="course-bars" role="img" aria-label={signed.join(', ')}>
            {signed.map((weight, i) => (
              <span key={i} aria-hidden="true">
                {weight > 0 && <i style={{ height: `${weight}%` }} />}
                <b>{weight}</b>
              </span>
            ))}
            <i class="course-quorum" style={{ bottom: `${quorum}%` }} aria-hidden="true" />
          </div>
        </>
      )}
    </div>
  );
}

/** How many foretold what moved most. */
export function Forecasts({ debrief: { forecasts } }: Pick<DebriefProps, 'debrief'>) {
  const words = useWords(roomWords).end;
  const { given, right } = forecasts;
  if (given === 0) return null;
  return (
    <section aria-labelledby="forecasts">
      <h2 id="forecasts">{words.right(right)}</h2>
      <p>{words.ofForecasts(given)}</p>
    </section>
  );
}

/** The instructions that were secret, opened. Delegations are judged, never pupils. */
export function Instructions({ debrief, scenario }: DebriefProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  if (debrief.delegations.length === 0) return null;
  return (
    <section class="opened on-ink" aria-labelledby="opened">
      <h2 id="opened">{words.end.opened}</h2>
      <ul>
        {debrief.delegations
          .map((one) => delegationView(one, scenario, locale))
          .map(({ party, short, redLine, line, word, mandate }) => (
            <li key={party}>
              <p class="line">
                <b class="display">{short}</b>
                {word !== null && <span class={`opened-word is-${word}`}>{words.end.words[word]}</span>}
              </p>
              {redLine !== null && (
                <p>
                  {words.end.quote(redLine)} {line !== null && <b>{words.end.lines[line]}</b>}
                </p>
              )}
              {mandate !== null && <p>{words.end.mandate(mandate)}</p>}
            </li>
          ))}
      </ul>
    </section>
  );
}
