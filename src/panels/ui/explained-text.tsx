import './explained-text.css';
import { useId, useRef, useState } from 'preact/hooks';
import type { PieceView } from '../../view-models/explained-text';
import { Button } from './button';

interface ExplainedTextProps {
  pieces: readonly PieceView[];
  class?: string;
}

/** A paragraph whose technical words are buttons: each opens what it means, in place. */
export function ExplainedText({ pieces, class: className }: ExplainedTextProps) {
  const base = useId();
  const [open, setOpen] = useState<string | null>(null);
  const idOf = (place: number) => `${base}-${place}`;
  return (
    <>
      <p class={className}>
        {pieces.map((piece, i) =>
          typeof piece === 'string' ? piece : <Word key={i} word={piece.word} id={idOf(i)} isOpen={open === idOf(i)} />,
        )}
      </p>
      {pieces.map(
        (piece, i) =>
          typeof piece !== 'string' && (
            <Meaning key={i} {...piece} id={idOf(i)} onToggle={(isOpen) => setOpen(isOpen ? idOf(i) : null)} />
          ),
      )}
    </>
  );
}

const wordOf = (id: string) => `${id}-word`;

/** A press opens what it means; the browser closes it on Escape or on a press elsewhere. */
function Word({ word, id, isOpen }: { word: string; id: string; isOpen: boolean }) {
  return (
    <Button class="word" id={wordOf(id)} popovertarget={id} aria-haspopup="dialog" aria-expanded={isOpen}>
      {word}
    </Button>
  );
}

interface MeaningProps {
  word: string;
  meaning: string;
  id: string;
  onToggle: (isOpen: boolean) => void;
}

/** What a word means: it takes the focus, so that it is heard, and gives it back to the word. */
function Meaning({ word, meaning, id, onToggle }: MeaningProps) {
  const note = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={note}
      id={id}
      class="meaning"
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      onToggle={({ newState }) => {
        onToggle(newState === 'open');
        if (newState === 'open') note.current?.focus();
      }}
      onFocusOut={() => note.current?.hidePopover()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Only what is on top closes.
        event.stopPropagation();
        event.preventDefault();
        note.current?.hidePopover();
        document.getElementById(wordOf(id))?.focus();
      }}
    >
      <p class="meaning-word display" id={`${id}-name`}>
        {word}
      </p>
      <p id={`${id}-text`}>{meaning}</p>
    </div>
  );
}
