import './more.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';

interface MoreProps {
  /** How many there are besides. */
  label: string;
  /** What each is called: nobody has to guess what is behind the button. */
  names: readonly string[];
  /** Of all of them, in a dialog. */
  title: string;
  /** The items of the list, those in sight included. */
  children: ComponentChildren;
}

/** What a screen has no room for: named on one button, which opens the whole list. */
export function More({ label, names, title, children }: MoreProps) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button class="more button-plain ring-inside" aria-haspopup="dialog" onClick={() => open(true)}>
        <b>{label}</b>
        <span class="more-names">{[...new Set(names)].join(' · ')}</span>
        <Icon name="plus" />
      </Button>
      {isOpen && (
        <Dialog title={title} onClose={() => open(false)} class="more-dialog">
          <ul>{children}</ul>
        </Dialog>
      )}
    </>
  );
}
