import '../ui/fields/code-desk.css';
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { classWords } from '../../words/class';
import { FileButton } from '../ui/fields/file-input';
import { useDrop } from '../hooks/use-drop';
import { useWords } from '../hooks/use-words';

interface CodeDeskProps {
  /** The list of codes on screen. */
  field: RefObject<HTMLTextAreaElement | null>;
  onRead: (text: string) => void;
}

/** Characters; a list of two hundred codes with names beside them is a tenth of it. */
const LONGEST = 200_000;

/** Where codes are pasted, opened or let fall. */
export function CodeDesk({ field, onRead }: CodeDeskProps) {
  const words = useWords(classWords);
  const id = useId();
  const [text, write] = useState('');
  const [refusal, refuse] = useState('');

  const take = (given: string) => {
    if (given.length > LONGEST) return refuse(words.tooLarge);
    if (given.trim() === '') return refuse(words.nothing);
    refuse('');
    write(given);
    onRead(given);
  };
  const takeFile = async (file: File) => {
    if (file.size > 4 * LONGEST) return refuse(words.tooLarge);
    try {
      take(await file.text());
    } catch {
      refuse(words.notRead);
    }
  };
  const { isOver, target } = useDrop((dropped) => {
    const file = dropped?.files[0];
    if (file !== undefined) void takeFile(file);
    else if (dropped !== null) take(dropped.getData('text'));
  });

  return (
    <form
      class={`code-desk drop-zone stack ${isOver ? 'is-over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
      {...target}
    >
      <label for={id}>{words.field}</label>
      <textarea
        ref={field}
        id={id}
        rows={6}
        value={text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-help ${id}-refusal`}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="page-note note" id={`${id}-help`}>
        {words.fieldHelp}
      </p>
      <p class="wrap">
        <button type="submit" class="button-ink">
          {words.show}
        </button>
        <FileButton
          label={words.choose}
          accept=".txt,.csv,text/plain,text/csv"
          onFile={(file) => void takeFile(file)}
        />
      </p>
      <p class="strong">{isOver ? words.dropNow : words.drop}</p>
      <p class="page-note note">{words.private}</p>
      <p id={`${id}-refusal`} class="strong hide-empty" role="alert">
        {refusal}
      </p>
    </form>
  );
}
