import { reviewWords } from '../../../words/review';
import { AXES } from '../../../engine';
import { debriefWords } from '../../../words/debrief';
import { useLocale, useWords } from '../../hooks/use-words';
import { PromiseStamp } from '../../ending/promise-stamp';
import { Moments } from '../../people/moments';
import { Button } from '../../ui/button';
import { DoctrineMark, Icon } from '../../ui/icon';
import type { PanelProps } from '../panel';
import type { BecauseView } from './because';
import type { ActView, SummaryView } from './view-model';

/** The debrief in one screen: what the headline speaks of, what weighed, why it ended so, whom it touched, one thing to try again. */
export function Summary({ app, view: { summary } }: PanelProps) {
  const words = useWords(debriefWords).summary;
  const { acts, points, again } = summary;
  const replay = again !== null && (
    <Button class="button-ink" onClick={() => void app.game.actions.replayFrom(again.turn, again.kind)}>
      <Icon name="retour" /> {words.replay[again.kind](points.length > 1 ? again.date : null)}
    </Button>
  );
  return (
    <section class="summary" aria-label={words.name}>
      {points.length > 0 && (
        <div class="summary-part">
          <h3>{words.points(points.length)}</h3>
          <ul>
            {points.map(({ key, date, asked, chosen }) => (
              <li key={key}>
                <p>
                  {chosen.doctrine === null ? (
                    <Icon name="traite" />
                  ) : (
                    <DoctrineMark doctrine={chosen.doctrine} named />
                  )}{' '}
                  <b>{chosen.label}</b> <small>{date}</small>
                </p>
                <p class="small">{asked}</p>
              </li>
            ))}
          </ul>
          {replay}
        </div>
      )}
      <div class="summary-part">
        <h3>{words.did}</h3>
        {acts === null && <p>{words.searching}</p>}
        {acts?.length === 0 && <p>{words.nothing}</p>}
        <ul>
          {acts?.map((act) => (
            <Act key={act.key} act={act} />
          ))}
        </ul>
      </div>
      <div class="summary-part">
        <h3>{words.why}</h3>
        <Why summary={summary} />
      </div>
      <div class="summary-part">
        <h3>{summary.lives.length > 0 ? words.whom : words.moved}</h3>
        <Touched summary={summary} />
      </div>
      {points.length === 0 && (
        <div class="summary-part">
          <h3>{words.again}</h3>
          {again === null ? (
            <p>{acts === null ? words.searching : words.nothingToTry}</p>
          ) : (
            <>
              <p>
                {again.date}. {again.asked}
              </p>
              {replay}
            </>
          )}
        </div>
      )}
    </section>
  );
}

function Act({ act: { doctrine, label, date, added } }: { act: ActView }) {
  const { words, numbers } = useLocale();
  return (
    <li>
      <p>
        {doctrine === null ? <Icon name="traite" /> : <DoctrineMark doctrine={doctrine} named />} <b>{label}</b>{' '}
        <small>{date}</small>
      </p>
      <p class="summary-added">
        {AXES.map((axis) => (
          <span key={axis} class={`tag on-${axis}`}>
            {words.axes[axis]} {numbers.signedTenths(added[axis])}
          </span>
        ))}
      </p>
    </li>
  );
}

function Why({ summary: { ending, because, promise } }: { summary: SummaryView }) {
  const words = useWords(debriefWords).summary;
  return (
    <>
      <p>
        <b>{ending}</b>
        {because === null ? words.otherwise : <Because because={because} />}
      </p>
      {promise !== null && <PromiseStamp promise={promise} />}
    </>
  );
}

/** The ways to an ending, one or several, and where this game stood. */
function Because({ because: { ways, taken, yours } }: { because: BecauseView }) {
  const words = useWords(debriefWords).summary;
  const listed = ways.map((way, i) => words.way(i + 1, way)).join(' ');
  return (
    <>
      {ways.length === 1 ? words.because(ways[0]!) : words.ways(ways.length, listed)}{' '}
      {yours !== '' && words.yours(yours, taken)}
    </>
  );
}

function Touched({ summary: { lives, gauges } }: { summary: SummaryView }) {
  const { language, words, numbers } = useLocale();
  if (lives.length > 0) {
    return (
      <ul>
        <Moments moments={lives} />
      </ul>
    );
  }
  return (
    <ul>
      {gauges.map(({ id, label, from, to, isBetter }) => (
        <li key={id}>
          <b>{label}</b>
          {words.colon}
          {reviewWords(language).fromTo(numbers.points(from), numbers.points(to))}
          {isBetter !== null && <>, {isBetter ? words.gauges.better : words.gauges.worse}</>}
        </li>
      ))}
    </ul>
  );
}
