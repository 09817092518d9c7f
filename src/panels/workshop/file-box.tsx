import { useId, useRef, useState } from 'preact/hooks';
import { canFollowFiles, droppedFile, fixedFile, type OwnFile, pickFile } from '../../store/workshop/own-file';
import type { Workshop } from '../../store/workshop/workshop';
import { workshopWords } from '../../words/workshop';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { FileInput } from '../ui/fields/file-input';
import { useDrop } from '../hooks/use-drop';
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
  const { isOver, target } = useDrop(async (dropped) => {
    const taken = dropped === null ? null : await droppedFile(dropped);
    if (taken === null) refuse(words.notAFile);
    else take(taken);
  });

  return (
    <section class={`file-box drop-zone stack ${isOver ? 'is-over' : ''}`} aria-labelledby={heading} {...target}>
      <h2 id={heading} class="visually-hidden">
        {words.name}
      </h2>
      {file !== null && (
        <p class="file-name line">
          <Icon name="traite" />
          <strong>{file.name}</strong>
        </p>
      )}
      {file?.isFollowed === false && (
        <Button icon="annuler" class="button-ink" onClick={() => input.current!.click()}>
          {words.reread}
        </Button>
      )}
      <Button icon="televerser" class={file === null ? 'button-ink' : ''} onClick={() => void ask()}>
        {file === null ? words.choose : words.other}
      </Button>
      <FileInput input={input} label={words.choose} accept=".yaml,.yml" onFile={(chosen) => take(fixedFile(chosen))} />
      <p class="strong">{isOver ? words.dropNow : words.drop}</p>
      {file !== null && <p class="page-note note">{file.isFollowed ? words.followed : words.notFollowed}</p>}
      <p class="page-note note">{words.private}</p>
      <p class="strong hide-empty" role="alert">
        {refusal}
      </p>
    </section>
  );
}
