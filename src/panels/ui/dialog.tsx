import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from '../hooks/use-words';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
}

/** A modal dialog: Escape, its button or a click beside it close it, and the focus goes back where it was. */
export function Dialog({ title, onClose, children, class: className = '' }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = element.current!;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useLayoutEffect(() => {
    // A native dialog would close by itself on Escape (and on a phone's "back"); whoever opened it closes it instead.
    const dialog = element.current!;
    const close = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(event);
    };
    dialog.addEventListener('cancel', close);
    document.addEventListener('keydown', onEscape);
    return () => {
      dialog.removeEventListener('cancel', close);
      document.removeEventListener('keydown', onEscape);
    };
  }, [onClose]);
  return (
    <dialog
      ref={element}
      class={`dialog ${className}`}
      aria-labelledby={heading}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <Button class="button-plain" onClick={onClose} aria-label={words.dialog.close} icon="croix" />
        </header>
        <div class="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
