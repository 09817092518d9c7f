import { useId, useRef, useState } from 'preact/hooks';
import { canFollowFiles, droppedFile, fixedFile, type OwnFile, pickFile } from '../../store/workshop/own-file';
import type { Workshop } from '../../store/workshop/workshop';
import { workshopWords } from '../../words/workshop';
import { Icon } from '../ui/icon';
import { useWords } from '../hooks/use-words';

interface FileBoxProps {
  file: Workshop['file'];
  onTake: (file: OwnFile) => void;
}

/** Where a file is opened: by a button that asks for it, or by letting it fall. */
export function FileBox({ file, onTake }: FileBoxProps) {
  const words = useWords(workshopWords).file;
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [refusal, refuse] = useState('');

  const take = (taken: OwnFile) => {
    refuse('');
    onTake(taken);
  };
  const ask = async () => {
    if (!canFollowFiles()) {
      input.current!.click();
      return;
    }
    try {
      const picked = await pickFile();
      if (picked !== null) take(picked);
    } catch {
      refuse(words.refused);
    }
  };
  const drop = async (dropped: DataTransfer | null) => {
    setOver(false);
    const taken = dropped === null ? null : await droppedFile(dropped);
    if (taken === null) refuse(words.notAFile);
    else take(taken);
  };

  return (
    <section
      class={`file-box ${isOver ? 'is-over' : ''}`}
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        void drop(event.dataTransfer);
      }}
    >
      <h2 id={heading} class="visually-hidden">
        {words.name}
      </h2>
      {file !== null && (
        <p class="file-name">
          <Icon name="traite" />
          <strong>{file.name}</strong>
        </p>
      )}
      {file?.isFollowed === false && (
        <button type="button" class="button-ink" onClick={() => input.current!.click()}>
          <Icon name="annuler" />
          {words.reread}
        </button>
      )}
      <button type="button" class={file === null ? 'button-ink' : ''} onClick={() => void ask()}>
        <Icon name="televerser" />
        {file === null ? words.choose : words.other}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        tabIndex={-1}
        aria-label={words.choose}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again: that is how it is read again.
          event.currentTarget.value = '';
          if (chosen !== undefined) take(fixedFile(chosen));
        }}
      />
      <p class="file-drop">{isOver ? words.dropNow : words.drop}</p>
      {file !== null && <p class="workshop-note">{file.isFollowed ? words.followed : words.notFollowed}</p>}
      <p class="workshop-note">{words.private}</p>
      <p class="workshop-refusal" role="alert">
        {refusal}
      </p>
    </section>
  );
}
