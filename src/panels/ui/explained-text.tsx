import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PieceView } from '../../view-models/explained-text';
import { useForeign } from '../hooks/use-words';
import { Button } from './button';

interface ExplainedTextProps {
  pieces: readonly PieceView[];
  class?: string;
  /** Reading goes on here: what was pressed to see it is gone. */
  isReadNext?: boolean;
}

/** A paragraph whose technical words are buttons: each opens what it means, in place. */
export function ExplainedText({ pieces, class: className, isReadNext = false }: ExplainedTextProps) {
  const base = useId();
  const [open, setOpen] = useState<string | null>(null);
  const idOf = (place: number) => `${base}-${place}`;
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isReadNext) text.current?.focus();
  }, [isReadNext]);
  return (
    <>
      <p ref={text} class={className} lang={useForeign()} tabIndex={isReadNext ? -1 : undefined}>
        {keptTogether(pieces).map((piece, i) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <span key={i} class="word-whole">
              {piece.before}
              <Word word={piece.word} id={idOf(i)} isOpen={open === idOf(i)} />
              {piece.after}
            </span>
          ),
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

type Kept = string | { before: string; word: string; after: string };

/**
 * The same pieces, in which what is written without a space before and after a word stays with it: a line breaks at the edges
 * of a button, and an elided article or a comma would be left alone.
 */
function keptTogether(pieces: readonly PieceView[]): Kept[] {
  const kept: Kept[] = pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, before: '', after: '' }));
  kept.forEach((piece, i) => {
    if (typeof piece === 'string') return;
    const [before, after] = [kept[i - 1], kept[i + 1]];
    if (typeof before === 'string') {
      piece.before = /[^ ]*$/.exec(before)![0];
      kept[i - 1] = before.slice(0, before.length - piece.before.length);
    }
    if (typeof after === 'string') {
      piece.after = /^[^ ]*/.exec(after)![0];
      kept[i + 1] = after.slice(piece.after.length);
    }
  });
  return kept;
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
