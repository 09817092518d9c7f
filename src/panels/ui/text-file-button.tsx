import { useRef } from 'preact/hooks';
import { Icon } from './icon';

interface TextFileButtonProps {
  label: string;
  /** What the picker offers first: `.json`, `.txt,.csv`. */
  accept: string;
  onFile: (file: File) => void;
}

/** Asks for a file of the person's own. */
export function TextFileButton({ label, accept, onFile }: TextFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current!.click()}>
        <Icon name="televerser" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </>
  );
}
