import { useId, useState } from 'preact/hooks';
import { Icon } from './icon';
import { useWords } from './use-words';

/** The code of a game, to be read, selected or copied. */
export function GameCode({ code }: { code: string }) {
  const words = useWords();
  const id = useId();
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say(words.ending.copied);
    } catch {
      say(words.ending.copyFailed); // refused, or no secure context on a school's network
    }
  };
  return (
    <div class="game-code">
      <label for={id}>{words.ending.code}</label>
      <input id={id} type="text" value={code} readOnly onFocus={(event) => event.currentTarget.select()} />
      <button type="button" onClick={() => void copy()}>
        <Icon name="copier" />
        {words.ending.copy}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
