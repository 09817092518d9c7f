import { useId, useState } from 'preact/hooks';
import { Button } from '../button';
import { useWords } from '../../hooks/use-words';

interface CopyFieldProps {
  label: string;
  value: string;
  /** What its button says, and what is said once it is done. */
  copy: string;
  copied: string;
}

/** A text to be read, selected or copied. */
export function CopyField({ label, value, copy, copied }: CopyFieldProps) {
  const words = useWords();
  const id = useId();
  const [said, say] = useState('');
  const take = async () => {
    try {
      await navigator.clipboard.writeText(value);
      say(copied);
    } catch {
      document.getElementById(id)!.focus(); // which selects it
      say(words.ending.copyFailed); // refused, or no secure context on a school's network
    }
  };
  return (
    <div class="game-code row">
      <label for={id}>{label}</label>
      <input id={id} type="text" value={value} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Button icon="copier" onClick={() => void take()}>
        {copy}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
