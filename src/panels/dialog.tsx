import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useWords } from './use-words';

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
  useEffect(() => {
    // A native dialog closes itself on Escape; the store must know, and close it by itself.
    const dialog = element.current!;
    const refuse = (event: Event) => {
      event.preventDefault();
      onClose();
    };
    dialog.addEventListener('cancel', refuse);
    return () => dialog.removeEventListener('cancel', refuse);
  }, [onClose]);
  return (
    <dialog
      ref={element}
      class={`dialog ${className}`}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="button-plain" onClick={onClose} aria-label={words.dialog.close}>
            <Icon name="croix" />
          </button>
        </header>
        <div class="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
