import type { LaunchProblem } from '../../store/launch/launch';
import type { StorageProblem } from '../../store/storage';
import type { Words } from '../../words';
import { Icon } from './icon';
import { useWords } from '../hooks/use-words';

interface NoticesProps {
  problem: LaunchProblem | null;
  onDismissProblem: () => void;
  /** Why the game on screen isn't kept; null while it is, or once the player has read it. */
  saveProblem: StorageProblem | null;
  onDismissSaveProblem: () => void;
  /** Whether a language was asked for that did not arrive. */
  isLanguageLost: boolean;
  onDismissLanguage: () => void;
  isUpdateReady: boolean;
  onUpdate: () => void;
}

/** What the player must know and did not ask for: each says what happened and goes away on demand. */
export function Notices(props: NoticesProps) {
  const words = useWords();
  const { problem, saveProblem, isUpdateReady } = props;
  return (
    <div class="notices">
      <div role="alert">
        {problem !== null && (
          <Notice text={problemText(problem, words)} action={words.notice.dismiss} onAction={props.onDismissProblem} />
        )}
        {saveProblem !== null && (
          <Notice text={words.saves[saveProblem]} action={words.notice.dismiss} onAction={props.onDismissSaveProblem} />
        )}
        {props.isLanguageLost && (
          <Notice
            text={words.problems.partNotLoaded}
            action={words.notice.dismiss}
            onAction={props.onDismissLanguage}
          />
        )}
      </div>
      {/* An offer waits for the reader to be free. */}
      <div role="status">
        {isUpdateReady && <Notice text={words.update.ready} action={words.update.take} onAction={props.onUpdate} />}
      </div>
    </div>
  );
}

function Notice({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  return (
    <p class="notice">
      <Icon name="attention" />
      <span>{text}</span>
      <button type="button" onClick={onAction}>
        {action}
      </button>
    </p>
  );
}

export function problemText(problem: LaunchProblem, { problems }: Words): string {
  switch (problem.code) {
    case 'not-loaded':
      return problems.notLoaded;
    case 'unknown-scenario':
      return problems.unknownScenario(problem.scenario);
    case 'refused':
      return problems.refused[problem.problem.code];
  }
}
