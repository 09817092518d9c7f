import { Icon } from '../../ui/icon';
import { useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import type { PanelProps } from '../panel';

/** What was foretold: a box a prediction, full where it was right. */
export function Calibration({ view: { calibration } }: PanelProps) {
  const words = useWords(debriefWords).calibration;
  const { colon } = useWords();
  if (calibration === null) return null;
  return (
    <section class="calibration" aria-labelledby="calibration">
      <h3 id="calibration">{calibration.title}</h3>
      <ol class="hits wrap">
        {calibration.hits.map(({ turn, date, isRight }) => (
          <li key={turn} class={isRight ? 'hit is-right on-ink' : 'hit'}>
            <span class="visually-hidden">
              {date}
              {colon}
              {isRight ? words.right : words.wrong}
            </span>
            {isRight && <Icon name="coche" />}
          </li>
        ))}
      </ol>
      {calibration.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
