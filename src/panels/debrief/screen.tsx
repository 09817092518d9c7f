import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useWords, useNumbers, useLocale } from '../hooks/use-words';
import { Account } from './account/account';
import { Calibration } from './calibration/calibration';
import { Curve } from './curve/curve';
import { Judges } from './judges/judges';
import { Method } from './method/method';
import { Multiples } from './multiples/multiples';
import type { PanelProps } from './panel';
import { Questions } from './questions/questions';
import { Roots } from './roots/roots';
import { Summary } from './summary/summary';
import { Reasons, TurningPoints } from './turning-points/turning-points';
import { debriefOf } from '../../store/analyses/debrief';
import { debriefWords } from '../../words/debrief';
import { debriefView } from './view-model';
import { Button } from '../ui/button';

type Panel = ComponentType<PanelProps>;

/** The panels of the debrief under its first screen, from top to bottom. */
const PANELS: readonly Panel[] = [
  group('debrief-main', [Curve, TurningPoints]),
  Reasons,
  group('debrief-row', [Account, Calibration, Questions]),
  Judges,
  Roots,
  Multiples,
  Method,
];

/** Panels that stand side by side where there is room. */
function group(name: string, panels: readonly Panel[]): Panel {
  return function Group(props) {
    return (
      <div class={name}>
        {panels.map((Shown, i) => (
          <Shown key={i} {...props} />
        ))}
      </div>
    );
  };
}

/** The debrief of a finished game: it fills as the analysis goes. */
export function DebriefScreen({ app, game }: GameScreenProps) {
  const debrief = debriefOf(app);
  const locale = useLocale();
  const { state, done, report, tries, revealed } = useStore(debrief, (known) => known);
  const view = useMemo(
    () => debriefView(game, report, locale, { tries, revealed }),
    [game, report, locale, tries, revealed],
  );
  const words = useWords(debriefWords);
  // Whoever comes back from a drill goes on among the turning points, an answer tried or not.
  const [isBack] = useState(() => debrief.getState().drilled !== null);
  const isDrilled = isBack || Object.keys(tries).length > 0;
  useLayoutEffect(() => {
    const { drilled } = debrief.getState();
    if (drilled === null) return;
    // Back from a drill: reading goes on where it was left, not at the top of the poster.
    const point = document.getElementById(`point-${drilled}`) ?? document.getElementById('debrief');
    point?.focus({ preventScroll: true });
    point?.scrollIntoView?.({ block: 'center' });
    debrief.actions.arrive();
  }, []);
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
      <Summary app={app} game={game} view={view} />
      <details class="debrief-rest" open={isDrilled}>
        <summary>{words.rest}</summary>
        {PANELS.map((Shown, i) => (
          <Shown key={i} app={app} game={game} view={view} />
        ))}
      </details>
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
      <div class="debrief-failed row" role="alert">
        <p>{words.failed}</p>
        <Button onClick={onRetry}>{words.retry}</Button>
      </div>
    );
  }
  if (state === 'done') return null;
  return (
    <p class="debrief-progress row">
      <progress max="1" value={done} aria-label={words.name} />
      <span>{words.progress(numbers.percent(done))}</span>
    </p>
  );
}
