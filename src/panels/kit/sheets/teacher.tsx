import { kitWords } from '../../../words/class';
import { SourceLink } from '../../ui/facts/fact-list';
import { useLocale, useWords } from '../../hooks/use-words';
import type { Kit } from '../view-models/kit';
import { teacherView } from '../view-models/teacher';
import { Sheet, WriteOn } from './sheet';

/** What a teacher reads before the lesson and has in hand during it. */
export function TeacherSheet({ kit }: { kit: Kit }) {
  const locale = useLocale();
  const words = useWords(kitWords).teacher;
  const view = teacherView(kit, locale);
  const title = locale.say(kit.scenario.title);
  return (
    <Sheet kind="teacher" shape="long" foot={`${title} · ${words.title}`}>
      <header class="a4-head">
        <div>
          <p class="a4-kicker">{words.title}</p>
          <h2>{title}</h2>
          <p class="a4-lead">{locale.say(kit.scenario.summary)}</p>
        </div>
      </header>
      <h3>{words.objectives}</h3>
      <ul class="a4-list">
        {view.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <h3 class="a4-rule">{words.programme}</h3>
      {view.programme.length === 0 ? (
        <>
          <p>{words.noProgramme}</p>
          <WriteOn label="" />
          <WriteOn label="" />
        </>
      ) : (
        <ul class="a4-list a4-programme">
          {view.programme.map(({ subject, text, source }) => (
            <li key={subject}>
              <b>{subject}.</b> {text} {source !== null && <SourceLink source={source} />}
            </li>
          ))}
        </ul>
      )}
      <h3 class="a4-rule">{words.timing}</h3>
      <div class="a4-plans">
        {view.timing.map(({ minutes, steps }) => (
          <section key={minutes}>
            <h4>{words.minutes(minutes)}</h4>
            <ol>
              {steps.map(({ from, to, text }) => (
                <li key={from}>
                  <b>
                    {from} – {to}
                  </b>{' '}
                  {text}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <h3 class="a4-rule">{words.questions}</h3>
      <dl class="a4-pairs">
        {view.questions.map(([ask, listen]) => (
          <div key={ask}>
            <dt>{ask}</dt>
            <dd>{listen}</dd>
          </div>
        ))}
      </dl>
      {view.sensitive.length > 0 && (
        <>
          <h3 class="a4-rule">{words.sensitive}</h3>
          <p>{words.sensitiveHelp}</p>
          <dl class="a4-pairs">
            {view.sensitive.map(({ title: dossier, text }) => (
              <div key={dossier}>
                <dt>{dossier}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3 class="a4-rule">{words.ways}</h3>
      <dl class="a4-pairs">
        {view.ways.map(([way, text]) => (
          <div key={way}>
            <dt>{way}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {view.disputed.length > 0 && (
        <>
          <h3 class="a4-rule">{words.disputed}</h3>
          <dl class="a4-pairs">
            {view.disputed.map(({ claim, objection }) => (
              <div key={claim}>
                <dt>{claim}</dt>
                <dd>{objection}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="a4-two">
        <section>
          <h3 class="a4-rule">{words.leftOut}</h3>
          <ul class="a4-list">
            {view.leftOut.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3 class="a4-rule">{words.good}</h3>
          <ul class="a4-list">
            {view.good.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </section>
      </div>
    </Sheet>
  );
}
