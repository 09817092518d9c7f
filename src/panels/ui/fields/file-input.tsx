import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../button';

interface FileInputProps {
  label: string;
  /** What the picker offers first: `.json`, `.txt,.csv`. */
  accept: string;
  onFile: (file: File) => void;
}

/** Asks for a file of the person's own when it is clicked by code. */
export function FileInput({
  input,
  label,
  accept,
  onFile,
}: FileInputProps & { input: RefObject<HTMLInputElement | null> }) {
  return (
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
  );
}

/** A button that asks for a file. */
export function FileButton(props: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="televerser" onClick={() => input.current!.click()}>
        {props.label}
      </Button>
      <FileInput {...props} input={input} />
    </>
  );
}
