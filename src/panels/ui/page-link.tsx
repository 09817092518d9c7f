import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  /** The id of the part of the page; it can be focused. */
  to: string;
  class: string;
  children: ComponentChildren;
}

/**
 * A way to another part of the same screen. The address does not change: each change of it is a step of the browser's
 * history, and a step out of the game's own leads to the shelf.
 */
export function PageLink({ to, class: look, children }: PageLinkProps) {
  return (
    <a
      class={look}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const part = document.getElementById(to);
        part?.scrollIntoView();
        part?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
