import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { GameScreenProps } from '../current-screen';
import { Icon } from '../ui/icon';
import { PageLink } from '../ui/page-link';
import { localeIn } from '../../view-models/locale';
import { useStore } from '../hooks/use-store';
import { useLanguage, useNumbers, useWords } from '../hooks/use-words';
import { Account } from './account/account';
import { Calibration } from './calibration/calibration';
import { Curve } from './curve/curve';
import { Judges } from './judges/judges';
import { Method } from './method';
import { Multiples } from './multiples';
import { Roots } from './roots/roots';
import { Reasons, TurningPoints } from './turning-points/turning-points';
import { debriefWords } from '../../words/debrief';
import { debriefView } from './view-model';

/** The debrief of a finished game: it fills as the analysis goes. */
export function DebriefScreen({ app, game }: GameScreenProps) {
  const { game: games, debrief } = app;
  const language = useLanguage();
  const locale = localeIn(language);
  const words = useWords(debriefWords);
  const { ending } = useWords();
  const { state, done, report, tries, revealed } = useStore(debrief, (known) => known);
  const [isAskingHow, askHow] = useState(false);
  const view = useMemo(
    () => debriefView(game, report, locale, { tries, revealed }),
    [game, report, locale, tries, revealed],
  );
  const replay = useCallback((turn: number) => void games.actions.replayFrom(turn), []);
  useLayoutEffect(() => {
    const { drilled } = debrief.getState();
    if (drilled === null) return;
    // Back from a drill: reading goes on where it was left, not at the top of the poster.
    const point = document.getElementById(`point-${drilled}`) ?? document.getElementById('debrief');
    point?.focus({ preventScroll: true });
    point?.scrollIntoView?.({ block: 'center' });
    debrief.actions.arrive();
  }, []);
  const contested = (view.points?.points ?? []).filter((point) => point.isContested).map(({ number }) => number);
  return (
    <section class="debrief" aria-labelledby="debrief">
      <header class="debrief-head">
        <h2 id="debrief" tabIndex={-1} class="debrief-headline">
          {view.headline}
        </h2>
        <p class="debrief-lead">{view.lead}</p>
        <Progress state={state} done={done} onRetry={debrief.actions.retry} />
        <p class="visually-hidden" role="status">
          {state === 'done' && view.headline}
        </p>
      </header>
      <div class="debrief-main">
        <Curve curve={view.curve} contested={contested} />
        {view.points !== null && (
          <TurningPoints view={view.points} onReplay={replay} onReveal={debrief.actions.reveal} />
        )}
      </div>
      {view.points?.points.map((point) => (
        <Reasons key={point.turn} point={point} />
      ))}
      <div class="debrief-row">
        {view.account !== null && <Account account={view.account} />}
        {view.calibration !== null && <Calibration calibration={view.calibration} />}
        <section class="debrief-questions" aria-labelledby="questions">
          <h3 id="questions">{words.questions.title}</h3>
          <ol>
            {view.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <p class="debrief-hand-in">
            <PageLink class="button" to="hand-in">
              {ending.handIn} <Icon name="bas" />
            </PageLink>
          </p>
        </section>
      </div>
      {view.judges !== null && <Judges judges={view.judges} />}
      {view.roots !== null && <Roots roots={view.roots} />}
      <Multiples families={view.families} curve={view.curve} />
      <p class="debrief-method">
        <button type="button" onClick={() => askHow(true)}>
          {words.method.open}
        </button>
      </p>
      {isAskingHow && <Method method={view.method} onClose={() => askHow(false)} />}
    </section>
  );
}

interface ProgressProps {
  state: 'running' | 'done' | 'failed';
  done: number;
  onRetry: () => void;
}

/** How far the analysis is; said once when it is over. */
function Progress({ state, done, onRetry }: ProgressProps) {
  const words = useWords(debriefWords);
  const numbers = useNumbers();
  if (state === 'failed') {
    return (
      <div class="debrief-failed" role="alert">
        <p>{words.failed}</p>
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (state === 'done') return null;
  return (
    <p class="debrief-progress">
      <progress max="1" value={done} aria-label={words.name} />
      <span>{words.progress(numbers.percent(done))}</span>
    </p>
  );
}
