import { useId, useState } from 'preact/hooks';
import { Dialog } from '../ui/dialog';
import { useWords } from '../hooks/use-words';

interface CodeDialogProps {
  /** What is wrong with the code that was tried last. */
  problem: string | null;
  onOpen: (code: string) => void;
  onClose: () => void;
}

/** Where a game code is pasted. */
export function CodeDialog({ problem, onOpen, onClose }: CodeDialogProps) {
  const words = useWords();
  const field = useId();
  const [code, write] = useState('');
  return (
    <Dialog title={words.title.codeTitle} onClose={onClose} class="code-dialog">
      <form
        class="game-code"
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(code);
        }}
      >
        <label for={field}>{words.title.codeField}</label>
        <input
          id={field}
          type="text"
          value={code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${field}-problem ${field}-help`}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="button-ink">
          {words.title.openCode}
        </button>
        <p id={`${field}-problem`} class="code-problem" role="alert">
          {problem}
        </p>
        <p id={`${field}-help`}>{words.title.codeHelp}</p>
      </form>
    </Dialog>
  );
}
