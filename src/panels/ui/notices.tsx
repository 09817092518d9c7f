import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { LaunchProblem } from '../../store/launch/launch';
import type { AppContext } from '../../store/create-app';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { lazy } from '../lazy';
import { Button } from './button';
import { Icon } from './icon';

const Refusal = lazy(() => import('./refusal/refusal'), { isOnDemand: true });

/** What the player must know and did not ask for: each says what happened and goes away on demand. */
export function Notices({ app: { launch, autosave, navigation, settings, update } }: { app: AppContext }) {
  const words = useWords();
  const problem = useStore(launch, (state) => state.problem);
  const saveProblem = useStore(autosave, (state) => state.problem);
  const { language, lostLanguage } = useStore(settings, (state) => state);
  const isAskingCode = useStore(navigation, ({ dialog }) => dialog?.name === 'code');
  const isUpdateReady = useStore(update, (state) => state.isReady);
  /** Why the game is not kept, as the player has read it; it is said again once the game was kept in between. */
  const [readProblem, setReadProblem] = useState<typeof saveProblem>(null);
  useEffect(() => {
    if (saveProblem === null) setReadProblem(null);
  }, [saveProblem]);
  const { dismiss } = words.notice;
  return (
    <div class="notices">
      <div role="alert">
        {/* The dialog of codes says by itself what is wrong. */}
        {problem !== null && !isAskingCode && (
          <Notice text={<Problem problem={problem} />} action={dismiss} onAction={launch.actions.dismiss} />
        )}
        {saveProblem !== null && saveProblem !== readProblem && (
          <Notice text={words.saves[saveProblem]} action={dismiss} onAction={() => setReadProblem(saveProblem)} />
        )}
        {lostLanguage !== null && (
          <Notice
            text={words.problems.partNotLoaded}
            action={dismiss}
            onAction={() => settings.actions.prefer({ language })}
          />
        )}
      </div>
      {/* An offer waits for the reader to be free. */}
      <div role="status">
        {isUpdateReady && <Notice text={words.update.ready} action={words.update.take} onAction={update.take} />}
      </div>
    </div>
  );
}

function Notice({ text, action, onAction }: { text: ComponentChildren; action: string; onAction: () => void }) {
  return (
    <p class="notice row on-ink">
      <Icon name="attention" />
      <span>{text}</span>
      <Button onClick={onAction}>{action}</Button>
    </p>
  );
}

/** Why a game could not be opened. */
export function Problem({ problem }: { problem: LaunchProblem }) {
  const { problems } = useWords();
  switch (problem.code) {
    case 'not-loaded':
      return <>{problems.notLoaded}</>;
    case 'unknown-scenario':
      return <>{problems.unknownScenario(problem.scenario)}</>;
    case 'refused':
      return <Refusal code={problem.problem.code} />;
  }
}
