import './debrief.css';
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../class';
import type { PlayableScenario } from '../../../scenario/playable';
import type { AppContext } from '../../../store/create-app';
import { roomWords } from '../../../words/class';
import { useLocale, useWords } from '../../hooks/use-words';
import { poster } from '../../../drawings/endings/endings';
import { figure } from '../../../drawings/figures';
import { Axes } from '../../ui/axes';
import { Drawing } from '../../ui/drawing';
import { RadioGroup } from '../../ui/fields/radio-group';
import { useDigitKeys } from '../use-room-keys';
import { changeName, courseView, dealViews, delegationView, partings, type CourseView } from './debrief-view-model';

interface DebriefProps {
  debrief: Debrief;
  scenario: PlayableScenario;
}

/** The decisions that would have moved most: the game as it was beside the one with another answer. */
export function Changes({ app, debrief, scenario }: DebriefProps & { app: AppContext }) {
  const locale = useLocale();
  const words = useWords(roomWords).end;
  const [at, look] = useState('0');
  const { changes, outcome } = debrief;
  useDigitKeys(app, true, (place) => {
    if (changes[place] === undefined) return false;
    look(String(place));
    return true;
  });
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

/** The picture of an ending, in pixels; the page sizes it. */
const PICTURE = [560, 150] as const;

interface CourseProps {
  name: string;
  course: CourseView;
  quorum: number | null;
  isOther?: boolean;
}

function Course({ name, course, quorum, isOther = false }: CourseProps) {
  const words = useWords(roomWords).end;
  const { ending, picture, world, axes, signed } = course;
  const shapes = useMemo(() => poster(picture, ...PICTURE, world), [picture, world]);
  return (
    <div class={`course ${isOther ? 'is-other' : ''}`}>
      <Drawing class="course-picture" shapes={shapes} width={PICTURE[0]} height={PICTURE[1]} fit="slice" />
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

/** Of more forecasts, a share of so many squares. */
const MOST_SQUARES = 60;

/** How many foretold what moved most. */
export function Forecasts({ debrief: { forecasts } }: Pick<DebriefProps, 'debrief'>) {
  const words = useWords(roomWords).end;
  const { given, right } = forecasts;
  if (given === 0) return null;
  return (
    <section aria-labelledby="forecasts">
      <h2 id="forecasts">{words.right(right)}</h2>
      <p class="forecast-squares" aria-hidden="true">
        {Array.from({ length: Math.min(given, MOST_SQUARES) }, (_, i) => (
          <i key={i} class={i < Math.round((right * Math.min(given, MOST_SQUARES)) / given) ? 'is-right' : ''} />
        ))}
      </p>
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
          .map(({ party, short, secret, line, word, mandate }) => (
            <li key={party}>
              <p class="line">
                <b class="display">{short}</b>
                {word !== null && <span class={`opened-word is-${word}`}>{words.end.words[word]}</span>}
              </p>
              {secret !== null && (
                <dl>
                  <dt>{words.end.secret.interest}</dt>
                  <dd>{secret.interest}</dd>
                  <dt>{words.end.secret.redLine}</dt>
                  <dd>
                    {words.end.quote(secret.redLine)} {line !== null && <b>{words.end.lines[line]}</b>}
                  </dd>
                  <dt>{words.end.secret.ask}</dt>
                  <dd>{secret.ask}</dd>
                </dl>
              )}
              {mandate !== null && <p>{words.end.mandate(mandate)}</p>}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The deals that two filed, and whether the word that was given for each was kept. */
export function Deals({ debrief, scenario }: DebriefProps) {
  const locale = useLocale();
  const words = useWords(roomWords).end;
  const deals = dealViews(debrief, scenario, locale);
  if (deals.length === 0) return null;
  return (
    <section aria-labelledby="deals">
      <h2 id="deals">{words.deals}</h2>
      <ul class="deals">
        {deals.map(({ name, between, word }, i) => (
          <li key={i} class="line">
            <span>
              <b>{name}</b> {between}
            </span>
            {word !== null && <span class={`opened-word is-${word}`}>{words.words[word]}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the class was of several minds: arms raised for what was chosen most. */
export function Partings({ debrief, scenario }: DebriefProps) {
  const locale = useLocale();
  const words = useWords(roomWords).end;
  const parted = partings(debrief, scenario, locale);
  return (
    <section aria-labelledby="parted">
      <h2 id="parted">{words.parted}</h2>
      {parted.length === 0 ? (
        <p>{words.unanimous}</p>
      ) : (
        <ul class="partings">
          {parted.map(({ title, sides: [first, second] }, i) => (
            <li key={i}>
              <p>
                <b>{title}</b>
              </p>
              <Sides counts={[first.count, second.count]} />
              <p>{words.close(`${first.label} (${first.count})`, `${second.label} (${second.count})`)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const [STEP, HEIGHT] = [20, 42];

function Sides({ counts: [first, second] }: { counts: readonly [number, number] }) {
  const all = first + second;
  const shapes = Array.from({ length: all }, (_, i) =>
    i < first
      ? figure('arms-raised', i * STEP, 0, STEP - 4, HEIGHT, 'cop')
      : figure('standing', i * STEP + STEP / 2, 0, STEP - 4, HEIGHT, 'ink'),
  );
  return <Drawing class="partings-people" shapes={shapes} width={(all + 1) * STEP} height={HEIGHT} />;
}
